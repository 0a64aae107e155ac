import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import type { Page } from 'playwright';
import { generateDatabase } from '../../packages/angebote/test/generate-offers.js';
import { buildDatabase } from '../../packages/cli/src/build/build-database.js';
import { DEMO } from '../../scripts/build/paths.js';
import { measure } from './measure.js';
import { type DemoSite, openSite, visit } from './site.js';

// Much of everything on one page.

/** Those of a whole Land in the long run, of a large Kreis else. */
const OFFERS = process.env.KIM_LONG ? 50_000 : 5_000;
const FOLDER = `viele-${OFFERS}`;
/** Megabytes of script heap a page may hold with that many offers, after collecting garbage. */
const MOST_HEAP_MB = process.env.KIM_LONG ? 250 : 60;

const WIDGETS: readonly (readonly [tag: string, attributes: string])[] = [
  ['kim-offer-search', 'src="/angebote.json"'],
  ['kim-contact-cards', 'src="/angebote.json"'],
  ['kim-mobility-map', 'src="/angebote.json" timetable-src="/fahrplan.bin"'],
  ['kim-explainer', 'content-src="/kim-erklaert.json"'],
];

let site: DemoSite;
const files: Record<string, string> = {};

before(async () => {
  site = await openSite(files);
});
after(async () => {
  await rm(DEMO + FOLDER, { recursive: true, force: true });
  await site.close();
});

function pageOf(body: string): string {
  return (
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
    '<link rel="icon" href="data:,"><script type="module" src="/kim-widgets/kim-widgets.js">' +
    `</script></head><body>${body}</body></html>`
  );
}

/** How often each file was asked for, of those whose path matches. */
function watchDownloads(page: Page, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pattern.test(pathname)) counts.set(pathname, (counts.get(pathname) ?? 0) + 1);
  });
  return counts;
}

/** Waits until a number has become smaller, yet not nothing, and says what it is. */
async function settlesBelow(before: number, read: () => Promise<number>): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const now = await read();
    if (now > 0 && now < before) return now;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`it stays at ${await read()}`);
}

test('twenty widgets on a page all answer, and share what they download', async (t) => {
  const { page, errors, context } = await visit(site, 'impressum.html');
  const downloads = watchDownloads(page, /\.json$/);
  files['/viele.html'] = pageOf(
    Array.from({ length: 20 }, (_, index) => {
      const [tag, attributes] = WIDGETS[index % WIDGETS.length] ?? ['', ''];
      return `<${tag} ${attributes} url-prefix="w${index}"></${tag}>`;
    }).join(''),
  );
  await page.goto(`${site.url}viele.html`);
  const names: readonly (readonly [tag: string, heading: RegExp])[] = [
    ['kim-offer-search', /^\d+ Angebote$/],
    ['kim-contact-cards', /zuständig/],
    ['kim-mobility-map', /von \d+ Angeboten erreichen Sie/],
    ['kim-explainer', /KIM/],
  ];
  for (const [tag, name] of names) {
    const widgets = await page.locator(tag).all();
    assert.equal(widgets.length, 5);
    for (const widget of widgets) await widget.getByRole('heading', { name }).first().waitFor();
  }
  await page.waitForLoadState('networkidle');
  assert.equal(downloads.get('/angebote.json'), 1, 'fifteen share the database');
  assert.deepEqual(errors, []);
  t.diagnostic(JSON.stringify(await measure(page)));
  await context.close();
});

test(`${OFFERS} offers: the list, a search, a filter, more, one in full and back`, async (t) => {
  const { database } = parseDatabase(generateDatabase({ offers: OFFERS }));
  await buildDatabase(await withDefaultVocabularies(database), DEMO + FOLDER, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  files['/gross.html'] = pageOf(`<kim-offer-search src="/${FOLDER}/public/"></kim-offer-search>`);
  const { page, errors, context } = await visit(site, 'gross.html');
  const heading = page.getByRole('heading', { name: /^[\d.]+ Angebote?$/ });
  const count = async () => Number((await heading.innerText()).replace(/\D/g, ''));
  await heading.waitFor({ timeout: 60_000 });
  const all = await count();
  // Some are for professionals alone.
  assert.ok(all > OFFERS * 0.5 && all <= OFFERS, `${all} offers`);

  await page.getByLabel('Was suchen Sie?').fill('deutschkurs');
  const found = await settlesBelow(all, count);
  await page.getByRole('checkbox', { name: /^Kostenlos/ }).check();
  const free = await settlesBelow(found, count);

  const cards = page.getByRole('article');
  const shown = await cards.count();
  const more = page.getByRole('button', { name: /^Weitere \d+ Angebote zeigen/ });
  // Cards take their real height as they come into view; people click when nothing moves any more.
  await more.scrollIntoViewIfNeeded();
  await more.click();
  await cards.nth(shown).waitFor();

  const title = page.getByRole('article').first().getByRole('link').first();
  const words = await title.innerText();
  await title.click();
  await page
    .getByRole('link', { name: /^Zurück/ })
    .first()
    .waitFor();
  await page.getByRole('heading', { name: words }).first().waitFor();
  await page.goBack();
  await heading.waitFor();
  assert.equal(await count(), free);
  assert.deepEqual(errors, []);

  const figures = await measure(page);
  assert.ok(figures.heapMb < MOST_HEAP_MB, `${figures.heapMb} MB`);
  t.diagnostic(JSON.stringify({ all, found, free, ...figures }));
  await context.close();
});
