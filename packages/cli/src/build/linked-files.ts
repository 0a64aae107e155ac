import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { OfferDatabase } from '@kim-widgets/angebote';
import { valuesAt } from '../validate/paths.js';
import type { FolderFile } from './folder-files.js';

/** Where a database may name a file that lies beside it. */
const PATHS = [
  'organizations.*.logo',
  'contacts.*.person.photo.url',
  'offers.*.attachments.*.url',
  'agreements.*.attachments.*.url',
];

/** What is meant to be shown or handed out. Anything else beside a database is nobody's business. */
const KINDS: ReadonlySet<string> = new Set(
  'html pdf png jpg jpeg webp avif gif svg doc docx odt rtf txt mp3 mp4'.split(' '),
);
const MAX_BYTES = 50_000_000;

export interface LinkedFiles {
  files: FolderFile[];
  /** Paths that lead to no file that may be published. */
  missing: string[];
}

/**
 * The pictures and documents that a database names by a path of its own, so that the folder is whole.
 *
 * @param folders where the databases lie; nothing outside them is read
 */
export async function linkedFiles(
  database: OfferDatabase,
  folders: readonly string[],
): Promise<LinkedFiles> {
  const paths = new Set<string>();
  for (const pattern of PATHS) {
    for (const { value } of valuesAt(database, pattern)) {
      const path = typeof value === 'string' ? ownPath(value) : undefined;
      if (path !== undefined) paths.add(path);
    }
  }
  const linked: LinkedFiles = { files: [], missing: [] };
  for (const path of [...paths].sort()) {
    const content = await readWithin(folders, path);
    if (content) linked.files.push({ path, content });
    else linked.missing.push(path);
  }
  return linked;
}

/** The path of a file beside the database; `undefined` for addresses. */
function ownPath(address: string): string | undefined {
  const beside = 'https://beside.invalid/folder/';
  try {
    const { href, pathname } = new URL(address, beside);
    return href.startsWith(beside)
      ? decodeURIComponent(pathname.slice('/folder/'.length))
      : undefined;
  } catch {
    return undefined;
  }
}

async function readWithin(
  folders: readonly string[],
  path: string,
): Promise<Uint8Array | undefined> {
  if (!KINDS.has(extname(path).slice(1).toLowerCase())) return undefined;
  for (const folder of folders) {
    try {
      const file = await realpath(join(folder, path));
      if (!file.startsWith((await realpath(folder)) + sep)) continue;
      if ((await stat(file)).size <= MAX_BYTES) return await readFile(file);
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}
