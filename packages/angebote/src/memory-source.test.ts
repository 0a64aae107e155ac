import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateDatabase } from '../test/generate-offers.js';
import { Random } from '../test/random.js';
import type { IndexDocument } from './documents.js';
import { metresBetween } from './distance.js';
import type { Offer } from './generated/database.js';
import { LoadError } from './load-error.js';
import { MemorySource } from './memory-source.js';
import { offerFilters } from './offer-filters.js';
import type { OfferIndex, OfferIndexOptions } from './offer-index.js';
import type { OfferRequest } from './offer-source.js';
import { parseDatabase } from './parse.js';
import { withDefaultVocabularies } from './vocabularies.js';

const at = new Date('2026-03-02T10:00+01:00');

/** An index that finds what has all words in its title, in the reverse of the alphabet. */
function reverseIndex(documents: readonly IndexDocument[]): OfferIndex {
  const found = (query: string): IndexDocument[] =>
    documents
      .filter(({ fields }) =>
        Object.values(fields.title ?? {})
          .join(' ')
          .includes(query),
      )
      .sort((a, b) => (a.id < b.id ? 1 : -1));
  return {
    search: (query) => ({
      hits: found(query).map(({ id }, number) => ({
        id,
        score: 100 - number,
        matches: [{ field: 'title', ranges: [[0, 1]] }],
      })),
      recognised:
        query === 'frauen' ? [{ facet: 'targetGroups', value: 'women', text: query }] : [],
      ...(query === 'Sprahcafé' && { didYouMean: 'Sprachcafé' }),
    }),
    suggest: (prefix, { limit }) =>
      found(prefix)
        .slice(0, limit)
        .map(({ id }) => id),
  };
}

function source(json: object, now = at): MemorySource {
  const { database, problems } = parseDatabase({
    formatVersion: '1.0',
    publisher: { name: 'x' },
    ...json,
  });
  assert.deepEqual(problems, []);
  return new MemorySource(database, {
    createIndex: (documents) => Promise.resolve(reverseIndex(documents)),
    now: () => now,
  });
}

async function idsOf(json: object, request: OfferRequest): Promise<string[]> {
  return (await source(json).query({ at, ...request })).hits.map(({ id }) => id);
}

function offers(...list: (Partial<Offer> & { id: string })[]): { offers: Partial<Offer>[] } {
  return { offers: list.map((offer) => ({ title: { de: offer.id }, ...offer })) };
}

describe('MemorySource: what is listed', () => {
  const dated = offers(
    { id: 'always' },
    { id: 'ended', validTo: '2026-03-01' },
    { id: 'last-day', validTo: '2026-03-02' },
    { id: 'first-day', validFrom: '2026-03-02' },
    { id: 'to-come', validFrom: '2026-03-03' },
    { id: 'overdue', reviewDue: '2026-03-01' },
  );

  it('is what holds on the day in Germany', async () => {
    assert.deepEqual(await idsOf(dated, {}), ['always', 'last-day', 'first-day', 'overdue']);
    const evening = { at: new Date('2026-03-02T23:30+01:00') };
    assert.equal((await idsOf(dated, evening)).length, 4);
    const next = { at: new Date('2026-03-03T00:30+01:00') };
    assert.deepEqual(await idsOf(dated, next), ['always', 'first-day', 'to-come', 'overdue']);
  });

  it('still gives what has ended, by its id, and says so', async () => {
    const offer = await source(dated).get('ended');
    assert.equal(offer.ended, true);
    assert.equal((await source(dated).get('always')).ended, false);
  });

  it('marks what should have been checked again', async () => {
    assert.equal((await source(dated).get('overdue')).reviewOverdue, true);
    const { hits } = await source(dated).query({ at });
    assert.deepEqual(
      hits.map(({ offer }) => offer.reviewOverdue),
      [false, false, false, true],
    );
  });

  it('does not know other ids, nor anything for a signal that has fired', async () => {
    const isKind = (kind: string) => (error: unknown) =>
      error instanceof LoadError && error.kind === kind;
    await assert.rejects(source(dated).get('nothing'), isKind('not-found'));
    await assert.rejects(source(dated).get('always', AbortSignal.abort()), isKind('aborted'));
    await assert.rejects(source(dated).query({}, AbortSignal.abort()), isKind('aborted'));
  });
});

