import type { GeneratedOffer } from './generate.js';
import { contactQueries, parseQueries, type Query } from './queries.js';

const GERMAN = 'integration-course german-course literacy language-cafe job-language';
const COURSE = 'integration-course german-course job-language literacy';

/** Queries the benchmark reports. Nothing was tuned on them. */
export function reportingQueries(offers: readonly GeneratedOffer[]): Query[] {
  return [
    ...parseQueries({
      exact: `
        Integrationskurs -> integration-course
        Wohnungslotsen -> housing-search
        Ausfüllhilfe -> forms
        Bewerbungstraining -> application
        Traumaberatung -> trauma
        Fahrradwerkstatt -> bicycle
        Tafel -> food-bank
        Hausaufgabenhilfe -> homework
        Behördenbegleitung -> accompaniment
        Kindertagespflege -> childcare
        Asylverfahrensberatung -> asylum
        Gründungsberatung -> business`,
      prefix: `
        integrations -> integration-course
        wohnungsl -> housing-search
        ausfüll -> forms
        traum -> trauma
        sucht -> addiction
        alphabet -> literacy
        gründungs -> business
        krabbel -> playgroup
        patensch -> mentoring
        mietr -> tenant`,
      typo: `
        Wohnungsuche -> housing-search
        Schuldnerberratung -> debt
        Alphabetisirung -> literacy
        Dolmtescher -> interpreting
        Schwangerschafstberatung -> pregnancy
        Anerkenungsberatung -> recognition
        Hausaufgabenhlfe -> homework
        Asylverfahrnesberatung -> asylum
        Familienhebame -> early-help
        Kleiderkamer -> clothes
        Begegnungscafe Tannwinkl -> meeting-place; place=Tannwinkel
        Drogenberatng -> addiction`,
      umlaut: `
        Fluechtlingsberatung -> asylum
        Fluchtlingsberatung -> asylum
        Auermuehl -> place=Auermühl
        Schönthal -> place=Schönthal
        Schonthal Tafel -> food-bank; place=Schönthal
        Grosheide Frauenhaus -> violence; place=Großheide
        Gruendungsberatung -> business
        Ausfuellhilfe -> forms
        Behoerdenbegleitung -> accompaniment
        Franzoesisch -> language=fr`,
      'ß/ss': `
        Grossheide -> place=Großheide
        Schuldnerberatung Grossheide -> debt; place=Großheide
        Weissbrunn Kleiderkammer -> clothes; place=Weißbrunn
        Fußball -> sports
        FUSSBALL -> sports
        Integrationskurs WEISSBRUNN -> integration-course; place=Weißbrunn`,
      compound: `
        Beratung Schulden -> debt
        Hilfe Hausaufgaben -> homework
        Training Bewerbung -> application
        Beratung Trauma -> trauma
        Gruppe Spiel -> playgroup
        Sprachmittlung Pool Dolmetscher -> interpreting
        Kammer Kleider -> clothes
        Beratung Einbürgerung -> naturalization
        Alphabetisierung Kurs -> literacy
        Wohnungsnotfall -> homeless
        Kurs Schwimmen -> sports
        Familien Hebamme -> early-help`,
      'word order': `
        Frauen Deutschkurs -> german-course; group=women
        Birkenrath Schuldnerberatung -> debt; place=Birkenrath
        Jugendliche Sportgruppe -> sports; group=youth
        B2 Integrationskurs -> integration-course; level=B2
        Geflüchtete Traumaberatung -> trauma; group=refugees
        Männer Gesprächskreis -> language-cafe; group=men
        Tannwinkel Kita -> childcare; place=Tannwinkel
        Suchtberatung russisch -> addiction; language=ru
        ukrainisch Schwangerschaftsberatung -> pregnancy; language=uk
        Alleinerziehende Spielgruppe -> playgroup; group=single-parents
        Burgwald Frauen Sprachcafé -> language-cafe; place=Burgwald; group=women
        in Sonnborn auf Türkisch Familienberatung -> family-advice; place=Sonnborn; language=tr
        A1 Deutschkurs Hohenlinde -> german-course; level=A1; place=Hohenlinde`,
      inflection: `
        Deutschkurse -> german-course
        Sprachkursen -> german-course job-language
        Beratungen Schulden -> debt
        Dolmetscherinnen -> interpreting
        Wohnungslotse -> housing-search
        Frauenhäuser -> violence
        Familienhebammen -> early-help
        Fahrradwerkstätten -> bicycle
        Gesprächskreise -> language-cafe
        Hausaufgabenhilfen -> homework
        Tafeln -> food-bank`,
      synonym: `
        kein Geld -> benefits debt food-bank
        Wohnung finden -> housing-search
        Sozialamt -> benefits
        Lesen lernen -> literacy
        Formular ausfüllen -> forms
        Arbeit suchen -> job-search
        Baby bekommen -> pregnancy
        Staatsangehörigkeit -> naturalization
        auf der Straße -> homeless
        Diplom anerkennen -> recognition
        Angst -> trauma
        Alkohol -> addiction
        Klamotten -> clothes
        Firma gründen -> business
        Freunde finden -> meeting-place mentoring
        Nachhilfe -> homework`,
      unlisted: `
        Moneten -> benefits debt
        Piepen -> benefits debt
        Butze -> housing-search homeless
        Klausur -> homework school-certificate
        Nervenzusammenbruch -> trauma
        Drahteselkurs -> bicycle
        Rausschmiss -> tenant homeless job-search
        Ehekrach -> family-advice`,
      languages: `
        language course -> ${COURSE}
        housing -> housing-search
        tenant -> tenant
        шукаю роботу -> job-search
        вагітна -> pregnancy
        житло -> housing-search
        курсы немецкого -> ${GERMAN}
        детский сад -> childcare
        долги -> debt
        دورة لغة -> ${COURSE}
        مترجم -> interpreting
        ديون -> debt
        وکیل -> residence asylum
        خانه -> housing-search
        Almanca kursu -> ${GERMAN}
        borç -> debt
        psikolog -> trauma
        bicycle -> bicycle`,
      abbreviation: `
        JMD -> youth-migration
        MBE Beratung -> migration-adults
        PSZ -> trauma
        BSK -> job-language
        BAföG -> university
        DTZ Kurs -> integration-course
        SGB II -> benefits`,
      question: `
        Wo finde ich einen Deutschkurs für Frauen? -> ${GERMAN}; group=women
        Wer übersetzt für mich beim Arzt? -> interpreting
        Ich kann meine Rechnungen nicht bezahlen, was soll ich tun? -> debt
        Wie kann ich meinen Schulabschluss nachholen? -> school-certificate
        Wo bekomme ich kostenlos Kleidung in Rothenried? -> clothes; place=Rothenried
        Mein Vermieter hat mir gekündigt, wer hilft mir? -> tenant homeless
        Ich bin neu hier, wer kann mir helfen? -> welcome
        Wo kann ich meinen Führerschein umschreiben lassen? -> driving-licence
        Gibt es einen Kurs, in dem ich lesen und schreiben lerne? -> literacy
        Wer spricht Tigrinya und berät bei Schulden? -> debt; language=ti
        Wie wird mein Zeugnis aus der Heimat anerkannt? -> recognition
        Wo kann mein Kind in Niederau in die Kita gehen? -> childcare; place=Niederau
        Ich muss den Orientierungskurs machen, wo melde ich mich an? -> integration-course
        Gibt es in Kaltental einen Deutschkurs am Abend? -> ${GERMAN}; place=Kaltental
        Ich kenne die lateinischen Buchstaben nicht, welcher Kurs ist für mich? -> literacy
        Wo kann ich mich mit Deutschen unterhalten, um die Sprache zu üben? -> language-cafe meeting-place
        Welcher Sprachkurs bereitet mich auf die Arbeit im Betrieb vor? -> job-language
        Was mache ich, wenn der Gerichtsvollzieher kommt? -> debt
        Wer rechnet nach, ob mein Bescheid vom Jobcenter stimmt? -> benefits forms
        Wo gibt es günstige Lebensmittel für Menschen mit wenig Geld? -> food-bank
        Wo bekomme ich warme Kleidung für meine Kinder? -> clothes
        Wer hilft uns, eine größere Wohnung zu finden? -> housing-search
        Mein Vermieter hat mir gekündigt, wer berät mich? -> tenant
        Wo kann ich heute Nacht schlafen, wenn ich keine Wohnung habe? -> homeless
        Ich bin arbeitslos und suche eine Stelle in der Nähe -> job-search
        Wo kann ich das Vorstellungsgespräch üben? -> application
        Ich war in meiner Heimat Krankenschwester, gilt mein Abschluss hier? -> recognition
        Ich weiß nicht, welcher Beruf zu mir passt, wer berät mich? -> apprenticeship
        Wer hilft mir bei der Gewerbeanmeldung? -> business
        Mein Asylantrag wurde abgelehnt, wer kann mir helfen? -> asylum
        Bekomme ich eine Niederlassungserlaubnis, wenn ich fünf Jahre hier bin? -> residence
        Wer bereitet mich auf den Einbürgerungstest vor? -> naturalization
        Gibt es eine MBE-Beratung auf Ukrainisch? -> migration-adults; language=uk
        Wer berät Jugendliche, die neu in Deutschland sind? -> youth-migration
        Ich habe Post von der Behörde bekommen und verstehe kein Wort -> forms
        Kann mich jemand zum Termin beim Jobcenter begleiten? -> accompaniment
        Welche Anlaufstelle gibt es für neu Zugewanderte in Sonnborn? -> welcome migration-adults youth-migration; place=Sonnborn
        Wie melde ich mein Kind in der Kita an? -> childcare
        Wo können Mütter mit ihren Babys andere Eltern treffen? -> playgroup
        Meine Tochter ist schlecht in Mathe, wer gibt Nachhilfe? -> homework
        Wie kann ich meinen Hauptschulabschluss nachholen? -> school-certificate
        Wer berät Geflüchtete, die studieren wollen? -> university
        Ich bin schwanger und weiß nicht weiter, wer berät mich? -> pregnancy
        Seit dem Krieg habe ich Angst und kann nicht schlafen, wer hilft mir? -> trauma
        Mein Bruder nimmt Drogen, wo bekommt unsere Familie Rat? -> addiction
        Wo kann ich zum Arzt gehen, wenn ich keine Versichertenkarte habe? -> clinic
        Mein Freund bedroht mich, wo finde ich Schutz? -> violence
        Kommt die Hebamme auch zu uns nach Hause? -> early-help
        Wir streiten nur noch, wo gibt es eine Beratung für Paare und Familien? -> family-advice
        Wo kocht und feiert man zusammen mit Menschen aus anderen Ländern? -> meeting-place
        Wie finde ich einen Paten, der mir die Stadt zeigt? -> mentoring
        Wo können Männer zusammen Sport machen? -> sports; group=men
        Wo bekomme ich ein gebrauchtes Fahrrad? -> bicycle
        Darf ich mit meinem ausländischen Führerschein Auto fahren? -> driving-licence
        Wo kann ich etwas ausdrucken und E-Mails schreiben? -> digital
        Where can I learn German? -> ${GERMAN}
        Де я можу вивчити німецьку мову? -> ${GERMAN}
        Кто поможет заполнить документы? -> forms
        أين يمكنني تعلم اللغة الألمانية؟ -> ${GERMAN}
        Almanca kursu nerede var? -> ${GERMAN}`,
      nothing: `
        Flugzeugträger
        Börsenmakler
        qwrtzpsd
        Eiskunstlaufweltmeisterschaft
        Zahnradbahn
        §§§
        Kernspintomographie
        😀
        kzxwv jjqq`,
    }),
    ...contactQueries(offers, [
      { queryClass: 'person', at: 0.07, write: (name) => name },
      { queryClass: 'person', at: 0.19, write: (name) => name.split(' ')[1]!, bySurname: true },
      { queryClass: 'person', at: 0.31, write: (name) => name.toLowerCase() },
      { queryClass: 'person', at: 0.43, write: (name) => name.split(' ').reverse().join(' ') },
      {
        queryClass: 'person',
        at: 0.57,
        write: (name) => `Herr ${name.split(' ')[1]!}`,
        bySurname: true,
      },
      { queryClass: 'person', at: 0.69, write: plain },
      {
        queryClass: 'person',
        at: 0.83,
        write: (name) => plain(name.split(' ')[1]!),
        bySurname: true,
      },
      {
        queryClass: 'person',
        at: 0.91,
        write: (name) => name.split(' ')[1]!.slice(0, -1),
        bySurname: true,
      },
      { queryClass: 'phone', at: 0.05, write: (phone) => phone },
      { queryClass: 'phone', at: 0.13, write: (phone) => phone.replace(/\D/g, '') },
      {
        queryClass: 'phone',
        at: 0.27,
        write: (phone) => `+49${phone.slice(1).replace(/\D/g, '')}`,
      },
      { queryClass: 'phone', at: 0.39, write: (phone) => `0049 ${phone.slice(1)}` },
      { queryClass: 'phone', at: 0.61, write: (phone) => phone.replace('0221 ', '(0221) ') },
      { queryClass: 'phone', at: 0.73, write: (phone) => phone.replace('0221 ', '') },
      {
        queryClass: 'phone',
        at: 0.87,
        write: (phone) => phone.replace(/\D/g, '').split('').join(' '),
      },
    ]),
  ];
}

/** Without accents, as somebody without the right keys types. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/ı/g, 'i');
}
