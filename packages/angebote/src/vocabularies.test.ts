import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDatabase } from './parse.js';
import { defaultVocabularies, termLabel, withDefaultVocabularies } from './vocabularies.js';

function database(vocabularies?: unknown) {
  return parseDatabase({ formatVersion: '1.0', publisher: { name: 'x' }, vocabularies }).database;
}

describe('vocabularies', () => {
  it('come with the library where the database has none', async () => {
    const { vocabularies } = await withDefaultVocabularies(database());
    assert.equal(vocabularies.topics?.length, 12);
    assert.equal(vocabularies.needs?.length, 12);
    assert.deepEqual(vocabularies, await defaultVocabularies());
  });

  it('are the own ones as a whole, where the database has a list', async () => {
    const topics = [{ id: 'gardening', label: { de: 'Garten' } }];
    const { vocabularies } = await withDefaultVocabularies(database({ topics }));
    assert.deepEqual(vocabularies.topics, topics);
    assert.equal(vocabularies.needs?.length, 12);
  });

  it('need nothing loaded where the database has them all', async () => {
    const own = database(await defaultVocabularies());
    assert.equal(await withDefaultVocabularies(own), own);
  });

  it('call a term by its label, and one they do not know by its id', async () => {
    const complete = await withDefaultVocabularies(database());
    assert.equal(termLabel(complete, 'topics', 'housing', 'de').text, 'Wohnen');
    assert.equal(termLabel(complete, 'topics', 'housing', 'en-GB').text, 'Housing');
    assert.deepEqual(termLabel(complete, 'topics', 'gardening', 'en'), {
      text: 'gardening',
      lang: 'de',
    });
  });
});
