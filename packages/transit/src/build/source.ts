import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FeedError } from './problems.js';

/** The files of a GTFS feed, whether packed or lying in a folder. */
export interface FeedSource {
  /** Uncompressed size in bytes by file name; absent files are absent here. */
  sizes: Map<string, number>;
  read(name: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Opens a `.zip` or a folder. Throws `FeedError` when it is neither. */
export async function openFeed(path: string): Promise<FeedSource> {
  const info = await stat(path).catch(() => undefined);
  if (!info) throw new FeedError(`${path}: no such file or folder`);
  return info.isDirectory() ? openFolder(path) : openZip(path);
}

async function openFolder(path: string): Promise<FeedSource> {
  const sizes = new Map<string, number>();
  for (const name of await readdir(path)) {
    const info = await stat(join(path, name));
    if (info.isFile()) sizes.set(name, info.size);
  }
  return {
    sizes,
    read: (name) => createReadStream(join(path, name), { highWaterMark: 1 << 18 }),
    close: () => undefined,
  };
}

async function openZip(path: string): Promise<FeedSource> {
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    zip = await openPromise(path, { autoClose: false });
    // Feeds packed with their folder are common: the last part of the name is what counts.
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) entries.set(basename(entry.fileName), entry);
    }
  } catch (error) {
    throw new FeedError(`${path}: not a readable zip file (${messageOf(error)})`);
  }
  return {
    sizes: new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize])),
    read: (name) => readEntry(zip, entries.get(name), name),
    close: () => zip.close(),
  };
}

/** The zip library checks sizes, not contents; a flipped byte must not become another time. */
async function* readEntry(zip: ZipFile, entry: Entry | undefined, name: string) {
  if (!entry) throw new FeedError(`${name}: not in the feed`);
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Uint8Array;
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof FeedError
      ? error
      : new FeedError(`${name}: damaged in the zip file (${messageOf(error)})`);
  }
  if (sum !== entry.crc32) throw new FeedError(`${name}: damaged in the zip file (wrong checksum)`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