describe('MemorySource: pages and order', () => {
  const place = { lat: 51.36, lon: 8.33 };
  const json = {
    locations: [
      { id: 'near', kind: 'office', coordinates: { lat: 51.361, lon: 8.331 } },
      { id: 'far', kind: 'office', coordinates: { lat: 51.5, lon: 8.5 } },
      { id: 'online', kind: 'online' },
      {
        id: 'bus',
        kind: 'mobile_stop',
        stops: [
          {
            name: { de: 'Markt' },
            coordinates: { lat: 51.37, lon: 8.33 },
            schedule: { slots: [{ day: 'MO', opens: '11:00', closes: '12:00' }] },
          },
        ],
      },
    ],
    ...offers(
      { id: 'c', title: { de: 'Zebra', en: 'Apple' }, locations: ['far'] },
      {
        id: 'a',
        title: { de: 'Äpfel', en: 'Zoo' },
        locations: ['far', 'near'],
        schedule: { slots: [{ day: 'TU', opens: '09:00', closes: '10:00' }] },
      },
      { id: 'd', title: { de: 'Kurs 10' }, locations: ['online'] },
      { id: 'b', title: { de: 'Kurs 9' }, locations: ['bus'] },
      {
        id: 'e',
        title: { de: 'Mitte' },
        schedule: { slots: [{ day: 'MO', opens: '09:00', closes: '10:30' }] },
      },
    ),
  };

  it('pages through the order of the database', async () => {
    assert.deepEqual(await idsOf(json, { limit: 2 }), ['c', 'a']);
    assert.deepEqual(await idsOf(json, { limit: 2, offset: 3 }), ['b', 'e']);
    assert.equal((await source(json).query({ at, limit: 1, offset: 9 })).total, 5);
  });

  it('orders by name in the reader’s language, numbers by their value', async () => {
    assert.deepEqual(await idsOf(json, { sort: 'name' }), ['a', 'b', 'd', 'e', 'c']);
    assert.deepEqual(await idsOf(json, { sort: 'name', language: 'en' }), [
      'c',
      'b',
      'd',
      'e',
      'a',
    ]);
  });

  it('orders by distance to the nearest location or stop and says how far it is', async () => {
    const { hits } = await source(json).query({ at, sort: 'distance', place });
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['a', 'b', 'c', 'd', 'e'],
    );
    assert.equal(hits[0]?.distanceMetres, metresBetween(place, { lat: 51.361, lon: 8.331 }));
    assert.ok(!('distanceMetres' in (hits[3] ?? {})));
  });

  it('keeps what is near enough or needs no way', async () => {
    assert.deepEqual(await idsOf(json, { place, withinMetres: 2000 }), ['a', 'd', 'b']);
  });

  it('keeps what the way to is short enough, and orders by it; what cannot be reached comes last', async () => {
    const travelMinutes = new Map([
      ['a', 50],
      ['b', 20],
      ['d', 0],
    ]);
    assert.deepEqual(await idsOf(json, { travelMinutes, withinMinutes: 30 }), ['d', 'b']);
    assert.deepEqual((await idsOf(json, { travelMinutes, sort: 'travel' })).slice(0, 3), [
      'd',
      'b',
      'a',
    ]);
    assert.equal((await idsOf(json, { travelMinutes })).length, 5);
    assert.equal((await idsOf(json, { withinMinutes: 30 })).length, 5, 'no way is known');
  });

  it('orders by the next date: what is open first', async () => {
    assert.deepEqual(await idsOf(json, { sort: 'date' }), ['e', 'b', 'a', 'c', 'd']);
  });

  it('finds what is open now or later today, also at a stop of a bus', async () => {
    assert.deepEqual(await idsOf(json, { open: 'now' }), ['e']);
    assert.deepEqual(await idsOf(json, { open: 'today' }), ['b', 'e']);
    const registered = {
      ...json,
      offers: json.offers.map((offer) => ({ ...offer, registration: { modes: ['appointment'] } })),
    };
    assert.deepEqual(await idsOf(registered, { open: 'today' }), [], 'one cannot simply come');
    assert.deepEqual(await idsOf(registered, { sort: 'date' }), ['e', 'b', 'a', 'c', 'd']);
    const later = { at: new Date('2026-03-02T11:30+01:00') };
    assert.deepEqual(await idsOf(json, { open: 'now', ...later }), ['b']);
  });

  it('keeps what is meant for the visitor', async () => {
    const json = offers(
      { id: 'all' },
      { id: 'young', eligibility: { maxAge: 27 } },
      { id: 'women', eligibility: { gender: 'female' } },
    );
    assert.deepEqual(await idsOf(json, { visitor: { age: 40 } }), ['all', 'women']);
    assert.deepEqual(await idsOf(json, { visitor: { gender: 'male' } }), ['all', 'young']);
  });
});

