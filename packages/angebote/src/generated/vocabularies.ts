/* Generated from schemas/vocabularies.json by `npm run generate`. Do not edit. */
import type { Vocabularies } from './database.js';

export const vocabularies: Required<Vocabularies> = {
  topics: [
    {
      id: 'language',
      label: { de: 'Sprache', 'de-simple': 'Deutsch lernen', en: 'German language' },
    },
    {
      id: 'residence',
      label: {
        de: 'Aufenthalt und Staatsangehörigkeit',
        'de-simple': 'In Deutschland bleiben',
        en: 'Residence and citizenship',
      },
    },
    {
      id: 'work',
      label: {
        de: 'Ausbildung und Arbeit',
        'de-simple': 'Arbeit und Ausbildung',
        en: 'Training and work',
      },
    },
    { id: 'housing', label: { de: 'Wohnen', 'de-simple': 'Wohnung', en: 'Housing' } },
    {
      id: 'livelihood',
      label: { de: 'Existenzsicherung', 'de-simple': 'Geld zum Leben', en: 'Livelihood' },
    },
    {
      id: 'education',
      label: { de: 'Bildung', 'de-simple': 'Schule und Bildung', en: 'Education' },
    },
    { id: 'health', label: { de: 'Gesundheit', en: 'Health' } },
    {
      id: 'childcare',
      label: { de: 'Kinderbetreuung', 'de-simple': 'Platz für mein Kind', en: 'Childcare' },
    },
    {
      id: 'social-integration',
      label: {
        de: 'Soziale Integration',
        'de-simple': 'Menschen treffen',
        en: 'Social integration',
      },
    },
    {
      id: 'mobility',
      label: { de: 'Mobilität', 'de-simple': 'Bus, Bahn und Führerschein', en: 'Mobility' },
    },
    {
      id: 'authorities',
      label: {
        de: 'Behörden und Anträge',
        'de-simple': 'Briefe und Anträge',
        en: 'Authorities and forms',
      },
    },
    { id: 'other', label: { de: 'Weiteres', 'de-simple': 'Anderes', en: 'Other' } },
  ],
  needs: [
    {
      id: 'learn-german',
      label: { de: 'Ich will Deutsch lernen', en: 'I want to learn German' },
      topics: ['language'],
    },
    {
      id: 'understand-letter',
      label: {
        de: 'Ich verstehe einen Brief vom Amt nicht',
        'de-simple': 'Ich verstehe einen Brief nicht',
        en: 'I do not understand a letter from an office',
      },
      topics: ['authorities'],
    },
    {
      id: 'help-with-form',
      label: { de: 'Ich brauche Hilfe bei einem Antrag', en: 'I need help with a form' },
      topics: ['authorities', 'livelihood'],
    },
    {
      id: 'find-work',
      label: { de: 'Ich suche Arbeit', en: 'I am looking for work' },
      topics: ['work'],
    },
    {
      id: 'residence-question',
      label: {
        de: 'Ich habe Fragen zu meinem Aufenthalt',
        'de-simple': 'Ich habe Fragen: Darf ich in Deutschland bleiben?',
        en: 'I have questions about my residence status',
      },
      topics: ['residence'],
    },
    {
      id: 'not-feeling-well',
      label: {
        de: 'Mir geht es nicht gut',
        'de-simple': 'Mir geht es nicht gut. Ich habe Angst.',
        en: 'I am not feeling well',
      },
      topics: ['health'],
    },
    {
      id: 'find-housing',
      label: { de: 'Ich suche eine Wohnung', en: 'I am looking for a flat' },
      topics: ['housing'],
    },
    {
      id: 'childcare-place',
      label: {
        de: 'Ich suche einen Platz für mein Kind',
        en: 'I am looking for a place for my child',
      },
      topics: ['childcare', 'education'],
    },
    {
      id: 'need-money',
      label: { de: 'Ich brauche Geld', 'de-simple': 'Ich habe zu wenig Geld', en: 'I need money' },
      topics: ['livelihood'],
    },
    {
      id: 'recognise-qualification',
      label: {
        de: 'Ich will meinen Abschluss anerkennen lassen',
        'de-simple': 'Mein Zeugnis soll in Deutschland gelten',
        en: 'I want my qualification to be recognised',
      },
      topics: ['work', 'education'],
    },
    {
      id: 'meet-people',
      label: { de: 'Ich will Leute kennenlernen', en: 'I want to meet people' },
      topics: ['social-integration'],
    },
    {
      id: 'new-here',
      label: { de: 'Ich bin neu hier', en: 'I am new here' },
      topics: ['authorities', 'social-integration'],
    },
  ],
  offerTypes: [
    {
      id: 'language-course',
      label: {
        de: 'Integrations- und Sprachkurs',
        'de-simple': 'Deutsch-Kurs',
        en: 'Integration and language course',
      },
    },
    {
      id: 'specialist-advice',
      label: {
        de: 'Fachberatung',
        'de-simple': 'Beratung zu einem Thema',
        en: 'Specialist advice',
      },
      description: {
        de: 'Zum Beispiel zu Schulden, Schwangerschaft und Familie, Recht oder Aufenthalt.',
      },
    },
    {
      id: 'health-service',
      label: {
        de: 'Gesundheitsangebot',
        'de-simple': 'Hilfe für die Gesundheit',
        en: 'Health service',
      },
    },
    {
      id: 'jobcenter-measure',
      label: {
        de: 'Maßnahme des Jobcenters',
        'de-simple': 'Kurs vom Jobcenter',
        en: 'Jobcenter measure',
      },
    },
    {
      id: 'volunteering',
      label: { de: 'Ehrenamt', 'de-simple': 'Freiwillige helfen', en: 'Volunteers' },
    },
    {
      id: 'migration-advice',
      label: {
        de: 'Flüchtlingsberatung und Jugendmigrationsdienst',
        'de-simple': 'Beratung für Geflüchtete und junge Menschen',
        en: 'Refugee advice and youth migration service',
      },
    },
    {
      id: 'youth-office',
      label: { de: 'Jugendamt', 'de-simple': 'Hilfe vom Jugend-Amt', en: 'Youth welfare office' },
    },
    {
      id: 'early-help',
      label: {
        de: 'Frühe Hilfen und Frühförderung',
        'de-simple': 'Hilfe für Eltern mit kleinen Kindern',
        en: 'Early childhood support',
      },
    },
    {
      id: 'vocational-training',
      label: { de: 'Berufsbildung', 'de-simple': 'Einen Beruf lernen', en: 'Vocational training' },
    },
    {
      id: 'childcare-service',
      label: { de: 'Kinderbetreuung', 'de-simple': 'Betreuung für Kinder', en: 'Childcare' },
    },
    {
      id: 'housing-support',
      label: { de: 'Wohnungshilfe', 'de-simple': 'Hilfe bei der Wohnung', en: 'Housing support' },
    },
    {
      id: 'first-contact-point',
      label: {
        de: 'Anlaufstelle, Clearing oder Welcome Center',
        'de-simple': 'Erste Stelle für Fragen',
        en: 'First contact point',
      },
    },
    {
      id: 'interpreting',
      label: {
        de: 'Sprachmittlung und Dolmetschen',
        'de-simple': 'Übersetzen',
        en: 'Interpreting',
      },
    },
    { id: 'event', label: { de: 'Veranstaltung', 'de-simple': 'Termin oder Fest', en: 'Event' } },
  ],
  supportTypes: [
    {
      id: 'documents',
      label: {
        de: 'Dokumente übersetzen, ausfüllen, erklären',
        'de-simple': 'Briefe und Anträge erklären',
        en: 'Translating, completing and explaining documents',
      },
    },
    {
      id: 'dealing-with-authorities',
      label: {
        de: 'Umgang mit Behörden',
        'de-simple': 'Hilfe beim Amt',
        en: 'Dealing with authorities',
      },
    },
    {
      id: 'specialist-information',
      label: {
        de: 'Fachliche Information und Beratung',
        'de-simple': 'Wissen und Rat',
        en: 'Specialist information and advice',
      },
    },
    {
      id: 'referral',
      label: {
        de: 'Weiterleitung und Kontakt zu anderen Stellen',
        'de-simple': 'Die richtige Stelle finden',
        en: 'Referral to other services',
      },
    },
    {
      id: 'course-recommendation',
      label: {
        de: 'Empfehlung von Integrationskursen',
        'de-simple': 'Den richtigen Deutsch-Kurs finden',
        en: 'Recommending integration courses',
      },
    },
    {
      id: 'training-recommendation',
      label: {
        de: 'Aus- und Weiterbildung',
        'de-simple': 'Hilfe bei Ausbildung und Beruf',
        en: 'Training and further education',
      },
    },
    {
      id: 'accompaniment',
      label: { de: 'Begleitung', 'de-simple': 'Jemand geht mit', en: 'Accompaniment' },
    },
  ],
  targetGroups: [
    {
      id: 'newcomers',
      label: {
        de: 'Neuzugewanderte (bis drei Jahre)',
        'de-simple': 'Menschen, die neu in Deutschland sind',
        en: 'Newcomers (up to three years)',
      },
    },
    {
      id: 'refugees',
      label: { de: 'Geflüchtete', 'de-simple': 'Geflüchtete Menschen', en: 'Refugees' },
    },
    {
      id: 'tolerated-or-in-procedure',
      label: {
        de: 'Menschen mit Duldung oder Aufenthaltsgestattung',
        'de-simple': 'Menschen mit Duldung oder im Asyl-Verfahren',
        en: 'People with toleration or in the asylum procedure',
      },
    },
    {
      id: 'ukraine',
      label: {
        de: 'Geflüchtete aus der Ukraine',
        'de-simple': 'Menschen aus der Ukraine',
        en: 'Refugees from Ukraine',
      },
    },
    {
      id: 'eu-citizens',
      label: {
        de: 'EU-Zugewanderte, Menschen aus Südosteuropa',
        'de-simple': 'Menschen aus Ländern der EU',
        en: 'EU citizens, people from south-eastern Europe',
      },
    },
    { id: 'women', label: { de: 'Frauen', en: 'Women' } },
    { id: 'families', label: { de: 'Familien', en: 'Families' } },
    {
      id: 'single-parents',
      label: {
        de: 'Alleinerziehende',
        'de-simple': 'Mütter oder Väter, die allein sind',
        en: 'Single parents',
      },
    },
    {
      id: 'large-families',
      label: {
        de: 'Kinderreiche Familien',
        'de-simple': 'Familien mit vielen Kindern',
        en: 'Large families',
      },
    },
    {
      id: 'young-people',
      label: {
        de: 'Jugendliche und junge Erwachsene (12 bis 27)',
        'de-simple': 'Junge Menschen von 12 bis 27 Jahren',
        en: 'Young people (12 to 27)',
      },
    },
    {
      id: 'adults',
      label: {
        de: 'Erwachsene über 27',
        'de-simple': 'Menschen über 27 Jahre',
        en: 'Adults over 27',
      },
    },
    {
      id: 'older-people',
      label: { de: 'Ältere Menschen', 'de-simple': 'Alte Menschen', en: 'Older people' },
    },
    { id: 'disabled-people', label: { de: 'Menschen mit Behinderung', en: 'Disabled people' } },
    {
      id: 'non-readers',
      label: {
        de: 'Menschen, die nicht lesen oder schreiben können',
        en: 'People who cannot read or write',
      },
    },
    {
      id: 'queer-people',
      label: {
        de: 'Queere Menschen',
        'de-simple': 'Lesbische, schwule und andere queere Menschen',
        en: 'Queer people',
      },
    },
    {
      id: 'homeless-people',
      label: { de: 'Wohnungslose', 'de-simple': 'Menschen ohne Wohnung', en: 'Homeless people' },
    },
    {
      id: 'skilled-workers',
      label: { de: 'Fachkräfte', 'de-simple': 'Menschen mit einem Beruf', en: 'Skilled workers' },
    },
    {
      id: 'students',
      label: { de: 'Studierende', 'de-simple': 'Menschen, die studieren', en: 'Students' },
    },
  ],
  legalAreas: [
    {
      id: 'sgb-2',
      label: {
        de: 'SGB II: Grundsicherung für Arbeitsuchende',
        'de-simple': 'Geld vom Jobcenter',
        en: 'SGB II: basic income support for jobseekers',
      },
    },
    {
      id: 'aufenthg',
      label: {
        de: 'AufenthG: Aufenthaltsrecht',
        'de-simple': 'Recht zum Aufenthalt',
        en: 'AufenthG: residence law',
      },
    },
    {
      id: 'asylblg',
      label: {
        de: 'AsylbLG: Leistungen für Asylsuchende',
        'de-simple': 'Geld im Asyl-Verfahren',
        en: 'AsylbLG: benefits for asylum seekers',
      },
    },
    {
      id: 'sgb-12',
      label: {
        de: 'SGB XII: Sozialhilfe',
        'de-simple': 'Geld vom Sozial-Amt',
        en: 'SGB XII: social assistance',
      },
    },
    {
      id: 'stag',
      label: {
        de: 'StAG: Staatsangehörigkeit',
        'de-simple': 'Recht zum deutschen Pass',
        en: 'StAG: citizenship',
      },
    },
    {
      id: 'sgb-3',
      label: {
        de: 'SGB III: Arbeitsförderung',
        'de-simple': 'Hilfe von der Agentur für Arbeit',
        en: 'SGB III: employment promotion',
      },
    },
    {
      id: 'sgb-8',
      label: {
        de: 'SGB VIII: Kinder- und Jugendhilfe',
        'de-simple': 'Hilfe vom Jugend-Amt',
        en: 'SGB VIII: child and youth services',
      },
    },
    {
      id: 'jmd-mbe',
      label: {
        de: 'JMD und MBE (Bund)',
        'de-simple': 'Beratung vom Bund',
        en: 'JMD and MBE (federal advice services)',
      },
    },
    {
      id: 'sgb-1',
      label: {
        de: 'SGB I: Allgemeiner Teil',
        'de-simple': 'Allgemeine Rechte',
        en: 'SGB I: general part',
      },
    },
    {
      id: 'sgb-5',
      label: {
        de: 'SGB V: Krankenversicherung',
        'de-simple': 'Recht der Krankenkasse',
        en: 'SGB V: health insurance',
      },
    },
    {
      id: 'sgb-9',
      label: {
        de: 'SGB IX: Rehabilitation und Teilhabe',
        'de-simple': 'Recht von Menschen mit Behinderung',
        en: 'SGB IX: rehabilitation and participation',
      },
    },
    {
      id: 'sgb-11',
      label: {
        de: 'SGB XI: Pflegeversicherung',
        'de-simple': 'Recht der Pflege',
        en: 'SGB XI: long-term care insurance',
      },
    },
  ],
  residenceStatus: [
    {
      id: 'asylum-procedure',
      label: {
        de: 'Asylverfahren (Aufenthaltsgestattung)',
        'de-simple': 'Im Asyl-Verfahren',
        en: 'Asylum procedure (Aufenthaltsgestattung)',
      },
    },
    { id: 'tolerated', label: { de: 'Duldung', en: 'Toleration (Duldung)' } },
    { id: 'recognised-refugee', label: { de: 'Anerkannter Flüchtling', en: 'Recognised refugee' } },
    {
      id: 'subsidiary-protection',
      label: { de: 'Subsidiärer Schutz', en: 'Subsidiary protection' },
    },
    {
      id: 'temporary-protection-24',
      label: {
        de: 'Vorübergehender Schutz (§ 24 AufenthG, Ukraine)',
        'de-simple': 'Schutz für Menschen aus der Ukraine',
        en: 'Temporary protection (section 24, Ukraine)',
      },
    },
    {
      id: 'chance-residence-104c',
      label: {
        de: 'Chancen-Aufenthaltsrecht (§ 104c AufenthG)',
        'de-simple': 'Chancen-Aufenthalts-Recht',
        en: 'Opportunity residence (section 104c)',
      },
    },
    {
      id: 'well-integrated-25ab',
      label: {
        de: 'Aufenthalt bei guter Integration (§§ 25a, 25b AufenthG)',
        'de-simple': 'Aufenthalt, weil man gut in Deutschland lebt',
        en: 'Residence for well-integrated people (sections 25a, 25b)',
      },
    },
    { id: 'residence-permit', label: { de: 'Aufenthaltserlaubnis', en: 'Residence permit' } },
    {
      id: 'settlement-permit',
      label: {
        de: 'Niederlassungserlaubnis',
        'de-simple': 'Aufenthalt ohne Ende-Datum',
        en: 'Settlement permit',
      },
    },
    {
      id: 'eu-freedom-of-movement',
      label: {
        de: 'EU-Freizügigkeit',
        'de-simple': 'Pass aus einem Land der EU',
        en: 'EU freedom of movement',
      },
    },
    {
      id: 'german-citizenship',
      label: {
        de: 'Deutsche Staatsangehörigkeit',
        'de-simple': 'Deutscher Pass',
        en: 'German citizenship',
      },
    },
  ],
  germanLevels: [
    {
      id: 'none',
      label: {
        de: 'Keine Deutschkenntnisse',
        'de-simple': 'Ich kann kein Deutsch',
        en: 'No German',
      },
    },
    {
      id: 'alpha',
      label: { de: 'Alphabetisierung', 'de-simple': 'Lesen und Schreiben lernen', en: 'Literacy' },
    },
    { id: 'a1', label: { de: 'A1', 'de-simple': 'A1: Ich kann wenig Deutsch', en: 'A1' } },
    { id: 'a2', label: { de: 'A2', 'de-simple': 'A2: Ich kann einfache Sätze', en: 'A2' } },
    { id: 'b1', label: { de: 'B1', 'de-simple': 'B1: Ich kann im Alltag reden', en: 'B1' } },
    { id: 'b2', label: { de: 'B2', 'de-simple': 'B2: Ich kann gut Deutsch', en: 'B2' } },
    { id: 'c1', label: { de: 'C1', 'de-simple': 'C1: Ich kann sehr gut Deutsch', en: 'C1' } },
    { id: 'c2', label: { de: 'C2', 'de-simple': 'C2: Ich kann fast alles auf Deutsch', en: 'C2' } },
  ],
  channels: [
    { id: 'phone', label: { de: 'Telefon', en: 'Phone' } },
    { id: 'email', label: { de: 'E-Mail', en: 'E-mail' } },
    {
      id: 'messenger',
      label: { de: 'Messenger', 'de-simple': 'Nachricht auf dem Handy', en: 'Messenger' },
    },
    { id: 'on-site', label: { de: 'Vor Ort', 'de-simple': 'Sie kommen zu uns', en: 'On site' } },
    { id: 'online', label: { de: 'Online', 'de-simple': 'Im Internet', en: 'Online' } },
    {
      id: 'outreach',
      label: { de: 'Aufsuchend', 'de-simple': 'Wir kommen zu Ihnen', en: 'Outreach' },
    },
  ],
  kimServiceLevels: [
    {
      id: 'short-advice',
      label: { de: 'KIM-Kurzberatung', 'de-simple': 'Kurze Beratung', en: 'KIM short advice' },
      description: {
        de: 'Überschaubarer Bedarf, in der Regel höchstens zwei Anliegen, mindestens zwei Gespräche.',
      },
    },
    {
      id: 'case-management',
      label: {
        de: 'KIM-Case Management',
        'de-simple': 'Längere Begleitung',
        en: 'KIM case management',
      },
      description: {
        de: 'Vielschichtiger Bedarf: koordinierte, geplante Begleitung über Rechtskreise hinweg.',
      },
    },
  ],
  admissionCriteria: [
    {
      id: 'complex-needs',
      label: {
        de: 'Komplexe Bedarfslage',
        'de-simple': 'Viele Fragen auf einmal',
        en: 'Complex needs',
      },
    },
    {
      id: 'many-actors',
      label: {
        de: 'Hohe Dichte von Akteur:innen',
        'de-simple': 'Viele Stellen sind beteiligt',
        en: 'Many actors involved',
      },
    },
    {
      id: 'regular-services-do-not-reach',
      label: {
        de: 'Nicht-Greifen der Regelversorgung',
        'de-simple': 'Andere Hilfe reicht nicht',
        en: 'Regular services do not reach',
      },
    },
    {
      id: 'lack-of-own-resources',
      label: {
        de: 'Fehlende eigene Ressourcen',
        'de-simple': 'Allein ist es zu schwer',
        en: 'Lack of own resources',
      },
    },
    {
      id: 'consent',
      label: { de: 'Einwilligung der Ratsuchenden', 'de-simple': 'Sie wollen das', en: 'Consent' },
      description: { de: 'Grundvoraussetzung.' },
    },
  ],
  organizationTypes: [
    { id: 'administration', label: { de: 'Verwaltung', 'de-simple': 'Amt', en: 'Administration' } },
    {
      id: 'integration-centre',
      label: { de: 'Kommunales Integrationszentrum', en: 'Municipal integration centre' },
    },
    {
      id: 'immigration-office',
      label: { de: 'Ausländerbehörde', en: 'Immigration office' },
      parent: 'administration',
    },
    {
      id: 'naturalisation-office',
      label: { de: 'Einbürgerungsbehörde', en: 'Naturalisation office' },
      parent: 'administration',
    },
    { id: 'jobcenter', label: { de: 'Jobcenter', en: 'Jobcenter' } },
    { id: 'employment-agency', label: { de: 'Agentur für Arbeit', en: 'Employment agency' } },
    {
      id: 'social-welfare-office',
      label: { de: 'Sozialamt', 'de-simple': 'Sozial-Amt', en: 'Social welfare office' },
      parent: 'administration',
    },
    {
      id: 'youth-welfare-office',
      label: { de: 'Jugendamt', 'de-simple': 'Jugend-Amt', en: 'Youth welfare office' },
      parent: 'administration',
    },
    {
      id: 'school-authority',
      label: { de: 'Schulamt', 'de-simple': 'Schul-Amt', en: 'School authority' },
      parent: 'administration',
    },
    {
      id: 'health-authority',
      label: { de: 'Gesundheitsamt', 'de-simple': 'Gesundheits-Amt', en: 'Health authority' },
      parent: 'administration',
    },
    {
      id: 'bamf',
      label: {
        de: 'Bundesamt für Migration und Flüchtlinge',
        en: 'Federal Office for Migration and Refugees',
      },
    },
    {
      id: 'migration-advice-adults',
      label: {
        de: 'Migrationsberatung für erwachsene Zugewanderte',
        'de-simple': 'Beratung für Menschen über 27 Jahre',
        en: 'Migration advice for adults',
      },
    },
    {
      id: 'youth-migration-service',
      label: {
        de: 'Jugendmigrationsdienst',
        'de-simple': 'Beratung für junge Menschen',
        en: 'Youth migration service',
      },
    },
    {
      id: 'refugee-advice',
      label: {
        de: 'Flüchtlingsberatung',
        'de-simple': 'Beratung für Geflüchtete',
        en: 'Refugee advice',
      },
    },
    {
      id: 'specialist-advice-centre',
      label: {
        de: 'Fachberatungsstelle',
        'de-simple': 'Beratungs-Stelle',
        en: 'Specialist advice centre',
      },
    },
    {
      id: 'language-course-provider',
      label: {
        de: 'Sprachkursträger',
        'de-simple': 'Sprach-Schule',
        en: 'Language course provider',
      },
    },
    {
      id: 'adult-education-centre',
      label: { de: 'Volkshochschule', en: 'Adult education centre' },
    },
    {
      id: 'migrant-organization',
      label: {
        de: 'Migrant:innenselbstorganisation',
        'de-simple': 'Verein von Zugewanderten',
        en: 'Migrant organisation',
      },
    },
    {
      id: 'volunteer-association',
      label: { de: 'Ehrenamt oder Verein', 'de-simple': 'Verein', en: 'Volunteer association' },
    },
    {
      id: 'welfare-organization',
      label: {
        de: 'Träger der Freien Wohlfahrtspflege',
        'de-simple': 'Wohlfahrts-Verband',
        en: 'Welfare organisation',
      },
    },
    { id: 'chamber', label: { de: 'Kammer', 'de-simple': 'Kammer für Berufe', en: 'Chamber' } },
    { id: 'school-or-daycare', label: { de: 'Schule oder Kita', en: 'School or day care centre' } },
    {
      id: 'family-centre',
      label: { de: 'Familienzentrum', 'de-simple': 'Familien-Zentrum', en: 'Family centre' },
    },
    {
      id: 'health-provider',
      label: { de: 'Praxis oder Klinik', en: 'Medical practice or hospital' },
    },
    {
      id: 'religious-community',
      label: {
        de: 'Religionsgemeinschaft',
        'de-simple': 'Kirche, Moschee oder andere Gemeinde',
        en: 'Religious community',
      },
    },
    { id: 'business', label: { de: 'Unternehmen', 'de-simple': 'Firma', en: 'Company' } },
    { id: 'other', label: { de: 'Andere', en: 'Other' } },
  ],
  umbrellas: [
    { id: 'awo', label: { de: 'Arbeiterwohlfahrt', en: 'Arbeiterwohlfahrt' } },
    { id: 'caritas', label: { de: 'Caritas', en: 'Caritas' } },
    { id: 'diakonie', label: { de: 'Diakonie', en: 'Diakonie' } },
    { id: 'paritaet', label: { de: 'Der Paritätische', en: 'Der Paritätische' } },
    { id: 'drk', label: { de: 'Deutsches Rotes Kreuz', en: 'German Red Cross' } },
    {
      id: 'zwst',
      label: {
        de: 'Zentralwohlfahrtsstelle der Juden in Deutschland',
        en: 'Central Welfare Board of Jews in Germany',
      },
    },
  ],
};
