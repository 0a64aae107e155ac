import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Database } from '@kim-widgets/angebote';
import { angebote, inFolder } from '../../test/command.js';

const offer = {
  id: 'sprachcafe',
  title: { de: 'Sprachcafé am Markt' },
  phones: [{ number: '+492214710310' }],
  url: 'https://www.lindfurt.example/sprachcafe/',
};
const kreis = {
  formatVersion: '1.0',
  publisher: { name: 'Kreis Lindental', ags: '05999' },
  offers: [{ ...offer, id: 'cafe', url: 'http://lindfurt.example/sprachcafe' }],
};
const lindfurt = {
  formatVersion: '1.0',
  publisher: { name: 'Lindfurt', ags: '05999004' },
  offers: [offer, { id: 'chor', title: { de: 'Chor' } }],
};
const tannwinkel = {
  formatVersion: '1.0',
  publisher: { name: 'Tannwinkel', ags: '05999052' },
  offers: [{ id: 'chor', title: { de: 'Gemischter Chor' } }],
};

/** Merges the databases and says what the tool said and wrote. */
async function merged(
  databases: readonly object[],
  ...options: string[]
): Promise<{ code: number; out: string; said: string; database: Database }> {
  let database = {} as Database;
  let ran = { code: 0, out: '', said: '' };
  await inFolder(async (path) => {
    const files = databases.map((_, index) => path(`${index}.json`));
    for (const [index, one] of databases.entries())
      await writeFile(files[index] ?? '', JSON.stringify(one));
    ran = await angebote('merge', ...files, '--out', path('out.json'), ...options);
    if (ran.code !== 2) database = JSON.parse(await readFile(path('out.json'), 'utf8')) as Database;
    else assert.ok(!existsSync(path('out.json')));
  });
  return { ...ran, database };
}

test('the same offer under two ids is reported and kept twice', async () => {
  const { code, said, database } = await merged([kreis, lindfurt]);
  assert.equal(code, 1);
  assert.match(
    said,
    /„Sprachcafé am Markt“ \(cafe, 05999\) und .*\(sprachcafe, 05999004\): Titel, Telefon, Internetseite/,
  );
  assert.deepEqual(
    database.offers?.map(({ id }) => id),
    ['cafe', 'sprachcafe', 'chor'],
  );
  assert.equal(database.publisher.name, 'Kreis Lindental');
});

test('a title alone makes no double, nor does one telephone for many offers', async () => {
  const other = { ...offer, id: 'x', phones: [], url: 'https://tannwinkel.example/cafe' };
  const course = { ...offer, id: 'y', title: { de: 'Deutschkurs A1' }, url: undefined };
  const { code, out } = await merged(
    [lindfurt, { ...tannwinkel, offers: [other, course] }],
    '--json',
  );
  assert.equal(code, 0);
  assert.deepEqual((JSON.parse(out) as { sameOffers: unknown[] }).sameOffers, []);
});

test('a conflict of equals is decided by the order of naming, and told in German', async () => {
  const { code, said, database } = await merged([tannwinkel, lindfurt, kreis]);
  assert.equal(code, 1);
  assert.match(said, /Angebote „chor“: 05999052 gilt, nicht 05999004 \(Titel\)/);
  assert.equal(database.offers?.find(({ id }) => id === 'chor')?.title.de, 'Gemischter Chor');
});

test('the Kreis can be named where it has no file', async () => {
  const { database } = await merged([lindfurt], '--publisher', 'Kreis', '--ags', '05999');
  assert.deepEqual(database.publisher, { name: 'Kreis', ags: '05999' });
  assert.equal((await merged([lindfurt], '--ags', '05999')).code, 2);
});

const refusals: [database: object, sentence: RegExp][] = [
  [{ formatVersion: '1.0' }, /Herausgeber/],
  [{ ...lindfurt, offers: [{ title: { de: 'ohne' } }] }, /Angebote, Eintrag Nr. 1: „id“ fehlt/],
  [{ ...lindfurt, contacts: {} }, /„contacts“ ist keine Liste/],
  [{ ...lindfurt, vocabularies: { topics: [null] } }, /vocabularies.topics/],
];

for (const [database, sentence] of refusals) {
  test(`what cannot be told apart is refused: ${sentence.source}`, async () => {
    const { code, said } = await merged([database]);
    assert.equal(code, 2);
    assert.match(said, sentence);
  });
}
