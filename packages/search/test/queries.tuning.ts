import type { GeneratedOffer } from './generate.js';
import { contactQueries, parseQueries, type Query } from './queries.js';

const GERMAN = 'integration-course german-course literacy language-cafe job-language';

/** Queries to tune the ranking on. The benchmark reports others. */
export function tuningQueries(offers: readonly GeneratedOffer[]): Query[] {
  return [
    ...parseQueries({
      exact: `
        Schuldnerberatung -> debt
        Kleiderkammer -> clothes
        Suchtberatung -> addiction
        Mieterberatung -> tenant
        Sprachcafé -> language-cafe
        Patenschaften -> mentoring
        Frauenhaus -> violence
        Einbürgerungsberatung -> naturalization`,
      prefix: `
        schuldn -> debt
        klei -> clothes
        hausauf -> homework
        erzieh -> family-advice
        einbürg -> naturalization
        bewerb -> application
        schwang -> pregnancy
        dolm -> interpreting`,
      typo: `
        Schuldnerbertung -> debt
        Integrationkurs -> integration-course
        Kinertagesstätte -> childcare
        Bewerbungstrainig -> application
        Fahradwerkstatt -> bicycle
        Einbürgerrung -> naturalization
        Mieterbeartung -> tenant
        Spielgrupe -> playgroup`,
      umlaut: `
        Buergergeld -> benefits
        Behordenbegleitung -> accompaniment
        Einbuergerung -> naturalization
        Königsau -> place=Königsau
        Koenigsau -> place=Königsau
        Grunfels -> place=Grünfels
        Fruehe Hilfen -> early-help
        Tuerkisch -> language=tr`,
      'ß/ss': `
        Fussball -> sports
        Weissbrunn -> place=Weißbrunn
        Mieterberatung Weissbrunn -> tenant; place=Weißbrunn
        Kleiderkammer WEISSBRUNN -> clothes; place=Weißbrunn`,
      compound: `
        Schulden Beratung -> debt
        Kurs Integration -> integration-course
        Werkstatt Fahrrad -> bicycle
        Beratung Schwangerschaft -> pregnancy
        Sprache Kurs Beruf -> job-language
        Wohnung Suche -> housing-search
        Anerkennung Beratung -> recognition
        Begleitung Behörde -> accompaniment`,
      'word order': `
        Frauen Sport -> sports; group=women
        Lindfurt Tafel -> food-bank; place=Lindfurt
        für Jugendliche Bewerbungstraining -> application; group=youth
        Seedorf Kita -> childcare; place=Seedorf
        A2 Deutschkurs -> german-course; level=A2
        arabisch Erziehungsberatung -> family-advice; language=ar
        Familien Spielgruppe Altenrode -> playgroup; place=Altenrode; group=families
        B1 Integrationskurs Seedorf -> integration-course; level=B1; place=Seedorf`,
      inflection: `
        Integrationskurse -> integration-course
        Dolmetschern -> interpreting
        Kleiderkammern -> clothes
        Schwangeren Beratung -> pregnancy
        Sportgruppen -> sports
        Alphabetisierungskurse -> literacy
        Kitas -> childcare
        Willkommensbüros -> welcome`,
      synonym: `
        Geld -> benefits debt food-bank
        Wohnung suchen -> housing-search
        Hartz IV -> benefits
        Deutsch lernen -> ${GERMAN}
        Brief vom Amt -> forms
        Job finden -> job-search
        schwanger -> pregnancy
        deutscher Pass -> naturalization
        obdachlos -> homeless
        Kindergarten -> childcare`,
      unlisted: `
        Zaster -> benefits debt
        Bleibe -> housing-search homeless
        Malocher -> job-search
        Paukerei -> homework`,
      languages: `
        German course -> ${GERMAN}
        debts -> debt
        курс німецької -> ${GERMAN}
        робота -> job-search
        жильё -> housing-search
        عمل -> job-search job-language
        سكن -> housing-search
        iş bulmak -> job-search
        کار -> job-search job-language
        pregnant -> pregnancy`,
      abbreviation: `
        MBE -> migration-adults
        ALG II -> benefits
        DTZ -> integration-course`,
      question: `
        Wo kann ich Deutsch lernen? -> ${GERMAN}
        Wer hilft mir, wenn ich Schulden habe? -> debt
        Ich suche eine Wohnung in Lindfurt -> housing-search; place=Lindfurt
        Wie bekomme ich einen deutschen Pass? -> naturalization
        Wo gibt es in Seedorf einen Kindergarten? -> childcare; place=Seedorf
        Wer kann mir bei der Bewerbung helfen? -> application
        Gibt es eine Beratung auf Arabisch für Schwangere? -> pregnancy; language=ar
        Mein Kind braucht Hilfe bei den Hausaufgaben -> homework`,
      nothing: `
        Raumschiff
        Atomkraftwerk
        xqzvwk
        Trompetenkonzert
        ...
        🚀🚀`,
    }),
    ...contactQueries(offers, [
      { queryClass: 'person', at: 0.11, write: (name) => name },
      { queryClass: 'person', at: 0.23, write: (name) => name.split(' ')[1]!, bySurname: true },
      { queryClass: 'person', at: 0.37, write: (name) => name.split(' ').reverse().join(', ') },
      {
        queryClass: 'person',
        at: 0.51,
        write: (name) => `Frau ${name.split(' ')[1]!}`,
        bySurname: true,
      },
      { queryClass: 'phone', at: 0.17, write: (phone) => phone },
      { queryClass: 'phone', at: 0.29, write: (phone) => phone.replace(/\D/g, '') },
      { queryClass: 'phone', at: 0.41, write: (phone) => `+49 ${phone.slice(1)}` },
      { queryClass: 'phone', at: 0.53, write: (phone) => phone.replace(' ', '/').replace('-', '') },
    ]),
  ];
}
