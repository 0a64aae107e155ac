import { readdir, readFile, writeFile } from 'node:fs/promises';
import { ROOT } from './paths.js';

const DIST = `${ROOT}packages/explainer/dist/`;

/**
 * Makes modules of the explainer's packs beside the files, and has the package import those: without a
 * bundler, browsers and Node ask for JSON in other words than bundlers do.
 */
export async function makePacksPortable(): Promise<void> {
  const packs = (await readdir(`${DIST}packs`)).filter((name) => name.endsWith('.json'));
  for (const name of packs) {
    const json = (await readFile(`${DIST}packs/${name}`, 'utf8')).trim();
    await writeFile(`${DIST}packs/${moduleOf(name)}`, `export default ${json};\n`);
  }
  const importer = `${DIST}content/files.js`;
  const code = await readFile(importer, 'utf8');
  await writeFile(
    importer,
    code.replace(/(?<=import\('\.\.\/packs\/)[^']+/g, (name) => moduleOf(name)),
  );
}

function moduleOf(name: string): string {
  return name.replace(/json$/, 'js');
}
