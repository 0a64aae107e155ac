import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { compressFiles } from './compress.js';
import { buildModules } from './modules.js';
import { RELEASE, ROOT } from './paths.js';
import { buildSingleFile } from './single-file.js';
import { buildSnippetPage } from './snippet-page.js';
import { billOfMaterials, licencesText, thirdPartyOf } from './third-party.js';

/** Pages that go along as they are written. */
const PAGES = ['embed.html', 'embed.css', 'snippet.html'];

/**
 * Writes everything a webmaster uploads to `dist/release/`: the modules with their lazily loaded
 * chunks, the same as one classic script, the page for frames and links, licences and bill of
 * materials of what is inside, `sri.json` (file name → integrity value), and each file compressed.
 * The same sources make the same bytes.
 */
export async function buildRelease(): Promise<void> {
  const modules = await buildModules();
  await buildSingleFile();
  await buildSnippetPage();
  for (const name of PAGES) await cp(`${ROOT}packages/embed/src/${name}`, RELEASE + name);
  await writePapers(modules);
  await writeFile(`${RELEASE}sri.json`, `${JSON.stringify(await integrity(), null, 2)}\n`);
  await compressFiles(RELEASE, await filesOf(RELEASE));
}

async function writePapers(modules: Iterable<string>): Promise<void> {
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as {
    version: string;
  };
  const parties = await thirdPartyOf(modules);
  const own = await readFile(`${ROOT}docs/third-party.md`, 'utf8');
  await writeFile(`${RELEASE}licences.txt`, licencesText(parties, own));
  await writeFile(`${RELEASE}sbom.json`, billOfMaterials(parties, version));
}

/** All files of a folder as paths with slashes, in a fixed order; compressed copies on request. */
export async function filesOf(
  folder: string,
  { compressed = false }: { compressed?: boolean } = {},
): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && (compressed || !/\.(?:gz|br)$/.test(entry.name)))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(folder.length).replace(/^\//, ''))
    .sort();
}

async function integrity(): Promise<Record<string, string>> {
  const names = (await filesOf(RELEASE)).filter((name) => name.endsWith('.js'));
  const entries = await Promise.all(
    names.map(async (name) => {
      const hash = createHash('sha384').update(await readFile(RELEASE + name));
      return [name, `sha384-${hash.digest('base64')}`] as const;
    }),
  );
  return Object.fromEntries(entries);
}
