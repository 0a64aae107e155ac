import { stopById, type Stop } from './stops.js';

/** Latitude and longitude in degrees. */
export type Point = readonly [lat: number, lon: number];

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;
/** How far a bend may lie beside the straight line, as a share of its length. */
const BEND = 0.08;
const KM_PER_BEND = 0.6;

/**
 * The road or track between two stops: its bends, and its length in kilometres. Bends come from a
 * random sequence seeded with both names, so that a road is always the same, either way.
 */
export function road(fromId: string, toId: string): { points: Point[]; km: number } {
  const [a, b] = [stopById(fromId), stopById(toId)];
  const points = fromId < toId ? bends(a, b) : bends(b, a).reverse();
  return { points, km: lengthKm(points) };
}

function bends(a: Stop, b: Stop): Point[] {
  const random = randomFrom(`${a.id} ${b.id}`);
  const count = Math.min(6, Math.round(distanceKm([a.lat, a.lon], [b.lat, b.lon]) / KM_PER_BEND));
  const points: Point[] = [[a.lat, a.lon]];
  for (let i = 1; i <= count; i++) {
    const share = i / (count + 1);
    const aside = (random() * 2 - 1) * BEND;
    const [dLat, dLon] = [b.lat - a.lat, b.lon - a.lon];
    points.push([
      round(a.lat + dLat * share + dLon * aside * Math.cos(a.lat * RADIANS)),
      round(a.lon + dLon * share - (dLat * aside) / Math.cos(a.lat * RADIANS)),
    ]);
  }
  points.push([b.lat, b.lon]);
  return points;
}

function lengthKm(points: readonly Point[]): number {
  return points.reduce((sum, point, i) => {
    const before = points[i - 1];
    return before ? sum + distanceKm(before, point) : 0;
  }, 0);
}

/** Great-circle distance. */
export function distanceKm([latA, lonA]: Point, [latB, lonB]: Point): number {
  const h =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) *
      Math.cos(latB * RADIANS) *
      Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}

/** Numbers from 0 to 1, always the same for the same seed (FNV-1a into mulberry32). */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
