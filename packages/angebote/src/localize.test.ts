import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestLanguage, localize } from './localize.js';

const text = { de: 'Guten Tag', 'de-simple': 'Hallo', en: 'Hello', 'fa-AF': 'سلام', kmr: 'Silav' };

describe('localize', () => {
  for (const [asked, lang] of [
    ['de', 'de'],
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['de-simple', 'de-simple'],
    ['fa', 'fa-AF'],
    ['fa-IR', 'fa-AF'],
    ['prs', 'fa-AF'],
    ['ku', 'kmr'],
    ['ckb', 'de-simple'],
    ['uk', 'de-simple'],
    ['', 'de-simple'],
    ['constructor', 'de-simple'],
    ['__proto__', 'de-simple'],
  ] as const) {
    it(`gives a reader of "${asked}" the text in "${lang}"`, () => {
      assert.deepEqual(
        [localize(text, asked).lang, localize(text, asked).text],
        [lang, text[lang]],
      );
    });
  }

  it('gives German to readers of easy German where there is nothing easier', () => {
    assert.equal(localize({ de: 'Guten Tag', en: 'Hello' }, 'de-simple').lang, 'de');
  });

  it('gives German where nothing is easier and nothing is the reader’s', () => {
    assert.equal(localize({ de: 'Guten Tag', en: 'Hello' }, 'uk').lang, 'de');
  });

  it('gives whatever there is where even German is missing', () => {
    const noGerman: Record<string, string> = { tr: 'Merhaba' };
    assert.equal(localize(noGerman as { de: string }, 'en').text, 'Merhaba');
    assert.deepEqual(localize({} as { de: string }, 'en'), {
      text: '',
      lang: 'de',
      status: 'original',
    });
  });

  it('says how the text came about, if the record does', () => {
    const translations = { en: { status: 'machine' }, 'fa-AF': { status: 'stale' } } as const;
    assert.equal(localize(text, 'de', translations).status, 'original');
    assert.equal(localize(text, 'en-US', translations).status, 'machine');
    assert.equal(localize(text, 'fa', translations).status, 'stale');
    assert.equal(localize(text, 'ku', translations).status, undefined);
    assert.equal(localize(text, 'en').status, undefined);
  });
});

describe('bestLanguage', () => {
  it('has no answer where nothing is available', () => {
    assert.equal(bestLanguage([], 'de'), undefined);
  });
});
