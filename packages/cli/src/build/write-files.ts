import { createHash } from 'node:crypto';
import { copyFile, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressedCopies } from './compress.js';
import type { FolderFile } from './folder-files.js';

/** Path → integrity value, as `integrity` attributes have it. */
export type Integrity = Readonly<Record<string, string>>;

/** What was written into a folder. */
export interface Written {
  folder: string;
  integrity: Integrity;
  /** Path → extensions of its compressed copies. */
  copies: ReadonlyMap<string, readonly string[]>;
  /** All files together, without their compressed copies. */
  bytes: number;
}

interface WriteOptions {
  signal: AbortSignal;
  /** What was written before: a file that is the same there is copied and not compressed again. */
  like?: Written | undefined;
}

/** Files that are compressed and written at the same time. */
const AT_ONCE = 8;

/**
 * Writes files with a gzip and a brotli copy beside each, and `sri.json`, which names them all.
 *
 * @throws the signal's reason when it is aborted
 */
export async function writeFiles(
  folder: string,
  files: Iterable<FolderFile>,
  { signal, like }: WriteOptions,
): Promise<Written> {
  const integrity: Record<string, string> = {};
  const copies = new Map<string, readonly string[]>();
  let bytes = 0;
  await inParallel(files, AT_ONCE, signal, async ({ path, content }) => {
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    const value = `sha384-${createHash('sha384').update(buffer).digest('base64')}`;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const known = like?.integrity[path] === value ? like : undefined;
    copies.set(path, await (known ? copyFrom(known, path, target) : writeNew(target, buffer)));
    integrity[path] = value;
    bytes += buffer.length;
  });
  const sorted = Object.fromEntries(Object.entries(integrity).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFlushed(join(folder, 'sri.json'), Buffer.from(`${JSON.stringify(sorted, null, 2)}\n`));
  return { folder, integrity: sorted, copies, bytes };
}

async function writeNew(target: string, content: Uint8Array): Promise<string[]> {
  const copies = await compressedCopies(content);
  await writeFlushed(target, content);
  for (const [extension, copy] of copies) await writeFlushed(target + extension, copy);
  return [...copies.keys()];
}

async function copyFrom(
  { folder, copies }: Written,
  path: string,
  target: string,
): Promise<readonly string[]> {
  const extensions = copies.get(path) ?? [];
  for (const extension of ['', ...extensions]) {
    await copyFile(join(folder, path) + extension, target + extension);
  }
  return extensions;
}

/** Flushed, so that a folder that took another's place is whole after a power cut too. */
async function writeFlushed(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits for all that has begun, also if something fails, so that nothing writes afterwards. */
async function inParallel<T>(
  items: Iterable<T>,
  limit: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failed = false;
  const worker = async (): Promise<void> => {
    try {
      while (!failed) {
        signal.throwIfAborted();
        const next = iterator.next();
        if (next.done) return;
        await work(next.value);
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const results = await Promise.allSettled(Array.from({ length: limit }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
