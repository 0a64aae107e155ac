import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page, Route } from 'playwright';
import { type DemoSite, openSite, TODAY } from './site.js';

// Whatever happens on the way from the server: a clear sentence, another try, and the rest of the
// page lives on.

let site: DemoSite;
const files: Record<string, string> = {
  '/seite.html':
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
    '<link rel="icon" href="data:,"><script type="module" src="/kim-widgets/kim-widgets.js"></script>' +
    '</head><body><kim-offer-search src="/angebote.json">Bitte rufen Sie an</kim-offer-search>' +
    '<kim-explainer content-src="/kim-erklaert.json" url-prefix="erklaert"></kim-explainer></body></html>',
};

before(async () => {
  site = await openSite(files);
});
after(() => site.close());

async function visitPage(): Promise<Page> {
  const context = await site.browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  return context.newPage();
}

const results = (page: Page) => page.getByRole('heading', { name: /^\d+ Angebote$/ });
const trouble = (page: Page) => page.getByText('Die Angebote sind gerade nicht da');
const retry = (page: Page) => page.getByRole('button', { name: 'Noch einmal versuchen' });

const TRUNCATED = '{"formatVersion": "1.0", "offers": [{"id": "a", "title": {"de": "Hal';

const FAILURES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not there (404)': (route) => route.fulfill({ status: 404, body: 'nicht da' }),
  'cannot be given now (500)': (route) => route.fulfill({ status: 500, body: '' }),
  'is a page instead of data': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Anmelden</h1>' }),
  'is cut off': (route) => route.fulfill({ contentType: 'application/json', body: TRUNCATED }),
  'is empty': (route) => route.fulfill({ contentType: 'application/json', body: '' }),
  'is JSON of another kind': (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"type": "FeatureCollection"}' }),
  'is of a newer format': (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"formatVersion": "9.0"}' }),
  'is damaged compressed data': (route) =>
    route.fulfill({
      headers: { 'content-encoding': 'gzip', 'content-type': 'application/json' },
      body: Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7]),
    }),
  'comes with the connection reset': (route) => route.abort('connectionreset'),
  'is refused by another origin': (route) => route.abort('accessdenied'),
};

for (const [what, fail] of Object.entries(FAILURES)) {
  test(`the database ${what}: it is said, tried again, and the explainer lives on`, async () => {
    const page = await visitPage();
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.clock.setFixedTime(TODAY);
    await page.route('**/angebote.json', fail);
    await page.goto(`${site.url}seite.html`);
    await trouble(page).waitFor();
    await page.getByRole('heading', { name: /KIM/ }).first().waitFor();
    await page.unroute('**/angebote.json', fail);
    await retry(page).click();
    await results(page).waitFor();
    assert.deepEqual(uncaught, []);
    await page.context().close();
  });
}

test('a server that does not answer is given up after half a minute', async () => {
  const page = await visitPage();
  await page.clock.install({ time: TODAY });
  await page.route('**/angebote.json', () => new Promise(() => undefined));
  await page.goto(`${site.url}seite.html`);
  await page.waitForFunction(() => customElements.get('kim-offer-search'));
  // The half minute begins when the widget asks, with which a busy machine lets it wait.
  for (let tries = 0; tries < 3 && !(await trouble(page).isVisible()); tries += 1) {
    await page.waitForTimeout(1000);
    await page.clock.fastForward(31_000);
  }
  await trouble(page).waitFor();
  await page.unrouteAll();
  await retry(page).click();
  await results(page).waitFor();
  await page.context().close();
});

test('offline it says so, and comes back with the network', async () => {
  const page = await visitPage();
  await page.clock.setFixedTime(TODAY);
  await page.route('**/angebote.json', (route) => route.abort('internetdisconnected'));
  await page.goto(`${site.url}seite.html`);
  await trouble(page).waitFor();
  await page.unrouteAll();
  await retry(page).click();
  await results(page).waitFor();
  await page.context().close();
});

test('a part of the script that is gone after a new release leaves the fallback and the other widgets', async () => {
  const page = await visitPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.clock.setFixedTime(TODAY);
  const manifest = (await (await fetch(`${site.url}kim-widgets/manifest.json`)).json()) as Record<
    string,
    { file: string }
  >;
  const [, gone] =
    Object.entries(manifest).find(([name]) => name.endsWith('offer-search/src/define.ts')) ?? [];
  assert.ok(gone);
  await page.route(`**/${gone.file}`, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${site.url}seite.html`);
  await page.getByRole('heading', { name: /KIM/ }).first().waitFor();
  assert.ok(await page.getByText('Bitte rufen Sie an').isVisible());
  assert.ok(
    said.some((line) => line.startsWith('kim-widgets: <kim-offer-search>')),
    said.join('\n'),
  );
  await page.context().close();
});
