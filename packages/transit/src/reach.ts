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

  const secondsTo = (place: LatLon): number | undefined => {
    const direct = walking.between(origin, place);
    let best = direct.metres <= query.maxWalkMetres ? direct.seconds : Infinity;
    for (const { stop, seconds } of walking.near(place, query.maxWalkMetres)) {
      const label = vehicle[stop]!;
      if (label >= begin && label < UNREACHED) best = Math.min(best, label - begin + seconds);
    }
    return best <= query.maxSeconds ? best : undefined;
  };

  /** Vehicles, ways on foot from where they stop, and the first walk. */
  const allSeconds = (): Int32Array => {
    const { first, to, cost } = backward ? walking.backward() : walking.forward;
    const all = new Int32Array(net.stops).fill(UNREACHED);
    const improve = (stop: number, seconds: number) => {
      if (seconds < all[stop]! && seconds <= query.maxSeconds) all[stop] = seconds;
    };
    for (const { stop, seconds } of walking.near(origin, query.maxWalkMetres))
      improve(stop, seconds);
    for (let stop = 0; stop < net.stops; stop++) {
      const label = vehicle[stop]!;
      if (label < begin || label === UNREACHED) continue;
      improve(stop, label - begin);
      for (let way = first[stop]!; way < first[stop + 1]!; way++) {
        const seconds = cost[way]! >> 1;
        if (seconds <= query.limits.maxWalkSeconds) improve(to[way]!, label - begin + seconds);
      }
    }
    return all;
  };

  let minutes: Int16Array | undefined;
  return {
    outsideValidity: query.outsideValidity,
    get minutes() {
      return (minutes ??= Int16Array.from(allSeconds(), (seconds) =>
        seconds === UNREACHED ? -1 : Math.ceil(seconds / 60),
      ));
    },
    secondsTo,
    minutesTo(place) {
      const seconds = secondsTo(place);
      return seconds === undefined ? undefined : Math.ceil(seconds / 60);
    },
  };
}
