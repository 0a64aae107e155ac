import type { Point } from '@kim-widgets/angebote';

const EARTH_RADIUS_METRES = 6_371_000;

/** Distance as the crow flies; within a Kreis the earth is flat enough for one cosine. */
export function metresBetween(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const northwards = radians(to.lat - from.lat);
  const eastwards = radians(to.lon - from.lon) * Math.cos(radians((from.lat + to.lat) / 2));
  return EARTH_RADIUS_METRES * Math.hypot(northwards, eastwards);
}
