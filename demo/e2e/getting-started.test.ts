import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright';
import sirv from 'sirv';
import { openPromise } from 'yauzl';
import { DEMO, RELEASE, ROOT } from '../../scripts/build/paths.js';
import { filesOf } from '../../scripts/build/release.js';
import { zipFiles } from '../../scripts/build/zip.js';
import { type DemoSite, openSite, TODAY } from './site.js';

// The steps of docs/embedding.md, "In ten minutes", as a webmaster follows them: from the archive to
// a page, on a plain file server, in a folder of a website. Each step leaves a picture in
// `dist/pictures/`; `npm run pictures` takes those of the documentation.

const PICTURES = process.env.KIM_PICTURES ?? `${ROOT}dist/pictures/`;

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

/** What the page says to open and to paste, with the folder of the website put before it. */
async function linesOfDocs() {
  const docs = await readFile(`${ROOT}docs/embedding.md`, 'utf8');
  const [steps = ''] = /## In ten minutes[\s\S]*?(?=\n## )/.exec(docs) ?? [];
  const [release = '', database = '', snippet = ''] = Array.from(
    steps.matchAll(/```\w*\n([\s\S]*?)```/g),
    ([, lines = '']) => lines.replaceAll('/kim/', '/stadt/kim/').trim(),
  );
  const pictures = Array.from(steps.matchAll(/\(images\/([^)]*)\.png\)/g), ([, name]) => name);
  return { release, database, snippet, pictures };
}

/** A visitor's window, at the time the database is of; `errors` grows by what the console says. */
async function openWindow(): Promise<{ page: Page; errors: string[] }> {
  const context = await site.browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 960, height: 600 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.clock.setFixedTime(TODAY);
  return { page, errors };
}

const TOWN = (snippet: string) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Stadt Birkenrath</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0; font-family: Georgia, 'Noto Serif', serif; }
      header, main { padding: 1rem 2rem; }
      header { background: #124631; color: #fff; font-size: 1.5rem; }
    </style>
  </head>
  <body>
    <header>Stadt Birkenrath</header>
    <main>
      <h1>Ankommen in Birkenrath</h1>
      ${snippet}
    </main>
  </body>
</html>
`;

test('each step as written leads to offers on a page, also in a folder of the website', async () => {
  const { release, database, snippet, pictures } = await linesOfDocs();
  const { page, errors } = await openWindow();
  const taken: string[] = [];
  const takePicture = async (name: string, height = 600) => {
    await page.waitForLoadState('networkidle');
    await page.screenshot({
      path: join(PICTURES, `${name}.png`),
      clip: { x: 0, y: 0, width: 960, height },
    });
    taken.push(name);
  };

  const archive = join(website, 'kim-widgets.zip');
  await zipFiles(RELEASE, await filesOf(RELEASE, { compressed: true }), 'kim-widgets', archive);
  await unpack(archive, join(website, 'stadt'));
  await rename(join(website, 'stadt/kim-widgets'), join(website, 'stadt/kim'));
  await page.goto(new URL(release, address).href);
  await page.getByText('Hier fehlt ein Teil der Adresse').waitFor();
  await takePicture('start-1-release', 120);

  await cp(`${DEMO}angebote.json`, join(website, 'stadt/kim/angebote.json'));
  await page.goto(new URL(database, address).href);
  await page.getByRole('heading', { name: /^\d+ Angebote$/ }).waitFor();
  await takePicture('start-2-database');

  await writeFile(join(website, 'stadt/index.html'), TOWN(snippet));
  await page.goto(address);
  await page.getByRole('heading', { name: /^\d+ Angebote$/ }).waitFor();
  await takePicture('start-3-page');

  const total = await page.getByRole('heading', { name: /^\d+ Angebote$/ }).innerText();
  await page.getByLabel('Was suchen Sie?').fill('Fahrrad');
  await page
    .getByRole('heading', { name: /^\d+ Angebote?$/ })
    .filter({ hasNotText: total })
    .waitFor();
  await page.getByRole('article').first().getByRole('link').first().click();
  await page.getByRole('link', { name: /^Zurück/ }).waitFor();
  await takePicture('start-4-offer');

  assert.deepEqual(taken, pictures);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('the same sources packed twice are the same bytes', async () => {
  const archives = ['eins.zip', 'zwei.zip'].map((name) => join(website, name));
  for (const archive of archives) {
    await zipFiles(RELEASE, await filesOf(RELEASE, { compressed: true }), 'kim', archive);
  }
  const [one, two] = await Promise.all(archives.map((archive) => readFile(archive)));
  assert.ok(one && two && one.equals(two));
});
