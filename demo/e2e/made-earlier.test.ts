import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { loadSearchIndex } from '@kim-widgets/search';
import { DEMO } from '../../scripts/build/paths.js';
import { type DemoSite, openSite, visit, type Visit } from './site.js';

// What earlier versions made is still read. The files lie here as those versions wrote them, a folder
// for each, and are never made again: a version that cannot read them breaks docs/upgrading.md.

const MADE_EARLIER = new URL('made-earlier/', import.meta.url);
const SERVED_AT = 'frueher/';
/** The day before a course of theirs takes place, within the weeks of their timetable. */
const DAY = new Date('2026-04-14T10:00:00+02:00');

const versions = await readdir(MADE_EARLIER);
let site: DemoSite;
const pages: Record<string, string> = {};

before(async () => {
  site = await openSite(pages);
  await cp(MADE_EARLIER, DEMO + SERVED_AT, { recursive: true });
});
after(async () => {
  await rm(DEMO + SERVED_AT, { recursive: true, force: true });
  await site.close();
});

async function visitWith(widget: string): Promise<Visit> {
  pages['/seite.html'] =
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
    '<link rel="icon" href="data:,">' +
    '<script type="module" src="/kim-widgets/kim-widgets.js"></script></head>' +
    `<body>${widget}</body></html>`;
  const visited = await visit(site, 'impressum.html');
  await visited.page.clock.setFixedTime(DAY);
  await visited.page.goto(`${site.url}seite.html`);
  return visited;
}

async function leave({ context, errors }: Visit): Promise<void> {
  assert.deepEqual(errors, []);
  await context.close();
}

for (const version of versions) {
  const at = `/${SERVED_AT}${version}/`;
  for (const data of ['angebote.json', 'gebaut/']) {
    test(`offers of ${version}, ${data}: listed, found by a word for them, opened`, async () => {
      const visited = await visitWith(`<kim-offer-search src="${at}${data}"></kim-offer-search>`);
      const { page } = visited;
      await page.getByRole('heading', { name: 'Sprachcafé Mittendrin' }).waitFor();
      await page.getByRole('combobox').first().fill('hebammen');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Familienhebamme', exact: true }).click();
      await page.getByRole('heading', { name: 'Wo?' }).waitFor();
      await leave(visited);
    });

    test(`contacts of ${version}, ${data}: whoever is there for all`, async () => {
      const visited = await visitWith(
        `<kim-contact-cards src="${at}${data}" view="full"></kim-contact-cards>`,
      );
      await visited.page.getByText('Amira Haddad').first().waitFor();
      await leave(visited);
    });

    test(`the map of ${version}, ${data}: with its timetable, there and back`, async () => {
      const visited = await visitWith(
        `<kim-mobility-map src="${at}${data}" timetable-src="${at}fahrplan.bin"></kim-mobility-map>`,
      );
      const course = visited.page.locator('.trip', { hasText: 'Deutsch für Frauen' });
      await course.getByText('Hin', { exact: true }).waitFor();
      await course.getByText('Zurück', { exact: true }).waitFor();
      await leave(visited);
    });
  }

  test(`the explainer of ${version}: with a municipality's own facts and texts`, async () => {
    const visited = await visitWith(
      `<kim-explainer content-src="${at}kim-erklaert.json" all-on-one-page></kim-explainer>` +
        `<kim-contact-cards src="${at}angebote.json" texts-src="${at}texte.json"></kim-contact-cards>`,
    );
    await visited.page.getByText('0221 4710-200').first().waitFor();
    await visited.page.getByRole('form', { name: 'Wer hilft mir in Lindental?' }).waitFor();
    await leave(visited);
  });

  test(`the search index of ${version} is read, not made anew`, async () => {
    const folder = new URL(`${version}/gebaut/`, MADE_EARLIER);
    const manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')) as {
      files: { index: string };
    };
    const index = loadSearchIndex(await readFile(new URL(manifest.files.index, folder)));
    assert.ok(index.search('hebammen').hits.length > 0);
  });
}

test('there is something of an earlier version', () => {
  assert.ok(versions.length > 0);
});
