/**
 * German local time by arithmetic. `Intl` would do, but takes about 50 times as long, and "open now"
 * is asked for thousands of offers while somebody types. A test compares both.
 */

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;

/** A day as the number of days since 1 January 1970, and minutes since its midnight. */
export interface LocalTime {
  day: number;
  minute: number;
}

/** `2026-03-02` → days since 1 January 1970; NaN if there is no such date. */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY;
}

/** The inverse of {@link dayNumber}. */
export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Date and time on a clock in Germany. */
export function toLocalTime(instant: number): LocalTime {
  const local = instant + (isSummerTime(instant) ? 2 : 1) * HOUR;
  const day = Math.floor(local / DAY);
  return { day, minute: (local - day * DAY) / MINUTE };
}

/**
 * The instant at which a clock in Germany shows this, in milliseconds. Of a time that comes twice
 * when the clock is put back, the first; a time that is skipped comes an hour later.
 */
export function toInstant({ day, minute }: LocalTime): number {
  const local = day * DAY + minute * MINUTE;
  const inSummer = local - 2 * HOUR;
  return isSummerTime(inSummer) ? inSummer : local - HOUR;
}

/** The date in Germany, as `2026-03-02`. */
export function localDate(instant: Date): string {
  return isoDate(toLocalTime(instant.getTime()).day);
}

/** Directive 2000/84/EC: from the last Sunday of March to that of October, 1:00 UTC. */
function isSummerTime(instant: number): boolean {
  // Around the turn of the year this may be the wrong year, and it is winter in both.
  const year = Math.floor(1970 + instant / YEAR);
  const day = (instant - (year - 1970) * YEAR) / DAY;
  // Most of the year the calendar need not be asked: the clock changes around days 83 and 297.
  if (day < 80 || day > 310) return false;
  if (day > 95 && day < 290) return true;
  return instant >= changeOfClock(year, 2) && instant < changeOfClock(year, 9);
}

function changeOfClock(year: number, month: number): number {
  // March and October both have 31 days.
  const last = Date.UTC(year, month, 31) / DAY;
  return (last - ((weekday(last) + 1) % 7)) * DAY + HOUR;
}
