import { spawnSync } from 'node:child_process';
import { cp, readdir, rm } from 'node:fs/promises';
import { describeElements } from './describe-elements.js';
import { ROOT } from './paths.js';
import { makeMapPortable } from './portable-map.js';
import { makePacksPortable } from './portable-packs.js';

/** Folders of everything that is published, in the repository. */
export async function publishedFolders(): Promise<string[]> {
  const names = await readdir(`${ROOT}packages`);
  return ['schemas', ...names.sort().map((name) => `packages/${name}`)];
}

/**
 * Compiles each package to its own `dist/`, from nothing, so that Node, bundlers and browsers can
 * import it by its name and `npm pack` finds in it what is published.
 */
export async function buildPackages(): Promise<void> {
  const folders = await publishedFolders();
  for (const folder of folders) {
    await rm(`${ROOT}${folder}/dist`, { recursive: true, force: true });
    await cp(`${ROOT}LICENSE`, `${ROOT}${folder}/LICENSE`);
  }
  compile();
  await makeMapPortable();
  await makePacksPortable();
  await describeElements(folders);
}

function compile(): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json'],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The packages do not compile; see the messages above.');
}
