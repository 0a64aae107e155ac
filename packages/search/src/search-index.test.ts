import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchIndex, loadSearchIndex } from './index.js';
import type { SearchDocument } from './index.js';

const documents: SearchDocument[] = [
  {
    id: 'course',
    fields: { title: { de: 'Deutschkurs für Frauen', en: 'German course for women' } },
    filters: { topics: ['language'], municipality: ['Lindfurt'] },
  },
  {
    id: 'housing',
    fields: { title: { de: 'Hilfe bei der Wohnungssuche' } },
    filters: { topics: ['housing'], municipality: ['Lindfurt', 'Tannwinkel'] },
  },
];

test('finds a word in any language of a document', async () => {
  const index = await createSearchIndex(documents);
  assert.deepEqual(
    index.search('german').hits.map(({ id }) => id),
    ['course'],
  );
});

test('says where the words stand', async () => {
  const index = await createSearchIndex(documents);
  const [match] = index.search('wohnungssuche').hits[0]!.matches;
  assert.deepEqual(match, {
    field: 'title',
    language: 'de',
    ranges: [[14, 27]],
    reason: 'exact',
  });
});

test('counts a facet as if nothing were chosen in it', async () => {
  const index = await createSearchIndex(documents);
  const { total, facets } = index.search('', { filters: { topics: ['housing'] } });
  assert.equal(total, 1);
  assert.deepEqual(facets.topics, { language: 1, housing: 1 });
  assert.deepEqual(facets.municipality, { Lindfurt: 1, Tannwinkel: 1 });
});

test('forgets a removed document', async () => {
  const index = await createSearchIndex(documents);
  assert.equal(index.remove('course'), true);
  assert.equal(index.search('deutschkurs').total, 0);
});

test('answers the same from its binary', async () => {
  const index = await createSearchIndex(documents);
  assert.deepEqual(loadSearchIndex(index.serialize()).search('frauen'), index.search('frauen'));
});
