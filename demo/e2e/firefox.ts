import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { TODAY } from './site.js';

// Firefox as the distribution has it, driven by WebDriver BiDi.

/** A page open in Firefox, and what must not be in it. */
export interface FirefoxVisit {
  page: Page;
  /** Uncaught exceptions, console errors and violations of the policy, from all frames. */
  trouble: () => Promise<string[]>;
  /** Addresses on other origins that the page asked for. */
  foreignRequests: string[];
  close: () => Promise<void>;
}

export async function openFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, TZ: 'Europe/Berlin' },
    extraPrefsFirefox: { 'intl.accept_languages': 'de-DE, de' },
  });
}

/** Opens an address in a profile of its own, on the day the demo's data is of. */
export async function visitWithFirefox(browser: Browser, url: string): Promise<FirefoxVisit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const seen: string[] = [];
  const foreignRequests: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(String(error)));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(origin) && !/^(?:data|blob|about):/.test(asked)) {
      foreignRequests.push(asked);
    }
  });
  // The compiler names functions by a helper that pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(stopTheClock, TODAY.getTime());
  await page.goto(url);
  const violations = async () => {
    const lists = await Promise.all(page.frames().map((frame) => frame.evaluate(violationsOf)));
    return lists.flat();
  };
  return {
    page,
    trouble: async () => [...seen, ...(await violations())],
    foreignRequests,
    close: () => context.close(),
  };
}

/** Waits until a frame shows a heading, shadow roots included. */
export async function waitForHeading(frame: Frame | Page, name: RegExp): Promise<void> {
  const until = Date.now() + 30_000;
  let headings: string[] = [];
  while (Date.now() < until) {
    headings = await frame.evaluate(headingsOf).catch(() => []);
    if (headings.some((heading) => name.test(heading))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No heading ${String(name)} among: ${headings.join(' | ')}`);
}

/** Everything Firefox keeps of a visit. */
export async function keptByFirefox({ page }: FirefoxVisit): Promise<string[]> {
  return page.evaluate(async () => [
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map((database) => `indexedDB ${database.name ?? ''}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]);
}

interface Watched {
  kimViolations?: string[];
}

/** Runs in the page before its scripts: its clock stands still, and it notes what its policy refuses. */
function stopTheClock(now: number): void {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: unknown[]) =>
      Reflect.construct(target, given.length > 0 ? given : [now]) as Date,
    get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
  });
  const violations: string[] = ((globalThis as Watched).kimViolations = []);
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective} refuses ${event.blockedURI}`);
  });
}

/** Runs in the page. */
function violationsOf(): string[] {
  return (globalThis as Watched).kimViolations ?? [];
}

/** Runs in the page: the words of all headings that are there, breadth first. */
function headingsOf(): string[] {
  const roots: ParentNode[] = [document];
  const found: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (/^h[1-6]$/.test(element.localName)) found.push(element.textContent.trim());
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return found;
}
