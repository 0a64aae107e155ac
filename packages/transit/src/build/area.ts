import { METRES_PER_UNIT, UNITS_PER_DEGREE } from '../geometry.js';

/** West, south, east, north in degrees, as GeoJSON orders them. */
export type BoundingBox = readonly [number, number, number, number];

export type Ring = readonly (readonly number[])[];

/** The GeoJSON geometries an outline may have. */
export type Outline =
  | { type: 'Polygon'; coordinates: readonly Ring[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] };

export type Area = BoundingBox | Outline;

const METRES_PER_DEGREE = METRES_PER_UNIT * UNITS_PER_DEGREE;

/** A test whether a place lies in the area or at most `ringMetres` outside. */
export function insideTest(area: Area, ringMetres: number): (lat: number, lon: number) => boolean {
  return 'type' in area ? outlineTest(area, ringMetres) : boxTest(area, ringMetres);
}

function boxTest([west, south, east, north]: BoundingBox, ringMetres: number) {
  const ringLat = ringMetres / METRES_PER_DEGREE;
  const ringLon = ringLat / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return (lat: number, lon: number) =>
    lat >= south - ringLat &&
    lat <= north + ringLat &&
    lon >= west - ringLon &&
    lon <= east + ringLon;
}

function outlineTest(outline: Outline, ringMetres: number) {
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
  const edges = rings.flatMap((ring) =>
    ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from] as const),
  );
  return (lat: number, lon: number) => {
    let inside = false;
    for (const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] of edges) {
      // A ray to the east crosses the outline an odd number of times from inside.
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1)
        inside = !inside;
    }
    if (inside || ringMetres <= 0) return inside;
    const scaleX = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
    return edges.some(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => {
      const [ax, ay] = [(x1 - lon) * scaleX, (y1 - lat) * METRES_PER_DEGREE];
      const [bx, by] = [(x2 - lon) * scaleX, (y2 - lat) * METRES_PER_DEGREE];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(ax + along * dx, ay + along * dy) <= ringMetres;
    });
  };
}
