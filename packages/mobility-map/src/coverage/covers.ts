import { metresBetween, type Point } from '@kim-widgets/angebote';
import type { Timetable } from '@kim-widgets/transit';
import { planVisit } from '../trips/plan-visit.js';
import type { Visit, VisitTerms } from '../trips/types.js';

/**
 * Whether from each place one gets to any of the occasions within so many minutes, and home again. The
 * nearest are tried first, since most places need no more.
 */
export function covers(
  timetable: Pick<Timetable, 'clock' | 'journeys'>,
  places: readonly Point[],
  visits: readonly Visit[],
  terms: Omit<VisitTerms, 'origin'>,
  minutes: number,
): boolean[] {
  return places.map((origin) =>
    visits
      .map((visit) => ({ visit, metres: metresBetween(origin, visit.point) }))
      .sort((a, b) => a.metres - b.metres)
      .some(({ visit }) => {
        const { there, back } = planVisit(timetable, visit, { ...terms, origin });
        return there !== undefined && back !== undefined && there.minutes <= minutes;
      }),
  );
}
