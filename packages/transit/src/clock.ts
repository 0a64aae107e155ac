/**
 * Times in answers are seconds of the asked day as GTFS counts them: from noon minus twelve hours,
 * which is midnight except on the two days when the clocks change. They may be negative or exceed
 * 86,400. These functions turn what clocks show into such seconds, and back.
 */
export interface Clock {
  /** Seconds from the beginning of `day` to that of the day `later` days after. */
  shift(day: number, later: number): number;
  /**
   * From what clocks show, seconds since midnight. Of two equal hours the second is meant; the hour
   * that is left out counts as the one after.
   */
  fromWall(day: number, seconds: number): number;
  /** What clocks show: seconds since 1970-01-01 00:00 on them. */
  toWall(day: number, seconds: number): number;
}

export const DAY = 86_400;

/** Since when (seconds since 1970 UTC) the zone's clocks are ahead of UTC by so many seconds. */
export type ZoneOffset = readonly [since: number, seconds: number];

export function createClock(offsets: readonly ZoneOffset[]): Clock {
  const offsetAt = (instant: number) => offsets.findLast(([since]) => since <= instant)?.[1] ?? 0;
  const origin = (day: number) => {
    const midnight = day * DAY;
    return midnight - offsetAt(midnight + DAY / 2);
  };
  return {
    shift: (day, later) => origin(day + later) - origin(day),
    fromWall(day, seconds) {
      const wall = day * DAY + seconds;
      return wall - offsetAt(wall - offsetAt(wall)) - origin(day);
    },
    toWall(day, seconds) {
      const instant = origin(day) + seconds;
      return instant + offsetAt(instant);
    },
  };
}

function valid(value: number): number {
  if (Number.isNaN(value)) throw new RangeError('Not a date or time');
  return value;
}

/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export const dayOf = (date: string): number => valid(Date.parse(date) / DAY / 1000) | 0;

/** Seconds of `HH:MM` or `HH:MM:SS`; a number passes through. */
export function secondsOf(time: string | number): number {
  const [hours = NaN, minutes = NaN, seconds = 0] = `${time}`.split(':').map(Number);
  return typeof time === 'number' ? time : valid(hours * 3600 + minutes * 60 + seconds);
}
