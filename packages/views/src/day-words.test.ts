import { weekdayName, type InterfaceLanguage } from '@kim-widgets/ui';
import { startLocalization } from '@kim-widgets/ui/localization';
import { expect } from 'chai';
import { dayInWords, nearnessOf, type Nearness } from './day-words.js';

describe('how near a day is', () => {
  const cases: [today: string, day: string, Nearness][] = [
    // 2 March 2026 was a Monday.
    ['2026-03-02', '2026-03-02', 'today'],
    ['2026-03-02', '2026-03-03', 'tomorrow'],
    ['2026-03-02', '2026-03-04', 'this-weekday'],
    ['2026-03-02', '2026-03-08', 'this-weekday'],
    ['2026-03-02', '2026-03-09', 'next-weekday'],
    ['2026-03-02', '2026-03-15', 'next-weekday'],
    ['2026-03-02', '2026-03-16', 'date'],
    ['2026-03-02', '2026-03-01', 'date'],
    // A Friday: the Thursday after next is not next Thursday.
    ['2026-03-06', '2026-03-12', 'this-weekday'],
    ['2026-03-06', '2026-03-13', 'next-weekday'],
    ['2026-03-06', '2026-03-15', 'next-weekday'],
    ['2026-03-06', '2026-03-16', 'date'],
    ['2026-03-06', '2026-03-19', 'date'],
    // A Sunday: next week begins tomorrow.
    ['2026-03-08', '2026-03-09', 'tomorrow'],
    ['2026-03-08', '2026-03-14', 'this-weekday'],
    ['2026-03-08', '2026-03-15', 'next-weekday'],
    ['2026-03-08', '2026-03-16', 'date'],
    // Clocks change, years end.
    ['2026-03-28', '2026-03-29', 'tomorrow'],
    ['2026-12-31', '2027-01-01', 'tomorrow'],
  ];
  for (const [today, day, expected] of cases) {
    it(`${day} on ${today}: ${expected}`, () => {
      expect(nearnessOf(day, today)).to.equal(expected);
    });
  }
});

/** Monday, 2 March, late in the evening in Berlin; in Kyiv it is Tuesday. */
const NOW = new Date('2026-03-02T22:30:00Z');

function said(language: string, dayOfMarch: number): string {
  return dayInWords(language, new Date(Date.UTC(2026, 2, dayOfMarch, 13)), NOW);
}

/** On 2 March of the 2nd, 3rd, 4th, 6th, 8th, 10th, 11th, 15th and 24th. */
const WORDS: Record<string, string[]> = {
  de: [
    'heute, morgen',
    'am Mittwoch, am Freitag, am Sonntag',
    'nächsten Dienstag, 10. März; nächsten Mittwoch, 11. März; nächsten Sonntag, 15. März',
    'Di., 24. März',
  ],
  'de-simple': [
    'heute, morgen',
    'am Mittwoch, am Freitag, am Sonntag',
    'nächsten Dienstag, 10. März; nächsten Mittwoch, 11. März; nächsten Sonntag, 15. März',
    'Di., 24. März',
  ],
  en: [
    'today, tomorrow',
    'on Wednesday, on Friday, on Sunday',
    'next Tuesday, March 10; next Wednesday, March 11; next Sunday, March 15',
    'Tue, March 24',
  ],
  ar: [
    'اليوم, غدًا',
    'يوم الأربعاء, يوم الجمعة, يوم الأحد',
    'يوم الثلاثاء القادم، 10 مارس; يوم الأربعاء القادم، 11 مارس; يوم الأحد القادم، 15 مارس',
    'الثلاثاء، 24 مارس',
  ],
  bg: [
    'днес, утре',
    'в сряда, в петък, в неделя',
    'следващия вторник, 10 март; следващата сряда, 11 март; следващата неделя, 15 март',
    'вт, 24 март',
  ],
  fa: [
    'امروز, فردا',
    'روز چهارشنبه, روز جمعه, روز یکشنبه',
    'سه‌شنبهٔ آینده، 10 مارس; چهارشنبهٔ آینده، 11 مارس; یکشنبهٔ آینده، 15 مارس',
    'سه‌شنبه 24 مارس',
  ],
  fr: [
    'aujourd’hui, demain',
    'mercredi, vendredi, dimanche',
    'mardi prochain, 10 mars; mercredi prochain, 11 mars; dimanche prochain, 15 mars',
    'mar. 24 mars',
  ],
  ro: [
    'azi, mâine',
    'miercuri, vineri, duminică',
    'marțea viitoare, 10 martie; miercurea viitoare, 11 martie; duminica viitoare, 15 martie',
    'mar., 24 martie',
  ],
  ru: [
    'сегодня, завтра',
    'в среду, в пятницу, в воскресенье',
    'в следующий вторник, 10 марта; в следующую среду, 11 марта; в следующее воскресенье, 15 марта',
    'вт, 24 марта',
  ],
  tr: [
    'bugün, yarın',
    'çarşamba günü, cuma günü, pazar günü',
    'gelecek salı, 10 Mart; gelecek çarşamba, 11 Mart; gelecek pazar, 15 Mart',
    '24 Mart Sal',
  ],
  uk: [
    'сьогодні, завтра',
    'в середу, в п’ятницю, в неділю',
    'наступного вівторка, 10 березня; наступної середи, 11 березня; наступної неділі, 15 березня',
    'вт, 24 березня',
  ],
};

describe('a day in words', () => {
  let language: InterfaceLanguage;
  before(async () => {
    language = await startLocalization(document);
  });
  after(() => history.replaceState(null, '', location.pathname + location.search));

  it('has words in every language of the interface', () => {
    expect(Object.keys(WORDS).sort()).to.deep.equal([...language.available].sort());
  });

  for (const [code, words] of Object.entries(WORDS)) {
    it(`is said as one says it in ${code}`, async () => {
      await language.use(code);
      const all = (days: number[]) => days.map((day) => said(code, day));
      expect([
        all([2, 3]).join(', '),
        all([4, 6, 8]).join(', '),
        all([10, 11, 15]).join('; '),
        said(code, 24),
      ]).to.deep.equal(words);
    });

    it(`never is another weekday in ${code}`, async () => {
      await language.use(code);
      const stem = (text: string) => text.toLocaleLowerCase(code).replace(/[’ʼ']/g, '');
      const days = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
      expect(new Set(days.map((day) => said(code, day))).size).to.equal(days.length);
      for (const day of days) {
        const name = weekdayName(code, ((day + 5) % 7) + 1, 'long');
        expect(stem(said(code, day))).to.contain(stem(name).slice(0, 3));
      }
    });
  }
});
