import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  createOfferDatabase,
  type Database,
  loadDatabase,
  MemorySource,
  type OfferRequest,
  openOfferSource,
  parseDatabase,
  withDefaultVocabularies,
} from '@kim-widgets/angebote';
import { createSearchIndex, loadSearchIndex } from '@kim-widgets/search';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { kreisDatabase } from '../../../../demo/kreis/build.js';
import manifestSchema from '../../../../schemas/built-manifest.schema.json' with { type: 'json' };
import { angebote, inFolder } from '../../test/command.js';
import { folderFetch, SITE } from '../../test/folder-fetch.js';
import { snapshot } from '../../test/snapshot.js';
import { publicDatabase } from '../build/public-database.js';

const kreis = kreisDatabase('2026-03-09');

/** As a page has a plain file: checked, with vocabularies, without paths that lead elsewhere. */
async function asRead(database: Database, base: string) {
  return withDefaultVocabularies(parseDatabase(database, { base }).database);
}

/** The Kreis, built once for the tests that only read it. */
let home = '';
const path = (name: string): string => join(home, name);
const url = (name: string): string => SITE + name;

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'angebote-build-'));
  await writeFile(path('angebote.json'), JSON.stringify(kreis));
  const ran = await angebote('build', path('angebote.json'), '--out', path('gebaut'), '--pages');
  assert.notEqual(ran.code, 2, ran.said);
});
after(() => rm(home, { recursive: true }));

test('a built folder holds what the file holds, for each audience', async () => {
  const open = publicDatabase(structuredClone(kreis));
  for (const [folder, database] of [
    ['public/', open],
    ['professional/', kreis],
  ] as const) {
    const { fetch } = folderFetch(path('gebaut'));
    const built = await loadDatabase(url(folder), { fetch });
    const plain = await asRead(database, url(folder));
    for (const list of ['offers', 'organizations', 'locations', 'contacts'] as const) {
      assert.deepEqual(built[list], plain[list], `${folder} ${list}`);
    }
    for (const part of ['municipalities', 'places', 'vocabularies', 'publisher'] as const) {
      assert.deepEqual(built[part], plain[part], `${folder} ${part}`);
    }
  }
});

test('the manifest is as its schema says, and can be named instead of the folder', async () => {
  const manifest: unknown = JSON.parse(await readFile(path('gebaut/public/manifest.json'), 'utf8'));
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
  assert.ok(ajv.validate(manifestSchema, manifest), ajv.errorsText());
  const { fetch } = folderFetch(path('gebaut'));
  const byManifest = await loadDatabase(url('public/manifest.json'), { fetch });
  const withoutSlash = await loadDatabase(url('public'), { fetch });
  assert.equal(byManifest.offers.length, withoutSlash.offers.length);
});

const REQUESTS: readonly OfferRequest[] = [
  {},
  { filters: { topics: ['language'] } },
  { filters: { languages: ['ar', 'uk'], cost: ['free'] } },
  { filters: { municipality: ['05999004'], childcare: ['yes'] } },
  { open: 'now' },
  { open: 'today', sort: 'date' },
  { sort: 'name', language: 'en' },
  { place: { lat: 51.4, lon: 8.2 }, withinMetres: 8000, sort: 'distance' },
  { visitor: { age: 17, germanLevel: 'a1' } },
  { text: 'sprachkurs für frauen' },
  { text: 'kita', filters: { topics: ['childcare'] } },
  { text: 'wohnug' },
  { text: 'rechnung vom amt verstehen' },
];

test('a source over it answers as one over the file, with one shard for an opened offer', async () => {
  const now = () => new Date('2026-03-09T09:00:00Z');
  const { fetch, requests } = folderFetch(path('gebaut'));
  const built = await openOfferSource(url('public/'), {
    fetch,
    now,
    createIndex: createSearchIndex,
    loadIndex: loadSearchIndex,
  });
  const plain = await asRead(publicDatabase(structuredClone(kreis)), url('public/'));
  const source = new MemorySource(plain, { createIndex: createSearchIndex, now });
  assert.deepEqual(requests.map((name) => /\w+(?=[-.])/.exec(name)?.[0]).sort(), [
    'base',
    'list',
    'manifest',
  ]);
  for (const request of REQUESTS) {
    const asked = { limit: 50, ...request };
    const [answer, expected] = await Promise.all([built.source.query(asked), source.query(asked)]);
    const said = JSON.stringify(request);
    assert.equal(answer.total, expected.total, said);
    assert.deepEqual(answer.facets, expected.facets, said);
    assert.deepEqual(
      answer.hits.map(({ id }) => id),
      expected.hits.map(({ id }) => id),
      said,
    );
    assert.equal(answer.didYouMean, expected.didYouMean, said);
  }
  assert.deepEqual(await built.source.suggest('spra'), await source.suggest('spra'));
  requests.length = 0;
  for (const id of ['deutsch-fuer-frauen', 'deutsch-fuer-frauen']) {
    const { records, ...offer } = await built.source.get(id);
    const { records: related, ...expected } = await source.get(id);
    assert.deepEqual(offer, expected);
    for (const contact of offer.contacts ?? []) {
      assert.deepEqual(records.contacts.get(contact), related.contacts.get(contact));
    }
    for (const location of offer.locations ?? []) {
      assert.deepEqual(records.locations.get(location), related.locations.get(location));
    }
  }
  assert.equal(requests.length, 1);
  assert.match(requests[0] ?? '', /^public\/offers\/[0-9a-f]+\.json$/);
  const withOutlines = await built.source.about(undefined, { outlines: true });
  assert.deepEqual(withOutlines.municipalities, plain.municipalities);
  built.release();
});

