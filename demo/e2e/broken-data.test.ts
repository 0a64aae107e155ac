import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import {
  contactDocument,
  createHolidays,
  findContacts,
  offerDocument,
  offerFilters,
  offerOpenState,
  parseDatabase,
} from '@kim-widgets/angebote';
import { Random } from '../../packages/angebote/test/random.js';
import { type DemoSite, openSite, TODAY, visit } from './site.js';

// Data files as accidents leave them: what is good is shown, what is bad is named, nothing breaks.

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const FILES = process.env.KIM_LONG ? 20_000 : 500;
const WIDGETS = ['kim-offer-search', 'kim-contact-cards', 'kim-mobility-map'];

const STRANGE: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  0,
  '',
  ' ',
  'x',
  '2026-02-30',
  '25:99',
  [],
  {},
  [null],
  { de: null },
  { id: 'x' },
  'javascript:x',
  Number.MAX_SAFE_INTEGER,
  [[[]]],
  { de: { de: 'x' } },
];

const holidays = createHolidays();

let text: string;
let site: DemoSite;
const files: Record<string, string> = {};

before(async () => {
  text = await readFile(new URL('../../schemas/examples/complete.json', import.meta.url), 'utf8');
  site = await openSite(files);
});
after(() => site.close());

/** The example with a few places of its tree changed, dropped, doubled or swapped. */
function mutateTree(random: Random): Json {
  const root = JSON.parse(text) as Json;
  for (let times = random.integer(1, 6); times > 0; times -= 1) {
    const parents = [...nodes(root)];
    const parent = random.pick(parents);
    const keys = Object.keys(parent);
    if (keys.length === 0) continue;
    const [key, other] = [random.pick(keys), random.pick(keys)];
    const holder = parent as Record<string, Json>;
    const change = random.integer(0, 3);
    if (change === 0) holder[key] = random.pick(STRANGE);
    else if (change === 1 && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (change === 1) Reflect.deleteProperty(holder, key);
    else if (change === 2)
      [holder[key], holder[other]] = [holder[other] ?? null, holder[key] ?? null];
    else if (Array.isArray(parent)) parent.push(parent[0] ?? null);
    else holder[`${key}x`] = holder[key] ?? null;
  }
  return root;
}

function* nodes(value: Json): Generator<Json[] | Record<string, Json>> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* nodes(part);
}

/** The example's text with a few bytes wrong; mostly no JSON any more. */
function mutateBytes(random: Random): string {
  const bytes = Buffer.from(text);
  for (let times = random.integer(1, 20); times > 0; times -= 1) {
    bytes[random.integer(0, bytes.length - 1)] = random.integer(0, 255);
  }
  return (
    random.chance(0.3) ? bytes.subarray(0, random.integer(0, bytes.length)) : bytes
  ).toString();
}

function readJson(candidate: string): Json | undefined {
  try {
    return JSON.parse(candidate) as Json;
  } catch {
    return undefined;
  }
}

test(`${FILES} damaged files are read without an exception, and what they hold can be used`, () => {
  let used = 0;
  for (let seed = 1; seed <= FILES; seed += 1) {
    const random = new Random(seed);
    const json = seed % 3 === 0 ? readJson(mutateBytes(random)) : mutateTree(random);
    if (json === undefined) continue;
    const { database, problems } = parseDatabase(json);
    try {
      for (const offer of database.offers) {
        offerDocument(offer, database);
        offerFilters(offer, database);
        offerOpenState(offer, database, { at: TODAY, holidays });
      }
      for (const contact of database.contacts) contactDocument(contact, database);
      findContacts(database, { at: TODAY });
      assert.ok(problems.every(({ pointer, message }) => pointer.startsWith('/') || message));
    } catch (error) {
      throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
    }
    used += 1;
  }
  assert.ok(used > FILES / 2);
});

function pageWith(language: string, src: string): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Seite</title>` +
    '<link rel="icon" href="data:,"><script type="module" src="/kim-widgets/kim-widgets.js">' +
    '</script></head><body>' +
    WIDGETS.map((name) => `<${name} src="${src}"></${name}>`).join('') +
    '</body></html>'
  );
}

test('on the page a damaged file is never a blank widget or an uncaught error', async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const random = new Random(seed * 7919);
    files['/kaputt.json'] =
      seed % 3 === 0 ? mutateBytes(random) : JSON.stringify(mutateTree(random));
    files['/seite.html'] = pageWith('de', '/kaputt.json');
    const { page, context, errors } = await visit(site, 'seite.html');
    await page.waitForLoadState('networkidle');
    for (const name of WIDGETS) {
      await page.waitForFunction((widget) => {
        const shadow = document.querySelector(widget)?.shadowRoot;
        return (shadow?.querySelector('.widget')?.textContent.trim().length ?? 0) > 20;
      }, name);
    }
    assert.deepEqual(errors, [], `seed ${seed}`);
    await context.close();
  }
});

for (const [language, sentence] of [
  ['de', 'Die Datei braucht eine neuere Version dieser Seite.'],
  ['uk', 'Для цього файлу потрібна новіша версія сторінки.'],
] as const) {
  test(`a file of a newer major format is refused in the page's language: ${language}`, async () => {
    files['/neuer.json'] = JSON.stringify({ ...JSON.parse(text), formatVersion: '2.0' });
    files['/seite.html'] = pageWith(language, '/neuer.json');
    const { page, context, errors } = await visit(site, 'seite.html');
    for (const name of WIDGETS) {
      await page.locator(name).getByRole('alert').filter({ hasText: sentence }).waitFor();
    }
    assert.deepEqual(errors, []);
    await context.close();
  });
}
