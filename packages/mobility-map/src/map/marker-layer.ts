import * as L from './leaflet.js';
import { clusterPins, type Box, type Clusters, type Mark } from './cluster.js';
import { joinCovering } from './join-covering.js';
import type { OfferPin } from './map-view.js';
import { nextIndex } from './roving.js';

export interface MarkerWords {
  /** Name of the layer, read aloud. */
  layer: string;
  /** What a mark of one offer is called. */
  pin: (pin: OfferPin) => string;
  /** What a mark of several says: `3 Angebote`. */
  cluster: (count: number) => string;
}

export interface MarkerOptions {
  words: MarkerWords;
  /** The visitor chose a mark. */
  choose: (pins: readonly OfferPin[]) => void;
  direction: () => 'ltr' | 'rtl';
}

/**
 * The offers as buttons on the map. All of them together are one tab stop; arrow keys move among those
 * in view, in the order of the list.
 */
export class MarkerLayer {
  readonly #map: L.Map;
  readonly #options: MarkerOptions;
  readonly #group: HTMLElement;
  #clusters: Clusters | undefined;
  #pins: readonly OfferPin[] | undefined;
  #selected: string | undefined;
  #active = 0;
  #buttons: HTMLButtonElement[] = [];

  constructor(map: L.Map, options: MarkerOptions) {
    this.#map = map;
    this.#options = options;
    const pane = map.createPane('offers');
    this.#group = document.createElement('div');
    this.#group.className = 'marks';
    this.#group.setAttribute('role', 'group');
    this.#group.addEventListener('keydown', (event) => this.#move(event));
    pane.append(this.#group);
    map.on('moveend', () => this.#draw());
  }

  update(pins: readonly OfferPin[], selected: string | undefined): void {
    if (pins !== this.#pins) this.#clusters = clusterPins(pins);
    this.#pins = pins;
    this.#selected = selected;
    this.#group.setAttribute('aria-label', this.#options.words.layer);
    this.#draw();
  }

  #draw(): void {
    const bounds = this.#map.getBounds().pad(0.1);
    const box: Box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const zoom = this.#map.getZoom();
    const { cluster } = this.#options.words;
    const marks = joinCovering(this.#clusters?.at(box, zoom) ?? [], zoom, cluster);
    marks.sort((a, b) => (a.pins[0]?.number ?? 0) - (b.pins[0]?.number ?? 0));
    const hadFocus = this.#buttons.some((button) => button.matches(':focus'));
    this.#active = Math.min(this.#active, Math.max(0, marks.length - 1));
    this.#buttons = marks.map((mark, index) => this.#button(mark, index));
    this.#group.replaceChildren(...this.#buttons);
    if (hadFocus) this.#buttons[this.#active]?.focus({ preventScroll: true });
  }

  #button(mark: Mark, index: number): HTMLButtonElement {
    const [first] = mark.pins;
    const isOne = mark.pins.length === 1 && first;
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = index === this.#active ? 0 : -1;
    const isSelected = mark.pins.some(({ id }) => id === this.#selected);
    const cannot = mark.pins.every(({ reached }) => !reached);
    button.className = ['mark', !isOne && 'cluster', isSelected && 'on', cannot && 'cannot']
      .filter(Boolean)
      .join(' ');
    const { words } = this.#options;
    const label = document.createElement('span');
    label.textContent = isOne ? String(first.number) : words.cluster(mark.pins.length);
    button.append(label);
    if (isOne) {
      button.lang = first.title.lang;
      button.setAttribute('aria-label', words.pin(first));
    }
    if (isSelected) button.setAttribute('aria-current', 'true');
    const { x, y } = this.#map.latLngToLayerPoint([mark.lat, mark.lon]);
    button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    L.DomEvent.disableClickPropagation(button);
    button.addEventListener('focus', () => this.#focus(index));
    button.addEventListener('click', () => this.#choose(mark));
    return button;
  }

  #focus(index: number): void {
    this.#active = index;
    this.#buttons.forEach((button, at) => (button.tabIndex = at === index ? 0 : -1));
  }

  #move(event: KeyboardEvent): void {
    const direction = this.#options.direction();
    const next = nextIndex(event.key, this.#active, this.#buttons.length, direction);
    if (next === undefined) return;
    event.preventDefault();
    this.#focus(next);
    this.#buttons[next]?.focus({ preventScroll: true });
  }

  #choose(mark: Mark): void {
    if (mark.splitsAt !== undefined && mark.pins.length > 1) {
      this.#map.setView([mark.lat, mark.lon], mark.splitsAt);
    }
    this.#options.choose(mark.pins);
  }
}
