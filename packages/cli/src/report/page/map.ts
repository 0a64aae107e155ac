import type { Municipality, Outline } from '@kim-widgets/angebote';
import { markup, type Markup } from './markup.js';

/** A municipality with the figure that colours it. */
export interface MapValue {
  municipality: Municipality;
  value: number;
}

const WIDTH = 720;
/** Steps of lightness: more is darker. */
const STEPS = 4;

/**
 * The municipalities' outlines, darker where the figure is higher, each with its name and figure.
 * Undefined where fewer than two have an outline.
 *
 * @param title what the map shows, for those who do not see it; the figures stand in a table, too
 */
export function choropleth(values: readonly MapValue[], title: string): Markup | undefined {
  const drawn = values.flatMap(({ municipality, value }) =>
    municipality.outline ? [{ municipality, value, rings: ringsOf(municipality.outline) }] : [],
  );
  if (drawn.length < 2) return undefined;
  const project = projection(drawn.flatMap(({ rings }) => rings.flat()));
  // One is not dark only because nobody has two.
  const most = Math.max(STEPS, ...drawn.map(({ value }) => value));
  const step = (value: number) => (value === 0 ? 0 : Math.ceil((STEPS * value) / most));
  const shapes = drawn.map(({ rings, value }) => {
    const path = rings.map(
      (ring) => `M${ring.map((point) => project(point).join(' ')).join('L')}Z`,
    );
    return markup`<path class="step-${step(value)}" d="${path.join('')}" />`;
  });
  const labels = drawn.map(({ municipality: { name, centroid }, rings, value }) => {
    const [x = 0, y = 0] = project(centroid ? [centroid.lon, centroid.lat] : middle(rings));
    return markup`<text class="on-${step(value)}" x="${x}" y="${y}"
      ><tspan x="${x}">${name}</tspan><tspan class="figure" x="${x}" dy="22">${value}</tspan></text
    >`;
  });
  return markup`<svg
    class="map"
    role="img"
    aria-label="${title}"
    viewBox="-2 -2 ${WIDTH + 4} ${project.height + 4}"
  >
    ${shapes}${labels}
  </svg>`;
}

type Position = readonly number[];

function ringsOf(outline: Outline): Position[][] {
  return outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
}

/** Degrees to units of the picture; a Kreis is small enough for parallels to stay parallel. */
function projection(
  points: readonly Position[],
): ((point: Position) => number[]) & { height: number } {
  const [west, east] = extent(points.map(([lon = 0]) => lon));
  const [south, north] = extent(points.map(([, lat = 0]) => lat));
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / Math.max(1e-6, (east - west) * narrow);
  const project = ([lon = 0, lat = 0]: Position) => [
    Math.round((lon - west) * narrow * scale),
    Math.round((north - lat) * scale),
  ];
  return Object.assign(project, { height: Math.ceil((north - south) * scale) });
}

function extent(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

function middle(rings: readonly Position[][]): Position {
  const points = rings.flat();
  const [west, east] = extent(points.map(([lon = 0]) => lon));
  const [south, north] = extent(points.map(([, lat = 0]) => lat));
  return [(west + east) / 2, (south + north) / 2];
}
