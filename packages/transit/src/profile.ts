/* eslint-disable @typescript-eslint/no-non-null-assertion -- neighbours in a list that is not empty */
import { DAY } from './clock.js';
import type { LatLon } from './geometry.js';
import { journeys } from './journeys.js';
import type { Planner } from './query.js';
import { toLabel } from './search.js';
import type {
  DayOptions,
  DayProfile,
  QueryOptions,
  RoundTrip,
  RoundTripOptions,
  Trip,
} from './types.js';

/** All departures of a day that are worth it: the earliest arrival, the latest departure for it, and on. */
export function dayProfile(
  planner: Planner,
  origin: LatLon,
  destination: LatLon,
  options: DayOptions,
): DayProfile {
  const query = planner.query(options);
  const trips: Trip[] = [];
  let longestGap = 0;
  const end = planner.timeOf(query, DAY - 1);
  let time = planner.timeOf(query, 0);
  while (time <= end) {
    const search = (backward: boolean, from: number, maxSeconds: number) =>
      planner.run(query, origin, destination, { backward, time: from, maxSeconds }).best.at(-1);
    const arrival = search(false, time, end - time + query.maxSeconds)?.label;
    if (arrival === undefined) break;
    const { label, rides } = search(true, arrival, arrival - time)!;
    const departure = toLabel(label, true);
    if (departure > end) break;
    if (arrival - departure <= query.maxSeconds) {
      longestGap = Math.max(longestGap, departure - (trips.at(-1)?.departure ?? departure));
      trips.push({ departure, arrival, changes: rides - 1 });
    }
    time = departure + 1;
  }
  return {
    outsideValidity: query.outsideValidity,
    trips,
    first: trips[0],
    last: trips.at(-1),
    longestGap,
    onFoot: planner.onFoot(query, origin, destination),
  };
}

/** There as late as possible before an event begins, home as early as possible after it ends. */
export function roundTrip(
  planner: Planner,
  origin: LatLon,
  destination: LatLon,
  options: RoundTripOptions,
): RoundTrip | undefined {
  const query = planner.query(options);
  if (query.outsideValidity) return { outsideValidity: true };
  const { from, to, ...rest } = options;
  const go = (a: LatLon, b: LatLon, time: QueryOptions['time'], mode: QueryOptions['mode']) =>
    journeys(planner, a, b, { ...rest, time, mode, best: true })[0];
  const there = go(origin, destination, from, 'arrive');
  const back = there && go(destination, origin, to, 'depart');
  if (!back) return undefined;
  return {
    outsideValidity: false,
    there,
    back,
    waitBefore: planner.timeOf(query, from) - there.arrival,
    waitAfter: back.departure - planner.timeOf(query, to),
  };
}
