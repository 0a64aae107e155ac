import type { SchoolHoliday } from '../generated/database.js';
import { dayNumber, isoDate } from './berlin.js';

/** Says of a date such as `2026-03-02` whether it is a holiday. */
export interface Holidays {
  isPublicHoliday(date: string): boolean;
  isSchoolHoliday(date: string): boolean;
}

/** Days from Easter Sunday. */
const MOVABLE: readonly (readonly [number, string])[] = [
  [-2, 'Karfreitag'],
  [1, 'Ostermontag'],
  [39, 'Christi Himmelfahrt'],
  [50, 'Pfingstmontag'],
  [60, 'Fronleichnam'],
];

const FIXED: readonly (readonly [string, string])[] = [
  ['01-01', 'Neujahr'],
  ['05-01', 'Tag der Arbeit'],
  ['10-03', 'Tag der Deutschen Einheit'],
  ['11-01', 'Allerheiligen'],
  ['12-25', '1. Weihnachtstag'],
  ['12-26', '2. Weihnachtstag'],
];

/**
 * Public holidays of North Rhine-Westphalia (Feiertagsgesetz NW § 2) of any year since 1995, in the
 * order of the calendar.
 */
export function publicHolidays(year: number): { date: string; name: string }[] {
  const easter = easterSunday(year);
  const holidays = [
    ...FIXED.map(([date, name]) => ({ date: `${year}-${date}`, name })),
    ...MOVABLE.map(([offset, name]) => ({ date: isoDate(easter + offset), name })),
  ];
  // 500 years of Reformation, a holiday everywhere in Germany once.
  if (year === 2017) holidays.push({ date: '2017-10-31', name: 'Reformationstag' });
  return holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Public holidays of NRW together with the school holidays of a database. */
export function createHolidays(schoolHolidays: readonly SchoolHoliday[] = []): Holidays {
  const years = new Map<number, ReadonlySet<string>>();
  return {
    isPublicHoliday(date) {
      const year = Number(date.slice(0, 4));
      let dates = years.get(year);
      if (!dates) {
        dates = new Set(publicHolidays(year).map((holiday) => holiday.date));
        years.set(year, dates);
      }
      return dates.has(date);
    },
    isSchoolHoliday: (date) => schoolHolidays.some(({ from, to }) => from <= date && date <= to),
  };
}

/** Gregorian computus after Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const dominical =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * dominical) / 451);
  const month = Math.floor((epact + dominical - 7 * shift + 114) / 31);
  const day = ((epact + dominical - 7 * shift + 114) % 31) + 1;
  return dayNumber(`${year}-0${month}-${String(day).padStart(2, '0')}`);
}
