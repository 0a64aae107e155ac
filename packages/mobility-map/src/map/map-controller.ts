import type { LitElement, ReactiveController } from 'lit';
import { afterPaint } from '../after-paint.js';
import type { LeafletMap, LeafletMapOptions } from './leaflet-map.js';
import type { MapView } from './map-view.js';

/** So long the map waits for a list that keeps changing, in milliseconds. */
const MOST_WAIT = 250;

/**
 * Puts the map into the element's place for it. Leaflet and all that draws is loaded when there is
 * something to show, after the list has answered.
 */
export class MapController implements ReactiveController {
  readonly #host: LitElement;
  readonly #view: () => MapView | undefined;
  readonly #options: () => LeafletMapOptions;
  #map: LeafletMap | undefined;
  #container: HTMLElement | undefined;
  #tiles = '';
  /** Set while a drawing waits for its turn. */
  #callOff: (() => void) | undefined;
  #waitingSince = 0;

  constructor(host: LitElement, view: () => MapView | undefined, options: () => LeafletMapOptions) {
    this.#host = host;
    this.#view = view;
    this.#options = options;
    host.addController(this);
  }

  get current(): LeafletMap | undefined {
    return this.#map;
  }

  showTiles(url: string): void {
    this.#tiles = url;
    this.#map?.showTiles(url);
  }

  /** Draws in the frame after the one that shows what has changed: the list goes first. */
  hostUpdated(): void {
    const now = performance.now();
    if (!this.#callOff) this.#waitingSince = now;
    else if (now - this.#waitingSince > MOST_WAIT) return;
    this.#callOff?.();
    this.#callOff = afterPaint(() => {
      this.#callOff = undefined;
      this.#follow();
    });
  }

  hostDisconnected(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#leave();
  }

  #follow(): void {
    const view = this.#view();
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.map-canvas') ?? undefined;
    if (container !== this.#container) this.#leave();
    if (!view || !container) return;
    this.#container = container;
    if (this.#map) this.#map.update(view);
    else void this.#open(container);
  }

  async #open(container: HTMLElement): Promise<void> {
    const { LeafletMap } = await import('./leaflet-map.js');
    const view = this.#view();
    if (this.#map || container !== this.#container || !container.isConnected || !view) return;
    this.#map = new LeafletMap(container, this.#options());
    this.#map.update(view);
    if (this.#tiles) this.#map.showTiles(this.#tiles);
  }

  #leave(): void {
    this.#map?.remove();
    this.#map = undefined;
    this.#container = undefined;
  }
}
