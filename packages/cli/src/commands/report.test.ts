import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Database, Offer } from '@kim-widgets/angebote';
import { kreisDatabase } from '../../../../demo/kreis/build.js';
import { angebote, inFolder } from '../../test/command.js';
import type { ReportData } from '../report/report-data.js';

interface Reported {
  page: string;
  data: ReportData;
  csv: Map<string, string>;
}

/** The report on a database: the page, its figures and its tables, on 9 March 2026. */
async function report(database: Database, ...options: string[]): Promise<Reported> {
  const result: Reported = { page: '', data: {} as ReportData, csv: new Map() };
  await inFolder(async (path) => {
    await writeFile(path('a.json'), JSON.stringify(database));
    const { code, out, said } = await angebote(
      ...['report', path('a.json'), '--out', path('r.html'), '--csv', path('csv'), '--json'],
      ...options,
    );
    assert.equal(code, 0, said);
    result.page = await readFile(path('r.html'), 'utf8');
    result.data = JSON.parse(out) as ReportData;
    for (const name of await readdir(path('csv')))
      result.csv.set(name, await readFile(path(`csv/${name}`), 'utf8'));
  });
  return result;
}

const offer: Offer = {
  id: 'kurs',
  title: { de: 'Deutsch am Abend' },
  organization: 'vhs',
  topics: ['language'],
  locations: ['haus'],
  lastVerified: '2026-02-01',
};
/** Two Kommunen; a course in one of them, one for all that is full, one that has ended. */
const database: Database = {
  formatVersion: '1.0',
  publisher: { name: 'Kreis', ags: '05999' },
  languages: ['de', 'uk'],
  municipalities: [
    { ags: '05999', name: 'Kreis', type: 'kreis' },
    { ags: '05999004', name: 'Lindfurt', type: 'kreisangehoerige_kommune', parent: '05999' },
    { ags: '05999008', name: 'Grauhain', type: 'kreisangehoerige_kommune', parent: '05999' },
  ],
  organizations: [{ id: 'vhs', name: { de: 'VHS' } }],
  locations: [{ id: 'haus', kind: 'office', municipality: '05999004' }],
  offers: [
    { ...offer, languages: ['de', 'ar'], targetGroups: ['women'] },
    {
      ...offer,
      id: 'alle',
      locations: [],
      serviceArea: { municipalities: ['05999'] },
      capacity: { status: 'full' },
      lastVerified: '2024-02-01',
      reviewDue: '2024-08-01',
    },
    { ...offer, id: 'vorbei', topics: ['housing'], validTo: '2026-01-31' },
  ],
  vocabularies: {
    topics: [
      { id: 'language', label: { de: 'Sprache' } },
      { id: 'housing', label: { de: 'Wohnen' } },
    ],
    targetGroups: [
      { id: 'women', label: { de: 'Frauen' } },
      { id: 'youth', label: { de: 'Jugendliche' } },
    ],
  },
};

test('gaps: what is there, what is for all, what is full, what is missing', async () => {
  const { data } = await report(database, '--languages', 'ti');
  const { rows, without, onlyForAll, targetGroups, languages } = data.gaps;
  assert.deepEqual(
    rows.map(({ name, cells: [language] }) => ({ name, ...language })),
    [
      { name: 'Lindfurt', topic: 'language', local: 1, forAll: 1, onlyWaiting: false },
      { name: 'Grauhain', topic: 'language', local: 0, forAll: 1, onlyWaiting: true },
    ],
  );
  assert.deepEqual({ without, onlyForAll }, { without: 2, onlyForAll: 1 });
  assert.deepEqual(targetGroups, ['Jugendliche']);
  assert.deepEqual(languages, ['Tigrinya', 'Ukrainisch']);
});

test('freshness: by organization and municipality, without what has ended', async () => {
  const { data, csv } = await report(database);
  assert.deepEqual(data.freshness.organizations, [
    { name: 'VHS', total: 2, ages: { 'half-year': 1, year: 0, older: 1, never: 0 }, overdue: 1 },
  ]);
  assert.deepEqual(
    data.freshness.municipalities.map(({ name, total }) => [name, total]),
    [
      ['Lindfurt', 1],
      ['Für den ganzen Kreis', 1],
    ],
  );
  assert.match(csv.get('frische-anbieter.csv') ?? '', /^VHS;2;1;0;1;0;1\r$/m);
  assert.match(csv.get('luecken.csv') ?? '', /^Grauhain;05999008;Sprache;0;1;ja\r$/m);
});

test('readability: the packs that come with the explainer break no rule, screen by screen', async () => {
  const { data } = await report(database);
  const easy = data.readability.filter(({ isEasy }) => isEasy);
  assert.equal(easy.length, 1);
  for (const { parts, errors, readability } of easy) {
    assert.equal(errors, 0);
    assert.ok(readability.wienerSachtextformel < 5);
    assert.ok(parts.length > 10);
    for (const part of parts) assert.ok(part.readability.longestSentence <= 12, part.name);
  }
});

test('the page needs nothing else and says everything in words', async () => {
  const { page } = await report(kreisDatabase('2026-03-09'));
  assert.doesNotMatch(page, /<script|<link|<img|@import|\son\w+=/i);
  assert.doesNotMatch(page.replaceAll('http-equiv', ''), /https?:/);
  for (const heading of ['frisch', 'fehlt', 'vollständig', 'Sprachen', 'leicht'])
    assert.match(page, new RegExp(`<h2[^>]*>[^<]*${heading}`));
  // Whatever a bar shows stands beside it as a figure.
  const bars = page.match(/<svg\s+class="bar"/g)?.length ?? 0;
  assert.ok(bars > 50);
  assert.equal(page.match(/<svg\s+class="bar"[^>]*aria-hidden="true"/g)?.length, bars);
  assert.match(page, /<svg\s+class="map"\s+role="img"\s+aria-label="Karte: [^"]*Lindfurt \d/);
});

test('hostile words stay words', async () => {
  const evil = '"><script>alert(1)</script>';
  const { page } = await report({
    ...database,
    publisher: { name: evil },
    organizations: [{ id: 'vhs', name: { de: evil } }],
    offers: [{ ...offer, title: { de: evil, 'de-simple': `${evil} wird geprüft z. B.` } }],
    municipalities: [
      { ags: '05999004', name: evil, type: 'kreisangehoerige_kommune', parent: '05999' },
    ],
    vocabularies: { topics: [{ id: 'language', label: { de: evil } }] },
  });
  assert.doesNotMatch(page, /<script/);
  assert.ok(page.includes('&lt;script&gt;'));
});

test('an empty database has a report, too', async () => {
  const { page } = await report({ formatVersion: '1.0', publisher: { name: 'Kreis' } });
  assert.doesNotMatch(page, /NaN|Infinity|undefined/);
});
