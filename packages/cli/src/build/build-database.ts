import { join } from 'node:path';
import {
  type Audience,
  createOfferDatabase,
  type Database,
  type OfferDatabase,
} from '@kim-widgets/angebote';
import { type FolderFile, folderFiles } from './folder-files.js';
import { inTurn } from './in-turn.js';
import { publicDatabase } from './public-database.js';
import { type BuiltIndex, buildIndex } from './search-index.js';
import { writeFiles, type Written } from './write-files.js';

export interface BuildOptions {
  signal: AbortSignal;
  /** Called with what is being done, and the share of it that is done, from 0 to 1. */
  onProgress: (step: string, share: number) => void;
  /** Further files for a folder with this in it. */
  further?: (database: OfferDatabase, audience: Audience) => FurtherFiles | Promise<FurtherFiles>;
}

type FurtherFiles = Iterable<FolderFile>;

/** What a build wrote, by audience. */
export interface Built extends Record<Audience, Written> {
  /** What everybody may see. */
  open: OfferDatabase;
}

/**
 * Writes into a folder `public/`, which holds nothing professional, and `professional/`, which holds
 * everything. The same database makes the same bytes.
 *
 * @param database checked, with its vocabularies
 * @throws the signal's reason when it is aborted
 */
export async function buildDatabase(
  database: OfferDatabase,
  folder: string,
  { signal, onProgress, further = () => [] }: BuildOptions,
): Promise<Built> {
  const stop = new AbortController();
  const signals = AbortSignal.any([signal, stop.signal]);
  const write = async (
    of: OfferDatabase,
    audience: Audience,
    { bytes }: BuiltIndex,
    like?: Written,
  ) => {
    const step = `Schreibt ${audience}/`;
    const files = folderFiles(of, audience, bytes, (share) => onProgress(step, share));
    const all = inTurn(files, await further(of, audience));
    return writeFiles(join(folder, audience), all, { signal: signals, like });
  };
  const index = (of: OfferDatabase, like?: BuiltIndex) => {
    const report = (share: number) => onProgress('Baut den Suchindex', share);
    return buildIndex(of, { signal: signals, like, onProgress: report });
  };

  const open = createOfferDatabase(publicDatabase(dataOf(database)));
  const openIndex = await index(open);
  // Compressing leaves the main thread idle: meanwhile it makes the other index.
  const both = [write(open, 'public', openIndex), index(database, openIndex)] as const;
  const [openFolder, wholeIndex] = await Promise.all(both).catch(async (error: unknown) => {
    stop.abort();
    // Nothing may write any more when this has ended.
    await Promise.allSettled(both);
    throw error;
  });
  const wholeFolder = await write(database, 'professional', wholeIndex, openFolder);
  return { public: openFolder, professional: wholeFolder, open };
}

/** As a file has it: without the lookup and the problems. */
function dataOf(database: OfferDatabase): Database {
  const entries = Object.entries(database).filter(
    ([name]) => name !== 'byId' && name !== 'problems',
  );
  return Object.fromEntries(entries) as unknown as Database;
}
