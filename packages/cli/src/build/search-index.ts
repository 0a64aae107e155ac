import { createHash } from 'node:crypto';
import {
  type CreateOfferIndex,
  type IndexDocument,
  indexOffers,
  type OfferDatabase,
} from '@kim-widgets/angebote';
import { createSearchIndex } from '@kim-widgets/search';

/** An index as a file, with what is needed to know whether another would be the same. */
export interface BuiltIndex {
  bytes: Uint8Array;
  /** Of the documents and of everything else the index is made of. */
  hash: string;
}

interface IndexBuildOptions {
  signal: AbortSignal;
  /** Called with the share done, from 0 to 1. */
  onProgress: (share: number) => void;
  /** An index made before; if it would be the same one, it is not made again. */
  like?: BuiltIndex | undefined;
}

/**
 * The search index of a database's offers, as a page would make it.
 *
 * @throws the signal's reason when it is aborted
 */
export async function buildIndex(
  database: OfferDatabase,
  { signal, onProgress, like }: IndexBuildOptions,
): Promise<BuiltIndex> {
  let built: BuiltIndex | undefined;
  const create: CreateOfferIndex = async (documents, options) => {
    const hash = hashOf(documents, options);
    const isSame = hash === like?.hash;
    const index = await createSearchIndex(isSame ? [] : documents, { ...options, onProgress });
    built = isSame ? like : { bytes: index.serialize(), hash };
    return index;
  };
  await indexOffers(database.offers, database, create, signal);
  if (!built) throw new Error('No index was made.');
  return built;
}

function hashOf(documents: readonly IndexDocument[], options: object): string {
  const hash = createHash('sha256').update(JSON.stringify({ ...options, signal: undefined }));
  for (const document of documents) hash.update(JSON.stringify(document));
  return hash.digest('hex');
}
