import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { RELEASE } from '../../../scripts/build/paths.js';
import { findBrowser } from '../../../scripts/browser.js';
import { serve } from '../../../scripts/serve.js';

const MARKUP = (src: string) => `<!doctype html><html lang="de"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Angebote</title>
<script type="module" src="kim-widgets.js"></script>
<kim-offer-search src="${src}"></kim-offer-search></html>`;

declare global {
  interface Window {
    /** Addresses of what had arrived when the first card stood there. */
    neededFirst: string[];
  }
}

/** In the page itself, since on a busy machine the bench would look too late. */
function noteFirstCard(): void {
  requestAnimationFrame(function look() {
    const widget = document.querySelector('kim-offer-search');
    if (!widget?.shadowRoot?.querySelector('.card.offer')) {
      requestAnimationFrame(look);
      return;
    }
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    window.neededFirst = [location.href, ...files];
  });
}

/** A page with the widget as a visitor gets it. */
export interface Bench {
  page: Page;
  /** Bytes until the first list, as a server that compresses would send them. */
  transferred: () => Promise<number>;
  session: CDPSession;
  close: () => Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('The bench needs Chrome or Chromium; see CONTRIBUTING.md.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/**
 * Opens the release with a database and waits for the first list.
 *
 * @param src as a webmaster writes it
 * @param files path → text, beside the release
 */
export async function openBench(
  browser: Browser,
  src: string,
  files: Record<string, string>,
  viewport = { width: 1280, height: 900 },
): Promise<Bench> {
  const overrides = { ...files, '/bench.html': MARKUP(src) };
  const { server, url } = await serve({ folder: RELEASE, port: 0, overrides });
  const page = await browser.newPage({ viewport, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  const bodies = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const size = response.body().then(
      (body) => gzipSync(body, { level: 9 }).length,
      () => 0,
    );
    bodies.set(response.url(), size);
  });
  // The compiler names functions by a helper that pages do not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(noteFirstCard);
  await page.goto(`${url}bench.html`);
  await page.locator('.card.offer').first().waitFor({ timeout: 120_000 });
  const first = await page.evaluate(() => window.neededFirst);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    session,
    transferred: async () => {
      const sizes = await Promise.all(
        first.map(async (address) => (await bodies.get(address)) ?? 0),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    close: async () => {
      await page.close();
      server.close();
    },
  };
}

/** Processor time the page's own thread has spent so far, in milliseconds. */
export async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}

/** Begins to note how long each interaction takes until the next paint. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const durations = new Map<number, number>();
    Object.assign(window, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
        const { interactionId: id, duration } = entry;
        if (id) durations.set(id, Math.max(duration, durations.get(id) ?? 0));
      }
    }).observe({
      type: 'event',
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit);
  });
}

/** The interactions since the last call, in milliseconds until the next paint. */
export async function takeInteractions(page: Page): Promise<number[]> {
  await page.waitForTimeout(1_000);
  return page.evaluate(() => {
    const { durations } = window as unknown as { durations: Map<number, number> };
    const all = [...durations.values()];
    durations.clear();
    return all;
  });
}
