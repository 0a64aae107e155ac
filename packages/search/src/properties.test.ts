import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { createSearchIndex, loadSearchIndex } from './index.js';
import type { Filters, SearchDocument, SearchIndex, SearchResult } from './index.js';

const FACETS = { topic: ['a', 'b', 'c'], place: ['x', 'y'], language: ['ar', 'uk', 'de'] };

const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...`
    Deutschkurs Sprachkurs Kurs Beratung Schuldnerberatung Wohnung Wohnungssuche Frauen Männer Straße
    Arabisch Kita Kindergarten курс німецької عمل کار Yıldız Müller-Lüdenscheidt B1 A2 0221 für und`
        .trim()
        .split(/\s+/),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const filters = fc.record({
  topic: fc.subarray(FACETS.topic),
  place: fc.subarray(FACETS.place),
  language: fc.subarray(FACETS.language),
});
const document = fc.record({
  id: fc.string({ minLength: 1, maxLength: 6 }),
  fields: fc.record({
    title: fc.record({ de: text, uk: text }),
    description: fc.record({ de: text }),
    person: fc.array(text, { maxLength: 2 }),
  }),
  filters,
}) as fc.Arbitrary<SearchDocument>;
const documents = fc.uniqueArray(document, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 12,
});
const RUNS = { numRuns: 60 };

/** Everything an answer says, the matches included. */
function answer(index: SearchIndex, query: string, chosen: Filters = {}): SearchResult {
  return structuredClone(index.search(query, { filters: chosen, limit: 50 }));
}

describe('any collection and any query', () => {
  it('answers the same after it was written and read', async () => {
    await fc.assert(
      fc.asyncProperty(documents, text, filters, async (all, query, chosen) => {
        const index = await createSearchIndex(all);
        const loaded = loadSearchIndex(index.serialize());
        assert.deepEqual(answer(loaded, query, chosen), answer(index, query, chosen));
        assert.deepEqual(loaded.suggest(query), index.suggest(query));
      }),
      RUNS,
    );
  });

  it('answers the same after documents came and went', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(document, { maxLength: 3 }),
        text,
        async (all, guests, query) => {
          const index = await createSearchIndex(all);
          const ids = new Set(all.map(({ id }) => id));
          const expected = answer(index, query);
          const suggested = index.suggest(query);
          const written = index.serialize();
          for (const guest of guests) if (!ids.has(guest.id)) index.add(guest);
          for (const guest of guests) if (!ids.has(guest.id)) index.remove(guest.id);
          assert.deepEqual(answer(index, query), expected);
          assert.deepEqual(index.suggest(query), suggested);
          assert.deepEqual(index.serialize(), written);
        },
      ),
      RUNS,
    );
  });

  it('answers the same with documents added after a file was read', async () => {
    await fc.assert(
      fc.asyncProperty(documents, document, text, async (all, guest, query) => {
        const index = await createSearchIndex(all);
        index.add(guest);
        const loaded = loadSearchIndex(index.serialize());
        assert.deepEqual(
          new Set(answer(loaded, query).hits.map(({ id }) => id)),
          new Set(answer(index, query).hits.map(({ id }) => id)),
        );
        assert.equal(loaded.size, index.size);
      }),
      RUNS,
    );
  });

  it('counts facets as counting one by one does', async () => {
    await fc.assert(
      fc.asyncProperty(documents, text, filters, async (all, query, chosen) => {
        const index = await createSearchIndex(all);
        const { facets } = index.search(query, { filters: chosen });
        for (const [facet, counts] of Object.entries(facets)) {
          for (const [value, count] of Object.entries(counts)) {
            const { total } = index.search(query, { filters: { ...chosen, [facet]: [value] } });
            assert.equal(count, total, `${facet} ${value}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('marks ranges that lie in the text, ascend, and do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(documents, text, async (all, query) => {
        const index = await createSearchIndex(all);
        const byId = new Map(all.map((one) => [one.id, one]));
        for (const { id, matches } of index.search(query).hits) {
          for (const { field, language, item, ranges } of matches) {
            const value = byId.get(id)!.fields[field] as Record<string, string>;
            const marked = value[language ?? String(item)]!;
            let last = 0;
            for (const [start, end] of ranges) {
              assert.ok(last <= start && start < end && end <= marked.length);
              last = end;
            }
          }
        }
      }),
      RUNS,
    );
  });
});

describe('any text somebody may type', () => {
  let index: SearchIndex;

  before(async () => {
    const sentence = 'Deutschkurs für Frauen, Beratung bei Schulden und Wohnungssuche';
    index = await createSearchIndex(
      Array.from({ length: 300 }, (_, number) => ({
        id: String(number),
        fields: { title: { de: `${sentence} ${number}`, ar: 'دورة لغة', uk: 'Курс німецької' } },
        filters: { topic: [String(number % 3)] },
      })),
    );
    index.search('warm up');
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...'. * + ? ^ $ { } ( ) | [ ] \\ / " \' < > & ; : - _ # @'.split(' ')),
      maxLength: 100,
    }),
    fc.string({
      unit: fc.constantFrom('😀', '👩‍👩‍👧', '🇺🇦', '\ud83d', '\udc00', '\u200f', '\u202e', '\u0000'),
      maxLength: 50,
    }),
    fc.string({
      unit: fc.constantFrom('ا', 'ل', 'ة', 'ـ', 'ً', 'ی', '漢', 'ß', 'İ', 'ﬁ', 'क', '्'),
      maxLength: 100,
    }),
    fc.string({ unit: fc.constantFrom('a', 'ä', 'e', ' ', '-', '0', '7', '+'), maxLength: 300 }),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const { hits } = index.search(query);
        for (const { matches } of hits) assert.ok(Array.isArray(matches));
        index.suggest(query);
        index.highlight(query, query);
      }),
      { numRuns: 500 },
    );
  });

  it('answers ten thousand letters of anything in under 20 ms', () => {
    const units = [
      'a',
      'deutschkurs ',
      'ä-',
      '😀',
      '\ud83d',
      'курс ',
      'عمل ',
      '("*',
      '0221 ',
      'q',
      'xy ',
    ];
    for (const unit of units) {
      const query = unit.repeat(10_000 / unit.length);
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        index.search(query);
        return performance.now() - start;
      });
      assert.ok(Math.min(...times) < 20, `${JSON.stringify(unit)}: ${Math.min(...times)} ms`);
    }
  });

  it('takes documents made of anything', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, query) => {
        const odd = await createSearchIndex([
          { id: title, fields: { title: { de: title } }, filters: { [title]: [title] } },
        ]);
        const loaded = loadSearchIndex(odd.serialize());
        assert.equal(loaded.search(query).total, odd.search(query).total);
      }),
      { numRuns: 200 },
    );
  });
});
