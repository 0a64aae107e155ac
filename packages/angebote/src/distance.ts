import type { Point } from './generated/database.js';

const EARTH_RADIUS_METRES = 6_371_009;

/** Distance as the crow flies, in metres. */
export function metresBetween(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const sine = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const chord =
    sine(to.lat - from.lat) +
    Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * sine(to.lon - from.lon);
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(chord));
}
