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
  return {
    outsideValidity: query.outsideValidity,
    seconds: there.map((label) => (label - begin > query.maxSeconds ? -1 : label - begin)),
    minutesTo(place) {
      const best = Math.min(
        planner.onFoot(query, origin, place) ?? Infinity,
        ...walking
          .near(place, query.maxWalkMetres)
          // What lies before the beginning is out of use.
          .map(({ stop, seconds }) =>
            vehicle[stop]! < begin ? Infinity : vehicle[stop]! - begin + seconds,
          ),
      );
      return best > query.maxSeconds ? undefined : Math.ceil(best / 60);
    },
  };
}
