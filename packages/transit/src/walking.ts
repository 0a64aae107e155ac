/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import {
  TRANSFER_FORBIDDEN,
  TRANSFER_ON_FOOT,
  TRANSFER_SECONDS,
  TRANSFER_TIMED,
} from './format.js';
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
  to: Uint16Array | Uint32Array;
  cost: Uint16Array;
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
  backward(): Footpaths;
  near(place: LatLon, maxMetres: number): NearStop[];
  between(from: LatLon, to: LatLon): { metres: number; seconds: number };
}

/** Places are taken to be where stops can be: 51.51231° times 100,000 is not quite whole. */
const toUnits = (degrees: number) => Math.round(degrees * UNITS_PER_DEGREE);

/** Room for the stop's number beside its latitude in one sortable number. */
const STOP_ROOM = 2 ** 24;

export function createWalking(net: Network, options: WalkOptions): Walking {
  const { detour = 1.3, speed = 1.2, changeMetres = 500 } = options;
  const { lat, lon, stops } = net;
  const seconds = (metres: number) => Math.ceil(metres / speed);
  const distance = (a: number, b: number) =>
    metresBetween(lat[a]!, lon[a]!, lat[b]!, lon[b]!) * detour;
  /** From south to north, so that whoever is near stands near in the list. */
  const order = Float64Array.from(lat, (value, stop) => value * STOP_ROOM + stop).sort();
  const stopAt = (index: number) =>
    order[index]! - Math.floor(order[index]! / STOP_ROOM) * STOP_ROOM;
  const reach = (metres: number) => metres / detour / METRES_PER_UNIT;

  const forward = footpaths();
  let backward: Footpaths | undefined;
  return {
    forward,
    backward: () => (backward ??= net.transfers ? transposed(forward) : forward),
    near(place, maxMetres) {
      const [y, x] = [toUnits(place.lat), toUnits(place.lon)];
      const found: NearStop[] = [];
      let index = 0;
      let end = stops;
      while (index < end) {
        const middle = (index + end) >> 1;
        if (order[middle]! < (y - reach(maxMetres)) * STOP_ROOM) index = middle + 1;
        else end = middle;
      }
      for (; index < stops; index++) {
        const stop = stopAt(index);
        if (lat[stop]! > y + reach(maxMetres)) break;
        const metres = metresBetween(y, x, lat[stop]!, lon[stop]!) * detour;
        if (metres <= maxMetres) found.push({ stop, metres, seconds: seconds(metres) });
      }
      return found.sort((a, b) => a.metres - b.metres);
    },
    between(from, to) {
      const metres =
        metresBetween(toUnits(from.lat), toUnits(from.lon), toUnits(to.lat), toUnits(to.lon)) *
        detour;
      return { metres, seconds: seconds(metres) };
    },
  };

  function footpaths(): Footpaths {
    const ways: number[] = [];
    const given = new Set<number>();
    for (let i = 0; i < net.transfers; i++) {
      const [from, to, code] = [net.transferFrom[i]!, net.transferTo[i]!, net.transferCode[i]!];
      given.add(from * stops + to);
      if (code === TRANSFER_FORBIDDEN) continue;
      const walk = code < TRANSFER_SECONDS ? seconds(distance(from, to)) : code - TRANSFER_SECONDS;
      const exact = code === TRANSFER_TIMED || code !== TRANSFER_ON_FOOT;
      ways.push(from, to, walk * 2 + Number(exact));
    }
    const add = (from: number, to: number, cost: number) => {
      if (given.size === 0 || !given.has(from * stops + to)) ways.push(from, to, cost);
    };
    const north = reach(changeMetres);
    for (let i = 0; i < stops; i++) {
      const a = stopAt(i);
      add(a, a, 0);
      for (let j = i + 1; j < stops; j++) {
        const b = stopAt(j);
        if (lat[b]! - lat[a]! > north) break;
        // Longitudes shrink towards the poles, by less than two thirds where anybody lives.
        if (Math.abs(lon[b]! - lon[a]!) > north * 3) continue;
        const metres = distance(a, b);
        if (metres > changeMetres) continue;
        add(a, b, seconds(metres) * 2);
        add(b, a, seconds(metres) * 2);
      }
    }
    return grouped(ways, stops);
  }
}

function grouped(ways: number[], stops: number): Footpaths {
  const first = new Uint32Array(stops + 1);
  const to = new (stops > 0xffff ? Uint32Array : Uint16Array)(ways.length / 3);
  const cost = new Uint16Array(ways.length / 3);
  for (let i = 0; i < ways.length; i += 3) first[ways[i]! + 1]!++;
  for (let stop = 0; stop < stops; stop++) first[stop + 1]! += first[stop]!;
  const next = first.slice();
  for (let i = 0; i < ways.length; i += 3) {
    const at = next[ways[i]!]!++;
    to[at] = ways[i + 1]!;
    cost[at] = ways[i + 2]!;
  }
  return { first, to, cost };
}

function transposed({ first, to, cost }: Footpaths): Footpaths {
  const ways: number[] = [];
  for (let stop = 0; stop < first.length - 1; stop++) {
    for (let i = first[stop]!; i < first[stop + 1]!; i++) ways.push(to[i]!, stop, cost[i]!);
  }
  return grouped(ways, first.length - 1);
}
