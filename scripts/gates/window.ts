import { type Browser, chromium, type Page } from 'playwright';
import { findOrInstallBrowser } from '../browser.js';
import type { Mode } from './modes.js';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A window of its own in one mode. Closing its context closes it. */
export async function openWindow(browser: Browser, mode: Mode): Promise<Page> {
  const { language, look, width } = mode;
  const context = await browser.newContext({
    locale: language === 'de' ? 'de-DE' : 'ar',
    timezoneId: 'Europe/Berlin',
    viewport: { width, height: 800 },
    forcedColors: look === 'forced-colors' ? 'active' : 'none',
    colorScheme: look === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  // The compiler names functions by a helper that pages do not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  return context.newPage();
}
