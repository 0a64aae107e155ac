import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { parseDatabase } from '@kim-widgets/angebote';
import type { Page } from 'playwright';
import { installDeep } from '../../scripts/gates/probes/deep.js';
import { overflow } from '../../scripts/gates/probes/layout.js';
import { ATTACKS } from './attacks.js';
import { type DemoSite, openSite, TODAY, visit } from './site.js';

// A data file written by an enemy: it may spoil what it says, and do nothing else.

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** How many times every field gets another string; the long run takes them all. */
const ROUNDS = process.env.KIM_LONG ? ATTACKS.length : 4;

const WIDGETS = [
  ['kim-offer-search', '#kim-view=list'],
  ['kim-offer-search', '#kim-offer=OFFER'],
  ['kim-contact-cards', '#kim-contact=CONTACT'],
  ['kim-contact-cards', ''],
  ['kim-mobility-map', ''],
] as const;

let site: DemoSite;
let complete: Json;
/** Fields that take any string, as paths; the others are checked when the file is read. */
let free: (readonly (string | number)[])[];
let checked: (readonly (string | number)[])[];
const files: Record<string, string> = {};

before(async () => {
  complete = JSON.parse(
    await readFile(new URL('../../schemas/examples/complete.json', import.meta.url), 'utf8'),
  ) as Json;
  const known = parseDatabase(complete).problems.length;
  const paths = [...stringsIn(complete)];
  const takesAnything = (path: readonly (string | number)[]) =>
    parseDatabase(replaced(complete, path, 'any words')).problems.length === known;
  free = paths.filter(takesAnything).filter((path) => path.at(-1) !== 'id');
  checked = paths.filter((path) => !free.includes(path));
  site = await openSite(files);
});
after(() => site.close());

function* stringsIn(value: Json, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value === 'string') yield path;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      yield* stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** A copy with another value at a path. */
function replaced(value: Json, [key, ...rest]: readonly (string | number)[], next: string): Json {
  if (key === undefined) return next;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    Json
  >;
  copy[key] = replaced(copy[key] ?? null, rest, next);
  return copy;
}

/** The example with another text in every field that takes any. */
function attacked(textOf: (field: number) => string): Json {
  return free.reduce((database, path, index) => {
    const text = textOf(index);
    // A megabyte in every tenth field would test the machine's memory and nothing else.
    return replaced(database, path, text.length > 10_000 && index % 50 !== 0 ? 'x' : text);
  }, complete);
}

/** What an attack would have done to a page. */
async function damage(page: Page): Promise<string[]> {
  await page.evaluate(installDeep);
  const done = await page.evaluate(() => {
    const found: string[] = [];
    if ('attacked' in globalThis) found.push('a script of the data ran');
    if ('attacked' in {}) found.push('a prototype was changed');
    const visitAll = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'script' && root instanceof ShadowRoot) found.push('a script');
        for (const { name, value } of element.attributes) {
          if (name.startsWith('on')) found.push(`${element.localName}[${name}]`);
          const isLink = ['href', 'src', 'action', 'formaction', 'data'].includes(name);
          if (!isLink) continue;
          const { protocol } = new URL(value, location.href);
          const allowed = ['http:', 'https:', 'mailto:', 'tel:', 'blob:', 'data:'];
          const isData = protocol === 'data:' && !value.startsWith('data:,');
          if (!allowed.includes(protocol) || isData) found.push(`${element.localName} ${value}`);
        }
        if (element.shadowRoot) visitAll(element.shadowRoot);
      }
    };
    visitAll(document);
    return found;
  });
  return [...done, ...(await overflow(page))];
}

test('there are more than 300 attacks, and more than 100 fields to put them in', () => {
  assert.ok(new Set(ATTACKS).size >= 300);
  assert.ok(free.length > 100, `${free.length} fields`);
});

test('no attack in a checked field survives the reading of the file', () => {
  for (const [index, path] of checked.entries()) {
    for (const attack of [ATTACKS[index % ATTACKS.length], 'javascript:attacked=1', '__proto__']) {
      const { database } = parseDatabase(replaced(complete, path, attack ?? ''));
      assert.ok(Array.isArray(database.offers), path.join('/'));
    }
  }
  assert.equal('attacked' in {}, false);
});

/** Every widget shows what it can of a file, and the file does nothing. */
async function expectHarmless(database: Json): Promise<void> {
  files['/feind.json'] = JSON.stringify(database);
  const { offers, contacts } = parseDatabase(database).database;
  for (const [widget, fragment] of WIDGETS) {
    files['/seite.html'] =
      '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
      '<meta name="viewport" content="width=device-width">' +
      '<link rel="icon" href="data:,"><script type="module" src="/kim-widgets/kim-widgets.js">' +
      `</script></head><body><${widget} src="/feind.json"></${widget}></body></html>`;
    const hash = fragment
      .replace('OFFER', offers[0]?.id ?? '')
      .replace('CONTACT', contacts[0]?.id ?? '');
    const { page, context, foreignRequests } = await visit(site, `seite.html${hash}`, {
      bypassCSP: true,
      viewport: { width: 375, height: 800 },
    });
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('h2, h3, h4'),
      widget,
    );
    await page.clock.setFixedTime(TODAY);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await damage(page), [], `${widget}${hash}`);
    assert.deepEqual(foreignRequests, [], `${widget}${hash}`);
    await context.close();
  }
}

for (let round = 0; round < ROUNDS; round += 1) {
  test(`round ${round + 1}: no field of a data file executes, links or asks anything`, async () => {
    const attackOn = (field: number) => ATTACKS[(round * 97 + field * 31) % ATTACKS.length] ?? '';
    await expectHarmless(attacked(attackOn));
  });
}

// It belongs into no address: a link that was made of it left a widget blank.
test('half a character in every field is shown as a sign', async () => {
  await expectHarmless(attacked(() => 'x\uD83D'));
});

test('an address bar written by an enemy does nothing either', async () => {
  const { page, errors, foreignRequests, context } = await visit(site, 'angebote.html');
  for (const attack of ATTACKS.filter(({ length }) => length < 2000)) {
    await page.evaluate((text) => {
      const value = encodeURIComponent(text.replace(/[\uD800-\uDFFF]/g, '\uFFFD'));
      location.hash = `#kim-q=${value}&kim-topic=${value}&kim-offer=&kim-sort=${value}&${value}`;
    }, attack);
  }
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await damage(page), []);
  assert.deepEqual([errors, foreignRequests], [[], []]);
  await context.close();
});
