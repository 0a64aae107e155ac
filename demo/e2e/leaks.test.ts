import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { type Holding, measure } from './measure.js';
import { type DemoSite, openSite, visit } from './site.js';

// A page of many views (a portal, an editor's preview) puts widgets in and takes them away all day.

/** Rounds in which all four elements come and go. */
const ROUNDS = process.env.KIM_LONG ? 1_000 : 50;
/** What loads once stays: modules, texts, compiled templates. */
const WARM_UP = 10;
/**
 * Kilobytes a round may leave: the browser goes on compiling for a while and keeps times of its own
 * (about 1 kB a round after a thousand). A widget left behind has hundreds.
 */
const MOST_KB_PER_ROUND = process.env.KIM_LONG ? 2 : 10;

interface Widget {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** What is in its shadow root once it has answered. */
  answered: string;
}

const WIDGETS: readonly Widget[] = [
  { tag: 'kim-offer-search', attributes: { src: '/angebote.json' }, answered: '.card.offer' },
  { tag: 'kim-contact-cards', attributes: { src: '/angebote.json' }, answered: '.finder option' },
  {
    tag: 'kim-mobility-map',
    attributes: { src: '/angebote.json', 'timetable-src': '/fahrplan.bin' },
    answered: '.leaflet-container path',
  },
  {
    tag: 'kim-explainer',
    attributes: { 'content-src': '/kim-erklaert.json' },
    answered: '.screen',
  },
];

type Callback = (...given: unknown[]) => void;

declare global {
  /** Timers that run, by their id. */
  var runningTimers: Map<number, string>;
}

/** Keeps a list of the timers of the page. Given to `page.addInitScript`. */
function watchTimers(): void {
  globalThis.runningTimers = new Map();
  const setTimeout = window.setTimeout.bind(window);
  const setInterval = window.setInterval.bind(window);
  const clearTimeout = window.clearTimeout.bind(window);
  const remember = (id: number, handler: Callback) => {
    runningTimers.set(id, String(handler).slice(0, 120));
    return id;
  };
  const forget = (id: number | undefined) => {
    if (id !== undefined) runningTimers.delete(id);
    clearTimeout(id);
  };
  const start = (handler: Callback, delay?: number, ...given: unknown[]): number => {
    const id: number = setTimeout(() => {
      runningTimers.delete(id);
      handler(...given);
    }, delay);
    return remember(id, handler);
  };
  const repeat = (handler: Callback, delay?: number, ...given: unknown[]): number =>
    remember(setInterval(handler, delay, ...given), handler);
  Object.assign(globalThis, {
    setTimeout: start,
    setInterval: repeat,
    clearTimeout: forget,
    clearInterval: forget,
  });
}

/** Puts all elements in and takes them out; waits for their answers unless they are to be hurried. */
async function comeAndGo(page: Page, isHurried: boolean): Promise<void> {
  await page.evaluate(
    async ({ widgets, hurried }) => {
      const mounted = widgets.map(({ tag, attributes, answered }, index) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.setAttribute('url-prefix', `w${index}`);
        document.body.append(element);
        return { element, answered };
      });
      const haveAnswered = () =>
        mounted.every(({ element, answered }) => element.shadowRoot?.querySelector(answered));
      while (!hurried && !haveAnswered()) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      for (const { element } of mounted) element.remove();
    },
    { widgets: WIDGETS, hurried: isHurried },
  );
}

let site: DemoSite;

before(async () => {
  site = await openSite({
    '/leer.html':
      '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
      '<link rel="icon" href="data:,"><script type="module" src="/kim-widgets/kim-widgets.js">' +
      '</script></head><body></body></html>',
  });
});
after(() => site.close());

test(`${ROUNDS * 4} mounts and unmounts leave no node, listener, timer or worker behind`, async (t) => {
  const { page, errors, context } = await visit(site, 'impressum.html');
  await page.addInitScript(watchTimers);
  await page.goto(`${site.url}leer.html`);
  for (let round = 0; round < WARM_UP; round += 1) await comeAndGo(page, false);
  await page.waitForLoadState('networkidle');
  const atFirst = await measure(page);

  // Every other round they leave before they have answered.
  for (let round = 0; round < ROUNDS; round += 1) await comeAndGo(page, round % 2 === 1);
  await page.waitForLoadState('networkidle');
  const atLast = await measure(page);
  const timers = await page.evaluate(() => [...runningTimers.values()]);

  t.diagnostic(JSON.stringify({ atFirst, atLast }));
  const { heapMb: heapBefore, ...before } = atFirst;
  const { heapMb: heapAfter, ...after } = atLast;
  assert.deepEqual(after satisfies Partial<Holding>, before);
  assert.deepEqual(timers, []);
  const kbPerRound = ((heapAfter - heapBefore) * 1000) / ROUNDS;
  assert.ok(kbPerRound < MOST_KB_PER_ROUND, `${kbPerRound.toFixed(1)} kB a round stay`);
  assert.deepEqual(errors, []);
  await context.close();
});
