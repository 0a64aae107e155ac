/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import type { LatLon } from './geometry.js';
import type { Planner } from './query.js';
import { toLabel, UNREACHED } from './search.js';
import type { QueryOptions, Reach } from './types.js';

/** How long it takes from a place to everywhere, or from everywhere to it. */
export function reach(planner: Planner, origin: LatLon, options: QueryOptions): Reach {
  const { walking, net } = planner;
  const query = planner.query(options);
  const backward = options.mode === 'arrive';
  const time = planner.timeOf(query, options.time);
  const { vehicle } = planner.run(query, { origin, backward, time });
  const begin = toLabel(time, backward);

  /** When a vehicle reaches a stop, from the beginning; Infinity for never. */
  const rideTo = (stop: number): number => {
    const label = vehicle[stop]!;
    return label < begin || label === UNREACHED ? Infinity : label - begin;
  };

  /** Vehicles, ways on foot from where they stop, and the first walk. */
  const allSeconds = (): Int32Array => {
    const { first, to, cost } = backward ? walking.backward : walking.forward;
    const all = new Int32Array(net.stops).fill(-1);
    const improve = (stop: number, seconds: number) => {
      if (seconds <= query.maxSeconds && (all[stop]! < 0 || seconds < all[stop]!))
        all[stop] = seconds;
    };
    for (const { stop, seconds } of walking.near(origin, query.maxWalkMetres))
      improve(stop, seconds);
    for (let stop = 0; stop < net.stops; stop++) {
      const ride = rideTo(stop);
      improve(stop, ride);
      for (let way = first[stop]!; way < first[stop + 1]!; way++) {
        const walk = cost[way]! >> 1;
        if (walk <= query.limits.maxWalkSeconds) improve(to[way]!, ride + walk);
      }
    }
    return all;
  };

  let seconds: Int32Array | undefined;
  return {
    outsideValidity: query.outsideValidity,
    get seconds() {
      return (seconds ??= allSeconds());
    },
    minutesTo(place) {
      const direct = walking.between(origin, place);
      const ways = walking
        .near(place, query.maxWalkMetres)
        .map((way) => rideTo(way.stop) + way.seconds);
      if (direct.metres <= query.maxWalkMetres) ways.push(direct.seconds);
      const best = Math.min(...ways);
      return best <= query.maxSeconds ? Math.ceil(best / 60) : undefined;
    },
  };
}
