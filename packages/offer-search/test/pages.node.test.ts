import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import ICAL from 'ical.js';
import type { BrowserContextOptions, Locator, Page } from 'playwright';
import {
  axeFindings,
  matchesSnapshot,
  openBench,
  overflowing,
  tabThrough,
  type Bench,
} from '../../ui/test/bench.js';
import { countPages, openPaper, readQrCode } from '../../ui/test/paper.js';
import { NOW, lindental } from './lindental.js';

/** Attributes come from the query, so that each test says what its page asks for. */
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Angebote</title>
  <body style="margin:0;font-family:sans-serif"><main><h1>Angebote</h1></main>
  <script type="module">
    const element = document.createElement('kim-offer-search');
    for (const [name, value] of new URLSearchParams(location.search)) element.setAttribute(name, value);
    element.now = new Date(${NOW.getTime()});
    document.querySelector('main').append(element);
    await import('/kim-widgets.js');
  </script>`;

let bench: Bench;
before(async () => {
  bench = await openBench({
    '/offers.html': { type: 'text/html', body: PAGE },
    '/lindental.json': { type: 'application/json', body: JSON.stringify(lindental()) },
  });
});
after(() => bench.close());

const widget = (page: Page): Locator => page.locator('kim-offer-search');
const action = (page: Page, name: string): Locator =>
  widget(page).locator('.actions').getByRole('button', { name });

interface Wanted {
  attributes?: Record<string, string>;
  /** What stands behind # in the address. */
  hash?: string;
  /** What must be there before a test looks. */
  shows: string;
}

const STATES: Readonly<Record<string, Wanted>> = {
  list: { shows: '.facets .check, .open-facets' },
  detail: { hash: 'kim-offer=deutsch-frauen', shows: '.detail .actions' },
  nothing: { hash: 'kim-q=xylofon&kim-childcare=yes', shows: '.empty button' },
};

async function openOffers(
  { attributes = {}, hash = '', shows }: Wanted,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const query = new URLSearchParams({ src: 'lindental.json', ...attributes });
  const page = await bench.open(`/offers.html?${query.toString()}#${hash}`, options);
  await widget(page).locator(shows).first().waitFor();
  return page;
}

async function openState(state: string, options: BrowserContextOptions = {}, lang = 'de') {
  const wanted = STATES[state]!;
  return openOffers({ ...wanted, attributes: { ...wanted.attributes, lang } }, options);
}

/** Puts something else in the place of what a browser offers, or of what it lacks. */
async function replace(page: Page, what: string, by: string): Promise<void> {
  await page.evaluate(`Object.defineProperty(${what}, { value: ${by}, configurable: true })`);
}

suite('offers on a page', () => {
  for (const language of ['de', 'ar']) {
    for (const state of Object.keys(STATES)) {
      test(`tell assistive technology the same as the eye: ${state} in ${language}`, async () => {
        const page = await openState(state, {}, language);
        await matchesSnapshot(
          new URL(`snapshots/${state}.${language}.txt`, import.meta.url),
          widget(page),
        );
        await page.close();
      });
    }
  }

  test('fit 320 px with wide spacing, and 400 % zoom', async () => {
    for (const state of Object.keys(STATES)) {
      for (const height of [640, 256]) {
        const page = await openState(state, { viewport: { width: 320, height } });
        await page.addStyleTag({
          content: '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
        });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        const cut = await overflowing(page, 'kim-offer-search');
        await page.close();
        assert.deepEqual({ width, cut }, { width: 320, cut: [] }, `${state} ${height}`);
      }
    }
  });

  test('give axe nothing to find, also in forced colours', async () => {
    for (const state of Object.keys(STATES)) {
      for (const forcedColors of ['none', 'active'] as const) {
        const page = await openState(state, { forcedColors });
        const found = await axeFindings(page);
        await page.close();
        assert.deepEqual(found, [], `${state} ${forcedColors}`);
      }
    }
  });

  test('let the focus in and out again: field, place, filters, order, offers', async () => {
    const page = await openState('list');
    const stops = await tabThrough(page);
    await page.close();
    const words = ['Was suchen Sie?', 'Sortieren', 'Deutsch für Frauen'];
    const positions = words.map((word) => stops.findIndex(({ label }) => label.includes(word)));
    assert.deepEqual(
      positions,
      positions.filter((at) => at >= 0).sort((one, other) => one - other),
      stops.map(({ label }) => label).join(' | '),
    );
    assert.deepEqual(
      stops.filter(({ outline }) => outline < 2),
      [],
    );
  });
});

suite('an opened offer', () => {
  test('puts its dates into a calendar', async () => {
    const page = await openState('detail', { acceptDownloads: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      action(page, 'In meinen Kalender').click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    await page.close();
    assert.match(download.suggestedFilename(), /^deutsch-frauen-.*\.ics$/);
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    const [first] = events.map((event) => new ICAL.Event(event));
    assert.equal(first?.summary, 'Deutsch für Frauen');
    // From the first day of the course, a Monday, at the hour the offer says.
    assert.equal(first.startDate.toString(), '2026-04-13T09:00:00');
    assert.match(first.location, /Angerstraße 12/);
  });

  test('gives its address to the clipboard, and says so', async () => {
    const page = await openState('detail', { permissions: ['clipboard-read', 'clipboard-write'] });
    await action(page, 'Link kopieren').click();
    await widget(page).getByRole('status').getByText('Der Link ist kopiert.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const shown = page.url();
    await page.close();
    assert.equal(copied, shown);
  });

  test('shows its address where the clipboard is closed', async () => {
    const page = await openState('detail');
    await replace(
      page,
      `navigator.clipboard, 'writeText'`,
      `() => Promise.reject(new Error('closed'))`,
    );
    await action(page, 'Link kopieren').click();
    await widget(page).getByRole('status').getByText('kim-offer=deutsch-frauen').waitFor();
    await page.close();
  });

  test('is shared by title and address where the browser can, and has no button elsewhere', async () => {
    const page = await openState('detail');
    assert.equal(await action(page, 'Teilen').count(), 0);
    await replace(page, `navigator, 'share'`, `async (data) => void (window.shared = data)`);
    await widget(page).evaluate((element) => {
      (element as HTMLElement & { requestUpdate(): void }).requestUpdate();
    });
    await action(page, 'Teilen').click();
    const shared = await page.evaluate<unknown>('window.shared');
    const url = page.url();
    await page.close();
    assert.deepEqual(shared, { title: 'Deutsch für Frauen', url });
  });

  for (const language of ['de', 'ar']) {
    test(`prints on one A4 page with a code that leads back, in ${language}`, async () => {
      const page = await openState('detail', {}, language);
      await widget(page).locator('.actions button:has(svg)').nth(1).click();
      const sheet = widget(page).locator('iframe');
      await sheet.waitFor({ state: 'attached' });
      const paper = await openPaper(sheet);
      const address = page.url();
      const [pages, code] = [await countPages(paper), await readQrCode(paper)];
      await Promise.all([page.close(), paper.close()]);
      assert.equal(pages, 1);
      assert.equal(code, address);
    });
  }
});
