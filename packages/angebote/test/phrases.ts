/** What invented offers are made of. `{…}` is filled in. */
export interface Kind {
  offerType: string;
  topics: string[];
  titles: string[];
  /** Said of this kind only, language → sentences. */
  sentences: Record<string, string[]>;
}

export const KINDS: readonly Kind[] = [
  {
    offerType: 'language-course',
    topics: ['language'],
    titles: [
      'Deutschkurs {level}',
      'Integrationskurs am {daytime}',
      'Deutsch für {group}',
      'Berufssprachkurs {level}',
      'Lesen und Schreiben lernen',
    ],
    sentences: {
      de: [
        'Der Kurs führt in kleinen Gruppen zur Stufe {level}.',
        'Wir üben Sprechen, Hören, Lesen und Schreiben mit Themen aus dem Alltag.',
        'Am Ende können Sie eine Prüfung ablegen und bekommen ein Zertifikat.',
        'Bücher und Arbeitsblätter bekommen Sie im Unterricht, sie kosten nichts extra.',
        'Wer eine Berechtigung des Bundesamtes hat, bezahlt keinen Kursbeitrag.',
        'Vor dem Kurs machen Sie einen kurzen Einstufungstest, damit die Gruppe passt.',
        'Der Unterricht findet an vier Tagen in der Woche statt, in den Ferien ist frei.',
        'Die Lehrerin {person} unterrichtet seit {years} Jahren in {town}.',
      ],
      en: [
        'The course leads to level {level} in small groups.',
        'We practise speaking, listening, reading and writing with topics of everyday life.',
        'A short placement test before the course makes sure that the group suits you.',
        'At the end you can take an examination and receive a certificate.',
      ],
      uk: [
        'Курс німецької мови рівня {level} у невеликих групах.',
        'Перед курсом ви проходите короткий тест.',
      ],
      ar: [
        'دورة اللغة الألمانية في مجموعات صغيرة حتى المستوى {level}.',
        'قبل الدورة يوجد اختبار قصير.',
      ],
      tr: [
        'Küçük gruplarda {level} seviyesinde Almanca kursu.',
        'Kurstan önce kısa bir seviye testi yapılır.',
      ],
    },
  },
  {
    offerType: 'specialist-advice',
    topics: ['livelihood', 'authorities'],
    titles: [
      'Schuldnerberatung {town}',
      'Sozialberatung im Stadtteil',
      'Hilfe bei Anträgen und Briefen',
      'Beratung zu Geld und Leistungen',
    ],
    sentences: {
      de: [
        'Wir lesen Bescheide mit Ihnen und erklären, was darin steht.',
        'Wenn Sie Schulden haben, ordnen wir Ihre Unterlagen und sprechen mit den Gläubigern.',
        'Wir füllen Anträge auf Bürgergeld, Kindergeld, Wohngeld und Kinderzuschlag gemeinsam aus.',
        'Die Beratung ist vertraulich und auf Wunsch ohne Namen.',
        'Gegen einen falschen Bescheid schreiben wir mit Ihnen einen Widerspruch.',
        'Bringen Sie alle Briefe mit, auch die ungeöffneten, wir sortieren sie zusammen.',
        'Bei einer Kontopfändung helfen wir am selben Tag, rufen Sie gleich an.',
        '{person} berät in {town} seit {years} Jahren.',
      ],
      en: [
        'We read official letters with you and explain what they say.',
        'If you are in debt we sort your papers and talk to your creditors.',
        'We complete applications for benefits together with you.',
        'The advice is confidential and free of charge.',
      ],
      uk: [
        'Ми допомагаємо зрозуміти листи з установ і заповнити заяви.',
        'Консультація конфіденційна.',
      ],
      ar: ['نساعدك في فهم الرسائل الرسمية وملء الطلبات.', 'الاستشارة سرية ومجانية.'],
      tr: [
        'Resmi mektupları birlikte okuyor ve başvuruları dolduruyoruz.',
        'Danışmanlık gizlidir.',
      ],
    },
  },
  {
    offerType: 'migration-advice',
    topics: ['residence', 'work'],
    titles: [
      'Migrationsberatung für Erwachsene',
      'Flüchtlingsberatung {town}',
      'Beratung zu Aufenthalt und Einbürgerung',
      'Jugendmigrationsdienst {town}',
    ],
    sentences: {
      de: [
        'Wir beraten zu Aufenthaltstitel, Familiennachzug, Duldung und Einbürgerung.',
        'Auf Wunsch begleiten wir Sie zur Ausländerbehörde und übersetzen dort.',
        'Wir erklären, welche Fristen gelten und welche Papiere Sie brauchen.',
        'Im Asylverfahren bereiten wir die Anhörung mit Ihnen vor.',
        'Zusammen planen wir die nächsten Schritte: Sprache, Schule, Ausbildung, Arbeit.',
        'Wir arbeiten mit einer Anwältin zusammen, die einmal im Monat ins Haus kommt.',
        'Die Beratung kostet nichts und ist unabhängig von Behörden.',
      ],
      en: [
        'We advise on residence permits, family reunification, toleration and naturalisation.',
        'If you wish we accompany you to the immigration office.',
        'Together we plan the next steps: language, school, training, work.',
      ],
      uk: ['Консультації щодо дозволу на проживання, громадянства та возз’єднання родини.'],
      ar: ['استشارة حول الإقامة ولم شمل الأسرة والتجنيس.', 'نرافقك عند الحاجة إلى دائرة الأجانب.'],
      tr: ['Oturum izni, aile birleşimi ve vatandaşlık konularında danışmanlık.'],
    },
  },
  {
    offerType: 'health-service',
    topics: ['health'],
    titles: [
      'Psychosoziale Beratung für {group}',
      'Sprechstunde ohne Krankenversicherung',
      'Suchtberatung {town}',
      'Gesundheitslotsen im Quartier',
    ],
    sentences: {
      de: [
        'Wenn Sie schlecht schlafen, viel grübeln oder Angst haben, können Sie mit uns reden.',
        'Wir finden mit Ihnen eine Praxis, die Ihre Sprache spricht, und machen den Termin.',
        'Alle, die hier arbeiten, haben Schweigepflicht.',
        'Sie brauchen keine Überweisung und keine Versichertenkarte.',
        'In der Gruppe treffen Sie Menschen, denen es ähnlich geht.',
        'Eine Dolmetscherin ist bei jedem Gespräch dabei, wenn Sie es möchten.',
        'Nach dem ersten Gespräch überlegen wir gemeinsam, was Ihnen hilft.',
      ],
      en: [
        'If you sleep badly, worry a lot or are afraid, you can talk to us.',
        'Everybody who works here is bound to secrecy.',
        'You need neither a referral nor an insurance card.',
      ],
      uk: ['Якщо ви погано спите або відчуваєте страх, поговоріть з нами.'],
      ar: ['إذا كنت لا تنام جيداً أو تشعر بالخوف فيمكنك التحدث معنا.'],
      tr: ['Kötü uyuyorsanız ya da korkularınız varsa bizimle konuşabilirsiniz.'],
    },
  },
  {
    offerType: 'vocational-training',
    topics: ['work', 'education'],
    titles: [
      'Anerkennung ausländischer Abschlüsse',
      'Bewerbungstreff {town}',
      'Werkstatt für {group}',
      'Einstieg in die Pflege',
    ],
    sentences: {
      de: [
        'Wir prüfen, welche Stelle Ihr Zeugnis anerkennt und was das kostet.',
        'Lebenslauf und Anschreiben schreiben wir gemeinsam am Rechner.',
        'In der Werkstatt probieren Sie Holz, Metall und Küche aus.',
        'Ein Praktikum in einem Betrieb in {town} gehört dazu.',
        'Wer danach eine Ausbildung beginnt, wird im ersten Jahr weiter begleitet.',
        'Das Jobcenter oder die Agentur für Arbeit übernimmt meistens die Kosten.',
      ],
      en: [
        'We find out who recognises your certificate and what that costs.',
        'We write your CV and application together.',
        'An internship with a company in {town} is part of the programme.',
      ],
      uk: ['Допомагаємо з визнанням диплома та пошуком роботи.'],
      ar: ['نساعدك في معادلة الشهادات والبحث عن عمل.'],
      tr: ['Diploma denkliği ve iş arama konusunda yardım ediyoruz.'],
    },
  },
  {
    offerType: 'childcare-service',
    topics: ['childcare', 'education'],
    titles: ['Spielgruppe {town}', 'Eltern-Kind-Café', 'Ferienbetreuung', 'Hausaufgabenhilfe'],
    sentences: {
      de: [
        'Kinder ab {age} Jahren spielen, singen und basteln zusammen.',
        'Eltern trinken nebenan Kaffee und können Fragen zu Kita und Schule stellen.',
        'Wir helfen bei der Anmeldung im Online-Portal der Kitas.',
        'In der Gruppe wird Deutsch gesprochen, aber auch viele andere Sprachen.',
        'Geschwister dürfen mitkommen, für Babys gibt es eine ruhige Ecke.',
        'In den Ferien machen wir Ausflüge in den Wald und ins Schwimmbad.',
      ],
      en: [
        'Children from the age of {age} play, sing and do handicrafts together.',
        'Parents have coffee next door and can ask about day care and school.',
        'We help you to register your child for a place.',
      ],
      uk: ['Діти від {age} років граються, співають і майструють разом.'],
      ar: ['يلعب الأطفال ويغنون معاً ابتداءً من عمر {age} سنوات.'],
      tr: ['{age} yaşından büyük çocuklar birlikte oynar ve şarkı söyler.'],
    },
  },
  {
    offerType: 'volunteering',
    topics: ['social-integration'],
    titles: [
      'Sprachcafé {town}',
      'Nähtreff für {group}',
      'Fahrradwerkstatt',
      'Kochen ohne Grenzen',
    ],
    sentences: {
      de: [
        'Kommen Sie einfach vorbei, eine Anmeldung ist nicht nötig.',
        'Wir reden, spielen und trinken Tee, ganz ohne Unterricht.',
        'Nähmaschinen, Stoffe und Werkzeug sind da und dürfen benutzt werden.',
        'Jedes Mal kocht jemand anderes ein Gericht aus der eigenen Heimat.',
        'Ehrenamtliche aus {town} sind immer dabei und helfen auch bei einem Brief.',
        'Einmal im Jahr feiern alle zusammen ein Sommerfest im Garten.',
      ],
      en: [
        'Just drop in, you do not need to register.',
        'We talk, play games and drink tea, there are no lessons.',
        'Volunteers from {town} are always there and help with letters too.',
      ],
      uk: ['Просто приходьте, реєстрація не потрібна.', 'Ми спілкуємося, граємо та п’ємо чай.'],
      ar: ['تعال بدون موعد، نتحدث ونلعب ونشرب الشاي معاً.'],
      tr: ['Kayıt olmadan gelebilirsiniz, sohbet eder çay içeriz.'],
    },
  },
  {
    offerType: 'housing-support',
    topics: ['housing'],
    titles: ['Wohnungssuche {town}', 'Mieterberatung', 'Hilfe bei Kündigung und Räumung'],
    sentences: {
      de: [
        'Wir suchen mit Ihnen im Internet und schreiben die Anfrage an die Vermieter.',
        'Wir erklären den Mietvertrag, die Nebenkosten und die Hausordnung.',
        'Bei einer Kündigung oder Räumungsklage zählt jeder Tag, melden Sie sich sofort.',
        'Für einen Wohnberechtigungsschein brauchen Sie Einkommensnachweise.',
        'Möbel bekommen Sie günstig im Sozialkaufhaus in {town}.',
      ],
      en: [
        'We search the internet with you and write to landlords.',
        'If you have been given notice every day counts: contact us at once.',
      ],
      uk: ['Шукаємо житло разом з вами та пояснюємо договір оренди.'],
      ar: ['نبحث معك عن سكن ونشرح عقد الإيجار.'],
      tr: ['Sizinle birlikte ev arıyor, kira sözleşmesini açıklıyoruz.'],
    },
  },
];

