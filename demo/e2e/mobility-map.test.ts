import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { type DemoSite, openSite, visit, whatIsKept } from './site.js';

let site: DemoSite;

before(async () => {
  site = await openSite();
});
after(() => site.close());

const answer = (page: Page) => page.getByRole('heading', { name: /Angebot.* erreichen Sie/ });
const trips = (page: Page) => page.locator('.trip');

/** Asks from a village, for a topic, on a day, as a visitor does. */
async function ask(page: Page, village: string, day: string): Promise<void> {
  await answer(page).waitFor();
  await page.getByLabel('Von wo?').fill(village);
  await page.getByRole('option', { name: village }).first().click();
  await page.getByLabel('Was suchen Sie?').selectOption({ label: 'Sprache' });
  await page.getByLabel('An welchem Tag?').fill(day);
  await page.getByText(`ab 59990 ${village}`).waitFor();
  await page.getByText('Am Montag, 16. März').waitFor();
}

test('it answers at once, from the largest place on the next workday', async () => {
  const visited = await visit(site, 'unterwegs.html');
  await answer(visited.page).waitFor();
  await visited.page.getByText('Am Dienstag, 10. März, ab Lindfurt.').waitFor();
  await visited.page.locator('.mark').first().waitFor();
  assert.deepEqual(visited.errors, []);
  assert.deepEqual(visited.foreignRequests, []);
  assert.deepEqual(await whatIsKept(visited), []);
  await visited.context.close();
});

test('from the remotest village on a Monday: way there, way back, what cannot be reached, and no trace of the place', async () => {
  const visited = await visit(site, 'unterwegs.html');
  const { page } = visited;
  await ask(page, 'Hinterwede', '2026-03-16');
  const course = trips(page).filter({ hasText: 'Deutsch in der Werkstatt' });
  await course.getByText('8:00–').waitFor();
  await course.getByText('Hin', { exact: true }).waitFor();
  await course.getByText('Zurück', { exact: true }).waitFor();
  const evening = trips(page).filter({ hasText: 'Deutsch am Abend in Moosweiler' });
  await evening.getByText('Hin ja, zurück nein.').waitFor();
  await evening.getByText('Stattdessen:').waitFor();
  assert.doesNotMatch(page.url(), /Hinterwede|59990|51\.\d/);
  assert.deepEqual(visited.errors, []);
  assert.deepEqual(visited.foreignRequests, []);
  await visited.context.close();
});