describe('MemorySource: text', () => {
  const json = offers(
    { id: 'a', title: { de: 'Sprachcafé Nord' }, topics: ['language'] },
    { id: 'b', title: { de: 'Sprachcafé Süd' }, topics: ['language', 'work'] },
    { id: 'c', title: { de: 'Nähcafé' }, topics: ['work'] },
    { id: 'd', title: { de: 'Sprachcafé alt' }, validTo: '2026-01-01' },
  );

  it('is found in the order of the index, with why and how well', async () => {
    const { hits, total, facets } = await source(json).query({ at, text: 'Sprachcafé' });
    assert.equal(total, 2);
    assert.deepEqual(
      hits.map(({ id, score, matches }) => [id, score, matches[0]?.field]),
      [
        ['b', 99, 'title'],
        ['a', 98, 'title'],
      ],
    );
    assert.deepEqual(facets.topics, { language: 2, work: 1 });
  });

  it('is met together with filters', async () => {
    assert.deepEqual(await idsOf(json, { text: 'Sprachcafé', filters: { topics: ['work'] } }), [
      'b',
    ]);
  });

  it('passes on what the index recognised and what it would rather have been asked', async () => {
    assert.deepEqual((await source(json).query({ at, text: 'frauen' })).recognised, [
      { facet: 'targetGroups', value: 'women', text: 'frauen' },
    ]);
    assert.equal((await source(json).query({ at, text: 'Sprahcafé' })).didYouMean, 'Sprachcafé');
    assert.deepEqual(await source(json).suggest('Sprach', 2), ['d', 'b']);
  });

  it('of blanks finds everything, without an index', async () => {
    const { database } = parseDatabase({ formatVersion: '1.0', publisher: { name: 'x' }, ...json });
    const indexless = new MemorySource(database, {
      createIndex: () => Promise.reject(new Error('no index')),
    });
    assert.equal((await indexless.query({ at, text: '  ' })).total, 3);
    await assert.rejects(indexless.query({ at, text: 'x' }), /no index/);
  });

  it('makes its index ahead for whoever is about to type, and again where that failed', async () => {
    const { database } = parseDatabase({ formatVersion: '1.0', publisher: { name: 'x' }, ...json });
    let made = 0;
    const memory = new MemorySource(database, {
      createIndex: (documents) => {
        made += 1;
        if (made === 1) return Promise.reject(new Error('no network'));
        return Promise.resolve(reverseIndex(documents));
      },
    });
    memory.prepareSearch();
    await assert.rejects(memory.suggest('Sprach'), /no network/);
    memory.prepareSearch();
    assert.deepEqual(await memory.suggest('Sprach', 2), ['d', 'b']);
    assert.equal(made, 2);
  });

  it('makes one index, with the words of the vocabularies, and stops when disposed of', async () => {
    const { database } = parseDatabase({
      formatVersion: '1.0',
      publisher: { name: 'x' },
      municipalities: [
        { ags: '05999', name: 'Kreis', type: 'kreis' },
        { ags: '05999004', name: 'Dorf', type: 'kreisangehoerige_kommune', parent: '05999' },
      ],
      offers: [{ id: 'a', title: { de: 'x' }, languages: ['de', 'ar'] }],
    });
    const made: OfferIndexOptions[] = [];
    const memory = new MemorySource(await withDefaultVocabularies(database), {
      createIndex: (documents, options) => {
        made.push(options);
        return Promise.resolve(reverseIndex(documents));
      },
    });
    await Promise.all([
      memory.query({ text: 'a' }),
      memory.query({ text: 'b' }),
      memory.suggest('c'),
    ]);
    assert.equal(made.length, 1);
    const [options] = made;
    assert.ok(options);
    assert.ok(
      options.thesaurus.some(
        ({ words, finds }) => words.includes('Kita') && finds[0] === 'Kinderbetreuung',
      ),
    );
    assert.deepEqual(options.facetWords.municipality, { '05999004': ['Dorf'] });
    assert.deepEqual(options.facetWords.languages, { ar: ['Arabisch', 'العربية'] });
    assert.ok(options.facetWords.targetGroups?.women?.includes('Frauen'));
    assert.equal(options.signal.aborted, false);
    memory.dispose();
    assert.equal(options.signal.aborted, true);
  });
});

