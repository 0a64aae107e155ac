import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
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
import { kreisDatabase } from '../../../demo/kreis/build.js';
import { TODAY, database, pointOf, timetableFile } from './kreis.js';

/** Attributes come from the query, so that each test says what its page asks for. */
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Unterwegs</title>
  <body style="margin:0;font-family:sans-serif"><main><h1>Unterwegs</h1></main>
  <script type="module">
    const query = new URLSearchParams(location.search);
    const main = document.querySelector('main');
    const now = new Date('${TODAY}T10:00:00+01:00');
    if (query.has('for')) {
      const search = document.createElement('kim-offer-search');
      search.id = query.get('for');
      Object.assign(search, { src: 'lindental.json', now });
      main.append(search);
    }
    const element = document.createElement('kim-mobility-map');
    for (const [name, value] of query) element.setAttribute(name, value);
    element.now = now;
    main.append(element);
    await import('/kim-widgets.js');
  </script>`;

let bench: Bench;
before(async () => {
  bench = await openBench({
    '/map.html': { type: 'text/html', body: PAGE },
    '/lindental.json': { type: 'application/json', body: JSON.stringify(kreisDatabase(TODAY)) },
    '/timetable.bin': { type: 'application/octet-stream', body: await timetableFile() },
  });
});
after(() => bench.close());

const widget = (page: Page): Locator => page.locator('kim-mobility-map');
const answer = (page: Page) => widget(page).getByRole('heading', { level: 2 }).first();

interface Wanted {
  attributes?: Record<string, string>;
  /** What stands behind # in the address. */
  hash?: string;
  /** What must be there before a test looks. */
  shows?: string;
}

async function openMap(
  { attributes = {}, hash = '', shows = '.mark' }: Wanted,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const query = new URLSearchParams({
    src: 'lindental.json',
    'timetable-src': 'timetable.bin',
    ...attributes,
  });
  const page = await bench.open(`/map.html?${query.toString()}#${hash}`, options);
  await widget(page).locator(shows).first().waitFor();
  return page;
}

const housing = { topics: 'housing' };
const STATES: Readonly<Record<string, Wanted>> = {
  answer: { attributes: housing },
  ride: { attributes: housing, hash: 'kim-trip=wohnungssuche-auermuehl', shows: '.ride' },
  'no-timetable': { attributes: { ...housing, 'timetable-src': '' }, shows: '.timetable-note' },
  coverage: { attributes: { ...housing, mode: 'coverage' }, shows: '.coverage' },
};

/** A trip that is in the answer; the databases's ids are not for this test to know. */
async function firstTripWithRide(page: Page): Promise<string> {
  const trip = widget(page).locator('.trip:has(.leg.bus, .leg.rail)').first();
  await trip.waitFor();
  return (await trip.getAttribute('data-offer')) ?? '';
}

async function openState(state: string, options: BrowserContextOptions = {}, lang = 'de') {
  const { attributes, ...wanted } = STATES[state]!;
  if (state !== 'ride') return openMap({ ...wanted, attributes: { ...attributes, lang } }, options);
  const page = await openMap({ attributes: { ...attributes!, lang } }, options);
  const id = await firstTripWithRide(page);
  await widget(page).locator(`[data-offer="${id}"] .title a`).click();
  await widget(page).locator('.ride').waitFor();
  return page;
}

