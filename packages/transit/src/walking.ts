/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { TRANSFER_FORBIDDEN, TRANSFER_ON_FOOT, TRANSFER_SECONDS, type Numbers } from './format.js';
import { gather, groupByKey } from './group.js';
import { METRES_PER_UNIT, metresBetween, UNITS_PER_DEGREE, type LatLon } from './geometry.js';
import type { Network } from './read.js';

/** How people walk. Distances are along the way: the straight line times `detour`. */
export interface WalkOptions {
  /** How much longer ways are than the straight line. Default 1.3. */
  detour?: number;
  /** Metres per second. Default 1.2. */
  speed?: number;
  /** Longest way between two stops when changing, in metres. Default 500. */
  changeMetres?: number;
}

/**
 * Ways on foot from stop s: `to[first[s] … first[s + 1])`. A cost is twice the seconds, plus one
 * when the time is exact and the minimum time for changing does not apply. Each stop leads to
 * itself: changing there is a way of no length.
 */
export interface Footpaths {
  first: Uint32Array;
  to: Numbers;
  cost: Numbers;
}

/** Stops within walking distance of a place: metres and seconds along the way. */
export interface NearStop {
  stop: number;
  metres: number;
  seconds: number;
}

export interface Walking {
  forward: Footpaths;
  /** The same ways from their ends, for searching backwards in time. */
  backward: Footpaths;
  near(place: LatLon, maxMetres: number): NearStop[];
  between(from: LatLon, to: LatLon): Omit<NearStop, 'stop'>;
}

/** Places are taken to be where stops can be: 51.51231° times 100,000 is not quite whole. */
const toUnits = (degrees: number) => Math.round(degrees * UNITS_PER_DEGREE);

/** Room for the stop's number beside its latitude in one sortable number. */
const STOP_ROOM = 2 ** 24;

export function createWalking(net: Network, options: WalkOptions): Walking {
  const { detour = 1.3, speed = 1.2, changeMetres = 500 } = options;
  const { lat, lon, stops, transferFrom, transferTo, transferCode } = net;
  /** From south to north, so that whoever is near stands near in the list. */
  const order = Int32Array.from(
    Float64Array.from(lat, (value, stop) => value * STOP_ROOM + stop).sort(),
    (key) => key - Math.floor(key / STOP_ROOM) * STOP_ROOM,
  );
  const way = (lat1: number, lon1: number, lat2: number, lon2: number) => {
    const metres = metresBetween(lat1, lon1, lat2, lon2) * detour;
    return { metres, seconds: Math.ceil(metres / speed) };
  };
  const nearUnits = (y: number, x: number, maxMetres: number): NearStop[] => {
    const band = maxMetres / detour / METRES_PER_UNIT;
    const found: NearStop[] = [];
    let index = 0;
    for (let end = stops; index < end;) {
      const middle = (index + end) >> 1;
      if (lat[order[middle]!]! < y - band) index = middle + 1;
      else end = middle;
    }
    for (; index < stops; index++) {
      const stop = order[index]!;
      if (lat[stop]! > y + band) break;
      // Degrees of longitude are shorter, but not three times as short where anybody lives.
      if (Math.abs(lon[stop]! - x) > band * 3) continue;
      const walk = way(y, x, lat[stop]!, lon[stop]!);
      if (walk.metres <= maxMetres) found.push({ stop, ...walk });
    }
    return found.sort((a, b) => a.metres - b.metres);
  };

  const ways: [from: number, to: number, cost: number][] = [];
  const given = new Set<number>();
  const add = (a: number, b: number, seconds: number, exact: number) => {
    if (!given.has(a * stops + b)) ways.push([a, b, seconds * 2 + exact]);
  };
  transferCode.forEach((code, i) => {
    const [a, b] = [transferFrom[i]!, transferTo[i]!];
    const { seconds } = way(lat[a]!, lon[a]!, lat[b]!, lon[b]!);
    if (code >= TRANSFER_SECONDS) add(a, b, code - TRANSFER_SECONDS, 1);
    else if (code > TRANSFER_FORBIDDEN) add(a, b, seconds, code - TRANSFER_ON_FOOT);
    given.add(a * stops + b);
  });
  for (let a = 0; a < stops; a++) {
    for (const { stop, seconds } of nearUnits(lat[a]!, lon[a]!, changeMetres))
      add(a, stop, seconds, 0);
  }
  const footpaths = (begin: 0 | 1): Footpaths => {
    const { first, order: indices } = groupByKey(
      ways.map((each) => each[begin]),
      stops,
    );
    return {
      first,
      to: gather(indices, stops, (i) => ways[i]![begin ? 0 : 1]),
      cost: gather(indices, 0xffff, (i) => ways[i]![2]),
    };
  };

  return {
    forward: footpaths(0),
    backward: footpaths(1),
    near: (place, maxMetres) => nearUnits(toUnits(place.lat), toUnits(place.lon), maxMetres),
    between: (a, b) => way(toUnits(a.lat), toUnits(a.lon), toUnits(b.lat), toUnits(b.lon)),
  };
}
