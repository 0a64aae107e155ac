import type { ZoneOffset } from '../clock.js';

const DAY = 86_400_000;

/** Days since 1970-01-01 of `YYYY-MM-DD` or `YYYYMMDD`, NaN when there is no such day. */
export function epochDay(date: string): number {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(date);
  if (!parts) return NaN;
  const time = Date.parse(`${parts.slice(1).join('-')}T00:00:00Z`);
  // Date.parse refuses month 13, but takes 31 February for 3 March in some engines.
  return isoDate(time / DAY) === parts.slice(1).join('-') ? time / DAY : NaN;
}

/** `YYYY-MM-DD` of a number of days since 1970-01-01, '' when it is no day. */
export function isoDate(day: number): string {
  return Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) : '';
}

/** 0 = Monday, as the columns of calendar.txt stand. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Seconds that the zone's clocks are ahead of UTC at an instant (seconds since 1970). */
export function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant * 1000);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return wall / 1000 - instant;
}

/** What the zone's clocks are ahead of UTC from the first to the last day, and since when. */
export function zoneOffsets(first: number, last: number, timeZone: string): ZoneOffset[] {
  const offsets: ZoneOffset[] = [[0, offsetAt(first * 86_400, timeZone)]];
  for (let day = first; day < last; day++) {
    let before = day * 86_400;
    let after = before + 86_400;
    const offset = offsetAt(after, timeZone);
    if (offset === offsetAt(before, timeZone)) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle, timeZone) === offset) after = middle;
      else before = middle;
    }
    offsets.push([after, offset]);
  }
  return offsets;
}
