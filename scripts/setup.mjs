// Plain JavaScript on Node's own modules: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `kim-widgets braucht Node 20.19 oder neuer, hier läuft ${process.versions.node}. ` +
      'Bitte eine neuere Version von https://nodejs.org installieren.',
  );
  process.exit(2);
}

const installed = `${root}node_modules/.package-lock.json`;
const isCurrent =
  existsSync(installed) &&
  statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
if (!isCurrent) {
  console.log('Installing dependencies (once, about a minute) …');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
