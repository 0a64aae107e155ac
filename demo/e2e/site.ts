import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import { findOrInstallBrowser } from '../../scripts/browser.js';
import { DEMO, RELEASE } from '../../scripts/build/paths.js';
import { buildRelease } from '../../scripts/build/release.js';
import { serve } from '../../scripts/serve.js';
import { buildDemo } from '../build.js';

/** The day on which the invented Kreis's files are written; the tests live in it. */
export const TODAY = new Date('2026-03-09T10:00:00+01:00');

export interface DemoSite {
  url: string;
  browser: Browser;
  close(): Promise<void>;
}

/**
 * The built demo on a local server under the strict policy, and a browser to visit it.
 * `KIM_BUILT` says that `dist/` is fresh, so that several test files build only once.
 *
 * @param overrides path on the server → JSON text to serve there instead
 */
export async function openSite(overrides: Record<string, string> = {}): Promise<DemoSite> {
  if (!process.env.KIM_BUILT) await buildSite();
  const { server, url } = await serve({ folder: DEMO, port: 0, overrides });
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Release and demo as the tests need them: in the Kreis's own week. */
export async function buildSite(): Promise<void> {
  await buildRelease();
  await buildDemo({ release: RELEASE, target: DEMO, today: TODAY });
}

/** What a visit must not show: errors in the console, requests to others, anything kept. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Console errors and uncaught exceptions so far, policy violations among them. */
  errors: string[];
  /** Addresses on other origins that the page asked for. */
  foreignRequests: string[];
}

/** Opens a page of the demo as a visitor on the Kreis's day, and watches it. */
export async function visit(
  site: DemoSite,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await site.browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !url.startsWith('data:')) foreignRequests.push(url);
  });
  // The compiler names functions by a helper that pages do not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.clock.setFixedTime(TODAY);
  await page.goto(site.url + path);
  return { page, context, errors, foreignRequests };
}

/** Everything the browser keeps of a visit: cookies, local and session storage, databases, caches. */
export async function whatIsKept({ page, context }: Visit): Promise<string[]> {
  const cookies = (await context.cookies()).map((cookie) => `cookie ${cookie.name}`);
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map((database) => `indexedDB ${database.name ?? ''}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(() => 'service worker'),
  ]);
  return [...cookies, ...inPage];
}

/** What axe finds, `target-size` included, as `rule: element` lines. */
export async function axeFindings(page: Page): Promise<string[]> {
  const source = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  await page.evaluate(source);
  const options: RunOptions = { rules: { 'target-size': { enabled: true } } };
  const results = await page.evaluate(
    (run) =>
      (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(run),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`),
  );
}
