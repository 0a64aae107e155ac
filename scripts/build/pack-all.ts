import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publishedFolders } from './packages.js';
import { ROOT } from './paths.js';

interface Packed {
  name: string;
  filename: string;
}

/**
 * Packs every built package with npm.
 *
 * @returns archive → the folder it was packed from, as absolute paths
 */
export async function packAll(target: string): Promise<Map<string, string>> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--workspaces', '--json', '--ignore-scripts', '--pack-destination', target],
    { cwd: ROOT, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
  );
  const archives = new Map(
    (JSON.parse(stdout) as Packed[]).map(({ name, filename }) => [
      name.replace(/^@[^/]+\//, ''),
      join(target, filename),
    ]),
  );
  const folders = await publishedFolders();
  return new Map(
    folders.map((folder) => {
      const archive = archives.get(folder.replace('packages/', ''));
      if (!archive) throw new Error(`npm packed nothing of ${folder}.`);
      return [archive, ROOT + folder];
    }),
  );
}
