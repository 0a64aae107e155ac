import { expect } from 'chai';
import { languageNames } from './format.js';
import { directionOf, matchLanguage, nearestLanguage } from './language.js';

describe('directionOf', () => {
  const cases: [string, string][] = [
    ['de', 'ltr'],
    ['ar', 'rtl'],
    ['fa-AF', 'rtl'],
    ['ckb', 'rtl'],
    ['kmr', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['de-simple', 'ltr'],
  ];
  for (const [language, direction] of cases) {
    it(`${language} is ${direction}`, () => {
      expect(directionOf(language)).to.equal(direction);
    });
  }
});

describe('matchLanguage', () => {
  it('prefers the exact code and falls back to shorter ones', () => {
    expect(matchLanguage('de-simple', ['de', 'de-simple'])).to.equal('de-simple');
    expect(matchLanguage('de-simple', ['de'])).to.equal('de');
    expect(matchLanguage('fa-AF', ['de', 'fa'])).to.equal('fa');
    expect(matchLanguage('EN-gb', ['en'])).to.equal('en');
    expect(matchLanguage('pl', ['de'])).to.equal(undefined);
  });
});

describe('languageNames', () => {
  it('names a language in its own words and in the reader’s', () => {
    expect(languageNames('tr', 'de')).to.deep.equal({ own: 'Türkçe', name: 'Türkisch' });
  });
  it('shows a code nobody knows as it is', () => {
    expect(languageNames('???', 'de')).to.deep.equal({ own: '???', name: '???' });
  });
});

describe('nearestLanguage', () => {
  it('is found through shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'uk';
    const inner = document.createElement('span');
    outer.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(outer);
    expect(nearestLanguage(inner)).to.equal('uk');
    outer.remove();
  });
});
