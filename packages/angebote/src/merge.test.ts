import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeDatabases } from './merge.js';
import type { OfferDatabase } from './offer-database.js';
import { parseDatabase } from './parse.js';

function database(publisher: { name: string; ags?: string }, more: object = {}): OfferDatabase {
  const { database, problems } = parseDatabase({ formatVersion: '1.0', publisher, ...more });
  assert.deepEqual(problems, []);
  return database;
}

const kreis = { name: 'Kreis', ags: '05999' };
const stadt = { name: 'Stadt', ags: '05999024' };
const dorf = { name: 'Dorf', ags: '05999052' };

function offers(...titles: string[]) {
  return { offers: titles.map((de, number) => ({ id: `o${number}`, title: { de } })) };
}

function titlesOf({ offers }: OfferDatabase): string[] {
  return offers.map(({ title, source }) => `${title.de} (${source ?? ''})`);
}

describe('mergeDatabases', () => {
  it('prefers the Kommune, in whatever order', () => {
    const one = database(kreis, offers('Kreis', 'nur Kreis'));
    const other = database(stadt, offers('Stadt'));
    assert.deepEqual(titlesOf(mergeDatabases([one, other]).database), [
      'Stadt (05999024)',
      'nur Kreis (05999)',
    ]);
    assert.deepEqual(titlesOf(mergeDatabases([other, one]).database), [
      'Stadt (05999024)',
      'nur Kreis (05999)',
    ]);
  });

  it('prefers the one named first among equals, and says who lost in what', () => {
    const { database: merged, conflicts } = mergeDatabases([
      database(stadt, offers('Stadt')),
      database(dorf, offers('Dorf')),
    ]);
    assert.deepEqual(titlesOf(merged), ['Stadt (05999024)']);
    assert.deepEqual(conflicts, [
      { list: 'offers', id: 'o0', kept: '05999024', dropped: '05999052', fields: ['title'] },
    ]);
  });

  it('goes by whose a record is, where it says so', () => {
    const passedOn = { offers: [{ id: 'o0', title: { de: 'aus der Stadt' }, source: '05999024' }] };
    const { database: merged } = mergeDatabases([
      database(dorf, offers('Dorf')),
      database(kreis, passedOn),
    ]);
    assert.deepEqual(titlesOf(merged), ['Dorf (05999052)']);
    const { database: other } = mergeDatabases([
      database({ name: 'Verein' }, offers('Verein')),
      database(kreis, passedOn),
    ]);
    assert.deepEqual(titlesOf(other), ['aus der Stadt (05999024)']);
  });

  it('lists each conflict against the record that stays, whatever the order', () => {
    const other = { name: 'Nachbarkreis', ags: '05998' };
    const named = [
      database(kreis, offers('Kreis')),
      database(other, offers('Nachbar')),
      database(stadt, offers('Stadt')),
    ];
    const dropped = (databases: readonly OfferDatabase[]) =>
      mergeDatabases(databases)
        .conflicts.map((conflict) => `${conflict.kept} > ${conflict.dropped}`)
        .sort();
    assert.deepEqual(dropped(named), ['05999024 > 05998', '05999024 > 05999']);
    assert.deepEqual(dropped(named.toReversed()), dropped(named));
  });

  it('keeps records in the order asked for; who was named first still wins', () => {
    const [one, two] = [database(stadt, offers('Stadt')), database(dorf, offers('Dorf', 'b'))];
    const merged = mergeDatabases([one, two], { order: [two, one] }).database;
    assert.deepEqual(titlesOf(merged), ['Stadt (05999024)', 'b (05999052)']);
    assert.equal(merged.publisher.name, 'Dorf');
  });

  it('says where a term is called something else', () => {
    const terms = (de: string) => ({
      vocabularies: { topics: [{ id: 'housing', label: { de } }] },
    });
    const { conflicts } = mergeDatabases([
      database(stadt, terms('Wohnen')),
      database(kreis, terms('Bleibe')),
    ]);
    assert.deepEqual(conflicts, [
      {
        list: 'vocabularies/topics',
        id: 'housing',
        kept: '05999024',
        dropped: '05999',
        fields: ['label'],
      },
    ]);
  });

  it('sees no conflict where only the order of properties differs', () => {
    const [a, b] = [
      { de: 'A', en: 'B' },
      { en: 'B', de: 'A' },
    ];
    const { conflicts } = mergeDatabases(
      [a, b].map((title) => database(stadt, { offers: [{ id: 'o', title }] })),
    );
    assert.deepEqual(conflicts, []);
  });

  it('sees no conflict where both say the same', () => {
    const { conflicts } = mergeDatabases([
      database(kreis, offers('A')),
      database(stadt, offers('A')),
    ]);
    assert.deepEqual(conflicts, []);
  });

  it('changes nothing when done again', () => {
    const once = mergeDatabases([
      database(kreis, { ...offers('Kreis', 'b'), generated: '2026-03-01T00:00:00Z' }),
      database(stadt, { ...offers('Stadt'), generated: '2026-03-02T00:00:00Z' }),
    ]).database;
    assert.equal(once.generated, '2026-03-02T00:00:00Z');
    assert.deepEqual(mergeDatabases([once]).database, once);
    const again = mergeDatabases([once, database(stadt, offers('Stadt'))]);
    assert.deepEqual(titlesOf(again.database), titlesOf(once));
    assert.deepEqual(again.conflicts, []);
  });

  it('takes publisher, area and the rest from the Kreis, and joins lists without a source', () => {
    const place = { name: 'Tannwinkel', municipality: '05999052' };
    const holiday = { name: { de: 'Osterferien' }, from: '2026-03-30', to: '2026-04-11' };
    const { database: merged } = mergeDatabases([
      database(dorf, {
        languages: ['de', 'ar'],
        places: [place],
        schoolHolidays: [holiday],
        vocabularies: { topics: [{ id: 'housing', label: { de: 'Bleibe' } }] },
      }),
      database(kreis, {
        area: { name: { de: 'Kreis' } },
        languages: ['de', 'en'],
        places: [place, { name: 'Lindfurt', municipality: '05999024' }],
        schoolHolidays: [holiday],
        vocabularies: {
          topics: [
            { id: 'housing', label: { de: 'Wohnen' } },
            { id: 'work', label: { de: 'Arbeit' } },
          ],
        },
      }),
    ]);
    assert.equal(merged.publisher.name, 'Kreis');
    assert.deepEqual(merged.area, { name: { de: 'Kreis' } });
    assert.deepEqual(merged.languages, ['de', 'ar', 'en']);
    assert.deepEqual(
      merged.places.map(({ name }) => name),
      ['Tannwinkel', 'Lindfurt'],
    );
    assert.equal(merged.schoolHolidays.length, 1);
    assert.deepEqual(
      merged.vocabularies.topics?.map(({ label }) => label.de),
      ['Bleibe', 'Arbeit'],
    );
  });

  it('makes an empty database of nothing', () => {
    assert.deepEqual(mergeDatabases([]).database.offers, []);
  });
});
