import { DAY, type ZoneOffset } from './clock.js';

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
  const offsets: ZoneOffset[] = [[0, offsetAt(first * DAY, timeZone)]];
  for (let day = first; day < last; day++) {
    let before = day * DAY;
    let after = before + DAY;
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
