/** Words in a chapter's or page's title → topics of the default vocabulary. Nearer titles win. */
const TOPICS: readonly (readonly [words: RegExp, topics: readonly string[]])[] = [
  [/sprach|deutschkurs|übersetz|dolmetsch|integrationskurs/i, ['language']],
  [
    /asyl|aufenthalt|duldung|geduldet|einbürgerung|visum|ausländerbehörde|familiennachzug|rückkehr|zuzug|ukraine|flüchtlingsrat/i,
    ['residence'],
  ],
  [
    /arbeit(?!slos)|ausbildung|beruf|abschl[uü]ss|anerkennung|einstiegsqualifizierung|IHK/i,
    ['work'],
  ],
  [/wohn|umzug|unterbringung/i, ['housing']],
  [
    /finanz|geld|bürgergeld|schulden|arbeitslos|asylbewerberleistung|unterhalt|jobcenter|tafel|rente|kosten|leistungen/i,
    ['livelihood'],
  ],
  [/schul|studium|studieren|bildung(?!sduldung)|volkshochschul/i, ['education']],
  [
    /gesundheit|notfall|arzt|apotheke|kranken|impf|schwanger|geburt|psychisch|trauma|sucht|krebs|hiv|pflege|behinderung|gewalt|missbrauch|selbsthilfe/i,
    ['health'],
  ],
  [/kinderbetreuung|kita|kindergarten|kindertages/i, ['childcare']],
  [
    /freizeit|treffs|vereine|kultur|ehrenamt|migrantenorganisation|familienzentr|zusammenleben|familienpaten/i,
    ['social-integration'],
  ],
  [/mobilität|bus und bahn|fahrrad|^auto$/i, ['mobility']],
  [/behörde|standesamt|amt für|antrag|vertr[aä]g/i, ['authorities']],
];

/**
 * Topics of a page from its own title and the titles above it.
 *
 * @param titles the page's own title first, then its parents', nearest first
 * @returns ids of the first title that says anything; empty where none does
 */
export function topicsOf(titles: readonly string[]): string[] {
  for (const title of titles) {
    const found = TOPICS.filter(([words]) => words.test(title)).flatMap(([, topics]) => topics);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
