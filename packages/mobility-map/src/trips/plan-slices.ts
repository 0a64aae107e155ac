import { metresBetween } from '@kim-widgets/angebote';
import type { TripEngine, Visit, VisitPlan, VisitTerms } from './types.js';

/** Visits planned in one go: so few that a changed question need not wait for an old one. */
const SLICE = 48;

/** What is known of visits so far. */
export interface KnownPlans {
  of: (visit: Visit) => VisitPlan | undefined;
  /** Whether that is all there is to know. */
  isAll: boolean;
}

/**
 * Plans visits slice by slice, what is nearest first, and says after each what is known. Many offers
 * share a place and its times; those are planned once.
 */
export async function* planInSlices(
  engine: Pick<TripEngine, 'plan'>,
  visits: readonly Visit[],
  terms: VisitTerms,
): AsyncGenerator<KnownPlans, void> {
  const asked = new Map(visits.map((visit) => [keyOf(visit), visit]));
  const inOrder = [...asked.values()]
    .map((visit) => ({ visit, metres: metresBetween(terms.origin, visit.point) }))
    .sort((a, b) => a.metres - b.metres)
    .map(({ visit }) => visit);
  const plans = new Map<string, VisitPlan>();
  const of = (visit: Visit) => plans.get(keyOf(visit));
  for (let from = 0; from < inOrder.length; from += SLICE) {
    const slice = inOrder.slice(from, from + SLICE);
    const found = await engine.plan(slice, terms);
    slice.forEach((visit, index) => {
      const plan = found[index];
      if (plan) plans.set(keyOf(visit), plan);
    });
    yield { of, isAll: from + SLICE >= inOrder.length };
  }
  if (inOrder.length === 0) yield { of, isAll: true };
}

function keyOf({ point: { lat, lon }, date, opens, closes, attendance }: Visit): string {
  return [lat, lon, date, opens, closes, attendance].join(' ');
}
