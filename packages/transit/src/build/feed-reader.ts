import { readTable, type CsvRow, type TableShape } from './csv.js';
import { FeedError, type ProblemList } from './problems.js';
import type { FeedSource } from './source.js';

/** How far a build has come, for a progress bar. */
export interface BuildProgress {
  phase: 'read' | 'arrange' | 'write';
  /** 0…1 over the whole build. */
  done: number;
}

export interface FeedReader {
  problems: ProblemList;
  signal: AbortSignal | undefined;
  has(file: string): boolean;
  size(file: string): number;
  table<Column extends string>(
    shape: TableShape<Column>,
    onRow: (row: CsvRow) => void,
  ): Promise<void>;
}

/** Reading takes about two thirds of a build. */
export const READ_SHARE = 0.65;

export function createFeedReader(
  source: FeedSource,
  problems: ProblemList,
  onProgress: ((progress: BuildProgress) => void) | undefined,
  signal: AbortSignal | undefined,
  /** Only what will be read counts for the progress. */
  files: readonly string[],
): FeedReader {
  const total = files.reduce((sum, file) => sum + (source.sizes.get(file) ?? 0), 1);
  let read = 0;

  async function* watched(file: string): AsyncIterable<Uint8Array> {
    for await (const chunk of source.read(file)) {
      signal?.throwIfAborted();
      read += chunk.length;
      onProgress?.({ phase: 'read', done: (READ_SHARE * read) / total });
      yield chunk;
    }
  }

  return {
    problems,
    signal,
    has: (file) => source.sizes.has(file),
    size: (file) => source.sizes.get(file) ?? 0,
    async table(shape, onRow) {
      if (!source.sizes.has(shape.file)) throw new FeedError(`${shape.file}: not in the feed`);
      await readTable(watched(shape.file), shape, problems, onRow);
    },
  };
}
