import { forAudience } from '../audience.js';
import { LoadError } from '../load-error.js';
import type { OfferSourceOptions } from '../memory-source.js';
import type { OfferDatabase } from '../offer-database.js';
import { indexOffers, type OfferIndex } from '../offer-index.js';
import type { OpenedAddress } from '../opened-address.js';
import type { Audience } from '../validity.js';
import type { BuiltFolder } from './folder.js';

type IndexOptions = OfferSourceOptions & { signal: AbortSignal };

/** The search indexes of all sources as one. */
export async function openIndex(
  opened: readonly OpenedAddress[],
  database: OfferDatabase,
  audience: Audience,
  options: IndexOptions,
): Promise<OfferIndex> {
  const [only] = opened;
  if (opened.length === 1 && only) return indexOf(only, database, audience, options);
  // Several sources on a page are rare.
  const [{ JoinedIndex }, databases] = await Promise.all([
    import('./joined-index.js'),
    Promise.all(opened.map((one) => one.database('list'))),
  ]);
  const parts = databases.map((one) => forAudience(one, audience));
  const indexes = await Promise.all(
    opened.map((one, part) => indexOf(one, parts[part] ?? database, audience, options)),
  );
  return new JoinedIndex(indexes, parts, database);
}

async function indexOf(
  { folder }: OpenedAddress,
  database: OfferDatabase,
  audience: Audience,
  { createIndex, loadIndex, signal }: IndexOptions,
): Promise<OfferIndex> {
  if (folder && loadIndex && isFor(folder, audience)) {
    try {
      return await loadIndex(await folder.index());
    } catch (error) {
      // A damaged index or one of another version: the list's own words are better than none.
      if (error instanceof LoadError && error.kind !== 'not-found') throw error;
    }
  }
  await folder?.cards();
  return indexOffers(database.offers, database, createIndex, signal);
}

/** The index of a folder for professionals knows words that visitors must not be offered. */
function isFor({ manifest }: BuiltFolder, audience: Audience): boolean {
  return manifest.audience === 'public' || audience === 'professional';
}
