import type { Database, Need, Term, Vocabularies } from './generated/database.js';
import { createOfferDatabase, type OfferDatabase } from './offer-database.js';
import { present } from './records.js';

/** Two sources say different things about a record. */
export interface MergeConflict {
  /** The list, such as `offers`, or `vocabularies/topics`. */
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
  /** Place of its database among those named. */
  named: number;
}

export interface MergeOptions {
  /**
   * The same databases in the order in which their records shall stand, and which counts where nobody
   * is the Kreis; as named, if missing. It decides no conflict.
   */
  order?: readonly OfferDatabase[];
}

/**
 * Joins databases by id. Of two records with the same id, that of the Kommune wins over that of the
 * Kreis, else that of the database named first. `source` says whose each record is. The publisher is
 * that of the Kreis, if there is one, else the first. Terms belong to nobody: the first one counts.
 */
export function mergeDatabases(
  databases: readonly OfferDatabase[],
  { order = databases }: MergeOptions = {},
): {
  database: OfferDatabase;
  conflicts: MergeConflict[];
} {
  const conflicts: MergeConflict[] = [];
  const main = order.find(({ publisher }) => rankOf(publisher.ags) === 1) ?? order[0];
  const { formatVersion = '1.0', publisher = { name: '' }, area, extra } = main ?? {};
  const generated = present(databases.map((database) => database.generated))
    .sort()
    .at(-1);
  const standing = order.map((database) => ({ database, named: databases.indexOf(database) }));
  const lists = Object.entries(KEYS).map(([list, keyOf]) => [
    list,
    mergeLists(
      list as keyof typeof KEYS,
      keyOf as (record: unknown) => string,
      standing,
      conflicts,
    ),
  ]);
  const data: Database = {
    formatVersion,
    publisher,
    ...(generated && { generated }),
    ...(area && { area }),
    ...(extra && { extra }),
    languages: present(order.flatMap(({ languages }) => languages)),
    vocabularies: mergeVocabularies(standing, conflicts),
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

/** A database and its place among those named. */
type Standing = readonly { database: OfferDatabase; named: number }[];

function mergeLists<T extends Sourced>(
  list: keyof typeof KEYS,
  keyOf: (record: T) => string,
  standing: Standing,
  conflicts: MergeConflict[],
): T[] {
  const candidates = new Map<string, Candidate<T>[]>();
  for (const { database, named } of standing) {
    const { ags, name } = database.publisher;
    for (const record of database[list] as unknown as T[]) {
      const source = record.source ?? ags ?? name;
      const candidate = { record, source, rank: rankOf(source) || rankOf(ags), named };
      add(candidates, keyOf(record), candidate);
    }
  }
  return choose(candidates, list, conflicts).map(({ record, source }) =>
    hasSource(list) ? { ...record, source } : record,
  );
}

function add<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The best of each group; where another says something else, that is a conflict. */
function choose<T extends object>(
  candidates: ReadonlyMap<string, readonly Candidate<T>[]>,
  list: string,
  conflicts: MergeConflict[],
): Candidate<T>[] {
  return [...candidates].map(([id, group]) => {
    const winner = group.reduce((best, one) =>
      one.rank > best.rank || (one.rank === best.rank && one.named < best.named) ? one : best,
    );
    for (const { record, source } of group) {
      const fields = record === winner.record ? [] : differences(winner.record, record);
      if (fields.length === 0) continue;
      conflicts.push({ list, id, kept: winner.source, dropped: source, fields });
    }
    return winner;
  });
}

/** Places, holidays and emergency numbers belong to nobody. */
function hasSource(list: keyof typeof KEYS): boolean {
  return !['places', 'schoolHolidays', 'emergencyNumbers'].includes(list);
}

function differences(one: object, other: object): string[] {
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  const fields = new Set([...left.keys(), ...right.keys()]);
  fields.delete('source');
  return [...fields].filter((field) => inOrder(left.get(field)) !== inOrder(right.get(field)));
}

/** The value as text, whatever the order its properties were written in. */
function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function mergeVocabularies(standing: Standing, conflicts: MergeConflict[]): Vocabularies {
  const names = new Set(standing.flatMap(({ database }) => Object.keys(database.vocabularies)));
  const merged = [...names].map((name): [string, (Term | Need)[]] => {
    const candidates = new Map<string, Candidate<Term | Need>[]>();
    for (const { database, named } of standing) {
      const source = database.publisher.ags ?? database.publisher.name;
      for (const record of database.vocabularies[name as keyof Vocabularies] ?? [])
        add(candidates, record.id, { record, source, rank: 0, named });
    }
    const chosen = choose(candidates, `vocabularies/${name}`, conflicts);
    return [name, chosen.map(({ record }) => record)];
  });
  return Object.fromEntries(merged);
}
