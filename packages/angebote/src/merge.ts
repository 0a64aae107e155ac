import type { Database, Need, Term, Vocabularies } from './generated/database.js';
import { createOfferDatabase, type OfferDatabase } from './offer-database.js';
import { present } from './records.js';

/** Two sources say different things about a record. */
export interface MergeConflict {
  /** The list, such as `offers`. */
  list: string;
  id: string;
  /** Whose record is kept and whose is not: AGS or name. */
  kept: string;
  dropped: string;
  /** In what they differ. */
  fields: string[];
}

/** List → what tells its records apart. */
const KEYS = {
  places: ({ municipality = '', name }) => `${municipality} ${name}`,
  schoolHolidays: ({ from, to }) => `${from} ${to}`,
  emergencyNumbers: ({ id }) => id,
  municipalities: ({ ags }) => ags,
  organizations: ({ id }) => id,
  locations: ({ id }) => id,
  offers: ({ id }) => id,
  contacts: ({ id }) => id,
  bodies: ({ id }) => id,
  agreements: ({ id }) => id,
} as const satisfies { [List in keyof OfferDatabase]?: Key<List> };

type Key<List extends keyof OfferDatabase> = OfferDatabase[List] extends (infer T)[]
  ? (record: T) => string
  : never;

interface Sourced {
  source?: string;
}

/** A record with the source it is from. */
interface Candidate<T> {
  record: T;
  source: string;
  /** A Kommune knows its own offers better than the Kreis does. */
  rank: number;
}

/**
 * Joins databases by id. Of two records with the same id, that of the Kommune wins over that of the
 * Kreis, else that of the database named first. `source` says whose each record is. The publisher is
 * that of the Kreis, if there is one, else the first.
 */
export function mergeDatabases(databases: readonly OfferDatabase[]): {
  database: OfferDatabase;
  conflicts: MergeConflict[];
} {
  const conflicts: MergeConflict[] = [];
  const main = databases.find(({ publisher }) => rankOf(publisher.ags) === 1) ?? databases[0];
  const { formatVersion = '1.0', publisher = { name: '' }, area, extra } = main ?? {};
  const generated = present(databases.map((database) => database.generated))
    .sort()
    .at(-1);
  const lists = Object.entries(KEYS).map(([list, keyOf]) => [
    list,
    mergeLists(
      list as keyof typeof KEYS,
      keyOf as (record: unknown) => string,
      databases,
      conflicts,
    ),
  ]);
  const data: Database = {
    formatVersion,
    publisher,
    ...(generated && { generated }),
    ...(area && { area }),
    ...(extra && { extra }),
    languages: present(databases.flatMap(({ languages }) => languages)),
    vocabularies: mergeVocabularies(databases),
    ...(Object.fromEntries(lists) as Partial<Database>),
  };
  const problems = databases.flatMap((database) => database.problems);
  return { database: createOfferDatabase(data, problems), conflicts };
}

/** 2 for a Kommune, 1 for a Kreis, 0 if that is not known. */
function rankOf(source: string | undefined): number {
  if (source === undefined || !/^\d+$/.test(source)) return 0;
  return source.length === 8 ? 2 : 1;
}

function mergeLists<T extends Sourced>(
  list: keyof typeof KEYS,
  keyOf: (record: T) => string,
  databases: readonly OfferDatabase[],
  conflicts: MergeConflict[],
): T[] {
  const merged = new Map<string, Candidate<T>>();
  for (const database of databases) {
    for (const record of database[list] as unknown as T[]) {
      const { ags, name } = database.publisher;
      const source = record.source ?? ags ?? name;
      const candidate = { record, source, rank: rankOf(source) || rankOf(ags) };
      const id = keyOf(record);
      const other = merged.get(id);
      if (!other) {
        merged.set(id, candidate);
        continue;
      }
      const [winner, loser] = candidate.rank > other.rank ? [candidate, other] : [other, candidate];
      merged.set(id, winner);
      const fields = differences(winner.record, loser.record);
      if (fields.length === 0) continue;
      conflicts.push({ list, id, kept: winner.source, dropped: loser.source, fields });
    }
  }
  return [...merged.values()].map(({ record, source }) =>
    hasSource(list) ? { ...record, source } : record,
  );
}

/** Places, holidays and emergency numbers belong to nobody. */
function hasSource(list: keyof typeof KEYS): boolean {
  return !['places', 'schoolHolidays', 'emergencyNumbers'].includes(list);
}

function differences(one: Sourced, other: Sourced): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  fields.delete('source');
  return [...fields].filter(
    (field) =>
      JSON.stringify(one[field as keyof Sourced]) !== JSON.stringify(other[field as keyof Sourced]),
  );
}

function mergeVocabularies(databases: readonly OfferDatabase[]): Vocabularies {
  const merged: Record<string, (Term | Need)[]> = {};
  for (const { vocabularies } of databases) {
    for (const [name, terms] of Object.entries(vocabularies)) {
      const known = (merged[name] ??= []);
      const ids = new Set(known.map(({ id }) => id));
      known.push(...(terms as (Term | Need)[]).filter(({ id }) => !ids.has(id)));
    }
  }
  return merged;
}
