import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localize, type LocalizedText } from '@kim-widgets/angebote';
import { translationInWords } from './translation.js';

const TITLE = { de: 'Beratung', 'de-simple': 'Beratung', ar: 'استشارة', tr: 'Danışmanlık' };

function read(language: string, title: LocalizedText, status?: 'human' | 'machine' | 'stale') {
  const words = (text: LocalizedText) => localize(text, language);
  return translationInWords(
    { title, ...(status && { translations: { [language]: { status } } }) },
    { language, words },
  );
}

test('says that a text is in German only, to those who read something else', () => {
  assert.equal(read('uk', TITLE), 'Text nur auf Deutsch');
  assert.equal(read('de', TITLE), undefined);
  assert.equal(read('de-simple', { de: 'Beratung' }), undefined);
});

test('says that a machine translated, or that the German text is newer', () => {
  assert.equal(read('ar', TITLE, 'machine'), 'Text von einem Computer übersetzt');
  assert.equal(read('tr', TITLE, 'stale'), 'Übersetzung älter als der deutsche Text');
  assert.equal(read('de-simple', TITLE, 'machine'), 'Text von einem Computer übersetzt');
  assert.equal(read('ar', TITLE, 'human'), undefined);
  assert.equal(read('ar', TITLE), undefined);
});
