/** A place on earth, in degrees (WGS 84). */
export interface LatLon {
  lat: number;
  lon: number;
}

/** Coordinates are kept as whole 1/100,000 degrees: 1.1 m in latitude. */
export const UNITS_PER_DEGREE = 1e5;

/** Metres of one unit of latitude on a sphere of 6,371 km radius. */
export const METRES_PER_UNIT = (6_371_000 * Math.PI) / 180 / UNITS_PER_DEGREE;

const RADIANS_PER_UNIT = Math.PI / 180 / UNITS_PER_DEGREE;

/** Distance as the crow flies in metres between two places given in units (exact below 50 km). */
export function metresBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dx = (lon2 - lon1) * Math.cos(((lat1 + lat2) / 2) * RADIANS_PER_UNIT);
  const dy = lat2 - lat1;
  return Math.sqrt(dx * dx + dy * dy) * METRES_PER_UNIT;
}
