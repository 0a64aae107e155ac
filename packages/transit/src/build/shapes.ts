/* eslint-disable @typescript-eslint/no-non-null-assertion -- points are indexed inside their own array */
import { metresBetween, UNITS_PER_DEGREE } from '../geometry.js';
import { columnsOf } from './csv.js';
import type { FeedReader } from './feed-reader.js';

const SHAPES = {
  file: 'shapes.txt',
  required: ['shape_id', 'shape_pt_lat', 'shape_pt_lon', 'shape_pt_sequence'],
} as const;

/** Latitude and longitude in whole units (1/100,000 degree). */
export type ShapePoint = readonly [lat: number, lon: number];

/** The course of the wanted shapes, thinned so that no point is off by more than `tolerance` m. */
export async function readShapes(
  feed: FeedReader,
  wanted: ReadonlySet<string>,
  inside: (lat: number, lon: number) => boolean,
  tolerance: number,
): Promise<Map<string, ShapePoint[]>> {
  const points = new Map<string, { sequence: number; point: ShapePoint }[]>();
  if (!feed.has(SHAPES.file)) return new Map();
  const at = columnsOf(SHAPES);
  await feed.table(SHAPES, (row) => {
    const id = row.text(at.shape_id);
    if (!wanted.has(id)) return;
    const lat = row.decimal(at.shape_pt_lat);
    const lon = row.decimal(at.shape_pt_lon);
    const sequence = row.count(at.shape_pt_sequence);
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && sequence >= 0)) {
      feed.problems.error(
        'bad-shape-point',
        SHAPES.file,
        row.line,
        'not a numbered place on earth',
      );
      return;
    }
    if (!inside(lat, lon)) return;
    const point = [Math.round(lat * UNITS_PER_DEGREE), Math.round(lon * UNITS_PER_DEGREE)] as const;
    const known = points.get(id);
    if (known) known.push({ sequence, point });
    else points.set(id, [{ sequence, point }]);
  });
  return new Map(
    [...points].map(([id, list]) => {
      const ordered = list.sort((a, b) => a.sequence - b.sequence).map(({ point }) => point);
      return [id, simplify(ordered, tolerance)];
    }),
  );
}

/** Douglas–Peucker with a stack of its own: a shape of 100,000 points must not end the call stack. */
export function simplify(points: readonly ShapePoint[], tolerance: number): ShapePoint[] {
  if (points.length < 3) return [...points];
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let distance = tolerance;
    for (let i = from + 1; i < to; i++) {
      const off = metresToSpan(points[i]!, points[from]!, points[to]!);
      if (off > distance) [farthest, distance] = [i, off];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => kept[index]);
}

function metresToSpan([lat, lon]: ShapePoint, [aLat, aLon]: ShapePoint, [bLat, bLon]: ShapePoint) {
  const scale = Math.cos((lat / UNITS_PER_DEGREE) * (Math.PI / 180));
  const dx = (bLon - aLon) * scale;
  const dy = bLat - aLat;
  const along = ((lon - aLon) * scale * dx + (lat - aLat) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return metresBetween(lat, lon, aLat + share * dy, aLon + share * (bLon - aLon));
}
