import * as L from './leaflet.js';
import type { Point } from '@kim-widgets/angebote';
import type { LineCourse } from '../trips/types.js';
import type { MapArea } from './areas.js';
import { placeLineLabels, type Box } from './line-labels.js';
import type { MapStop, MapView } from './map-view.js';
import {
  labelSize,
  paintHalos,
  paintLineLabel,
  paintStops,
  type StopMark,
} from './stop-painter.js';

/** Size of a stop by zoom; if they were larger, many would only be a smear. */
const SIZES: readonly [zoom: number, pixels: number][] = [
  [13, 16],
  [11, 12],
  [0, 9],
];

/** Ways on foot are longer than the straight line. */
const DETOUR = 1.3;

/** About the room the name of a municipality takes, in pixels. */
const LETTER = 9;
const NAME_HEIGHT = 22;

/**
 * The stops with the ways on foot around them and the names of the lines, on one canvas: thousands of
 * them cost no more than one element.
 */
export class StopLayer {
  readonly #map: L.Map;
  readonly #canvas: HTMLCanvasElement;
  #view: Pick<MapView, 'stops' | 'courses' | 'areas' | 'walkMetres'> | undefined;

  constructor(map: L.Map) {
    this.#map = map;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'stops';
    this.#canvas.setAttribute('aria-hidden', 'true');
    map.createPane('stops').append(this.#canvas);
    map.on('moveend resize', () => this.#draw());
  }

  update(view: Pick<MapView, 'stops' | 'courses' | 'areas' | 'walkMetres'>): void {
    this.#view = view;
    this.#draw();
  }

  #draw(): void {
    const view = this.#view;
    const canvas = this.#canvas;
    const context = canvas.getContext('2d');
    if (!context || !view) return;
    const { x: width, y: height } = this.#map.getSize();
    const scale = devicePixelRatio;
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.style.inlineSize = `${width}px`;
    canvas.style.blockSize = `${height}px`;
    L.DomUtil.setPosition(canvas, this.#map.containerPointToLayerPoint([0, 0]));
    context.scale(scale, scale);
    const style = getComputedStyle(canvas);
    const colours = (name: string) => style.getPropertyValue(name).trim();
    const radius = (view.walkMetres / DETOUR) * this.#pixelsPerMetre;
    const stops = this.#marks(view.stops, { width, height }, radius);
    paintHalos(context, stops, radius, colours);
    paintStops(context, stops, this.#size, colours);
    context.font = `${style.fontWeight} 14px ${style.fontFamily}`;
    const labels = placeLineLabels(
      view.courses.map((course) => this.#line(course)),
      { width, height },
      (name) => labelSize(context, name),
      view.areas.flatMap((area) => this.#nameBox(area)),
    );
    for (const label of labels) paintLineLabel(context, label, colours);
  }

  get #size(): number {
    const zoom = this.#map.getZoom();
    return SIZES.find(([from]) => zoom >= from)?.[1] ?? 9;
  }

  get #pixelsPerMetre(): number {
    const { lat, lng } = this.#map.getCenter();
    const north = L.latLng(lat + 0.01, lng);
    const pixels = this.#at({ lat: north.lat, lng }).y - this.#at({ lat, lng }).y;
    return Math.abs(pixels) / this.#map.distance([lat, lng], north);
  }

  #at(point: L.LatLngLiteral): { x: number; y: number } {
    const { x, y } = this.#map.latLngToContainerPoint(point);
    return { x, y };
  }

  #atPoint({ lat, lon }: Point): { x: number; y: number } {
    return this.#at({ lat, lng: lon });
  }

  #marks(
    stops: readonly MapStop[],
    { width, height }: { width: number; height: number },
    margin: number,
  ): StopMark[] {
    return stops.flatMap(({ point, band }) => {
      const { x, y } = this.#atPoint(point);
      const isOut = x < -margin || y < -margin || x > width + margin || y > height + margin;
      return isOut ? [] : [{ x, y, band }];
    });
  }

  #line({ line, points }: LineCourse) {
    return { name: line, points: points.map((point) => this.#atPoint(point)) };
  }

  #nameBox({ name, centre }: MapArea): Box[] {
    if (!centre) return [];
    const { x, y } = this.#atPoint(centre);
    const half = (name.length * LETTER) / 2;
    return [
      { left: x - half, right: x + half, top: y - NAME_HEIGHT / 2, bottom: y + NAME_HEIGHT / 2 },
    ];
  }
}