test('a built folder and a plain file together: the Kommune’s offer wins, both are searched', async () => {
  const own = {
    formatVersion: '1.0',
    publisher: { name: 'Stadt', ags: '05999024' },
    offers: [
      { id: 'deutsch-fuer-frauen', title: { de: 'Deutsch für Frauen in der Stadt' } },
      { id: 'zaubern', title: { de: 'Zaubern lernen' }, description: { de: 'Ein Kaninchen.' } },
    ],
  };
  await writeFile(path('gebaut/stadt.json'), JSON.stringify(own));
  const { fetch } = folderFetch(path('gebaut'));
  const opened = await openOfferSource([url('public/'), url('stadt.json')], {
    fetch,
    createIndex: createSearchIndex,
    loadIndex: loadSearchIndex,
  });
  const found = async (text: string) =>
    (await opened.source.query({ text })).hits.map(({ id }) => id);
  assert.deepEqual(await found('kaninchen'), ['zaubern']);
  assert.ok((await found('deutsch frauen')).includes('deutsch-fuer-frauen'));
  const offer = await opened.source.get('deutsch-fuer-frauen');
  assert.equal(offer.title.de, 'Deutsch für Frauen in der Stadt');
  assert.ok((await opened.source.get('zaubern')).description);
  opened.release();
  await rm(path('gebaut/stadt.json'));
});

test('the same file makes the same bytes, with compressed copies of them', async () => {
  const ran = await angebote(
    'build',
    path('angebote.json'),
    '--out',
    path('noch-einmal'),
    '--pages',
  );
  assert.notEqual(ran.code, 2, ran.said);
  assert.deepEqual(await snapshot(path('noch-einmal')), await snapshot(path('gebaut')));
  const folder = path('gebaut/public');
  const names = await readdir(folder);
  const list = names.find((name) => /^list-.*\.json$/.test(name)) ?? '';
  const content = await readFile(`${folder}/${list}`);
  assert.deepEqual(gunzipSync(await readFile(`${folder}/${list}.gz`)), content);
  assert.deepEqual(brotliDecompressSync(await readFile(`${folder}/${list}.br`)), content);
  const sri = JSON.parse(await readFile(`${folder}/sri.json`, 'utf8')) as Record<string, string>;
  assert.match(sri[list] ?? '', /^sha384-/);
});

test('pages carry the offer as JSON-LD, and nothing in it is HTML', () =>
  inFolder(async (path) => {
    const attack = '</script><script>alert(1)</script><b>';
    const database = {
      formatVersion: '1.0',
      publisher: { name: attack },
      offers: [{ id: 'a:b', title: { de: attack }, description: { de: `- ${attack}\n${attack}` } }],
    };
    await writeFile(path('a.json'), JSON.stringify(database));
    const ran = await angebote('build', path('a.json'), '--out', path('o'), '--pages', '--json');
    assert.equal(ran.code, 0, ran.said);
    assert.equal((JSON.parse(ran.out) as { offers: number }).offers, 1);
    const html = await readFile(path('o/public/angebote/a~b.html'), 'utf8');
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.doesNotMatch(html, /<b>/);
    const jsonLd = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? '';
    assert.equal((JSON.parse(jsonLd) as { name: string }).name, attack);
    assert.match(await readFile(path('o/public/angebote/index.html'), 'utf8'), /href="a~b.html"/);
    assert.match(await readFile(path('o/public/explainer/de-simple.html'), 'utf8'), /<h2>/);
    assert.match(await readFile(path('o/public/explainer/ar.html'), 'utf8'), /dir="rtl"/);
  }));

