/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { TRANSFER_FORBIDDEN, TRANSFER_ON_FOOT, TRANSFER_SECONDS, type Numbers } from './format.js';
import { gather, groupByKey, narrow } from './group.js';
import { METRES_PER_UNIT, metresBetween, UNITS_PER_DEGREE, type LatLon } from './geometry.js';
import { DETOUR, WALKING_SPEED } from './options.js';
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
  first: Numbers;
  to: Numbers;
  cost: Numbers;
}

/** A stop within walking distance of a place, and how far that is along the way. */
export interface NearStop {
  stop: number;
  seconds: number;
}

export interface Walking {
  /** Metres per second. */
  speed: number;
  forward: Footpaths;
  /** The same ways from their ends, for searching backwards in time. */
  backward: Footpaths;
  near(place: LatLon, maxMetres: number): NearStop[];
  between(from: LatLon, to: LatLon): Way;
}

/** Places are taken to be where stops can be: 51.51231° times 100,000 is not quite whole. */
const toUnits = (degrees: number) => Math.round(degrees * UNITS_PER_DEGREE);

interface Way {
  metres: number;
  seconds: number;
}

export function createWalking(net: Network, options: WalkOptions): Walking {
  const { detour = DETOUR, speed = WALKING_SPEED, changeMetres = 500 } = options;
  const { lat, lon, stops } = net;
  /** From south to north, so that whoever is near stands near in the list. */
  const order = narrow(Int32Array.from(lat.keys()).sort((a, b) => lat[a]! - lat[b]!));
  const way = (lat1: number, lon1: number, lat2: number, lon2: number): Way => {
    const metres = metresBetween(lat1, lon1, lat2, lon2) * detour;
    return { metres, seconds: Math.ceil(metres / speed) };
  };
  const nearUnits = (y: number, x: number, maxMetres: number): NearStop[] => {
    const found: NearStop[] = [];
    const band = maxMetres / detour / METRES_PER_UNIT;
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
      const { metres, seconds } = way(y, x, lat[stop]!, lon[stop]!);
      if (metres <= maxMetres) found.push({ stop, seconds });
    }
    return found;
  };

  return {
    speed,
    ...changes(net, way, (stop) => nearUnits(lat[stop]!, lon[stop]!, changeMetres)),
    near: (place, maxMetres) => nearUnits(toUnits(place.lat), toUnits(place.lon), maxMetres),
    between: (a, b) => way(toUnits(a.lat), toUnits(a.lon), toUnits(b.lat), toUnits(b.lon)),
  };
}

/**
 * The ways between stops, in both directions: what the feed says of two stops counts more than the
 * map. A function of its own, so that its lists do not live on with the answers.
 */
function changes(
  { lat, lon, stops, transferFrom, transferTo, transferCode }: Network,
  way: (lat1: number, lon1: number, lat2: number, lon2: number) => Way,
  near: (stop: number) => NearStop[],
): Pick<Walking, 'forward' | 'backward'> {
  const from: number[] = [];
  const to: number[] = [];
  const costs: number[] = [];
  /** By stop: one more than the last stop of which the feed says how one comes here. */
  const given = new Uint32Array(stops);
  let transfer = 0;
  for (let a = 0; a < stops; a++) {
    const add = (b: number, cost: number) => {
      from.push(a);
      to.push(b);
      costs.push(cost);
    };
    for (; transferFrom[transfer] === a; transfer++) {
      const b = transferTo[transfer]!;
      const code = transferCode[transfer]!;
      given[b] = a + 1;
      if (code >= TRANSFER_SECONDS) add(b, (code - TRANSFER_SECONDS) * 2 + 1);
      else if (code > TRANSFER_FORBIDDEN) {
        const { seconds } = way(lat[a]!, lon[a]!, lat[b]!, lon[b]!);
        add(b, seconds * 2 + code - TRANSFER_ON_FOOT);
      }
    }
    for (const { stop, seconds } of near(a)) {
      if (given[stop] !== a + 1) add(stop, seconds * 2);
    }
  }
  const footpaths = (begins: number[], ends: number[]): Footpaths => {
    const { first, order } = groupByKey(begins, stops);
    return {
      first,
      to: gather(order, ends),
      cost: gather(order, costs),
    };
  };
  return { forward: footpaths(from, to), backward: footpaths(to, from) };
}
