import type { Database } from '@kim-widgets/angebote';
import type { Report, Rule } from '../finding.js';
import { valuesAt } from '../paths.js';

/** Lists whose records carry an id. */
const LISTS = [
  'organizations',
  'locations',
  'offers',
  'contacts',
  'bodies',
  'agreements',
  'emergencyNumbers',
] as const;

export type Target = (typeof LISTS)[number] | 'municipalities';

/** German name of one record of a list, in the dative ("auf …"). */
const NAMES: Record<Target, string> = {
  organizations: 'den Anbieter',
  locations: 'den Ort',
  offers: 'das Angebot',
  contacts: 'die Ansprechperson',
  bodies: 'das Gremium',
  agreements: 'die Vereinbarung',
  emergencyNumbers: 'die Notrufnummer',
  municipalities: 'die Kommune',
};

/** Which properties name which records; `*` stands for every item of a list. */
export const REFERENCES: readonly (readonly [path: string, target: Target])[] = [
  ['places.*.municipality', 'municipalities'],
  ['municipalities.*.parent', 'municipalities'],
  ['organizations.*.parent', 'organizations'],
  ['organizations.*.locations.*', 'locations'],
  ['organizations.*.municipalities.*', 'municipalities'],
  ['locations.*.organization', 'organizations'],
  ['locations.*.hostOrganization', 'organizations'],
  ['locations.*.municipality', 'municipalities'],
  ['locations.*.stops.*.municipality', 'municipalities'],
  ['offers.*.organization', 'organizations'],
  ['offers.*.partners.*', 'organizations'],
  ['offers.*.locations.*', 'locations'],
  ['offers.*.serviceArea.municipalities.*', 'municipalities'],
  ['offers.*.eligibility.municipalities.*', 'municipalities'],
  ['offers.*.contacts.*', 'contacts'],
  ['offers.*.alternatives.*', 'offers'],
  ['offers.*.schedule.slots.*.location', 'locations'],
  ['offers.*.schedule.events.*.location', 'locations'],
  ['offers.*.schedule.series.*.location', 'locations'],
  ['contacts.*.organization', 'organizations'],
  ['contacts.*.employer', 'organizations'],
  ['contacts.*.locations.*', 'locations'],
  ['contacts.*.deputy', 'contacts'],
  ['contacts.*.responsibleFor.municipalities.*', 'municipalities'],
  ['contacts.*.responsibleFor.organizations.*', 'organizations'],
  ['contacts.*.notResponsibleFor.*.municipalities.*', 'municipalities'],
  ['contacts.*.notResponsibleFor.*.organizations.*', 'organizations'],
  ['contacts.*.notResponsibleFor.*.contact', 'contacts'],
  ['contacts.*.notResponsibleFor.*.organization', 'organizations'],
  ['bodies.*.members.*', 'organizations'],
  ['bodies.*.municipalities.*', 'municipalities'],
  ['bodies.*.contacts.*', 'contacts'],
  ['agreements.*.parties.*', 'organizations'],
  ['agreements.*.municipalities.*', 'municipalities'],
  ['agreements.*.contacts.*', 'contacts'],
];

export const danglingReferences: Rule = function* ({ database }) {
  const known = new Map<Target, Set<unknown>>(LISTS.map((list) => [list, idsOf(database, list)]));
  known.set('municipalities', new Set((database.municipalities ?? []).map(({ ags }) => ags)));
  for (const [pattern, target] of REFERENCES) {
    for (const { path, value } of valuesAt(database, pattern)) {
      if (typeof value !== 'string' || known.get(target)?.has(value)) continue;
      yield {
        rule: 'dangling-reference',
        path,
        message: `verweist auf ${NAMES[target]} „${value}“, und den Eintrag gibt es nicht.`,
        cure: 'Die Kennung berichtigen oder den fehlenden Eintrag anlegen.',
      } satisfies Report;
    }
  }
};

export const duplicateIds: Rule = function* ({ database }) {
  for (const list of LISTS) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of (database[list] ?? []).entries()) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else {
        yield {
          rule: 'duplicate-id',
          path: [list, index, 'id'],
          message: `hat dieselbe Kennung „${id}“ wie Eintrag Nr. ${first + 1} der Liste.`,
          cure: 'Einem der beiden eine eigene Kennung geben oder den doppelten Eintrag löschen.',
        } satisfies Report;
      }
    }
  }
};

function idsOf(database: Database, list: (typeof LISTS)[number]): Set<unknown> {
  return new Set((database[list] ?? []).map(({ id }) => id));
}