suite('the map on a page', () => {
  for (const language of ['de', 'ar']) {
    for (const state of Object.keys(STATES)) {
      test(`tells assistive technology the same as the eye: ${state} in ${language}`, async () => {
        const page = await openState(state, {}, language);
        await matchesSnapshot(
          new URL(`snapshots/${state}.${language}.txt`, import.meta.url),
          widget(page),
        );
        await page.close();
      });
    }
  }

  test('fits 320 px with wide spacing', async () => {
    for (const state of Object.keys(STATES)) {
      const page = await openState(state, { viewport: { width: 320, height: 640 } });
      await page.addStyleTag({
        content: '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      const cut = await overflowing(page, 'kim-mobility-map');
      await page.close();
      const outside = cut.filter(
        (one) => !/leaflet|mark|label|name|stops|path|svg|^span/.test(one),
      );
      assert.deepEqual({ width, outside }, { width: 320, outside: [] }, state);
    }
  });

  test('gives axe nothing to find, also in forced colours', async () => {
    for (const state of Object.keys(STATES)) {
      for (const forcedColors of ['none', 'active'] as const) {
        const page = await openState(state, { forcedColors });
        const found = await axeFindings(page);
        await page.close();
        assert.deepEqual(found, [], `${state} ${forcedColors}`);
      }
    }
  });

  test('lets the focus in and out again, question first, list before map, all marks one stop', async () => {
    const page = await openState('answer');
    const stops = await tabThrough(page);
    await page.close();
    const words = ['Von wo?', 'An welchem Tag?', 'Zu Fuß höchstens', 'Nach Westen'];
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

suite('where one sets out from', () => {
  const { lat, lon } = pointOf(database(), 'Hinterwede');

  test('is where the device is, if the visitor lets it say so', async () => {
    const page = await openMap(
      { attributes: housing },
      { geolocation: { latitude: lat, longitude: lon }, permissions: ['geolocation'] },
    );
    await widget(page).getByRole('button', { name: 'Meinen Standort verwenden' }).click();
    await widget(page).getByText('ab Mein Standort').waitFor();
    assert.equal(await widget(page).getByLabel('Von wo?').inputValue(), 'Mein Standort');
    assert.doesNotMatch(page.url(), /Standort|51\./);
    await page.close();
  });

  test('stays what it was where the device does not say, and the field says what to write', async () => {
    const page = await openMap({ attributes: housing }, { permissions: [] });
    const before = await answer(page).textContent();
    await widget(page).getByRole('button', { name: 'Meinen Standort verwenden' }).click();
    await widget(page).getByRole('alert').waitFor();
    assert.match((await widget(page).getByRole('alert').textContent()) ?? '', /Schreiben Sie/);
    assert.equal(await answer(page).textContent(), before);
    await page.close();
  });

  test('is a point of the map after a click on it', async () => {
    const page = await openMap({ attributes: housing });
    await widget(page)
      .locator('.map-canvas')
      .click({ position: { x: 12, y: 12 } });
    await widget(page).getByText('ab Punkt auf der Karte').waitFor();
    assert.equal(await widget(page).getByLabel('Von wo?').inputValue(), 'Punkt auf der Karte');
    await page.close();
  });
});

suite('an offer on paper', () => {
  test('is one page with both ways, whom to call and a code', async () => {
    const page = await openState('ride');
    await page.evaluate(() => {
      const frames = HTMLIFrameElement.prototype;
      const own = Object.getOwnPropertyDescriptor(frames, 'contentWindow')!;
      Object.defineProperty(frames, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          const view = own.get!.call(this) as Window;
          view.print = () => (document.body.dataset.printed = 'yes');
          return view;
        },
      });
    });
    await widget(page).getByRole('button', { name: 'Zum Mitnehmen drucken' }).click();
    await page.locator('body[data-printed]').waitFor();
    const sheet = widget(page).frameLocator('iframe').locator('.sheet');
    const tables = await sheet.locator('table caption').allTextContents();
    assert.deepEqual(
      tables.map((text) => text.trim()),
      ['Hin', 'Zurück'],
    );
    await sheet.getByText('Fragen? Rufen Sie an').waitFor();
    const fits = await sheet.evaluate((one) => one.scrollHeight <= one.clientHeight);
    assert.ok(fits, 'it fits the page');
    const address = page.url();
    const paper = await openPaper(widget(page).locator('iframe'));
    const [pages, code] = [await countPages(paper), await readQrCode(paper)];
    await Promise.all([page.close(), paper.close()]);
    assert.equal(pages, 1);
    assert.equal(code, address, 'the code leads back to this trip');
    assert.doesNotMatch(
      decodeURIComponent(address),
      /Hinterwede|51\./,
      'and tells nobody from where',
    );
  });
});

suite('a search beside it', () => {
  const linked = { attributes: { for: 'search', src: '', topics: '' } };
  const search = (page: Page) => page.locator('kim-offer-search');

  test('says what is shown, learns how long the ways are, and limits both lists', async () => {
    const page = await openMap(linked);
    await search(page).getByLabel('Was suchen Sie?').fill('deutsch');
    const found = search(page).locator('#results-heading');
    await page.waitForFunction(
      () => document.querySelector('kim-mobility-map')?.shadowRoot?.querySelector('.trip') !== null,
    );
    await search(page).locator('#travel').selectOption('30');
    await search(page)
      .getByRole('button', { name: /Filter in 30 Minuten/ })
      .waitFor();
    await widget(page)
      .getByRole('heading', { name: 'Bis 45 Minuten' })
      .waitFor({ state: 'detached' });
    await found.filter({ hasText: /\d/ }).waitFor();
    const count = Number(/\d+/.exec((await found.textContent()) ?? '')?.[0]);
    const shown = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const root = document.querySelector('kim-mobility-map')?.shadowRoot;
          const more = [...(root?.querySelectorAll<HTMLElement>('.group > .button') ?? [])];
          more.forEach((button) => button.click());
          setTimeout(() => resolve(root?.querySelectorAll('.trip').length ?? 0), 500);
        }),
    );
    assert.ok(count > 2, `${count} found`);
    assert.equal(shown, count);
    await page.close();
  });

  test('opens what is chosen on the map, and the map shows the way to what is opened there', async () => {
    const page = await openMap(linked);
    const id = await firstTripWithRide(page);
    await widget(page).locator(`[data-offer="${id}"] .title a`).click();
    await search(page).locator('.detail').waitFor();
    await widget(page).locator('.ride').waitFor();
    assert.equal(
      await page.evaluate(
        () => document.querySelector('kim-mobility-map')?.shadowRoot?.activeElement?.id,
      ),
      'ride-heading',
      'the focus stays where the visitor is',
    );
    await search(page).locator('a.back').click();
    await search(page).locator('#sort').selectOption('travel');
    const card = search(page).locator('.cards > li:has(.fact)').filter({ hasText: 'ohne Auto' });
    await card.last().locator('.card-title a').click();
    await search(page).locator('.detail').waitFor();
    const opened = /kim-offer=([\w-]+)/.exec(page.url())?.[1];
    await widget(page).locator(`.trip.selected[data-offer="${opened}"]`).waitFor();
    await page.close();
  });
});

suite('coverage', () => {
  test('follows what is chosen, and other minutes need no new search', async () => {
    const page = await openMap({ attributes: { mode: 'coverage' }, shows: '.coverage' });
    const share = async () => parseInt((await answer(page).textContent()) ?? '', 10);
    await widget(page).getByLabel('15 Min.').check();
    await widget(page)
      .getByRole('heading', { name: /in 15 Min/ })
      .waitFor();
    const near = await share();
    await widget(page).getByLabel('90 Min.').check();
    await widget(page)
      .getByRole('heading', { name: /in 90 Min/ })
      .waitFor();
    assert.ok((await share()) > near);
    await widget(page).getByLabel('Für wen?').selectOption({ label: 'Frauen' });
    await widget(page).getByLabel('15 Min.').check();
    await page.waitForFunction(
      () => !document.querySelector('kim-mobility-map')?.shadowRoot?.querySelector('progress'),
    );
    assert.ok((await share()) < near);
    assert.match(page.url(), /kim-group=/);
    const places = widget(page).getByRole('region', { name: 'Tabelle der Orte' });
    assert.ok((await places.getByRole('row').count()) > 3);
    await page.close();
  });

  test('says so where the timetable is for other days, and shows no figure', async () => {
    const page = await openMap({ attributes: { mode: 'coverage' }, shows: '.coverage' });
    await widget(page).getByLabel('Sieben Tage ab').fill('2027-03-10');
    await widget(page).getByText('Der Fahrplan gilt nicht für diesen Tag.').waitFor();
    assert.equal(await widget(page).locator('.coverage').count(), 0);
    await page.close();
  });

  test('says so where there is no such offer', async () => {
    const page = await openMap({
      attributes: { mode: 'coverage', languages: 'tlh' },
      shows: '#coverage-heading',
    });
    assert.match((await answer(page).textContent()) ?? '', /kein Angebot/);
    await page.close();
  });
});