describe('MemorySource: facets', () => {
  it('count the same as a brute-force filter, for 60 combinations', async () => {
    const random = new Random(5);
    const parsed = parseDatabase(generateDatabase({ offers: 400, seed: 3 })).database;
    const database = await withDefaultVocabularies(parsed);
    const memory = new MemorySource(database, { createIndex: () => Promise.reject(new Error()) });
    const rows = database.offers
      .filter(({ validTo = '2026-03-02' }) => validTo >= '2026-03-02')
      .map((offer) => ({ offer, filters: offerFilters(offer, database) }));
    const facets = [...new Set(rows.flatMap(({ filters }) => Object.keys(filters)))];
    assert.ok(facets.length >= 15, facets.join());
    const valuesOf = (facet: string): string[] => [
      ...new Set(rows.flatMap(({ filters }) => filters[facet] ?? [])),
    ];
    for (let round = 0; round < 60; round++) {
      const chosen = Object.fromEntries(
        random
          .some(facets, random.integer(0, 4))
          .map((facet) => [
            facet,
            random.some([...valuesOf(facet), 'no-such-value'], random.integer(1, 3)),
          ]),
      );
      const meets = (filters: (typeof rows)[number]['filters'], except?: string): boolean =>
        Object.entries(chosen).every(
          ([facet, values]) =>
            facet === except || values.some((value) => filters[facet]?.includes(value)),
        );
      const {
        total,
        hits,
        facets: counts,
      } = await memory.query({ at, filters: chosen, limit: 1000 });
      const expected = rows.filter(({ filters }) => meets(filters)).map(({ offer }) => offer.id);
      assert.deepEqual(
        hits.map(({ id }) => id),
        expected,
      );
      assert.equal(total, expected.length);
      for (const facet of facets) {
        const values = valuesOf(facet).map((value): [string, number] => [
          value,
          rows.filter(({ filters }) => filters[facet]?.includes(value) && meets(filters, facet))
            .length,
        ]);
        assert.deepEqual(
          counts[facet],
          Object.fromEntries(values.filter(([, number]) => number > 0)),
          `${facet} with ${JSON.stringify(chosen)}`,
        );
      }
    }
  });

  it('tells what there is beside the offers', async () => {
    const info = await source({ places: [{ name: 'Dorf' }] }).about();
    assert.deepEqual(info.places, [{ name: 'Dorf' }]);
  });
});
