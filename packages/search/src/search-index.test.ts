import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createSearchIndex, loadSearchIndex, SearchIndexFileError } from './index.js';
import type { IndexOptions, SearchDocument, SearchIndex } from './index.js';

const DOCUMENTS: SearchDocument[] = [
  {
    id: 'women-course',
    fields: {
      title: { de: 'Deutschkurs für Frauen', en: 'German course for women' },
      description: { de: 'Mit Kinderbetreuung. Anmeldung bei der Volkshochschule.' },
      phone: ['0221 4710-341'],
    },
    filters: {
      topic: ['language'],
      place: ['Lindfurt'],
      language: ['de', 'ar'],
      group: ['Frauen'],
    },
  },
  {
    id: 'course',
    fields: { title: { de: 'Sprachkurs Deutsch B1', uk: 'Курс німецької мови' } },
    filters: { topic: ['language'], place: ['Tannwinkel'], language: ['de'], level: ['B1'] },
  },
  {
    id: 'housing',
    fields: {
      title: { de: 'Hilfe bei der Wohnungssuche' },
      description: { de: 'Wir helfen auch, einen Deutschkurs zu finden.' },
      person: ['Dr. Aylin Yıldız-Schmidt'],
    },
    filters: { topic: ['housing'], place: ['Lindfurt', 'Tannwinkel'], language: ['de', 'ar'] },
  },
  {
    id: 'debt',
    fields: { title: { de: 'Schuldnerberatung' } },
    filters: { topic: ['livelihood'], place: ['Lindfurt'], language: ['de'] },
  },
];
const OPTIONS: IndexOptions = {
  facetWords: {
    place: { Lindfurt: ['Lindfurt'], Tannwinkel: ['Tannwinkel'] },
    language: { ar: ['Arabisch'] },
    group: { Frauen: ['Frauen'] },
    level: { B1: ['B1'] },
  },
};

const ids = (index: SearchIndex, query: string): string[] =>
  index.search(query).hits.map(({ id }) => id);

describe('a search', () => {
  let index: SearchIndex;

  before(async () => {
    index = await createSearchIndex(DOCUMENTS, OPTIONS);
  });

  it('finds a word in any language of a document', () => {
    assert.deepEqual(ids(index, 'german'), ['women-course']);
    assert.deepEqual(ids(index, 'німецької'), ['course']);
  });

  it('puts the title before the text, and the word before its relatives', () => {
    assert.deepEqual(ids(index, 'deutschkurs')[0], 'women-course');
    assert.ok(ids(index, 'deutschkurs').includes('course'));
  });

  it('understands inflections, compounds and their parts', () => {
    assert.ok(ids(index, 'Deutschkurse').includes('women-course'));
    assert.deepEqual(ids(index, 'Suche Wohnung'), ['housing']);
    assert.deepEqual(ids(index, 'Beratung'), ['debt']);
  });

  it('understands everyday words, also foreign ones', async () => {
    assert.equal(ids(index, 'kein Geld')[0], 'debt');
    assert.equal(ids(index, 'борг')[0], 'debt');
    assert.deepEqual(ids(index, 'ديون'), []);
    await index.understand('ar');
    assert.equal(ids(index, 'ديون')[0], 'debt');
    const { length } = index.serialize();
    await index.understand('ar');
    await index.understand('tlh');
    assert.equal(index.serialize().length, length);
  });

  it('understands misspelt words and says what it took them for', () => {
    const { hits, didYouMean } = index.search('Schuldnerbertung');
    assert.equal(hits[0]?.id, 'debt');
    assert.equal(didYouMean, 'Schuldnerberatung');
    assert.equal(index.search('Schuldnerberatung').didYouMean, undefined);
  });

  it('answers whole questions without asking for every word', () => {
    assert.equal(ids(index, 'Wer kann mir bei der Suche nach einer Wohnung helfen?')[0], 'housing');
  });

  it('finds people by part and numbers in any spelling', () => {
    assert.deepEqual(ids(index, 'yildiz'), ['housing']);
    assert.deepEqual(ids(index, 'Schmidt Aylin'), ['housing']);
    assert.deepEqual(ids(index, '+49 221 4710341'), ['women-course']);
    assert.deepEqual(ids(index, '4710-341'), ['women-course']);
  });

  it('finds nothing for what is not there, and everything for nothing', () => {
    assert.equal(index.search('Raumschiff').total, 0);
    assert.equal(index.search('...').total, 0);
    assert.deepEqual(ids(index, '  '), ['women-course', 'course', 'housing', 'debt']);
  });

  it('pages through the hits with an exact total', () => {
    const { total, hits } = index.search('', { limit: 2, offset: 1 });
    assert.equal(total, 4);
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['course', 'housing'],
    );
  });

  it('gives the same order whether few or many hits are asked for', async () => {
    const many = await createSearchIndex(
      Array.from({ length: 600 }, (_, number) => ({
        id: String(number),
        fields: { title: { de: `Kurs ${'mit Kaffee '.repeat(number % 7)}` } },
        filters: {},
      })),
    );
    const order = (limit: number) => many.search('kurs', { limit }).hits.map(({ id }) => id);
    assert.equal(order(600).length, 600);
    assert.deepEqual(order(600).slice(0, 100), order(100));
  });

  it('says where and why a hit matched', () => {
    const [hit] = index.search('wohnungssuche').hits;
    assert.deepEqual(hit?.matches, [
      { field: 'title', language: 'de', ranges: [[14, 27]], reason: 'exact' },
    ]);
    const reason = (query: string) => index.search(query).hits[0]?.matches[0]?.reason;
    assert.equal(reason('wohnungss'), 'prefix');
    assert.equal(reason('betreuung '), 'compound');
    assert.equal(reason('kein Geld'), 'synonym');
    assert.equal(reason('wohnungsuche '), 'spelling');
  });

  it('names matches in the language shown and in German, else in any', () => {
    const languages = (query: string, language: string) =>
      index.search(query, { language }).hits[0]?.matches.map((match) => match.language);
    assert.deepEqual(languages('german course', 'en'), ['de', 'en']);
    assert.deepEqual(languages('course', 'de'), ['en']);
    assert.deepEqual(languages('курс', 'de'), ['uk']);
  });

  it('marks any text', () => {
    assert.deepEqual(index.highlight('frauen', 'Nur für Frauen!'), [[8, 14]]);
  });

  it('completes the last word and keeps those before it', () => {
    assert.deepEqual(index.suggest('deu').slice(0, 2).sort(), ['Deutsch', 'Deutschkurs']);
    assert.deepEqual(index.suggest('hilfe wohn'), ['hilfe Wohnungssuche']);
    assert.deepEqual(index.suggest('xyz'), []);
  });
});

