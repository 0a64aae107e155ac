import type { Offer, Schedule } from './generated/database.js';
import type { OfferDatabase } from './offer-database.js';
import { follow, present } from './records.js';
import type { Holidays } from './schedule/holidays.js';
import { stateAt, type OpenState } from './schedule/open-state.js';
import { hasTimes, readPlan, type Plan } from './schedule/plan.js';

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
  if (!first || hasTimes(schedule ?? {})) return [{ schedule, inherited: first?.schedule }];
  return locations.flatMap(({ schedule: inherited, stops = [] }) =>
    stops.length > 0
      ? stops.map((stop) => ({ schedule: stop.schedule, inherited }))
      : [{ schedule, inherited }],
  );
}

/** All schedules of an offer, read and ready to be asked. */
export function plansOf(offer: Offer, database: Pick<OfferDatabase, 'byId'>): Plan[] {
  const plans = schedulesOf(offer, database).map((one) => readPlan(one.schedule, one.inherited));
  return present(plans);
}

const RANK: readonly OpenState['state'][] = ['open', 'by-appointment', 'closed', 'unknown'];

/** What holds at one of several places, the best first, with the earliest opening of all. */
export function bestStateAt(plans: readonly Plan[], at: Date, holidays: Holidays): OpenState {
  const states = plans.map((plan) => stateAt(plan, at, holidays));
  states.sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
  const next = Math.min(...states.map((one) => one.next?.getTime() ?? Infinity));
  return {
    ...(states[0] ?? { state: 'unknown' }),
    ...(next < Infinity && { next: new Date(next) }),
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
