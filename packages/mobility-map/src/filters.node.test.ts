import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenAsValues, chosenFrom, filtersOf, openChoices, valuesOf } from './filters.js';

const none = { topics: '', offerTypes: '', languages: '', targetGroups: '', municipality: '' };

test('what a webmaster sets goes before what a visitor chooses', () => {
  const chosen = { topics: 'work', languages: 'ar' };
  assert.deepEqual(filtersOf({ ...none, topics: 'language, health', municipality: '05' }, chosen), {
    topics: ['language', 'health'],
    languages: ['ar'],
    municipality: ['05'],
  });
  assert.deepEqual(
    openChoices({ ...none, topics: 'language' }).map(({ id }) => id),
    ['offerTypes', 'languages', 'targetGroups'],
  );
});

test('what is chosen goes into the address and comes back', () => {
  const chosen = { topics: 'work', targetGroups: 'women' };
  assert.deepEqual(chosenFrom(chosenAsValues(chosen)), chosen);
  assert.deepEqual(chosenAsValues({}), { topic: [], type: [], language: [], group: [] });
});

test('languages to choose from are those that offers have', () => {
  const about = { vocabularies: { topics: [{ id: 'work', label: { de: 'Arbeit' } }] } };
  const counts = { languages: { uk: 3, ar: 5 } };
  assert.deepEqual(valuesOf({ id: 'topics', key: '', vocabulary: 'topics' }, about, counts), [
    'work',
  ]);
  assert.deepEqual(valuesOf({ id: 'languages', key: '' }, about, counts), ['ar', 'uk']);
});
