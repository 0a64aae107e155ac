/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { metresBetween, UNITS_PER_DEGREE } from '../geometry.js';
import type { FeedStop } from './stops.js';

/** Stops of one name farther apart than this are different places. */
const SAME_PLACE_METRES = 1000;

/** What people call one stop: a station, or stops of one name close together. */
export interface FeedPlace {
  name: string;
  /** Stops of the feed. */
  stops: number[];
}

export function groupIntoPlaces(stops: readonly number[], all: readonly FeedStop[]): FeedPlace[] {
  const places: FeedPlace[] = [];
  const byKey = new Map<string, FeedPlace[]>();
  for (const index of stops) {
    const stop = all[index]!;
    const station = stop.parent >= 0 ? all[stop.parent] : undefined;
    const key = station ? `#${stop.parent}` : stop.name;
    const known = byKey.get(key) ?? [];
    const near = known.find(
      (place) => station ?? metres(all[place.stops[0]!]!, stop) < SAME_PLACE_METRES,
    );
    if (near) {
      near.stops.push(index);
      continue;
    }
    const place = { name: station?.name ?? stop.name, stops: [index] };
    places.push(place);
    byKey.set(key, [...known, place]);
  }
  return places;
}

function metres(a: FeedStop, b: FeedStop): number {
  const [lat1, lon1, lat2, lon2] = [a.lat, a.lon, b.lat, b.lon].map(
    (degrees) => degrees * UNITS_PER_DEGREE,
  );
  return metresBetween(lat1!, lon1!, lat2!, lon2!);
}
