import type { LatLon } from '@kim-widgets/transit';
import type { Pair } from './compare.js';
import type { OracleQuestion } from './oracle.js';

/** The limits under which both the router and brute force look. */
export const LIMITS = {
  maxWalkMetres: 700,
  minChangeSeconds: 60,
  maxChanges: 5,
  maxDurationMinutes: 360,
};
export const MOST_RIDES = LIMITS.maxChanges + 1;

export function limited(
  place: LatLon,
  day: string,
  time: number,
  backward: boolean,
): OracleQuestion {
  return {
    ...place,
    day,
    time,
    backward,
    maxWalkMetres: LIMITS.maxWalkMetres,
    maxSeconds: LIMITS.maxDurationMinutes * 60,
    minChange: LIMITS.minChangeSeconds,
  };
}

/**
 * Compares a round trip with brute force: leaves as late and comes home as early as can be, or there
 * is none.
 */
export function compareRoundTrip(
  { oracle, timetable }: Pair,
  origin: LatLon,
  destination: LatLon,
  day: string,
  [from, to]: readonly [number, number],
): { found: boolean; faults: string[] } {
  const best = (question: OracleQuestion) =>
    oracle.bestByRides(question, origin, MOST_RIDES).at(-1) ?? Infinity;
  const leave = -best(limited(destination, day, from, true));
  const home = best(limited(destination, day, to, false));
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const trip = timetable.roundTrip(origin, destination, { date, from, to, ...LIMITS });
  const found = leave > -Infinity && home < Infinity;
  const expected = found ? [leave, home] : [];
  const answer = trip?.there ? [trip.there.departure, trip.back.arrival] : [];
  const faults: string[] = [];
  if (answer.join() !== expected.join()) {
    faults.push(`${date} ${from}–${to}: ${answer.join('–')}, brute force ${expected.join('–')}`);
  }
  if (trip?.there) {
    if (trip.waitBefore !== from - trip.there.arrival) faults.push('waits otherwise before');
    if (trip.waitAfter !== trip.back.departure - to) faults.push('waits otherwise after');
  }
  return { found, faults };
}
