import type { ClockChange } from './build/dates.js';

/**
 * Times in answers are seconds of the asked day as GTFS counts them: from noon minus twelve hours,
 * which is midnight except on the two days when the clocks change. They may be negative or exceed
 * 86,400. These functions turn what clocks show into such seconds, and back.
 */
export interface Clock {
  /** Seconds from the beginning of `day` to that of the day `later` days after. */
  shift(day: number, later: number): number;
  /** From what clocks show (seconds since midnight). An hour that comes twice is taken as the first. */
  fromWall(day: number, seconds: number): number;
  /** What clocks show: the date and seconds since its midnight. */
  toWall(day: number, seconds: number): { day: number; seconds: number };
}

const DAY = 86_400;

export function createClock(changes: readonly ClockChange[]): Clock {
  const changeOn = (day: number) => changes.find((change) => change.day === day);
  const shift = (day: number, later: number) =>
    changes.reduce((sum, change) => {
      const passed = Number(change.day <= day + later) - Number(change.day <= day);
      return sum - passed * change.by;
    }, later * DAY);
  return {
    shift,
    fromWall(day, seconds) {
      const change = changeOn(day);
      // The hour that is left out in spring counts as the one after it.
      return change && seconds + Math.min(change.by, 0) < change.at ? seconds + change.by : seconds;
    },
    toWall(day, seconds) {
      let [date, rest] = [day, seconds];
      for (;;) {
        const change = changeOn(date);
        const wall = change && rest < change.at ? rest - change.by : rest;
        if (wall >= DAY) {
          rest -= shift(date++, 1);
        } else if (wall < 0) {
          rest -= shift(date--, -1);
        } else return { day: date, seconds: wall };
      }
    },
  };
}

/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  const day = Date.parse(date.slice(0, 10) + 'T00:00Z') / (DAY * 1000);
  if (Number.isNaN(day)) throw new RangeError(`Not a date: ${date}`);
  return day;
}

/** `YYYY-MM-DD` of days since 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * DAY * 1000).toISOString().slice(0, 10);
}

/** Seconds of `HH:MM` or `HH:MM:SS`; a number passes through. */
export function secondsOf(time: string | number): number {
  if (typeof time === 'number') return time;
  const [hours = NaN, minutes = NaN, seconds = 0] = time.split(':').map(Number);
  const total = hours * 3600 + minutes * 60 + seconds;
  if (Number.isNaN(total)) throw new RangeError(`Not a time: ${time}`);
  return total;
}
