import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Every entry is as old as the format, so that the same files make the same bytes. */
const OLDEST = new Date(1980, 0, 1);

/**
 * Packs files of a folder into one archive.
 *
 * @param names paths inside the folder, in the order they are packed
 * @param root folder name they get in the archive
 */
export async function zipFiles(
  folder: string,
  names: readonly string[],
  root: string,
  target: string,
): Promise<void> {
  const zip = new ZipFile();
  for (const name of names) {
    zip.addBuffer(await readFile(folder + name), `${root}/${name}`, {
      mtime: OLDEST,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
}
