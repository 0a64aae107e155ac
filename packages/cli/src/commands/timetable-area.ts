import type { Area, Outline } from '@kim-widgets/transit/build';
import { UsageError } from '../io/io.js';
import { readJson } from '../io/read-json.js';

type Polygon = Outline & { type: 'Polygon' };

/**
 * The area a timetable is cut to: four numbers, or a GeoJSON file with one or more outlines.
 *
 * @throws UsageError when it is neither
 */
export async function areaIn(text: string): Promise<Area> {
  if (/\.(geo)?json$/i.test(text)) {
    const polygons = [...polygonsIn(await readJson(text))];
    if (polygons.length === 0) {
      throw new UsageError(`--area ${text}: in der Datei ist kein Umriss (GeoJSON-Polygon).`);
    }
    return { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) };
  }
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text.split(',').map(Number);
  if (more.length > 0 || Number.isNaN(west + south + east + north)) {
    throw new UsageError(
      `--area ${text}: vier Zahlen wie 7.9,51.1,8.5,51.5 oder eine GeoJSON-Datei werden gebraucht.`,
    );
  }
  return [west, south, east, north];
}

/** All polygons of a GeoJSON value, however deep they lie; what has no sound rings is passed over. */
function* polygonsIn(value: unknown): Generator<Polygon> {
  if (typeof value !== 'object' || value === null) return;
  const { type, coordinates, geometry, geometries, features } = value as Record<string, unknown>;
  if (type === 'Polygon' && areRings(coordinates)) yield { type, coordinates };
  else if (type === 'MultiPolygon' && Array.isArray(coordinates)) {
    for (const each of coordinates as unknown[])
      yield* polygonsIn({ type: 'Polygon', coordinates: each });
  } else {
    const inner = [geometry, geometries, features].flat();
    for (const each of inner) yield* polygonsIn(each);
  }
}

function areRings(value: unknown): value is Polygon['coordinates'] {
  const isPoint = (point: unknown) =>
    Array.isArray(point) && point.length >= 2 && point.every((number) => Number.isFinite(number));
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPoint))
  );
}
