import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arabic must not be boxes in the screenshots, hence the fonts. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-core'];

/**
 * Path of a Chromium the tests may drive: `CHROME_PATH`, else an installed one, else one that is
 * installed now (Playwright's own; as root on Debian or Ubuntu the distribution's).
 *
 * @throws Error with one sentence that says what to install, when nothing worked.
 */
export function findOrInstallBrowser(): string {
  return findBrowser() ?? installFromPlaywright() ?? installDebianChromium() ?? giveUp();
}

/** The browser that is there already, or undefined. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and nothing is there.`);
  }
  return [...CANDIDATES, chromium.executablePath()].find((path) => existsSync(path));
}

function installFromPlaywright(): string | undefined {
  console.log('No Chrome or Chromium found. Trying Playwright’s …');
  run('npx', ['playwright', 'install', 'chromium']);
  return findBrowser();
}

function installDebianChromium(): string | undefined {
  return installFromDebian(DEBIAN_PACKAGES) ? findBrowser() : undefined;
}

/** Installs packages of the distribution, as root on Debian or Ubuntu; says whether it tried. */
export function installFromDebian(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return true;
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function giveUp(): never {
  throw new Error(
    'The tests need Chrome or Chromium: install one, or set CHROME_PATH to its executable.',
  );
}
