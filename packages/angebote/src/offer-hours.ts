import type { Offer, Schedule } from './generated/database.js';
import type { OfferDatabase } from './offer-database.js';
import { follow } from './records.js';
import type { Holidays } from './schedule/holidays.js';
import { openState, type OpenState } from './schedule/open-state.js';
import { hasTimes } from './schedule/plan.js';

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

const RANK: readonly OpenState['state'][] = ['open', 'by-appointment', 'closed', 'unknown'];

/** Whether an offer can be reached at an instant, at any of its places. */
export function offerOpenState(
  offer: Offer,
  database: Pick<OfferDatabase, 'byId'>,
  { at, holidays }: { at: Date; holidays: Holidays },
): OpenState {
  const states = schedulesOf(offer, database)
    .map(({ schedule, inherited }) => openState(schedule, { at, holidays, inherited }))
    .sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
  const [best = { state: 'unknown' }] = states;
  const next = states.flatMap((one) => one.next ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  return { ...best, ...(next && { next }) };
}
