import type { Band } from '../bands.js';
import { SHAPES } from '../symbols.js';

/** Colours of the page, by the names of custom properties. */
export type Colours = (name: string) => string;

export interface StopMark {
  x: number;
  y: number;
  band: Band;
}

const BANDS = Object.keys(SHAPES).map((key) => (Number(key) || key) as Band);

/** Bands drawn as lines, not as areas. */
const OPEN: ReadonlySet<Band> = new Set(['longer', 'never']);

/** Side of the square in which shapes are drawn. */
const SHAPE_SIZE = 24;

/** How far one gets on foot from stops that are reached; together one pale area. */
export function paintHalos(
  context: CanvasRenderingContext2D,
  stops: readonly StopMark[],
  radius: number,
  colours: Colours,
): void {
  context.beginPath();
  for (const { x, y, band } of stops) {
    if (OPEN.has(band)) continue;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.globalAlpha = 0.3;
  context.fillStyle = colours('--_reach-60');
  context.fill();
  context.globalAlpha = 1;
}

/** The stops themselves: shape and lightness both say how long it takes. */
export function paintStops(
  context: CanvasRenderingContext2D,
  stops: readonly StopMark[],
  size: number,
  colours: Colours,
): void {
  const shapes = new Map(
    BANDS.map((band) => {
      const fill = OPEN.has(band) ? undefined : colours(`--_reach-${band}`);
      return [band, { shape: new Path2D(SHAPES[band]), fill }] as const;
    }),
  );
  const scale = size / SHAPE_SIZE;
  context.strokeStyle = colours('--_text');
  for (const { x, y, band } of stops) {
    const drawing = shapes.get(band);
    if (!drawing) continue;
    context.save();
    context.translate(x - size / 2, y - size / 2);
    context.scale(scale, scale);
    if (drawing.fill) {
      context.fillStyle = drawing.fill;
      context.fill(drawing.shape);
    }
    context.lineWidth = drawing.fill && band !== 90 ? 2 : 4;
    context.stroke(drawing.shape);
    context.restore();
  }
}

/** Room around a line's name, in pixels. */
const PADDING = 5;
const LINE_HEIGHT = 20;

export function labelSize(context: CanvasRenderingContext2D, name: string) {
  return { width: context.measureText(name).width + 2 * PADDING, height: LINE_HEIGHT };
}

/** A line's name in a frame, as on the front of a bus. */
export function paintLineLabel(
  context: CanvasRenderingContext2D,
  { name, x, y }: { name: string; x: number; y: number },
  colours: Colours,
): void {
  const { width, height } = labelSize(context, name);
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, 4);
  context.fillStyle = colours('--_bg');
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours('--_text');
  context.stroke();
  context.fillStyle = colours('--_text');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(name, x, y + 0.5);
}