/** Said of any offer, language → sentences. */
export const GENERAL: Readonly<Record<string, string[]>> = {
  de: [
    'Der Eingang ist auf der Rückseite des Hauses, bitte klingeln.',
    'Die Haltestelle {street} ist drei Minuten entfernt.',
    'Wer nicht kommen kann, sagt bitte vorher kurz Bescheid, damit jemand nachrücken kann.',
    'Wir behandeln alles, was Sie erzählen, vertraulich.',
    'Beim ersten Mal nehmen wir uns etwa eine Stunde Zeit.',
    'Sie dürfen gern jemanden mitbringen, dem Sie vertrauen.',
    'Das Angebot wird vom Land Nordrhein-Westfalen und vom Kreis gefördert.',
    'Fragen beantworten wir auch per Nachricht auf das Handy.',
    'Einmal im Monat sind wir auch in {town} für Sie da.',
  ],
  en: [
    'The entrance is at the back of the building, please ring the bell.',
    'You may bring somebody whom you trust.',
    'The first meeting takes about an hour.',
    'We answer questions by text message too.',
  ],
  uk: ['Ви можете взяти з собою людину, якій довіряєте.', 'Перша зустріч триває близько години.'],
  ar: ['يمكنك إحضار شخص تثق به.', 'يستغرق اللقاء الأول حوالي ساعة.'],
  tr: ['Güvendiğiniz birini getirebilirsiniz.', 'İlk görüşme yaklaşık bir saat sürer.'],
  'de-simple': [
    'Sie können zu uns kommen.',
    'Wir helfen Ihnen.',
    'Das kostet kein Geld.',
    'Wir sagen nichts weiter.',
    'Sie dürfen einen Freund mitbringen.',
    'Rufen Sie uns an.',
  ],
};

