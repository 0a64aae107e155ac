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

/**
 * Where GTFS begins to count a day: noon minus twelve hours, in seconds UTC. That is midnight
 * except on the two days when the clocks change.
 */
export function serviceDayOrigin(day: number, timeZone: string): number {
  const noonUtc = day * 86_400 + 43_200;
  // The zone's offset at local noon is the one at noon UTC: no zone changes its clocks near noon.
  return day * 86_400 - offsetAt(noonUtc, timeZone);
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

/** A day whose clocks change. Times are seconds from the service day's origin. */
export interface ClockChange {
  /** Days since 1970-01-01. */
  day: number;
  /** The instant of the change. */
  at: number;
  /** Before that instant the clocks showed this much less than the service day counts. */
  by: number;
}

/** The clock changes of a zone from `first` to `last` day. */
export function clockChanges(first: number, last: number, timeZone: string): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let day = first; day <= last; day++) {
    const origin = serviceDayOrigin(day, timeZone);
    const noonOffset = offsetAt(origin + 43_200, timeZone);
    let before = origin - 7_200;
    let after = origin + 43_200;
    const by = noonOffset - offsetAt(before, timeZone);
    if (by === 0) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle, timeZone) === noonOffset) after = middle;
      else before = middle;
    }
    changes.push({ day, at: after - origin, by });
  }
  return changes;
}
