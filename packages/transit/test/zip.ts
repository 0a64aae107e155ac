import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRawSync } from 'node:zlib';

/** Writes a zip file of text files given in pieces. One file in memory at a time, packed. */
export async function writeZip(
  path: string,
  files: Iterable<readonly [name: string, pieces: Iterable<string>]>,
): Promise<void> {
  const handle = await open(path, 'w');
  const directory: Buffer[] = [];
  let at = 0;
  const put = async (bytes: Uint8Array) => {
    await handle.write(bytes);
    at += bytes.length;
  };
  for (const [name, pieces] of files) {
    const { packed, sum, size } = await pack(pieces);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(sum, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, offset, Buffer.from(name)]),
    );
    await put(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]));
    await put(packed);
  }
  const start = at;
  for (const entry of directory) await put(entry);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(at - start, 12);
  end.writeUInt32LE(start, 16);
  await put(end);
  await handle.close();
}

async function pack(pieces: Iterable<string>) {
  const deflate = promisify(deflateRaw) as (bytes: Uint8Array, options: object) => Promise<Buffer>;
  const parts: Buffer[] = [];
  let size = 0;
  for (const piece of pieces) {
    const part = Buffer.from(piece);
    size += part.length;
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  return { packed: await deflate(bytes, { level: 3 }), sum: crc32(bytes), size };
}

/** Reads a zip file as a whole: name and contents of each file. */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + size);
    files.set(name, method === 0 ? packed : inflateRawSync(packed));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}