describe('facets', () => {
  let index: SearchIndex;

  before(async () => {
    index = await createSearchIndex(DOCUMENTS, OPTIONS);
  });

  it('count as if nothing were chosen in them, but all the others were', () => {
    const { total, facets } = index.search('', {
      filters: { topic: ['housing'], language: ['ar'] },
    });
    assert.equal(total, 1);
    assert.deepEqual(facets.topic, { language: 1, housing: 1, livelihood: 0 });
    assert.deepEqual(facets.place, { Lindfurt: 1, Tannwinkel: 1 });
  });

  it('take any of the values chosen within them', () => {
    assert.equal(index.search('', { filters: { topic: ['housing', 'livelihood'] } }).total, 2);
    assert.equal(index.search('', { filters: { topic: [] } }).total, 4);
    assert.equal(index.search('', { filters: { topic: ['unknown'] } }).total, 0);
  });

  it('are read out of the query, shown, and can be taken back', () => {
    const { hits, recognised } = index.search('deutschkurs lindfurt arabisch');
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['women-course', 'housing'],
    );
    assert.deepEqual(
      recognised.map(({ facet, value, text, start }) => [facet, value, text, start]),
      [
        ['place', 'Lindfurt', 'lindfurt', 12],
        ['language', 'ar', 'arabisch', 21],
      ],
    );
    const plain = index.search('deutschkurs lindfurt', { plainWords: ['lindfurt'] });
    assert.deepEqual(plain.recognised, []);
  });

  it('are words again where the filter would leave nothing', () => {
    const { recognised, total } = index.search('Schuldnerberatung B1');
    assert.deepEqual(recognised, []);
    assert.ok(total > 0);
  });

  it('are words again where the filter would leave only what has less of the query', async () => {
    const index = await createSearchIndex(
      [
        { id: 'advice', fields: { title: { de: 'Beratung' } }, filters: { group: ['Familien'] } },
        {
          id: 'money',
          fields: { title: { de: 'Kindergeld, Beratung für die Familie' } },
          filters: {},
        },
      ],
      { facetWords: { group: { Familien: ['Familien'] } } },
    );
    assert.deepEqual(ids(index, 'Familie Beratung'), ['advice']);
    assert.deepEqual(ids(index, 'Familie Beratung Kindergeld'), ['money']);
  });

  it('are named after languages, levels and places if nobody says how', async () => {
    const untold = await createSearchIndex(DOCUMENTS);
    assert.deepEqual(untold.search('arabisch').recognised[0]?.value, 'ar');
    assert.deepEqual(untold.search('deutsch').recognised, []);
  });
});

