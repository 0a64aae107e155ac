import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/paths.js';

/**
 * A copy of what is committed, in a temporary folder, with the installed packages as hard links. The
 * workspaces among them lead to the copy's own packages.
 *
 * @throws when one leads elsewhere: defects would be looked for in sources that have none
 */
export async function copyTree(): Promise<string> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'kim-prove-')));
  execFileSync('git', ['clone', '--quiet', '--shared', ROOT, copy]);
  const workspaces = (await readdir(`${ROOT}packages`)).map((name) => `packages/${name}/`);
  for (const folder of ['', ...workspaces]) {
    await linkFolder(`${ROOT}${folder}node_modules`, `${copy}/${folder}node_modules`);
  }
  const installed = '.package-lock.json';
  await copyFile(`${ROOT}node_modules/${installed}`, `${copy}/node_modules/${installed}`);
  for (const name of await readdir(`${copy}/node_modules/@kim-widgets`)) {
    const folder = await realpath(`${copy}/node_modules/@kim-widgets/${name}`);
    if (!folder.startsWith(`${copy}/`)) throw new Error(`@kim-widgets/${name} leads to ${folder}`);
  }
  return copy;
}

/** At once, so that it can be the last thing a program does. */
export function removeTree(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}

/** Leaves out what tools keep for themselves (`.cache`, `.vite`): they write into it. */
async function linkFolder(source: string, target: string): Promise<void> {
  const entries = await readdir(source, { withFileTypes: true }).catch(() => []);
  if (entries.length > 0) await mkdir(target, { recursive: true });
  for (const entry of entries) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    const isCache = source.endsWith('node_modules') && /^\.(?!bin$)/.test(entry.name);
    if (isCache) continue;
    if (entry.isDirectory()) await linkFolder(from, to);
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to);
    // The temporary folder may be on another disk.
    else await link(from, to).catch(() => copyFile(from, to));
  }
}