test('what is not fine is told, and nothing is written', () =>
  inFolder(async (path) => {
    const contact = { id: 'c', role: { de: 'Amt' } };
    const phones = [{ number: '+492214710199', visibility: 'professional' }];
    const leaking = {
      formatVersion: '1.0',
      publisher: { name: 'Kreis' },
      offers: [{ id: 'a', title: { de: 'A' }, summary: { de: 'Ruf an: 0221 4710-199' } }],
      contacts: [{ ...contact, phones }],
    };
    await writeFile(path('leck.json'), JSON.stringify(leaking));
    const leak = await angebote('build', path('leck.json'), '--out', path('o'));
    assert.equal(leak.code, 1);
    assert.match(leak.said, /offers „a“, summary\.de/);

    await mkdir(path('fremd'));
    await writeFile(path('fremd/brief.txt'), 'wichtig');
    await writeFile(path('gut.json'), JSON.stringify({ ...leaking, offers: [] }));
    const foreign = await angebote('build', path('gut.json'), '--out', path('fremd'));
    assert.equal(foreign.code, 2);
    assert.match(foreign.said, /brief\.txt/);
    assert.equal(await readFile(path('fremd/brief.txt'), 'utf8'), 'wichtig');

    const none = await angebote('build', path('gut.json'), path('leer.json'), '--out', path('o'));
    assert.equal(none.code, 2);
    assert.match(none.said, /leer\.json gibt es nicht/);
    assert.deepEqual((await readdir(path('.'))).sort(), ['fremd', 'gut.json', 'leck.json']);
  }));

test('pictures and documents come along, and nothing else that lies there', () =>
  inFolder(async (path) => {
    const attachment = (url: string) => ({ title: { de: 'Flyer' }, type: 'flyer', url });
    const secret = {
      id: 'b',
      title: { de: 'B' },
      visibility: 'professional',
      attachments: [attachment('intern.pdf')],
    };
    const open = ['flyer/a%20b.pdf?v=2', 'a.json', '../geheim.txt', '/etc/hosts.txt', 'weg.pdf'];
    const database = {
      formatVersion: '1.0',
      publisher: { name: 'Kreis' },
      offers: [{ id: 'a', title: { de: 'A' }, attachments: open.map(attachment) }, secret],
    };
    await mkdir(path('daten/flyer'), { recursive: true });
    await writeFile(path('daten/a.json'), JSON.stringify(database));
    await writeFile(path('daten/flyer/a b.pdf'), 'PDF');
    await writeFile(path('daten/intern.pdf'), 'intern');
    await writeFile(path('geheim.txt'), 'geheim');
    const ran = await angebote('build', path('daten/a.json'), '--out', path('o'));
    assert.equal(ran.code, 0, ran.said);
    assert.match(ran.said, /weg\.pdf liegt nicht neben der Datenbank/);
    const files = (await readdir(path('o'), { recursive: true })).filter((name) =>
      /\.(pdf|txt)$/.test(name),
    );
    assert.deepEqual(files.sort(), [
      'professional/flyer/a b.pdf',
      'professional/intern.pdf',
      'public/flyer/a b.pdf',
    ]);
  }));

test('several files become one, and a folder is replaced', () =>
  inFolder(async (path) => {
    const offer = (id: string, de: string) => ({ id, title: { de } });
    const write = (name: string, ags: string, offers: object[]) =>
      writeFile(
        path(name),
        JSON.stringify({ formatVersion: '1.0', publisher: { name, ags }, offers }),
      );
    await write('kreis.json', '05999', [offer('a', 'Kreis'), offer('b', 'B')]);
    await write('stadt.json', '05999024', [offer('a', 'Stadt')]);
    const one = await angebote('build', path('kreis.json'), '--out', path('o'));
    assert.equal(one.code, 0, one.said);
    const before = await snapshot(path('o'));
    const both = await angebote(
      'build',
      path('kreis.json'),
      path('stadt.json'),
      '--out',
      path('o'),
    );
    assert.equal(both.code, 1);
    assert.match(both.said, /1 Widerspr/);
    const { fetch } = folderFetch(path('o'));
    const { offers } = await loadDatabase(`${SITE}public/`, { fetch });
    assert.deepEqual(
      offers.map(({ title }) => title.de),
      ['Stadt', 'B'],
    );
    const after = await snapshot(path('o'));
    assert.notDeepEqual(after, before);
    const stale = Object.keys(before).filter((name) => name.includes('offers/') && after[name]);
    assert.deepEqual(stale, []);
  }));

test('a database with nothing in it is built too', () => {
  const database = createOfferDatabase({ formatVersion: '1.0', publisher: { name: 'Leer' } });
  return inFolder(async (path) => {
    await writeFile(path('leer.json'), JSON.stringify({ ...database, byId: undefined }));
    const ran = await angebote('build', path('leer.json'), '--out', path('o'), '--pages');
    assert.equal(ran.code, 0, ran.said);
    const { fetch } = folderFetch(path('o'));
    assert.equal((await loadDatabase(`${SITE}public/`, { fetch })).offers.length, 0);
  });
});
