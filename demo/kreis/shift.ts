/** The Monday on which every date of the invented Kreis is written. */
export const REFERENCE_DAY = '2026-03-09';

const MS_PER_DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

/**
 * Whole weeks from the reference Monday to `today` (ISO date), rounded down: what was confirmed on
 * the reference day is then zero to six days old and never lies in the future.
 */
export function weeksSince(today: string): number {
  const days = (Date.parse(today) - Date.parse(REFERENCE_DAY)) / MS_PER_DAY;
  if (Number.isNaN(days)) throw new RangeError(`Not an ISO date: ${today}`);
  return Math.floor(days / 7);
}

/** The ISO date `days` later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * A copy of `value` in which every string that is an ISO date (or begins with one, as a timestamp
 * does) lies `weeks` later, so that weekdays stay as they were.
 */
export function shiftDates<T>(value: T, weeks: number): T {
  return shift(value, weeks) as T;
}

function shift(value: unknown, weeks: number): unknown {
  if (typeof value === 'string') return value.replace(DATE, (date) => addDays(date, weeks * 7));
  if (Array.isArray(value)) return value.map((item) => shift(item, weeks));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, shift(item, weeks)]),
    );
  }
  return value;
}
