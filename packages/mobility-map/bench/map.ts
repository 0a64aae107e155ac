/**
 * How long the map's answers take: `npm run bench:map`, after `npm run build`, on the demo's Kreis. The
 * page's processor is slowed down to a cheap phone's. Browsers do not slow workers down with it, so each
 * figure is also taken where no worker may run and the page itself works everything out. The machine
 * should have nothing else to do. Ends with one line of JSON.
 */
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../../scripts/browser.js';
import { DEMO } from '../../../scripts/build/paths.js';
import { serve } from '../../../scripts/serve.js';

const SLOWDOWN = 4;
/** From the page's load to the first answer, and from a change to the next one, painted. */
const GOALS_MS = { first: 1_500, changed: 150 };
const VISITS = 3;
const VILLAGES = ['Hinterwede', 'Tannwinkel', 'Moosweiler'];
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Hinkommen</title>
<link rel="icon" href="data:,"><script type="module" src="kim-widgets/kim-widgets.js"></script>
<kim-mobility-map src="angebote.json" timetable-src="fahrplan.bin"></kim-mobility-map></html>`;
/** As text: a function would bring along helpers of this program's compiler that a page does not have. */
const NO_WORKER = `Object.defineProperty(globalThis, 'Worker', {
  value: class { constructor() { throw new DOMException('refused', 'SecurityError'); } },
});`;
/**
 * Notes when the sentence that answers was painted with other words; see `answers`. A frame's callbacks
 * run before its layout and its paint, so the time is taken in the first task after them.
 */
const WATCH = `{
  window.answers = [];
  const look = () => {
    const root = document.querySelector('kim-mobility-map')?.shadowRoot;
    const text = root?.querySelector('#answer-heading') && root.querySelector('.answer').textContent;
    if (text && window.answers.at(-1)?.text !== text) {
      const answer = { text, at: NaN };
      window.answers.push(answer);
      setTimeout(() => (answer.at = performance.now()));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

declare global {
  interface Window {
    /** Sentences that answered, and when they were painted. */
    answers: { text: string; at: number }[];
  }
}

interface Times {
  first: number[];
  changed: number[];
}

async function measure(browser: Browser, url: string, hasWorker: boolean): Promise<Times> {
  const times: Times = { first: [], changed: [] };
  for (let visit = 0; visit < VISITS; visit++) {
    const page = await browser.newPage({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    if (!hasWorker) await page.addInitScript({ content: NO_WORKER });
    await page.addInitScript({ content: WATCH });
    await page.goto(`${url}bench.html`);
    await page.waitForFunction(() => window.answers[0]?.at);
    times.first.push(await page.evaluate<number>(FIRST));
    await rest(page);
    for (const village of VILLAGES) times.changed.push(await changePlace(page, village));
    times.changed.push(await changeDay(page));
    await page.close();
  }
  return times;
}

const FIRST =
  'answers[0].at - performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd';

/** What is known beside the answer (how often one gets there) is worked out when the page rests. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(3_000);
}

async function changePlace(page: Page, village: string): Promise<number> {
  await page.getByLabel('Von wo?').fill(village);
  await page.getByRole('option', { name: village }).first().waitFor();
  await rest(page);
  return changed(page, () => page.getByRole('option', { name: village }).first().click());
}

async function changeDay(page: Page): Promise<number> {
  const day = page.getByLabel('An welchem Tag?');
  const next = new Date(`${await day.inputValue()}T12:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return changed(page, () => day.fill(next.toISOString().slice(0, 10)));
}

/** Milliseconds from the visitor's act until other words were painted. */
async function changed(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`{
    answers.splice(0, answers.length - 1);
    for (const type of ['click', 'input'])
      addEventListener(type, () => (window.acted = performance.now()), { capture: true, once: true });
  }`);
  await act();
  await page.waitForFunction(() => window.answers[1]?.at);
  const ms = await page.evaluate<number>('answers[1].at - acted');
  await rest(page);
  return ms;
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN);
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('The bench needs Chrome or Chromium; see CONTRIBUTING.md.');
const { server, url } = await serve({
  folder: DEMO,
  port: 0,
  overrides: { '/bench.html': PAGE },
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const figures: Record<string, number> = {};
  for (const [name, hasWorker] of [
    ['worker', true],
    ['page', false],
  ] as const) {
    const { first, changed: after } = await measure(browser, url, hasWorker);
    figures[`${name}FirstMs`] = median(first);
    figures[`${name}ChangedMs`] = median(after);
    figures[`${name}ChangedWorstMs`] = Math.round(Math.max(...after));
  }
  console.table({
    'first answer, ms': {
      'in a worker': figures.workerFirstMs,
      'in the page': figures.pageFirstMs,
      goal: GOALS_MS.first,
    },
    'changed question, ms': {
      'in a worker': figures.workerChangedMs,
      'in the page': figures.pageChangedMs,
      goal: GOALS_MS.changed,
    },
    '… worst, ms': {
      'in a worker': figures.workerChangedWorstMs,
      'in the page': figures.pageChangedWorstMs,
      goal: GOALS_MS.changed,
    },
  });
  console.log(JSON.stringify({ bench: 'map', slowdown: SLOWDOWN, ...figures }));
} finally {
  await browser.close();
  server.close();
}
