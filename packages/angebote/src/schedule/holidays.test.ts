import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHolidays, publicHolidays } from './holidays.js';

/** Easter Sundays as almanacs list them, with the earliest and the latest there can be. */
const EASTER_SUNDAYS = [
  '1818-03-22',
  '1943-04-25',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2035-03-25',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2099-04-12',
  '2285-03-22',
];

describe('public holidays of NRW', () => {
  it('are these eleven in 2026', () => {
    assert.deepEqual(
      publicHolidays(2026).map(({ date, name }) => `${date} ${name}`),
      [
        '2026-01-01 Neujahr',
        '2026-04-03 Karfreitag',
        '2026-04-06 Ostermontag',
        '2026-05-01 Tag der Arbeit',
        '2026-05-14 Christi Himmelfahrt',
        '2026-05-25 Pfingstmontag',
        '2026-06-04 Fronleichnam',
        '2026-10-03 Tag der Deutschen Einheit',
        '2026-11-01 Allerheiligen',
        '2026-12-25 1. Weihnachtstag',
        '2026-12-26 2. Weihnachtstag',
      ],
    );
  });

  for (const sunday of EASTER_SUNDAYS) {
    it(`follow Easter on ${sunday}`, () => {
      const monday = new Date(Date.parse(sunday) + 86_400_000).toISOString().slice(0, 10);
      const found = publicHolidays(Number(sunday.slice(0, 4))).find(
        ({ name }) => name === 'Ostermontag',
      );
      assert.equal(found?.date, monday);
    });
  }

  it('had Reformation Day once', () => {
    assert.equal(publicHolidays(2017).length, 12);
    assert.ok(createHolidays().isPublicHoliday('2017-10-31'));
    assert.ok(!createHolidays().isPublicHoliday('2018-10-31'));
  });

  it('come with the school holidays of the database, first and last day included', () => {
    const holidays = createHolidays([
      { name: { de: 'Osterferien' }, from: '2026-03-30', to: '2026-04-11' },
    ]);
    assert.deepEqual(
      ['2026-03-29', '2026-03-30', '2026-04-11', '2026-04-12'].map((date) =>
        holidays.isSchoolHoliday(date),
      ),
      [false, true, true, false],
    );
  });
});
