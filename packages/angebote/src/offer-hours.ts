import type { Offer, Schedule } from './generated/database.js';
import type { OfferDatabase } from './offer-database.js';
import { follow, present } from './records.js';
import type { Holidays } from './schedule/holidays.js';
import { stateAt, type OpenState } from './schedule/open-state.js';
import { byAppointmentOnly, readPlan, sourceOf, type Plan } from './schedule/plan.js';
import { upcomingStretches } from './schedule/stretches.js';

/** A schedule and that of the place behind it, as `openState` takes them. */
export interface PlacedSchedule {
  schedule: Schedule | undefined;
  inherited: Schedule | undefined;
}

/**
 * The schedules that say when an offer takes place: its own; if it has none, those of all its
 * locations, and of every stop of a mobile one.
 */
export function schedulesOf(
  { schedule, locations: ids }: Offer,
  { byId }: Pick<OfferDatabase, 'byId'>,
): PlacedSchedule[] {
  const locations = follow(ids, byId.locations);
  const [first] = locations;
  const isOwn = schedule !== undefined && sourceOf(schedule, {}) === schedule;
  if (!first || isOwn) return [{ schedule, inherited: first?.schedule }];
  return locations.flatMap(({ schedule: inherited, stops = [] }) =>
    stops.length > 0
      ? stops.map((stop) => ({ schedule: stop.schedule, inherited }))
      : [{ schedule, inherited }],
  );
}

/**
 * All schedules of an offer, read and ready to be asked. Where one cannot simply come, times are by
 * appointment even if the building is open.
 */
export function plansOf(offer: Offer, database: Pick<OfferDatabase, 'byId'>): Plan[] {
  const plans = present(
    schedulesOf(offer, database).map((one) => readPlan(one.schedule, one.inherited)),
  );
  const modes = offer.registration?.modes ?? [];
  return modes.length > 0 && !modes.includes('walk_in') ? plans.map(byAppointmentOnly) : plans;
}

/** When an offer next takes place, or has begun to; Infinity if that is not known. */
export function nextDateAt(plans: readonly Plan[], at: Date, holidays: Holidays): number {
  return Math.min(...plans.map((plan) => firstDate(plan, at.getTime(), holidays)));
}

function firstDate(plan: Plan, now: number, holidays: Holidays): number {
  for (const { start, isWholeDay, isCancelled } of upcomingStretches(plan, now, holidays)) {
    if (!isWholeDay && !isCancelled) return start;
  }
  return Infinity;
}

const UNKNOWN: OpenState = { state: 'unknown' };
const RANK: readonly OpenState['state'][] = ['open', 'by-appointment', 'closed', 'unknown'];

/** What holds at one of several places, the best first, with the earliest opening of all. */
export function bestStateAt(plans: readonly Plan[], at: Date, holidays: Holidays): OpenState {
  const states = plans.map((plan) => stateAt(plan, at, holidays));
  states.sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
  const [best = UNKNOWN] = states;
  const [soonest] = states
    .filter(({ next }) => next)
    .sort((a, b) => Number(a.next) - Number(b.next));
  return {
    state: best.state,
    ...(best.until && { until: best.until }),
    ...(soonest?.next && { next: soonest.next }),
    ...(soonest?.nextByAppointment && { nextByAppointment: true }),
  };
}

/** Whether an offer can be reached at an instant, at any of its places. */
export function offerOpenState(
  offer: Offer,
  database: Pick<OfferDatabase, 'byId'>,
  { at, holidays }: { at: Date; holidays: Holidays },
): OpenState {
  return bestStateAt(plansOf(offer, database), at, holidays);
}
