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

function waitForFile(page: Page, name: string) {
  return page.waitForResponse((response) => response.url().includes(`${FOLDER}/public/${name}`));
}

/**
 * A page of the demo whose widgets read the built folder, and the files they asked for.
 *
 * @param file beginning of the name of one to wait for
 */
async function visitBuilt(path: string, file: string): Promise<Visit & { requests: string[] }> {
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
  await Promise.all([waitForFile(page, file), page.goto(site.url + path)]);
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
  const { page, requests, errors } = await visitBuilt('angebote.html', 'list');
  await firstResult(page).waitFor();
  const first = kindsOf(requests).filter((kind) => kind !== 'cards');
  assert.deepEqual(first, ['base', 'list', 'manifest'], 'the other cards may have followed by now');

  const heading = page.getByRole('heading', { name: /^\d+ Angebote?$/ });
  const all = await heading.innerText();
  await Promise.all([
    waitForFile(page, 'index'),
    page.getByLabel('Was suchen Sie?').fill('beratung'),
  ]);
  await page.waitForURL(/kim-q=beratung/);
  await heading.filter({ hasNotText: all }).waitFor();
  const found = await heading.innerText();
  // What narrows the search comes after the first list.
  await page.getByRole('checkbox', { name: 'Ohne Anmeldung' }).check();
  await page.waitForURL(/kim-entry=walk_in/);
  await heading.filter({ hasNotText: found }).waitFor();
  assert.deepEqual(kindsOf(requests), ['base', 'cards', 'index', 'list', 'manifest']);

  const title = await firstResult(page).innerText();
  await firstResult(page).click();
  await page.getByRole('heading', { name: title }).waitFor();
  await page.getByRole('link', { name: /^Zurück/ }).waitFor();
  assert.deepEqual(kindsOf(requests), ['base', 'cards', 'index', 'list', 'manifest', 'offers/']);
  assertNoPlainFile(requests);
  assert.deepEqual(errors, []);
});

test('contact cards over a built folder', async () => {
  const { page, requests, errors } = await visitBuilt('kontakte.html', 'records');
  const contacts = page.locator('kim-contact-cards');
  await contacts.getByRole('combobox', { name: 'Worum geht es?' }).waitFor();
  assertNoPlainFile(requests);
  assert.deepEqual(errors, []);
});

test('the map over a built folder draws the outlines and lists the offers', async () => {
  const { page, requests, errors } = await visitBuilt('unterwegs.html', 'outlines');
  const map = page.locator('kim-mobility-map');
  await map.getByRole('heading', { name: /von \d+ Angeboten erreichen Sie/ }).waitFor();
  assert.deepEqual(kindsOf(requests), ['base', 'cards', 'list', 'manifest', 'outlines']);
  assertNoPlainFile(requests);
  assert.deepEqual(errors, []);
});