test('the way stop by stop takes the focus, goes into a calendar, and a shared link leads to it', async () => {
  const { page, context } = await visit(site, 'unterwegs.html');
  await ask(page, 'Hinterwede', '2026-03-16');
  await trips(page).getByRole('link', { name: 'Deutsch in der Werkstatt' }).first().click();
  const heading = page.getByRole('heading', {
    name: /^Ihre Fahrt zu \d+: Deutsch in der Werkstatt/,
  });
  await heading.waitFor();
  assert.match(page.url(), /#.*kim-trip=/);
  const focused = await page.evaluate(
    () => document.querySelector('kim-mobility-map')?.shadowRoot?.activeElement?.id,
  );
  assert.equal(focused, 'ride-heading');
  await page
    .getByRole('table', { name: 'Hin' })
    .getByText('Erlwede, Hinterwede Dorfplatz')
    .waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'In den Kalender' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  assert.equal(file.match(/BEGIN:VEVENT/g)?.length, 2);
  assert.match(file, /DTSTART;TZID=Europe\/Berlin:20260316T0634/);
  await context.close();
});

test('where no worker may run, the page itself works it out', async () => {
  const visited = await visit(site, 'index.html');
  const { page } = visited;
  // As text: a function would bring along helpers of the test's compiler that a page does not have.
  await page.addInitScript({
    content: `Object.defineProperty(globalThis, 'Worker', {
      value: class { constructor() { throw new DOMException('refused', 'SecurityError'); } },
    });`,
  });
  await page.goto(`${site.url}unterwegs.html`);
  await ask(page, 'Hinterwede', '2026-03-16');
  await trips(page).filter({ hasText: 'Hin ja, zurück nein.' }).first().waitFor();
  assert.deepEqual(visited.errors, []);
  await visited.context.close();
});

for (const [what, response] of [
  ['missing', { status: 404, body: '' }],
  ['damaged', { status: 200, body: 'not a timetable at all' }],
] as const) {
  test(`with the timetable ${what} it says so and shows distances and the map`, async () => {
    const { page, context } = await visit(site, 'index.html');
    await page.route('**/fahrplan.bin', (route) => route.fulfill(response));
    await page.goto(`${site.url}unterwegs.html`);
    await page.getByText('Der Fahrplan ist gerade nicht da.').waitFor();
    await page.getByText('Luftlinie', { exact: true }).first().waitFor();
    await page.locator('.mark').first().waitFor();
    await page.unroute('**/fahrplan.bin');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('heading', { name: 'Bis 15 Minuten' }).waitFor();
    await context.close();
  });
}

test('on a day the timetable does not know it names the days it does', async () => {
  const { page, context } = await visit(site, 'unterwegs.html');
  await answer(page).waitFor();
  await page.getByLabel('An welchem Tag?').fill('2026-06-10');
  await page.getByText('Der Fahrplan gilt nicht für diesen Tag.').waitFor();
  await context.close();
});

test('once loaded it works without the internet', async () => {
  const { page, context } = await visit(site, 'unterwegs.html');
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.locator('.mark').first().waitFor();
  await context.setOffline(true);
  await ask(page, 'Hinterwede', '2026-03-16');
  await trips(page).filter({ hasText: 'Hin ja, zurück nein.' }).first().waitFor();
  // The page's own coat of arms is the browser's affair.
  assert.deepEqual(
    failed.filter((url) => !url.endsWith('/wappen.svg')),
    [],
  );
  await context.close();
});

test('a street map comes from elsewhere only after a click, and says from whom', async () => {
  const visited = await visit(site, 'unterwegs.html');
  const { page, errors } = visited;
  await page.locator('.mark').first().waitFor();
  await page.evaluate(() => {
    const map = document.querySelector('kim-mobility-map');
    map?.setAttribute('tiles-url', 'https://karten.example/{z}/{x}/{y}.png');
    map?.setAttribute('tiles-name', 'karten.example');
  });
  await page.getByText('karten.example').waitFor();
  assert.deepEqual(visited.foreignRequests, []);
  assert.equal(errors.length, 0);
  await page.getByRole('button', { name: 'Karte laden' }).click();
  // The demo's own policy refuses other servers, and names the one that was asked.
  const isNamed = () => errors.some((text) => text.includes('karten.example'));
  for (let tries = 0; tries < 40 && !isNamed(); tries += 1) await page.waitForTimeout(250);
  assert.ok(isNamed());
  await visited.context.close();
});

test('all marks of the map are one tab stop with arrow keys, and Tab leads on', async () => {
  const { page, context } = await visit(site, 'unterwegs.html');
  await page.locator('.mark').first().waitFor();
  assert.ok((await page.locator('.mark').count()) > 3);
  assert.equal(await page.locator('.mark[tabindex="0"]').count(), 1);
  const focused = () =>
    page.evaluate(() => {
      const active = document.querySelector('kim-mobility-map')?.shadowRoot?.activeElement;
      return { mark: active?.classList.contains('mark') ?? false, words: active?.textContent };
    });
  await page.locator('.mark[tabindex="0"]').focus();
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  const second = await focused();
  assert.ok(first.mark && second.mark);
  assert.equal(await page.locator('.mark[tabindex="0"]').count(), 1);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Auf der Karte gewählt' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Auf der Karte gewählt' }).waitFor({ state: 'detached' });
  await page.locator('.mark[tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  assert.equal((await focused()).mark, false);
  await context.close();
});

test('coverage by municipality, with a file for a spreadsheet', async () => {
  const visited = await visit(site, 'erreichbarkeit.html');
  const { page } = visited;
  await page.getByRole('heading', { name: /der Menschen kommen/ }).waitFor();
  await page.getByLabel('Was suchen Sie?').selectOption({ label: 'Sprache' });
  await page.getByLabel('15 Min.').check();
  await page.getByRole('heading', { name: /in 15 Min\./ }).waitFor();
  const table = page.getByRole('region', { name: 'Tabelle nach Kommunen' });
  assert.equal(await table.locator('tbody tr').count(), 9);
  assert.equal(await page.locator('.choropleth [class^="share-"]').count(), 9 + 4);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tabelle speichern (CSV)' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  assert.equal(lines.length, 11);
  const [places] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Alle Orte speichern (CSV)' }).click(),
  ]);
  const rows = (await readFile(await places.path(), 'utf8')).trim().split('\r\n');
  assert.equal(rows.length, 62, 'a row for each place');
  assert.deepEqual(visited.errors, []);
  await visited.context.close();
});

test('search and map on one page follow each other, and the place is in no address', async () => {
  const visited = await visit(site, 'hinkommen.html');
  const { page } = visited;
  await page.locator('kim-mobility-map .trip').first().waitFor();
  await page.locator('#travel').selectOption({ label: 'in 30 Minuten ohne Auto' });
  await page.getByRole('button', { name: /Filter in 30 Minuten/ }).waitFor();
  await page.getByRole('heading', { name: 'Bis 45 Minuten' }).waitFor({ state: 'detached' });
  await page.locator('.cards').getByText('ohne Auto').first().waitFor();
  assert.doesNotMatch(page.url(), /Lindfurt|51\.\d/);
  assert.deepEqual(visited.errors, []);
  assert.deepEqual(visited.foreignRequests, []);
  await visited.context.close();
});
