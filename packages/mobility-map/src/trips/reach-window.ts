import type { LocalTime } from '@kim-widgets/angebote';

const DAY_MINUTES = 1440;
const AROUND = 120;

/** From when to when ways to the stops of a map may begin, in minutes of the day. */
export function reachWindow(time: LocalTime): { first: number; last: number } {
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return {
    first: Math.max(0, minute - AROUND),
    last: Math.min(DAY_MINUTES - 1, minute + AROUND),
  };
}
