/* eslint-disable @typescript-eslint/no-non-null-assertion -- neighbours in a list that is not empty */
import type { LatLon } from './geometry.js';
import { journeys } from './journeys.js';
import type { Planner } from './query.js';
import { toLabel } from './search.js';
import type { DayOptions, DayProfile, RoundTrip, RoundTripOptions, Trip } from './types.js';

const DAY = 86_400;
const MINUTE = 60;

/** All departures of a day that are worth it: the earliest arrival, the latest departure for it, and on. */
export function dayProfile(
  planner: Planner,
  origin: LatLon,
  destination: LatLon,
  options: DayOptions,
): DayProfile {
  const query = planner.query(options);
  const trips: Trip[] = [];
  const end = planner.timeOf(query, DAY - 1);
  let time = planner.timeOf(query, 0);
  while (time <= end) {
    const maxSeconds = end - time + query.maxSeconds;
    const arrive = planner.run(query, { origin, destination, backward: false, time, maxSeconds });
    const arrival = arrive.best.at(-1)?.label;
    if (arrival === undefined) break;
    const depart = planner
      .run(query, {
        origin,
        destination,
        backward: true,
        time: arrival,
        maxSeconds: arrival - time,
      })
      .best.at(-1)!;
    const departure = toLabel(depart.label, true);
    if (departure > end) break;
    if (arrival - departure <= query.maxSeconds) {
      trips.push({ departure, arrival, changes: depart.rides - 1 });
    }
    time = departure + 1;
  }
  const walk = planner.walking.between(origin, destination);
  const gaps = trips.slice(1).map((trip, index) => trip.departure - trips[index]!.departure);
  return {
    outsideValidity: query.outsideValidity,
    trips,
    first: trips[0],
    last: trips.at(-1),
    longestGapMinutes: gaps.length > 0 ? Math.max(...gaps) / MINUTE : undefined,
    walkMinutes: walk.metres <= query.maxWalkMetres ? Math.ceil(walk.seconds / MINUTE) : undefined,
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
  const there = journeys(planner, origin, destination, { ...rest, time: from, mode: 'arrive' }).at(
    -1,
  );
  const back =
    there && journeys(planner, destination, origin, { ...rest, time: to, mode: 'depart' }).at(-1);
  if (!back) return undefined;
  return {
    outsideValidity: false,
    there,
    back,
    waitBefore: Math.floor((planner.timeOf(query, from) - there.arrival) / MINUTE),
    waitAfter: Math.floor((back.departure - planner.timeOf(query, to)) / MINUTE),
  };
}
