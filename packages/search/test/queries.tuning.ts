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
        Spielgrupe -> playgroup
        Nachhlife -> homework
        Wohnungsltosen -> housing-search
        Jobvermitlung -> job-search
        Frauenhuas -> violence
        Sozialbertung -> benefits
        Begegnungscaffee -> meeting-place
        Führeschein Umschreibung -> driving-licence
        Kinderkarten -> childcare
        Sprachkus -> german-course job-language integration-course literacy`,
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
        Begleitung Behörde -> accompaniment
        Notfall Wohnung -> homeless
        Mieter Beratung -> tenant
        Café Sprache -> language-cafe
        Beratung Drogen -> addiction
        Beratung Asylverfahren -> asylum
        Vermittlung Job -> job-search
        Training für Bewerbungen -> application
        Tagespflege Kinder -> childcare`,
      'word order': `
        Frauen Sport -> sports; group=women
        Lindfurt Tafel -> food-bank; place=Lindfurt
        für Jugendliche Bewerbungstraining -> application; group=youth
        Seedorf Kita -> childcare; place=Seedorf
        A2 Deutschkurs -> german-course; level=A2
        arabisch Erziehungsberatung -> family-advice; language=ar
        Familien Spielgruppe -> playgroup; group=families
        B1 Integrationskurs Seedorf -> integration-course; level=B1; place=Seedorf
        Grünfels Tafel -> food-bank; place=Grünfels
        polnisch Mieterberatung -> tenant; language=pl
        C1 Deutschkurs -> german-course; level=C1
        Behinderung Sportgruppe -> sports; group=disability
        Rothenried Nachhilfe -> homework; place=Rothenried
        Mentorenprogramm Männer -> mentoring; group=men
        Hohenlinde Beratung Aufenthalt -> residence; place=Hohenlinde`,
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
        pregnant -> pregnancy
        literacy course -> literacy
        job search -> job-search
        midwife -> early-help
        перекладач -> interpreting
        велосипед -> bicycle
        дитячий садок -> childcare
        переводчик -> interpreting
        найти работу -> job-search
        حضانة -> childcare
        محامي -> residence asylum
        مهدکودک -> childcare
        tercüman -> interpreting
        ehliyet -> driving-licence
        food bank -> food-bank`,
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
        Mein Kind braucht Hilfe bei den Hausaufgaben -> homework
        Wer geht mit mir zum Amt? -> accompaniment
        Wie finde ich eine Hebamme? -> early-help
        Ich habe keine Krankenversicherung, wo kann ich zum Arzt? -> clinic
        Wer hilft mir, wenn mein Mann mich schlägt? -> violence
        Ich trinke zu viel, wer kann mir helfen? -> addiction
        Wo kann mein Sohn Fußball spielen? -> sports
        Wo kann ich mein Fahrrad reparieren? -> bicycle
        Kann ich mit einer Duldung in Deutschland bleiben? -> residence
        Gibt es in Auermühl einen Sprachkurs auf Niveau B1? -> german-course job-language integration-course; place=Auermühl; level=B1
        Wie kann ich in Deutschland studieren? -> university
        Wer hilft mir, eine Lehrstelle zu finden? -> apprenticeship
        Ich verstehe diesen Brief vom Jobcenter nicht, wer hilft? -> forms
        Wo kann ich lernen, wie man einen Computer benutzt? -> digital
        Wo treffe ich andere Frauen? -> meeting-place language-cafe playgroup sports; group=women
        Welche Stelle berät bei einer Trennung? -> family-advice
        Wer begleitet mich zur Ausländerbehörde? -> accompaniment residence
        Meine Miete ist zu hoch, wer berät mich? -> tenant benefits
        Wie schreibe ich einen Lebenslauf? -> application
        Wer spielt mit kleinen Kindern in Seedorf? -> playgroup childcare; place=Seedorf
        Mein Antrag wurde abgelehnt, was kann ich tun? -> benefits asylum forms
        Wo bekomme ich etwas zu essen, wenn ich kein Geld habe? -> food-bank
        Ich bin obdachlos und brauche ein Bett -> homeless
        Wer hilft meiner Tochter beim Lernen für die Schule? -> homework
        Wie lange darf ich in Deutschland bleiben? -> residence
        Wer dolmetscht beim Elternabend in der Schule? -> interpreting
        Wo kann ich Schwimmen lernen? -> sports
        Ich möchte mich selbstständig machen, wer berät mich? -> business
        Ich schlafe schlecht und habe Albträume, wo bekomme ich Hilfe? -> trauma
        Wo finde ich einen Integrationskurs für Anfänger? -> integration-course
        Ich möchte besser Deutsch sprechen, welcher Kurs passt zu mir? -> ${GERMAN}
        Meine Mutter kann nicht lesen und schreiben, wo kann sie das lernen? -> literacy
        Wo kann ich mit Freiwilligen Deutsch üben? -> language-cafe
        Gibt es einen Berufssprachkurs B2 in Steinbrück? -> job-language; level=B2; place=Steinbrück
        Ich kann meine Rechnungen nicht mehr bezahlen, wer hilft mir? -> debt
        Wie viel Bürgergeld steht meiner Familie zu? -> benefits
        Unser Geld reicht nicht für das Essen, wohin können wir gehen? -> food-bank
        Ich brauche Schuhe und eine Winterjacke, habe aber wenig Geld -> clothes
        Wie finde ich in Burgwald ein Zimmer? -> housing-search; place=Burgwald
        In meiner Wohnung ist Schimmel, was kann ich tun? -> tenant
        Wir verlieren in zwei Wochen unsere Wohnung, wer hilft schnell? -> homeless tenant
        Wer hilft mir, eine Arbeit zu finden? -> job-search
        Kann jemand meine Bewerbung durchsehen? -> application
        Wie lasse ich mein Diplom aus Syrien anerkennen? -> recognition
        Wie findet mein Sohn einen Ausbildungsplatz? -> apprenticeship
        Ich will einen Laden eröffnen, was muss ich beachten? -> business
        Wie bereite ich mich auf das Interview beim BAMF vor? -> asylum
        Wie verlängere ich meine Aufenthaltserlaubnis? -> residence
        Welche Voraussetzungen gelten für die deutsche Staatsangehörigkeit? -> naturalization
        Wo ist die Migrationsberatung für Erwachsene in Wiesental? -> migration-adults; place=Wiesental
        Wo ist der Jugendmigrationsdienst für meine Tochter, sie ist 17? -> youth-migration
        Wer füllt mit mir das Formular vom Amt aus? -> forms
        Wie bestelle ich einen Dolmetscher für einen Termin in der Schule? -> interpreting
        Ich habe Angst, allein zur Behörde zu gehen -> accompaniment
        Ich bin neu im Kreis, wo soll ich zuerst hingehen? -> welcome
        Wer betreut mein Kind, während ich arbeite? -> childcare
        Gibt es eine Krabbelgruppe in Eschenfeld? -> playgroup; place=Eschenfeld
        Wo kann mein Sohn nach der Schule Hausaufgaben machen? -> homework
        Ich habe die Schule abgebrochen, kann ich das Zeugnis später machen? -> school-certificate
        Kann ich mit meinem ukrainischen Zeugnis an die Universität? -> university
        Wo bekommen wir vor der Geburt Geld für die Babyausstattung? -> pregnancy clothes
        Wo finde ich einen Psychologen, der Persisch spricht? -> trauma; language=fa
        Wie höre ich mit dem Glücksspiel auf? -> addiction
        Wer behandelt mich, ohne dass ich meinen Namen nennen muss? -> clinic
        Gibt es für Frauen und ihre Kinder ein sicheres Haus? -> violence
        Wer zeigt mir, wie ich mein Baby stille? -> early-help
        Mein Kind hört nicht auf mich, wer berät Eltern? -> family-advice
        Ich bin einsam, wo kann ich Leute kennenlernen? -> meeting-place language-cafe mentoring
        Gibt es Mentoren für Frauen? -> mentoring; group=women
        In welchem Verein kann meine Tochter schwimmen lernen? -> sports
        Wo kann ich Rad fahren lernen? -> bicycle
        Wie schreibe ich meinen türkischen Führerschein um? -> driving-licence
        Wer hilft mir mit meinem Handy? -> digital
        Who can help me find a job? -> job-search
        Хто допоможе мені знайти роботу? -> job-search
        Где мне помогут найти квартиру? -> housing-search
        كيف أجد عملاً؟ -> job-search
        Ev bulmama kim yardım eder? -> housing-search`,
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
