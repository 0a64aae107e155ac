import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Term } from './generated/database.js';
import { loadLabels, withLabels } from './labels.js';
import { defaultVocabularies } from './vocabularies.js';

const LANGUAGES = ['de-simple', 'en', 'ar', 'bg', 'fa', 'fr', 'ro', 'ru', 'tr', 'uk'];

describe('labels of terms', () => {
  for (const language of LANGUAGES) {
    it(`are there for every default term in ${language}`, async () => {
      const labels = await loadLabels(language);
      assert.ok(labels);
      const all = withLabels(await defaultVocabularies(), labels);
      for (const [name, terms] of Object.entries(all) as [string, Term[]][]) {
        for (const term of terms) assert.ok(term.label[language], `${name} ${term.id}`);
      }
    });
  }

  it('serve a language’s relatives, and leave German and unknown languages alone', async () => {
    assert.equal((await loadLabels('uk-UA'))?.language, 'uk');
    for (const language of ['de', 'ckb', '', 'constructor']) {
      assert.equal(await loadLabels(language), undefined);
    }
  });

  it('leave a municipality its own words, in German and in any language', async () => {
    const labels = await loadLabels('uk');
    assert.ok(labels);
    const { topics = [] } = withLabels(
      {
        topics: [
          { id: 'language', label: { de: 'Sprache' } },
          { id: 'work', label: { de: 'Arbeit in Lindental' } },
          { id: 'health', label: { de: 'Gesundheit', uk: 'Своє слово' } },
          { id: 'own', label: { de: 'constructor' } },
        ],
      },
      labels,
    );
    assert.deepEqual(
      topics.map(({ label }) => label.uk),
      ['Німецька мова', undefined, 'Своє слово', undefined],
    );
  });
});