describe('a change', () => {
  it('adds, replaces and removes documents', async () => {
    const index = await createSearchIndex(DOCUMENTS, OPTIONS);
    index.add({
      id: 'tafel',
      fields: { title: { de: 'Lebensmittelausgabe' } },
      filters: { topic: ['food'] },
    });
    assert.deepEqual(ids(index, 'Lebensmittelausgabe'), ['tafel']);
    assert.equal(index.search('').facets.topic?.food, 1);
    index.add({ id: 'tafel', fields: { title: { de: 'Kleiderkammer' } }, filters: {} });
    assert.deepEqual(ids(index, 'Lebensmittelausgabe'), []);
    assert.deepEqual(ids(index, 'Kleiderkammer'), ['tafel']);
    assert.equal(index.remove('tafel'), true);
    assert.equal(index.remove('tafel'), false);
    assert.equal(index.size, 4);
    assert.deepEqual(ids(index, 'Kleiderkammer'), []);
  });

  it('starts from an empty index too', async () => {
    const index = await createSearchIndex([]);
    assert.equal(index.search('Kurs').total, 0);
    index.add(DOCUMENTS[0]!);
    assert.deepEqual(ids(index, 'Deutschkurs'), ['women-course']);
  });
});

describe('building', () => {
  it('knows the synonyms of the collection', async () => {
    const index = await createSearchIndex(DOCUMENTS, {
      thesaurus: [{ words: ['Knatsch mit der Bank', 'Schuldnerberatung'] }],
    });
    assert.deepEqual(ids(index, 'Knatsch mit der Bank'), ['debt']);
  });

  it('leaves the event loop its turn, and reports how far it is', async () => {
    const many = Array.from({ length: 3000 }, (_, number) => ({
      ...DOCUMENTS[number % 4]!,
      id: String(number),
    }));
    const shares: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await createSearchIndex(many, { onProgress: (share) => shares.push(share) });
    clearInterval(timer);
    assert.ok(turns > 2, `${turns} turns`);
    assert.equal(shares.at(-1), 1);
    assert.deepEqual(
      shares,
      [...shares].sort((one, other) => one - other),
    );
  });

  it('stops when it is aborted', async () => {
    const aborted = AbortSignal.abort(new Error('left the page'));
    await assert.rejects(createSearchIndex(DOCUMENTS, { signal: aborted }), /left the page/);
    const controller = new AbortController();
    const many = Array.from({ length: 5000 }, (_, number) => ({
      ...DOCUMENTS[0]!,
      id: String(number),
    }));
    const building = createSearchIndex(many, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('too late')), 5);
    await assert.rejects(building, /too late/);
  });
});

describe('the file', () => {
  let index: SearchIndex;
  let file: Uint8Array;

  before(async () => {
    index = await createSearchIndex(DOCUMENTS, OPTIONS);
    file = index.serialize();
  });

  it('gives the same answers, matches included', () => {
    for (const query of ['deutschkurs lindfurt', 'Schuldnerbertung', 'борг', '4710', '', 'frau']) {
      assert.deepEqual(loadSearchIndex(file).search(query), index.search(query));
    }
  });

  it('may lie anywhere in a buffer, and is not written to', () => {
    const shifted = new Uint8Array(file.length + 3).subarray(3);
    shifted.set(file);
    const loaded = loadSearchIndex(shifted);
    loaded.add({ ...DOCUMENTS[0]!, id: 'other' });
    loaded.remove('debt');
    assert.deepEqual(shifted, file);
  });

  it('is refused when it is damaged, foreign, cut off, or of another version', () => {
    for (let place = 0; place < file.length; place += 97) {
      const damaged = file.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 0x10;
      assert.throws(() => loadSearchIndex(damaged), SearchIndexFileError, `byte ${place}`);
    }
    assert.throws(() => loadSearchIndex(new Uint8Array(0)), /no search index/);
    assert.throws(
      () => loadSearchIndex(new TextEncoder().encode('{"offers":[]}   ')),
      /no search index/,
    );
    assert.throws(() => loadSearchIndex(file.subarray(0, file.length - 4)), /damaged/);
    const newer = file.slice();
    newer[4] = 9;
    assert.throws(() => loadSearchIndex(newer), /version 9/);
  });

  it('keeps the long texts out that are shown elsewhere', async () => {
    const lean = await createSearchIndex(DOCUMENTS, {
      ...OPTIONS,
      fields: { description: { stored: false } },
    });
    const [hit] = lean.search('Volkshochschule').hits;
    assert.equal(hit?.id, 'women-course');
    assert.deepEqual(hit.matches, []);
    assert.ok(lean.serialize().length < file.length);
  });
});
