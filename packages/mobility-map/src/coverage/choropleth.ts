import type { Point } from '@kim-widgets/angebote';
import type { MapArea } from '../map/areas.js';

/** Lower ends of the classes of a share, 0 to 1; the index is the class. */
export const CLASSES: readonly number[] = [0, 0.25, 0.5, 0.75];

export function classOf(share: number): number {
  return CLASSES.findLastIndex((from) => share >= from);
}

/** A drawing of municipalities in units of its own. */
export interface Choropleth {
  width: number;
  height: number;
  /** AGS → outline, and where its name stands. */
  outlines: ReadonlyMap<string, { path: string; label: { x: number; y: number } | undefined }>;
  /** Where a point of the earth is on it. */
  at(point: Point): { x: number; y: number };
}

const WIDTH = 640;
const MARGIN = 4;

/** Draws outlines to scale; `undefined` where there is none. */
export function choroplethOf(areas: readonly MapArea[]): Choropleth | undefined {
  const points = areas.flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return undefined;
  const range = (values: number[]) => {
    const low = values.reduce((a, b) => Math.min(a, b));
    return { low, high: values.reduce((a, b) => Math.max(a, b)) };
  };
  const lat = range(points.map((point) => point.lat));
  const lon = range(points.map((point) => point.lon));
  // A degree of longitude is shorter than one of latitude.
  const shrink = Math.cos((((lat.low + lat.high) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((lon.high - lon.low) * shrink || 1);
  const at = (point: Point) => ({
    x: round(MARGIN + (point.lon - lon.low) * shrink * scale),
    y: round(MARGIN + (lat.high - point.lat) * scale),
  });
  const outlines = areas.map(({ ags, rings, centre }) => {
    const path = rings.map((ring) => `M${ring.map((one) => pair(at(one))).join('L')}Z`).join('');
    return [ags, { path, label: centre && at(centre) }] as const;
  });
  return {
    width: WIDTH,
    height: round(2 * MARGIN + (lat.high - lat.low) * scale),
    outlines: new Map(outlines),
    at,
  };
}

function pair({ x, y }: { x: number; y: number }): string {
  return `${x} ${y}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
