/* eslint-disable @typescript-eslint/no-non-null-assertion -- stops come from the network itself */
import type { LatLon } from './geometry.js';
import type { Planner } from './query.js';
import { toLabel } from './search.js';
import type { QueryOptions, Reach } from './types.js';

/** How long it takes from a place to everywhere, or from everywhere to it. */
export function reach(planner: Planner, origin: LatLon, options: QueryOptions): Reach {
  const { walking } = planner;
  const query = planner.query(options);
  const backward = options.mode === 'arrive';
  const time = planner.timeOf(query, options.time);
  const { vehicle, there } = planner.run(query, origin, undefined, {
    backward,
    time,
  });
  const begin = toLabel(time, backward);
  /** Seconds a label stands for; Infinity for those of stops out of reach or out of use. */
  const secondsOf = (label: number): number =>
    label < begin || label > begin + query.maxSeconds ? Infinity : label - begin;
  return {
    outsideValidity: query.outsideValidity,
    seconds: there.map((label, stop) => {
      const best = Math.min(secondsOf(label), secondsOf(vehicle[stop]!));
      return best < Infinity ? best : -1;
    }),
    minutesTo(place) {
      const best = Math.min(
        planner.onFoot(query, origin, place) ?? Infinity,
        ...walking
          .near(place, query.maxWalkMetres)
          .map(({ stop, seconds }) => secondsOf(vehicle[stop]!) + seconds),
      );
      return best > query.maxSeconds ? undefined : Math.ceil(best / 60);
    },
  };
}
