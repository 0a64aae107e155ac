import { expect } from 'chai';
import {
  formatDate,
  formatDays,
  formatRelative,
  formatUnit,
  plural,
  weekdayName,
} from './format.js';
import { LOCALES } from './generated/locales.js';
import { ownName } from './own-name.js';

const languages = ['de', ...Object.keys(LOCALES)];
const germanDays = [1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName('de', day, 'long'));

describe('what the browser knows of every interface language', () => {
  for (const language of languages) {
    it(`${language}: days, months, distances in time and its own name`, () => {
      const days = [1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(language, day, 'long'));
      expect(new Set(days).size).to.equal(7);
      if (language.startsWith('de')) expect(days).to.deep.equal(germanDays);
      else expect(days.some((day) => germanDays.includes(day))).to.equal(false);
      expect(formatDate(language, '2026-03-02'))
        .to.contain('2026')
        .and.not.match(/[٠-٩۰-۹]/);
      expect(formatDays(language, '2026-03-02', '2026-03-09')).to.match(/2.*9/);
      const [ago, ahead] = [-2, 2].map((weeks) => formatRelative(language, weeks, 'week'));
      expect(ago).not.to.equal(ahead);
      expect(formatUnit(language, 14, 'minute')).to.match(/14.*\p{L}/u);
      expect(ownName(language))
        .to.match(/^\P{Ll}/u)
        .and.not.equal(language);
    });
  }
});

describe('plural forms of the translations', () => {
  const offers: Record<string, string> = {
    ar: 'zero {لا عروض} one {عرض واحد} two {عرضان} few {# عروض} many {# عرضًا} other {# عرض}',
    ru: 'one {# предложение} few {# предложения} many {# предложений}',
    uk: 'one {# пропозиція} few {# пропозиції} many {# пропозицій}',
    ro: 'one {# ofertă} few {# oferte} other {# de oferte}',
  };
  const cases: [string, number, string][] = [
    ['ar', 0, 'لا عروض'],
    ['ar', 2, 'عرضان'],
    ['ar', 103, '103 عروض'],
    ['ar', 11, '11 عرضًا'],
    ['ar', 100, '100 عرض'],
    ['ru', 1, '1 предложение'],
    ['ru', 21, '21 предложение'],
    ['ru', 22, '22 предложения'],
    ['ru', 11, '11 предложений'],
    ['ru', 0, '0 предложений'],
    ['uk', 31, '31 пропозиція'],
    ['uk', 3, '3 пропозиції'],
    ['uk', 12, '12 пропозицій'],
    ['ro', 1, '1 ofertă'],
    ['ro', 0, '0 oferte'],
    ['ro', 19, '19 oferte'],
    ['ro', 20, '20 de oferte'],
    ['ro', 101, '101 oferte'],
  ];
  for (const [language, count, expected] of cases) {
    it(`${language}: ${count}`, () => {
      expect(plural(language, count, offers[language] ?? '')).to.equal(expected);
    });
  }
});
