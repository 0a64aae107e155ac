import * as L from 'leaflet';
import type { Band } from '../bands.js';
import { SHAPES } from '../symbols.js';
import type { MapStop } from './map-view.js';

/** Fewer pixels between two stops, and they would only be a smear. */
const SIZES: readonly [zoom: number, pixels: number][] = [
  [13, 16],
  [11, 12],
  [0, 9],
];

const BANDS = Object.keys(SHAPES).map((key) => (Number(key) || key) as Band);

/** Bands drawn as lines, not as areas. */
const OPEN: ReadonlySet<Band> = new Set(['longer', 'never']);

/** The stops as shapes on one canvas: thousands of them cost no more than one element. */
export class StopLayer {
  readonly #map: L.Map;
  readonly #canvas: HTMLCanvasElement;
  #stops: readonly MapStop[] = [];

  constructor(map: L.Map) {
    this.#map = map;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'stops';
    this.#canvas.setAttribute('aria-hidden', 'true');
    map.createPane('stops').append(this.#canvas);
    map.on('moveend resize', () => this.#draw());
  }

  update(stops: readonly MapStop[]): void {
    this.#stops = stops;
    this.#draw();
  }

  #draw(): void {
    const map = this.#map;
    const { x: width, y: height } = map.getSize();
    const scale = devicePixelRatio;
    const canvas = this.#canvas;
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.style.inlineSize = `${width}px`;
    canvas.style.blockSize = `${height}px`;
    L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
    const context = canvas.getContext('2d');
    if (!context) return;
    const style = getComputedStyle(canvas);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const drawings = new Map(
      BANDS.map((band) => [
        band,
        { shape: new Path2D(SHAPES[band]), fill: colour(`--_reach-${band}`) },
      ]),
    );
    context.strokeStyle = colour('--_text');
    const size = SIZES.find(([zoom]) => map.getZoom() >= zoom)?.[1] ?? 9;
    for (const { point, band } of this.#stops) {
      const { x, y } = map.latLngToContainerPoint([point.lat, point.lon]);
      if (x < -size || y < -size || x > width + size || y > height + size) continue;
      context.setTransform((scale * size) / 24, 0, 0, (scale * size) / 24, x * scale, y * scale);
      context.translate(-12, -12);
      const drawing = drawings.get(band);
      if (!drawing) continue;
      if (!OPEN.has(band)) {
        context.fillStyle = drawing.fill;
        context.fill(drawing.shape);
      }
      context.lineWidth = OPEN.has(band) || band === 90 ? 4 : 2;
      context.stroke(drawing.shape);
    }
  }
}
