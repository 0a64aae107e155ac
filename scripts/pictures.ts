import { spawnSync } from 'node:child_process';
import { ROOT } from './build/paths.js';

/** `npm run pictures` takes the pictures of the documentation's first steps anew, by following them. */
const { status } = spawnSync(
  process.execPath,
  ['-C', 'kim-source', '--import', 'tsx', '--test', 'demo/e2e/getting-started.test.ts'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, KIM_PICTURES: `${ROOT}docs/images/` } },
);
process.exit(status ?? 1);
