import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { buffer } from 'node:stream/consumers';
import sirv from 'sirv';
import { openPromise } from 'yauzl';
import { DEMO, RELEASE, ROOT } from '../../scripts/build/paths.js';
import { filesOf } from '../../scripts/build/release.js';
import { zipFiles } from '../../scripts/build/zip.js';
import { type DemoSite, openSite } from './site.js';

// The steps of docs/embedding.md, "In ten minutes", as a webmaster follows them: from the archive to
// a page, on a plain file server, in a folder of a website.

let site: DemoSite;
let website: string;
let server: Server;
let address: string;

before(async () => {
  site = await openSite();
  website = await mkdtemp(join(tmpdir(), 'kim-website-'));
  server = createServer(sirv(website, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/stadt/`;
});
after(async () => {
  server.close();
  await rm(website, { recursive: true });
  await site.close();
});

async function unpack(archive: string, target: string): Promise<void> {
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const path = join(target, entry.fileName);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await buffer(await zip.openReadStreamPromise(entry)));
  }
}

/** The snippet as the page says it. */
async function snippetOfDocs(): Promise<string> {
  const docs = await readFile(`${ROOT}docs/embedding.md`, 'utf8');
  const [, snippet] = /## In ten minutes[\s\S]*?```html\n([\s\S]*?)```/.exec(docs) ?? [];
  assert.ok(snippet);
  return snippet;
}

test('each step as written leads to offers on a page, also in a folder of the website', async () => {
  const archive = join(website, 'kim-widgets.zip');
  await zipFiles(RELEASE, await filesOf(RELEASE, { compressed: true }), 'kim', archive);
  await unpack(archive, join(website, 'stadt'));
  await cp(`${DEMO}angebote.json`, join(website, 'stadt/kim/angebote.json'));
  const snippet = (await snippetOfDocs()).replaceAll('/kim/', '/stadt/kim/');
  await writeFile(
    join(website, 'stadt/index.html'),
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Stadt</title>` +
      `<link rel="icon" href="data:,"></head><body><h1>Stadt</h1>${snippet}</body></html>`,
  );

  const page = await site.browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  await page.getByRole('heading', { name: /^\d+ Angebote$/ }).waitFor();
  await page.getByLabel('Was suchen Sie?').fill('Sprachkurs');
  await page.getByRole('article').first().waitFor();
  assert.deepEqual(errors, []);
  await page.close();
});

test('the same sources packed twice are the same bytes', async () => {
  const archives = ['eins.zip', 'zwei.zip'].map((name) => join(website, name));
  for (const archive of archives) {
    await zipFiles(RELEASE, await filesOf(RELEASE, { compressed: true }), 'kim', archive);
  }
  const [one, two] = await Promise.all(archives.map((archive) => readFile(archive)));
  assert.ok(one && two && one.equals(two));
});
