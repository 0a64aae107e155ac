import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { DEMO } from '../../scripts/build/paths.js';
import { type DemoSite, openSite, TODAY } from './site.js';

// While a page loads over a slow network, what is already there stays where it is.

/** Chrome's own measure calls 0.1 good. */
const MOST = 0.01;
/** What Lighthouse means by a slow phone connection. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};
/** Pages at once: most of the time goes into waiting. */
const AT_ONCE = 4;

let site: DemoSite;

before(async () => {
  site = await openSite();
});
after(() => site.close());

/** A shift and what moved most, as `0.0123: div.facets`. */
interface Shift {
  value: number;
  moved: string;
}

declare global {
  var kimShifts: Shift[] | undefined;
}

/** Runs in the page before its scripts. */
function watchShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const shifts: Shift[] = (globalThis.kimShifts = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : (node as Node | null)?.parentElement;
        const words = element?.textContent.trim().slice(0, 30) ?? '';
        const name = `${element?.localName ?? ''}.${element?.className ?? ''} "${words}"`;
        return `${name} ${previousRect.top} → ${currentRect.top}`;
      });
      shifts.push({ value: entry.value, moved: moved.join('; ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shiftsOf(path: string, width: number): Promise<Shift[]> {
  const context = await site.browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width, height: width < 600 ? 740 : 900 },
  });
  const page = await context.newPage();
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchShifts);
  await page.clock.setFixedTime(TODAY);
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', SLOW);
  await page.goto(site.url + path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const shifts = await page.evaluate(() => globalThis.kimShifts ?? []);
  await context.close();
  return shifts;
}

for (const width of [375, 1280]) {
  test(`at ${width} px nothing moves by more than ${MOST} while a page loads`, async () => {
    const paths = (await readdir(DEMO)).filter((name) => name.endsWith('.html'));
    const restless: string[] = [];
    while (paths.length > 0) {
      await Promise.all(
        paths.splice(0, AT_ONCE).map(async (path) => {
          const shifts = await shiftsOf(path, width);
          const total = shifts.reduce((sum, { value }) => sum + value, 0);
          if (total <= MOST) return;
          const worst = shifts.map(({ value, moved }) => `  ${value.toFixed(4)}: ${moved}`);
          restless.push(`${path} ${total.toFixed(4)}\n${worst.join('\n')}`);
        }),
      );
    }
    assert.deepEqual(restless, [], restless.join('\n'));
  });
}
