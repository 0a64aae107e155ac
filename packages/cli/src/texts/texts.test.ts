import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Database, Offer } from '@kim-widgets/angebote';
import { angebote, inFolder } from '../../test/command.js';
import { applyTexts, markStale } from './apply.js';
import { textUnits } from './units.js';

const offer: Offer = {
  id: 'cafe',
  title: { de: 'Sprachcafé', en: 'Language café' },
  summary: { de: 'Wir reden <Deutsch> & trinken Tee.' },
  requiredDocuments: [{ name: { de: 'Ausweis' } }],
  translations: { en: { status: 'machine', updated: '2026-01-01' } },
};
const database: Database = { formatVersion: '1.0', publisher: { name: 'Kreis' }, offers: [offer] };
const returned = (id: string, source: string, target: string, status: 'human' | 'machine') => ({
  id: `offers/cafe/${id}`,
  source,
  target,
  status,
});

test('every text is listed with its place, translation and status', () => {
  assert.deepEqual(
    textUnits(database, 'en').map(({ id, target, status }) => [id, target, status]),
    [
      ['offers/cafe/title', 'Language café', 'machine'],
      ['offers/cafe/summary', '', 'missing'],
      ['offers/cafe/requiredDocuments/0/name', '', 'missing'],
    ],
  );
});

for (const file of ['texte.xlsx', 'texte.xlf']) {
  test(`out and in again as ${file} changes nothing`, () =>
    inFolder(async (path) => {
      await writeFile(path('a.json'), JSON.stringify(database));
      const out = await angebote(
        'texts',
        'out',
        path('a.json'),
        '-l',
        'en',
        '--only',
        'all',
        '-o',
        path(file),
      );
      assert.equal(out.code, 0, out.said);
      const back = await angebote('texts', 'in', path('a.json'), path(file), '-o', path('b.json'));
      assert.equal(back.code, 0, back.said);
      assert.deepEqual(JSON.parse(await readFile(path('b.json'), 'utf8')), database);
    }));
}

test('a translation arrives with its status and day; the given database stays as it is', () => {
  const before = structuredClone(database);
  const {
    database: after,
    applied,
    problems,
  } = applyTexts(
    database,
    'uk',
    [returned('title', 'Sprachcafé', 'Мовне кафе', 'human')],
    '2026-03-09',
  );
  assert.deepEqual([applied, problems], [1, []]);
  assert.equal(after.offers?.[0]?.title.uk, 'Мовне кафе');
  assert.deepEqual(after.offers[0].translations?.uk, { status: 'human', updated: '2026-03-09' });
  assert.deepEqual(database, before);
});

test('one machine-made text among checked ones makes the record machine-made', () => {
  const { database: after } = applyTexts(
    database,
    'uk',
    [
      returned('title', 'Sprachcafé', 'Мовне кафе', 'human'),
      returned('summary', 'Wir reden <Deutsch> & trinken Tee.', 'Розмовляємо', 'machine'),
    ],
    '2026-03-09',
  );
  assert.equal(after.offers?.[0]?.translations?.uk?.status, 'machine');
});

test('a translation of older German is taken and marked stale', () => {
  const { database: after, problems } = applyTexts(
    database,
    'uk',
    [
      returned('title', 'Sprachtreff', 'Мовна зустріч', 'human'),
      returned('gone', 'x', 'y', 'human'),
    ],
    '2026-03-09',
  );
  assert.equal(after.offers?.[0]?.translations?.uk?.status, 'stale');
  assert.deepEqual(
    problems.map(({ id }) => id),
    ['offers/cafe/title', 'offers/cafe/gone'],
  );
});

test('changed German makes its translations stale, unless they changed as well', () => {
  const changed = structuredClone(database);
  changed.offers = [{ ...offer, title: { ...offer.title, de: 'Sprachtreff' } }];
  const { database: after, stale } = markStale(database, changed);
  assert.deepEqual(stale, ['offers/cafe/title [en]']);
  assert.equal(after.offers?.[0]?.translations?.en?.status, 'stale');
  const both = structuredClone(changed);
  both.offers = [{ ...offer, title: { de: 'Sprachtreff', en: 'Language meetup' } }];
  assert.deepEqual(markStale(database, both).stale, []);
});

test('XLIFF that declares entities is refused', () =>
  inFolder(async (path) => {
    await writeFile(path('a.json'), JSON.stringify(database));
    await writeFile(path('x.xlf'), '<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>');
    const { code, said } = await angebote(
      'texts',
      'in',
      path('a.json'),
      path('x.xlf'),
      '-o',
      path('b.json'),
    );
    assert.equal(code, 2);
    assert.match(said, /DOCTYPE/);
  }));
