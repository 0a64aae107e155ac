import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright';
import { DEMO } from '../../scripts/build/paths.js';
import { DATABASE_PATH } from '../build.js';
import { type DemoSite, openSite, visit, type Visit } from './site.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/angebote.js', import.meta.url));
const FOLDER = 'gebaut';

let site: DemoSite;

before(async () => {
  site = await openSite();
  const args = ['-C', 'kim-source', '--import', 'tsx', BIN, 'build'];
  const { status } = spawnSync(process.execPath, [
    ...args,
    DEMO + DATABASE_PATH.slice(1),
    '--out',
    DEMO + FOLDER,
  ]);
  // 1: some of its records are faulty on purpose.
  assert.ok(status === 0 || status === 1, `angebote build ended with ${status}`);
});
after(async () => {
  await rm(DEMO + FOLDER, { recursive: true, force: true });
  await site.close();
});

/** A page of the demo whose widgets read the built folder, and the files of it they asked for. */
async function visitBuilt(path: string): Promise<Visit & { requests: string[] }> {
  const visited = await visit(site, 'impressum.html');
  const { page } = visited;
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(request.url().slice(site.url.length));
  });
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replaceAll('src="angebote.json"', `src="${FOLDER}/public/"`),
    });
  });
  await page.goto(site.url + path);
  return { ...visited, requests };
}

/** Files of the folder by what they are: `list`, `offers/`. */
function kindsOf(requests: readonly string[]): string[] {
  const files = requests.filter((url) => url.startsWith(`${FOLDER}/public/`));
  return files
    .map((url) => /public\/(offers\/|[a-z]+)/.exec(url)?.[1] ?? url)
    .sort((a, b) => (a < b ? -1 : 1));
}

function assertNoPlainFile(requests: readonly string[]): void {
  assert.deepEqual(
    requests.filter((url) => /angebote\.json|open-plain/.test(url)),
    [],
    'neither the plain file nor the checks for it',
  );
}

function firstResult(page: Page) {
  return page.getByRole('article').first().getByRole('link').first();
}

test('offers over a built folder: list, search, filter, and one shard for what is opened', async () => {
  const { page, requests, errors } = await visitBuilt('angebote.html');
  await firstResult(page).waitFor();
  assert.deepEqual(kindsOf(requests), ['base', 'list', 'manifest']);

  await page.getByLabel('Was suchen Sie?').fill('deutsch lernen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/kim-q=deutsch/);
  await page.getByRole('heading', { name: /^\d+ Angebote?$/ }).waitFor();
  assert.deepEqual(kindsOf(requests), ['base', 'index', 'list', 'manifest']);
  const searched = await page.getByRole('heading', { name: /^\d+ Angebote?$/ }).innerText();

  const option = page.getByRole('checkbox', { name: /Kinderbetreuung/ }).first();
  await option.check();
  await page.waitForURL(/kim-childcare=/);
  await page.waitForFunction(
    (before) =>
      document.querySelector('kim-offer-search')?.shadowRoot?.textContent.includes(before) ===
      false,
    searched,
  );

  const title = await firstResult(page).innerText();
  await firstResult(page).click();
  await page.getByRole('heading', { name: title }).waitFor();
  await page
    .getByRole('link', { name: /Anrufen/ })
    .first()
    .waitFor();
  assert.deepEqual(kindsOf(requests), ['base', 'index', 'list', 'manifest', 'offers/']);
  assertNoPlainFile(requests);
  assert.deepEqual(errors, []);
});

test('contact cards over a built folder need no list of offers to answer', async () => {
  const { page, requests, errors } = await visitBuilt('kontakte.html');
  await page.locator('kim-contact-cards').getByRole('link').first().waitFor();
  assert.ok(kindsOf(requests).includes('records'));
  assertNoPlainFile(requests);
  assert.deepEqual(errors, []);
});

test('the map over a built folder draws the outlines and lists the offers', async () => {
  const { page, requests, errors } = await visitBuilt('unterwegs.html');
  await page.locator('kim-mobility-map').getByRole('listitem').first().waitFor();
  assert.deepEqual(kindsOf(requests), ['base', 'list', 'manifest', 'outlines']);
  assertNoPlainFile(requests);
  assert.deepEqual(errors, []);
});
