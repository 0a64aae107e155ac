import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder with the given files, removed when the test ends. */
export async function folderOf(
  files: ReadonlyMap<string, string> | Record<string, string>,
  t: { after(finish: () => Promise<void>): void },
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kim-transit-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const [name, text] of entriesOf(files)) {
    await writeFile(join(folder, name), text);
  }
  return folder;
}

function entriesOf(
  files: ReadonlyMap<string, string> | Record<string, string>,
): Iterable<[string, string]> {
  return files instanceof Map ? (files as ReadonlyMap<string, string>) : Object.entries(files);
}
