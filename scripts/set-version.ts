import { readFile, writeFile } from 'node:fs/promises';
import { ROOT } from './build/paths.js';

/**
 * Carries the packages' common version, which changesets has just raised, to where else it stands: the
 * repository's own `package.json`, after which the archive is named, and `publiccode.yml`.
 */
const { version } = JSON.parse(await readFile(`${ROOT}packages/embed/package.json`, 'utf8')) as {
  version: string;
};
await replace('package.json', /^(\s*"version": )".*"/m, `$1"${version}"`);
await replace('publiccode.yml', /^(softwareVersion: ).*/m, `$1${version}`);

async function replace(name: string, pattern: RegExp, by: string): Promise<void> {
  const text = await readFile(ROOT + name, 'utf8');
  if (!pattern.test(text)) throw new Error(`${name} names no version.`);
  await writeFile(ROOT + name, text.replace(pattern, by));
}
