import type { Municipality, Point } from '@kim-widgets/angebote';

/** The border of a municipality and where its name stands. */
export interface MapArea {
  ags: string;
  name: string;
  rings: Point[][];
  centre: Point | undefined;
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
