/* eslint-disable @typescript-eslint/no-non-null-assertion -- neighbours in a list that is not empty */
import type { LatLon } from './geometry.js';
import { rideLegs } from './legs.js';
import type { Planner, Query } from './query.js';
import { toLabel } from './search.js';
import type { Journey, Journeys, Leg, QueryOptions, RideLeg } from './types.js';

/**
 * The best journeys for each number of changes. A search finds the best arrival (or departure);
 * a second one from there back makes sure that nobody leaves earlier or waits longer than needed.
 */
export function journeys(
  planner: Planner,
  origin: LatLon,
  destination: LatLon,
  options: QueryOptions,
): Journeys {
  const query = planner.query(options);
  const backward = options.mode === 'arrive';
  const time = planner.timeOf(query, options.time);
  const onFoot = planner.onFoot(query, origin, destination);
  const { best } = planner.run(query, origin, destination, { backward, time, onFoot });
  const found = best.slice(options.best ? -1 : 0).map(({ rides, label }) => {
    const end = toLabel(label, backward);
    if (rides === 0) return journey(query, [walkLeg(Math.min(time, end), Math.max(time, end))]);
    const result = planner.run(query, origin, destination, {
      backward: !backward,
      time: end,
      maxSeconds: Math.abs(end - time),
      maxRides: rides,
    });
    const legs = rideLegs(planner.net, planner.clock, query.day, result, !backward);
    return journey(query, withWalks(planner, origin, destination, legs));
  });
  return Object.assign(found, { outsideValidity: query.outsideValidity });
}

function walkLeg(departure: number, arrival: number, from?: RideLeg, to?: RideLeg): Leg {
  return { type: 'walk', from: from?.to, to: to?.from, departure, arrival };
}

/** Puts the ways on foot before, between and behind the rides. */
function withWalks(
  { walking }: Planner,
  origin: LatLon,
  destination: LatLon,
  rides: RideLeg[],
): Leg[] {
  const secondsTo = (from: LatLon, to: LatLon) => walking.between(from, to).seconds;
  const { departure, from } = rides[0]!;
  const legs = [walkLeg(departure - secondsTo(origin, from), departure, undefined, rides[0])];
  rides.forEach((ride, index) => {
    const next = rides[index + 1];
    const seconds = secondsTo(ride.to, next ? next.from : destination);
    // The feed may know a shorter way than the map.
    const latest = next ? next.departure : Infinity;
    legs.push(ride, walkLeg(ride.arrival, Math.min(ride.arrival + seconds, latest), ride, next));
  });
  return legs.filter((leg) => leg.arrival > leg.departure || leg.type === 'ride');
}

function journey({ date, outsideValidity }: Query, legs: Leg[]): Journey {
  return {
    date,
    departure: legs[0]!.departure,
    arrival: legs.at(-1)!.arrival,
    changes: Math.max(0, legs.filter((leg) => leg.type === 'ride').length - 1),
    legs,
    outsideValidity,
  };
}
