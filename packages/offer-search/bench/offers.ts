/**
 * What the widget costs whoever uses it: `npm run bench:offers`, after `npm run build`. `--quick` types less.
 * The processor is slowed down to a cheap phone's: the search adapts to it. What a key costs is what
 * developer tools call scripting, in processor time, slowed down as well, so that it hardly depends on
 * what else the machine does. How long an answer takes to be painted depends on that: the machine
 * should have nothing else to do.
 */
import type { CDPSession, Page } from 'playwright';
import { generateDatabase } from '../../angebote/test/generate-offers.js';
import {
  openBench,
  startBrowser,
  takeInteractions,
  taskMs,
  watchInteractions,
  type Bench,
} from './page.js';
import { scriptingPerKey } from './scripting.js';

const OFFERS = 5_000;
const SLOWDOWN = 4;
/** Milliseconds between two keys: somebody quick, and somebody who looks for the keys. */
const SPACINGS = [120, 250];
const QUERIES = ['deutschkurs für frauen', 'beratung wohnung', 'schwimmen kinder'];
/** What a page that rests still does, asked for its figures now and then. */
const IDLE_MS = 20;
const QUICK = process.argv.includes('--quick');

const browser = await startBrowser();

try {
  const database = JSON.stringify(generateDatabase({ offers: OFFERS }));
  const bench = await openBench(browser, 'angebote.json', { '/angebote.json': database });
  await bench.session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const keys: Record<string, number> = {};
  for (const spacing of SPACINGS) {
    const times = await typeAll(bench, spacing);
    keys[`keyP50At${spacing}`] = round(quantile(times, 0.5));
    keys[`keyP95At${spacing}`] = round(quantile(times, 0.95));
  }
  await watchInteractions(bench.page);
  await typeAll(bench, SPACINGS[0] ?? 0);
  const typing = await takeInteractions(bench.page);
  const filtering = await filter(bench.page);
  const opening = await openOffers(bench.page);
  console.log(
    JSON.stringify({
      bench: 'offers',
      offers: OFFERS,
      ...keys,
      inpTyping: worst(typing),
      inpFiltering: worst(filtering),
      inpOpening: worst(opening),
    }),
  );
  await bench.close();
} finally {
  await browser.close();
}

/** Types the queries and says for how long each key kept scripts busy until the next one. */
async function typeAll({ page, session }: Bench, spacing: number): Promise<number[]> {
  const times: number[] = [];
  const field = page.locator('#query');
  for (const query of QUICK ? QUERIES.slice(0, 1) : QUERIES) {
    await field.fill('');
    await field.press('Enter');
    await settle(page, session);
    await field.focus();
    await settle(page, session);
    const type = () => page.keyboard.type(query, { delay: spacing });
    times.push(...(await scriptingPerKey(browser, page, spacing, type)));
    await settle(page, session);
  }
  return times;
}

/** Waits until the page has nothing more to do. */
async function settle(page: Page, session: CDPSession): Promise<void> {
  for (let spent = Infinity; spent > IDLE_MS;) {
    const before = await taskMs(session);
    await page.waitForTimeout(700);
    spent = (await taskMs(session)) - before;
  }
}

async function filter(page: Page): Promise<number[]> {
  const boxes = page.locator('.facets .check');
  for (let number = 0; number < 6; number++) {
    await boxes.nth(number).click();
    await page.waitForTimeout(800);
  }
  const durations = await takeInteractions(page);
  for (let number = 0; number < 6; number++) await boxes.nth(number).click();
  return durations;
}

async function openOffers(page: Page): Promise<number[]> {
  await takeInteractions(page);
  for (let number = 0; number < 4; number++) {
    await page.locator('.card-title a').nth(number).click();
    await page.locator('#detail-heading').waitFor();
    await page.waitForTimeout(500);
    await page.locator('a.back').first().click();
    await page.locator('.card.offer').first().waitFor();
    await page.waitForTimeout(500);
  }
  return takeInteractions(page);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Interactions shorter than two frames are not reported at all. */
function worst(durations: readonly number[]): number {
  return Math.max(0, ...durations);
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
