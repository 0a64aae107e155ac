import * as L from './leaflet.js';
import type { Point } from '@kim-widgets/angebote';
import { drawBase, drawOrigin, drawRoute } from './base-layer.js';
import { MAX_ZOOM } from './cluster.js';
import { MarkerLayer, type MarkerOptions } from './marker-layer.js';
import type { MapView } from './map-view.js';
import { StopLayer } from './stop-layer.js';

export interface LeafletMapOptions extends MarkerOptions {
  /** The visitor clicked on a place of the map. */
  pick: (point: Point) => void;
  /** What the place one sets out from is called. */
  originWords: string;
  reducedMotion: boolean;
}

/** Steps of a pan button, in pixels. */
const PAN = 120;

/** A map one can look at, zoom, pan and choose offers on. The one place that knows Leaflet. */
export class LeafletMap {
  readonly #map: L.Map;
  readonly #options: LeafletMapOptions;
  readonly #base: L.LayerGroup;
  readonly #route: L.LayerGroup;
  readonly #origin: L.LayerGroup;
  readonly #stops: StopLayer;
  readonly #markers: MarkerLayer;
  readonly #resized: ResizeObserver;
  #view: MapView | undefined;

  constructor(container: HTMLElement, options: LeafletMapOptions) {
    const animate = !options.reducedMotion;
    this.#options = options;
    this.#map = L.map(container, {
      attributionControl: false,
      zoomControl: false,
      // Tab must lead through: the buttons and the marks have the keyboard.
      keyboard: false,
      scrollWheelZoom: false,
      zoomAnimation: animate,
      fadeAnimation: animate,
      markerZoomAnimation: animate,
      inertia: animate,
      minZoom: 7,
      maxZoom: MAX_ZOOM,
      zoomSnap: 0.25,
    });
    this.#map.setView([51.4, 7.6], 8, { animate: false });
    // Areas, lines and stops are drawn here; in words they stand in the list.
    this.#map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
    this.#base = L.layerGroup().addTo(this.#map);
    this.#stops = new StopLayer(this.#map);
    this.#route = L.layerGroup().addTo(this.#map);
    this.#origin = L.layerGroup().addTo(this.#map);
    this.#markers = new MarkerLayer(this.#map, options);
    this.#map.on('click', ({ latlng }: L.LeafletMouseEvent) =>
      options.pick({ lat: latlng.lat, lon: latlng.lng }),
    );
    this.#resized = new ResizeObserver(() => this.#map.invalidateSize({ animate: false }));
    this.#resized.observe(container);
  }

  update(view: MapView): void {
    const before = this.#view;
    this.#view = view;
    if (before?.areas !== view.areas || before.courses !== view.courses) {
      drawBase(this.#base, view);
    }
    if (!before) this.fit();
    const parts = ['stops', 'courses', 'areas', 'walkMetres'] as const;
    if (parts.some((part) => before?.[part] !== view[part])) this.#stops.update(view);
    if (before?.route !== view.route) drawRoute(this.#route, view.route);
    if (before?.origin !== view.origin) {
      const { lat, lon } = view.origin.point;
      drawOrigin(this.#origin, [lat, lon], this.#options.originWords);
    }
    if (before?.pins !== view.pins || before.selected !== view.selected) {
      this.#markers.update(view.pins, view.selected);
    }
  }

  /** Shows everything there is. */
  fit(): void {
    const { areas = [], pins = [], origin } = this.#view ?? {};
    const outlines = areas.flatMap(({ rings }) => rings.flat());
    const points = outlines.length > 0 ? outlines : pins.map(({ point }) => point);
    const all = origin ? [...points, origin.point] : points;
    if (all.length === 0) return;
    const bounds = L.latLngBounds(all.map(({ lat, lon }) => [lat, lon]));
    this.#map.fitBounds(bounds, { padding: [8, 8], animate: false });
  }

  zoom(step: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + step);
  }

  pan(x: -1 | 0 | 1, y: -1 | 0 | 1): void {
    this.#map.panBy([x * PAN, y * PAN], { animate: !this.#options.reducedMotion });
  }

  /** Draws a street map from somebody's server below everything else. */
  showTiles(url: string): void {
    L.tileLayer(url, { maxZoom: MAX_ZOOM, referrerPolicy: 'no-referrer' }).addTo(this.#map);
    this.#map.getContainer().classList.add('with-tiles');
  }

  remove(): void {
    this.#resized.disconnect();
    this.#map.remove();
  }
}
