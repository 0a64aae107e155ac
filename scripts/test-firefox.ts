import { spawnSync } from 'node:child_process';
import { ROOT } from './build/paths.js';
import { findOrInstallFirefox, NO_FIREFOX } from './firefox.js';

/** `npm run test:firefox`: every widget in every way in Firefox, which is installed where that is possible. */
const firefox = findOrInstallFirefox();
if (!firefox) {
  console.error(`The tests in Firefox cannot run: ${NO_FIREFOX}.`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['-C', 'kim-source', '--import', 'tsx', '--test', 'demo/e2e/firefox.test.ts'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, FIREFOX_PATH: firefox } },
);
process.exit(status ?? 1);
