import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TransformOptions } from 'node:stream';
import { crc32, createInflateRaw, type ZlibOptions } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FeedError } from './problems.js';

const CHUNK_BYTES = 1 << 18;
/** Some pieces are unpacked ahead, on another thread, while rows are read. */
const UNPACKING: ZlibOptions & TransformOptions = {
  chunkSize: CHUNK_BYTES,
  highWaterMark: 8 * CHUNK_BYTES,
};
const STORED = 0;
const DEFLATED = 8;
/** What each entry of a zip file's directory begins with. */
const DIRECTORY_ENTRY = 0x02014b50;

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
    read: (name) => createReadStream(join(path, name), { highWaterMark: CHUNK_BYTES }),
    close: () => undefined,
  };
}

async function openZip(path: string): Promise<FeedSource> {
  let zip: ZipFile | undefined;
  const entries = new Map<string, Entry>();
  try {
    zip = await openPromise(path, { autoClose: false });
    // Feeds packed with their folder are common: the last part of the name is what counts.
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const { fileName } = await zip.readLocalFileHeaderPromise(entry);
      if (!fileName.equals(entry.fileNameRaw)) throw new Error('a file has two names');
      entries.set(basename(entry.fileName), entry);
    }
    await expectEndOfDirectory(path, Number(zip.readEntryCursor));
  } catch (error) {
    zip?.close();
    throw new FeedError(`${path}: not a readable zip file (${messageOf(error)})`);
  }
  return {
    sizes: new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize])),
    read: (name) => readEntry(zip, entries.get(name), name),
    close: () => zip.close(),
  };
}

/**
 * The library reads as many entries as the file's end says. A name or a number that has lost a bit
 * would quietly take a table out of the feed, and nobody misses the exceptions of a calendar.
 */
async function expectEndOfDirectory(path: string, position: number): Promise<void> {
  const file = await open(path);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(4), position });
    if (buffer.readUInt32LE() === DIRECTORY_ENTRY) throw new Error('more files than it says');
  } finally {
    await file.close();
  }
}

/**
 * The zip library would check sizes, not contents; a flipped byte must not become another time. It
 * would also unpack in pieces too small for tables of hundreds of megabytes.
 */
async function* readEntry(zip: ZipFile, entry: Entry | undefined, name: string) {
  if (!entry) throw new FeedError(`${name}: not in the feed`);
  const { compressionMethod, crc32: expected, uncompressedSize } = entry;
  if (entry.isEncrypted() || (compressionMethod !== DEFLATED && compressionMethod !== STORED)) {
    throw new FeedError(`${name}: encrypted, or packed in a way other than deflate`);
  }
  let sum = 0;
  let size = 0;
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const plain = compressionMethod === STORED ? packed : packed.pipe(createInflateRaw(UNPACKING));
    packed.on('error', (error) => plain.destroy(error));
    for await (const chunk of plain) {
      const bytes = chunk as Uint8Array;
      sum = crc32(bytes, sum);
      size += bytes.length;
      if (size > uncompressedSize) break;
      yield bytes;
    }
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError(`${name}: damaged in the zip file (${messageOf(error)})`);
  }
  if (size !== uncompressedSize || sum !== expected) {
    throw new FeedError(`${name}: damaged in the zip file (wrong size or checksum)`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
