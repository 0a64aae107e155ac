import { ByteWriter } from './byte-writer.js';
import { checksum } from './checksum.js';

/**
 * The file: "KIMS", format version, checksum of the rest, length of the directory (all 32 bits,
 * little-endian); the directory as JSON; then the sections, each on a multiple of four bytes so that
 * typed arrays can be views on the file.
 */
const MAGIC = 0x534d494b;
const HEADER = 16;
const CHECKED_FROM = 12;
export const FORMAT_VERSION = 1;

/** What a damaged, foreign or outdated file is refused with. Build the index from its data again. */
export class SearchIndexFileError extends Error {
  override readonly name = 'SearchIndexFileError';
}

interface Directory {
  readonly meta: unknown;
  /** Section → where it begins after the directory, and its length in bytes. */
  readonly sections: Readonly<Record<string, readonly [start: number, length: number]>>;
}

export interface Container {
  readonly meta: unknown;
  bytes(section: string): Uint8Array<ArrayBuffer>;
  words(section: string): Uint32Array<ArrayBuffer>;
}

export function writeContainer(
  meta: unknown,
  sections: Readonly<Record<string, Uint8Array | Uint32Array>>,
): Uint8Array {
  const places: Record<string, [number, number]> = {};
  let start = 0;
  for (const [name, { byteLength }] of Object.entries(sections)) {
    places[name] = [start, byteLength];
    start += padded(byteLength);
  }
  const directory = new TextEncoder().encode(JSON.stringify({ meta, sections: places }));
  const writer = new ByteWriter();
  writer.bytes(new Uint8Array(HEADER));
  writePadded(writer, directory);
  for (const { buffer, byteOffset, byteLength } of Object.values(sections)) {
    writePadded(writer, new Uint8Array(buffer, byteOffset, byteLength));
  }
  const file = writer.finish();
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, FORMAT_VERSION, true);
  header.setUint32(12, directory.length, true);
  header.setUint32(8, checksum(file.subarray(CHECKED_FROM)), true);
  return file;
}

/** @throws {SearchIndexFileError} when the file is not one of ours, of another version, or damaged. */
export function readContainer(file: Uint8Array): Container {
  // Views need an aligned start; most buffers have one.
  const aligned = file.byteOffset % 4 === 0 ? file : file.slice();
  const header = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (file.length < HEADER || header.getUint32(0, true) !== MAGIC) {
    throw new SearchIndexFileError('This is no search index file.');
  }
  const version = header.getUint32(4, true);
  if (version !== FORMAT_VERSION) {
    throw new SearchIndexFileError(
      `The search index has version ${version}, not ${FORMAT_VERSION}.`,
    );
  }
  if (header.getUint32(8, true) !== checksum(aligned.subarray(CHECKED_FROM))) {
    throw new SearchIndexFileError('The search index is damaged.');
  }
  const length = header.getUint32(12, true);
  const json = new TextDecoder().decode(aligned.subarray(HEADER, HEADER + length));
  const { meta, sections } = JSON.parse(json) as Directory;
  const first = aligned.byteOffset + HEADER + padded(length);
  const place = (name: string): readonly [number, number] => {
    const [start, size] = sections[name] ?? [0, 0];
    return [first + start, size];
  };
  const buffer = aligned.buffer as ArrayBuffer;
  return {
    meta,
    bytes: (name) => new Uint8Array(buffer, ...place(name)),
    words: (name) => {
      const [start, size] = place(name);
      return new Uint32Array(buffer, start, size / 4);
    },
  };
}

const padded = (length: number): number => (length + 3) & ~3;

function writePadded(writer: ByteWriter, bytes: Uint8Array): void {
  writer.bytes(bytes);
  writer.bytes(new Uint8Array(padded(bytes.length) - bytes.length));
}
