import { metresBetween, type Point } from '@kim-widgets/angebote';
import type { Timetable } from '@kim-widgets/transit';
import { planVisit } from '../trips/plan-visit.js';
import type { Visit, VisitTerms } from '../trips/types.js';

/** Nothing one gets to without a car is faster: 160 km/h. */
const FASTEST_METRES_PER_MINUTE = 2700;

/**
 * The shortest way from each place to any of the occasions with a way home again, in minutes from door
 * to door; `undefined` where there is none. The nearest are tried first, and none that even the fastest
 * train could not reach sooner.
 */
export function nearestMinutes(
  timetable: Pick<Timetable, 'clock' | 'journeys'>,
  places: readonly Point[],
  visits: readonly Visit[],
  terms: Omit<VisitTerms, 'origin'>,
): (number | undefined)[] {
  return places.map((origin) => {
    const inOrder = visits
      .map((visit) => ({ visit, metres: metresBetween(origin, visit.point) }))
      .sort((a, b) => a.metres - b.metres);
    let best: number | undefined;
    for (const { visit, metres } of inOrder) {
      if (best !== undefined && metres / FASTEST_METRES_PER_MINUTE >= best) break;
      const shortest = best ?? Infinity;
      const isShorter = (minutes: number) => minutes < shortest;
      const { there, back } = planVisit(timetable, visit, { ...terms, origin }, isShorter);
      if (there && back && isShorter(there.minutes)) best = there.minutes;
    }
    return best;
  });
}
