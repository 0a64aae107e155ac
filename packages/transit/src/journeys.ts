/* eslint-disable @typescript-eslint/no-non-null-assertion -- neighbours in a list that is not empty */
import { dateOf } from './clock.js';
import type { LatLon } from './geometry.js';
import { hopsOf, rideLeg, stepFreeOf } from './legs.js';
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
  const { outsideValidity } = query;
  const backward = options.mode === 'arrive';
  const time = planner.timeOf(query, options.time);
  const ends = planner.run(query, { origin, destination, backward, time, onFoot: true }).best;
  const found = ends.map(({ rides, label }): Journey => {
    const end = toLabel(label, backward);
    if (rides === 0) return onFoot(planner, query, origin, destination, Math.min(time, end));
    return tightened(planner, query, origin, destination, { rides, end, time, backward });
  });
  return Object.assign(found, { outsideValidity });
}

/** The journey between a beginning and an end already found, by a search the other way. */
export function tightened(
  planner: Planner,
  query: Query,
  origin: LatLon,
  destination: LatLon,
  best: { rides: number; end: number; time: number; backward: boolean },
): Journey {
  const { net, clock } = planner;
  const backward = !best.backward;
  const result = planner.run(query, {
    origin,
    destination,
    backward,
    time: best.end,
    maxSeconds: Math.abs(best.end - best.time),
    maxRides: best.rides,
  });
  const rides = hopsOf(net, result, backward).map((hop) => rideLeg(net, clock, query.day, hop));
  return assemble(query, withWalks(planner, origin, destination, rides));
}

function onFoot(
  { walking }: Planner,
  query: Query,
  origin: LatLon,
  destination: LatLon,
  departure: number,
): Journey {
  const arrival = departure + walking.between(origin, destination).seconds;
  const legs: Leg[] = [{ type: 'walk', from: undefined, to: undefined, departure, arrival }];
  return assemble(query, legs);
}

function withWalks(
  { walking }: Planner,
  origin: LatLon,
  destination: LatLon,
  rides: RideLeg[],
): Leg[] {
  const { first, to, cost } = walking.forward;
  const legs: Leg[] = [];
  const walk = (from: RideLeg | undefined, next: RideLeg | undefined, seconds: number) => {
    const departure = from ? from.arrival : next!.departure - seconds;
    const arrival = departure + seconds;
    if (seconds > 0)
      legs.push({ type: 'walk', from: from?.to, to: next?.from, departure, arrival });
  };
  rides.forEach((ride, index) => {
    const before = rides[index - 1];
    if (!before) walk(undefined, ride, walking.between(origin, ride.from).seconds);
    else if (before.to.index !== ride.from.index) {
      let way = first[before.to.index]!;
      while (to[way] !== ride.from.index) way++;
      walk(before, ride, cost[way]! >> 1);
    }
    legs.push(ride);
  });
  walk(rides.at(-1), undefined, walking.between(rides.at(-1)!.to, destination).seconds);
  return legs;
}

function assemble(query: Query, legs: Leg[]): Journey {
  const rides = legs.filter((leg) => leg.type === 'ride');
  return {
    date: dateOf(query.day),
    departure: legs[0]!.departure,
    arrival: legs.at(-1)!.arrival,
    changes: Math.max(0, rides.length - 1),
    walkSeconds: legs.reduce(
      (sum, leg) => sum + (leg.type === 'walk' ? leg.arrival - leg.departure : 0),
      0,
    ),
    legs,
    callAhead: rides.some((ride) => ride.callAhead),
    stepFree: stepFreeOf(legs),
    outsideValidity: query.outsideValidity,
  };
}
