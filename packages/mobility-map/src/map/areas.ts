import type { Municipality, Point } from '@kim-widgets/angebote';
import type { ReadySource } from '@kim-widgets/views';

/** The border of a municipality and where its name stands. */
export interface MapArea {
  ags: string;
  name: string;
  rings: Point[][];
  centre: Point | undefined;
}

/** What of a source a map draws first; the outlines are large and come when there is a map. */
export async function outlinesOf(
  ready: ReadySource | undefined,
  signal?: AbortSignal,
): Promise<MapArea[]> {
  const about = await ready?.source.about(signal, { outlines: true });
  return areasOf(about?.municipalities ?? []);
}

/** Outlines of the municipalities, without the Kreis around them. */
export function areasOf(municipalities: readonly Municipality[]): MapArea[] {
  return municipalities
    .filter(({ type }) => type !== 'kreis' && type !== 'staedteregion')
    .map(({ ags, name, outline, centroid }) => ({
      ags,
      name,
      centre: centroid,
      rings: ringsOf(outline),
    }));
}

function ringsOf(outline: Municipality['outline']): Point[][] {
  if (!outline) return [];
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap((polygon) =>
    polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => ({ lat, lon }))),
  );
}
