/* eslint-disable @typescript-eslint/no-non-null-assertion -- stops come from the network itself */
import type { LatLon } from './geometry.js';
import type { Planner } from './query.js';
import { PER_STOP, toLabel } from './search.js';
import type { QueryOptions, Reach } from './types.js';

/** How long it takes from a place to everywhere, or from everywhere to it. */
export function reach(planner: Planner, origin: LatLon, options: QueryOptions): Reach {
  const { walking, net } = planner;
  const query = planner.query(options);
  const { maxSeconds, maxWalkSeconds, maxWalkMetres, outsideValidity } = query;
  const backward = options.mode === 'arrive';
  const time = planner.timeOf(query, options.time);
  const { sources, labels } = planner.run(query, origin, undefined, { backward, time });
  const begin = toLabel(time, backward);
  /** Seconds until a vehicle is there; Infinity for stops out of reach or out of use. */
  const rideTo = (stop: number): number => {
    const after = labels[stop * PER_STOP]! - begin;
    return after < 0 || after > maxSeconds ? Infinity : after;
  };

  const seconds = new Int32Array(net.stops).fill(-1);
  const improve = (stop: number, after: number) => {
    if (after <= maxSeconds && !(after >= seconds[stop]! && seconds[stop]! >= 0))
      seconds[stop] = after;
  };
  for (const source of sources) improve(source.stop, source.seconds);
  const { first, to, cost } = walking[backward ? 'backward' : 'forward'];
  for (let stop = 0; stop < net.stops; stop++) {
    const after = rideTo(stop);
    improve(stop, after);
    for (let way = first[stop]!; way < first[stop + 1]!; way++) {
      const walk = cost[way]! >> 1;
      if (walk <= maxWalkSeconds) improve(to[way]!, after + walk);
    }
  }
  return {
    outsideValidity,
    seconds,
    minutesTo(place) {
      const best = Math.min(
        planner.onFoot(query, origin, place) ?? Infinity,
        ...walking.near(place, maxWalkMetres).map(({ stop, seconds }) => rideTo(stop) + seconds),
      );
      return best > maxSeconds ? undefined : Math.ceil(best / 60);
    },
  };
}
