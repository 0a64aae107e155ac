/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { metresBetween, UNITS_PER_DEGREE } from '../geometry.js';
import type { FeedStop } from './stops.js';

/** Stops of one name farther apart than this are different places. */
const SAME_PLACE_METRES = 1000;

export interface Places {
  /** Name by place. */
  names: string[];
  /** Place by stop, in the order of `stops`. */
  ofStop: number[];
}

/** Gathers stops into what people call one stop: a station, or stops of one name close together. */
export function groupIntoPlaces(stops: readonly number[], all: readonly FeedStop[]): Places {
  const names: string[] = [];
  const byKey = new Map<string, { place: number; stop: FeedStop }[]>();
  const ofStop = stops.map((index) => {
    const stop = all[index]!;
    const station = stop.parent >= 0 ? all[stop.parent] : undefined;
    const key = station ? `#${stop.parent}` : stop.name;
    const known = byKey.get(key) ?? [];
    const near = known.find((other) => station ?? metres(other.stop, stop) < SAME_PLACE_METRES);
    if (near) return near.place;
    const place = names.push(station?.name ?? stop.name) - 1;
    byKey.set(key, [...known, { place, stop }]);
    return place;
  });
  return { names, ofStop };
}

function metres(a: FeedStop, b: FeedStop): number {
  const [lat1, lon1, lat2, lon2] = [a.lat, a.lon, b.lat, b.lon].map(
    (degrees) => degrees * UNITS_PER_DEGREE,
  );
  return metresBetween(lat1!, lon1!, lat2!, lon2!);
}
