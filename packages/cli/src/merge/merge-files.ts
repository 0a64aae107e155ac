import {
  createOfferDatabase,
  type Database,
  mergeDatabases,
  type MergeConflict,
  type OfferDatabase,
  type Publisher,
} from '@kim-widgets/angebote';
import { type SameOffer, sameOffers } from './same-offer.js';

/** A database and the file it is from. */
export interface NamedDatabase {
  path: string;
  database: Database;
}

export interface MergedFiles {
  database: Database;
  /** Same id, different words: whose record stayed. */
  conflicts: MergeConflict[];
  /** Different ids, most likely the same offer: for a person to look at. */
  sameOffers: SameOffer[];
}

/** What an `OfferDatabase` has besides the data. */
const LOOKUP: ReadonlySet<string> = new Set(['byId', 'problems']);

/**
 * Databases as one, by the rule of `mergeDatabases`; in conflicts of equals the one named first wins.
 * The records stand in an order of their own (the Kreis, then the Kommunen by AGS, each as it has
 * them), so that the result does not depend on how the files were named.
 *
 * @param publisher whose the result is, where none of the databases is the Kreis's
 */
export function mergeFiles(files: readonly NamedDatabase[], publisher?: Publisher): MergedFiles {
  const frame: NamedDatabase[] = publisher
    ? [{ path: '', database: { formatVersion: '1.0', publisher } }]
    : [];
  const named = [...frame, ...files].map(({ path, database }) => ({
    path,
    database: createOfferDatabase(database),
  }));
  const order = publisher ? [named[0], ...byStanding(named.slice(1))] : byStanding(named);
  const { database, conflicts } = mergeDatabases(
    named.map((one) => one.database),
    { order: order.flatMap((one) => one?.database ?? []) },
  );
  return {
    database: { ...plainDatabase(database), ...(publisher && { publisher }) },
    conflicts: conflicts.sort(
      (a, b) => compare(a.list, b.list) || compare(a.id, b.id) || compare(a.dropped, b.dropped),
    ),
    sameOffers: sameOffers(database),
  };
}

interface Named {
  path: string;
  database: OfferDatabase;
}

/** The Kreis first, then the Kommunen by AGS, then who has none by name. */
function byStanding(files: readonly Named[]): Named[] {
  const key = ({ path, database: { publisher, generated = '' } }: Named) => {
    const { ags = '', name } = publisher;
    const standing = ags.length === 5 ? '0' : ags ? '1' : '2';
    return [standing, ags, name, generated, path];
  };
  return [...files].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at < 0 ? 0 : compare(left[at] ?? '', right[at] ?? '');
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As a file says it: without the lookup, and without lists that hold nothing. */
function plainDatabase(database: OfferDatabase): Database {
  const entries = Object.entries(database).filter(
    ([name, value]) =>
      !LOOKUP.has(name) &&
      !(Array.isArray(value) && value.length === 0) &&
      !(name === 'vocabularies' && Object.keys(value as object).length === 0),
  );
  return Object.fromEntries(entries) as unknown as Database;
}