export const GROUPS: Readonly<Record<string, string>> = {
  women: 'Frauen',
  families: 'Familien',
  'young-people': 'Jugendliche',
  refugees: 'Geflüchtete',
  newcomers: 'Neuzugewanderte',
  'older-people': 'Ältere',
  'single-parents': 'Alleinerziehende',
};

export const TOWN_STARTS =
  'Linden Tannen Birken Erlen Moos Grau Hohen Nieder Ober Wald Heide Stein Berg Lipp Ruhr Sauer'.split(
    ' ',
  );
export const TOWN_ENDS =
  'furt weiler hain winkel rath mühl tal heim kirchen brück scheid born hausen feld'.split(' ');
export const STREETS =
  'Linden Bahnhof Schul Kirch Garten Markt Rosen Goethe Mühlen Wald Ring Nord Süd Hafen Kloster'.split(
    ' ',
  );
export const GIVEN_NAMES =
  'Amira Katrin Tanja Elif Olena Mehmet Jonas Petra Fatma Lukas Svetlana Yusuf Maria Thomas Aylin Bernd Nadia Stefan Roza Ibrahim Sabine Dilan'.split(
    ' ',
  );
export const SURNAMES =
  'Haddad Osterkamp Feldhoff Demirel Brandt Petrenko Lewan Schneider Yıldız Kowalski Becker Hoffmann Rahimi Schulte Popescu Wagner Nowak Krüger Aydın Sommer'.split(
    ' ',
  );
export const LANGUAGES = 'en ar uk tr ru fa fr ro bg kmr pl sq ti so ps'.split(' ');
