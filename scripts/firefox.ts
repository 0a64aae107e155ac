import { existsSync } from 'node:fs';
import { installFromDebian } from './browser.js';

const CANDIDATES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** What to say where there is no Firefox. */
export const NO_FIREFOX =
  'no Firefox found: install one (on Debian apt-get install firefox-esr), or set FIREFOX_PATH to its executable';

/** Path of an installed Firefox: `FIREFOX_PATH`, else where systems put it; undefined without one. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  return (named ? [named] : CANDIDATES).find((path) => existsSync(path));
}

/** The same; as root on Debian or Ubuntu it is installed where it is missing. */
export function findOrInstallFirefox(): string | undefined {
  return findFirefox() ?? (installFromDebian(['firefox-esr']) ? findFirefox() : undefined);
}
