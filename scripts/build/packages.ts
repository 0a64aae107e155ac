import { spawnSync } from 'node:child_process';
import { ROOT } from './paths.js';

/** Compiles each package to its own `dist/`, so that Node and bundlers can import it by its name. */
export function buildPackages(): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error('The packages do not compile; see the messages above.');
}
