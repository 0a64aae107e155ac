import type { Vocabularies } from '@kim-widgets/angebote';
import type { Report, Rule } from '../finding.js';
import { valuesAt } from '../paths.js';

/** Which properties hold terms of which vocabulary. */
export const TERMS: readonly (readonly [path: string, vocabulary: keyof Vocabularies])[] = [
  ['organizations.*.type', 'organizationTypes'],
  ['organizations.*.umbrella', 'umbrellas'],
  ['offers.*.topics.*', 'topics'],
  ['offers.*.needs.*', 'needs'],
  ['offers.*.offerType', 'offerTypes'],
  ['offers.*.supportTypes.*', 'supportTypes'],
  ['offers.*.targetGroups.*', 'targetGroups'],
  ['offers.*.legalAreas.*', 'legalAreas'],
  ['offers.*.kimServiceLevel', 'kimServiceLevels'],
  ['offers.*.channels.*', 'channels'],
  ['offers.*.levelOffered.*', 'germanLevels'],
  ['offers.*.eligibility.germanLevelRequired', 'germanLevels'],
  ['offers.*.eligibility.residenceStatus.*', 'residenceStatus'],
  ['contacts.*.responsibleFor.topics.*', 'topics'],
  ['contacts.*.responsibleFor.targetGroups.*', 'targetGroups'],
  ['contacts.*.notResponsibleFor.*.topics.*', 'topics'],
  ['contacts.*.notResponsibleFor.*.targetGroups.*', 'targetGroups'],
  ['contacts.*.channels.*', 'channels'],
  ['bodies.*.topics.*', 'topics'],
  ['agreements.*.topics.*', 'topics'],
  ['agreements.*.legalAreas.*', 'legalAreas'],
  ['vocabularies.needs.*.topics.*', 'topics'],
];

/**
 * Terms that neither the file's vocabularies nor the shipped ones know.
 *
 * @param defaults the shipped vocabularies, which count where the file brings none of its own
 */
export function unknownTerms(defaults: Vocabularies): Rule {
  return function* ({ database }) {
    for (const [pattern, vocabulary] of TERMS) {
      const terms = database.vocabularies?.[vocabulary] ?? defaults[vocabulary] ?? [];
      const known = new Set<unknown>(terms.map(({ id }) => id));
      for (const { path, value } of valuesAt(database, pattern)) {
        if (typeof value !== 'string' || known.has(value)) continue;
        yield {
          rule: 'unknown-term',
          path,
          message: `nennt „${value}“, und das Wörterbuch „${vocabulary}“ kennt den Begriff nicht.`,
          cure: `Einen dieser Begriffe nehmen: ${nearest(value, [...known] as string[]).join(', ')}; oder ihn im Wörterbuch anlegen.`,
        } satisfies Report;
      }
    }
  };
}

/** Up to five ids that share most beginning letters with the wrong one. */
function nearest(value: string, known: readonly string[]): string[] {
  const shared = (id: string) => {
    let length = 0;
    while (length < id.length && id[length] === value[length]) length += 1;
    return length;
  };
  return [...known].sort((a, b) => shared(b) - shared(a)).slice(0, 5);
}
