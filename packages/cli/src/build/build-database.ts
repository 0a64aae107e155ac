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

/** Takes the share that is done, from 0 to 1. */
type Report = (share: number) => void;

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
    report: Report,
    like?: Written,
  ) => {
    const files = inTurn(folderFiles(of, audience, bytes, report), await further(of, audience));
    return writeFiles(join(folder, audience), files, { signal: signals, like });
  };
  const index = (of: OfferDatabase, report: Report, like?: BuiltIndex) =>
    buildIndex(of, { signal: signals, like, onProgress: report });
  const reporting =
    (step: string): Report =>
    (share) =>
      onProgress(step, share);

  const open = createOfferDatabase(publicDatabase(dataOf(database)));
  const openIndex = await index(open, reporting('Baut den Suchindex'));
  const [writing, indexing] = halves(reporting('Schreibt public/'));
  // Compressing leaves the main thread idle: meanwhile it makes the other index.
  const both = [
    write(open, 'public', openIndex, writing),
    index(database, indexing, openIndex),
  ] as const;
  const [openFolder, wholeIndex] = await Promise.all(both).catch(async (error: unknown) => {
    stop.abort();
    // Nothing may write any more when this has ended.
    await Promise.allSettled(both);
    throw error;
  });
  const wholeFolder = await write(
    database,
    'professional',
    wholeIndex,
    reporting('Schreibt professional/'),
    openFolder,
  );
  return { public: openFolder, professional: wholeFolder, open };
}

/** For two things that are done at the same time, each one half. */
function halves(report: Report): [Report, Report] {
  const done = [0, 0];
  const half =
    (which: 0 | 1): Report =>
    (share) => {
      done[which] = share / 2;
      report((done[0] ?? 0) + (done[1] ?? 0));
    };
  return [half(0), half(1)];
}

/** As a file has it: without the lookup and the problems. */
function dataOf(database: OfferDatabase): Database {
  const entries = Object.entries(database).filter(
    ([name]) => name !== 'byId' && name !== 'problems',
  );
  return Object.fromEntries(entries) as unknown as Database;
}
