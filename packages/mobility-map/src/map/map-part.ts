import { addStyles, type FocusController } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import type { LitElement, TemplateResult } from 'lit';
import type { Origin } from '../question.js';
import { reachWindow } from '../trips/reach-window.js';
import { clockTime } from '../words.js';
import { MapController } from './map-controller.js';
import type { OfferPin } from './map-view.js';
import { mapStyles } from './map.styles.js';
import { renderMap, type MapOptions } from './render-map.js';
import { ViewController, type ViewHost } from './view-controller.js';

export interface MapPartHost extends ViewHost {
  direction: () => 'ltr' | 'rtl';
  focusing: FocusController;
  /** The visitor sets out from a point of the map. */
  pick: (origin: Origin) => void;
  /** Address and name of the server of a street map; none is offered without both. */
  tiles: () => { url: string; name: string };
}

/** The map: what is on it, what was chosen on it, and whose street map lies below. */
export class MapPart {
  readonly #element: LitElement;
  readonly #host: MapPartHost;
  readonly #view: ViewController;
  readonly #map: MapController;
  #chosen: readonly OfferPin[] = [];
  #hasTiles = false;

  constructor(element: LitElement, host: MapPartHost) {
    this.#element = element;
    this.#host = host;
    addStyles(element, mapStyles);
    this.#view = new ViewController(element, host);
    this.#map = new MapController(
      element,
      () => this.#view.value,
      () => ({
        pick: (point) => host.pick({ label: msg('Punkt auf der Karte'), point }),
        choose: (pins) => this.#choose(pins),
        direction: host.direction,
        originWords: msg('Start'),
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        words: {
          layer: msg('Angebote auf der Karte. Mit den Pfeiltasten wechseln.'),
          pin: ({ number, title }) => `${number}: ${title.text}`,
          cluster: (count) => msg(str`${count} Angebote`),
        },
      }),
    );
  }

  render(
    options: Pick<MapOptions, 'language' | 'headingLevel' | 'href' | 'select'>,
  ): TemplateResult {
    const { engine, question, tiles } = this.#host;
    const { url, name } = tiles();
    const isOffered = name !== '' && /^https?:/.test(url) && !this.#hasTiles;
    const { first, last } = reachWindow(question()?.time ?? '09:00');
    return renderMap({
      ...options,
      map: () => this.#map.current,
      hasReach: engine() !== undefined,
      reachTimes: msg(str`${hour(first)} und ${hour(last)}\u00a0Uhr`),
      chosen: this.#chosen,
      close: () => this.#choose([]),
      tiles: isOffered ? { name, show: () => this.#showTiles(url) } : undefined,
    });
  }

  /** Closes what was chosen on the map. */
  close(): void {
    this.#chosen = [];
  }

  #choose(pins: readonly OfferPin[]): void {
    const [before] = this.#chosen;
    this.#chosen = pins;
    if (pins.length > 0) this.#host.focusing.moveTo('#map-chosen');
    else if (before) this.#host.focusing.moveTo('.mark[tabindex="0"]', '#map');
    this.#element.requestUpdate();
  }

  #showTiles(url: string): void {
    this.#hasTiles = true;
    this.#map.showTiles(url);
    this.#host.focusing.moveTo('#map');
    this.#element.requestUpdate();
  }
}

function hour(minute: number): string {
  return clockTime(`${String(Math.floor(minute / 60)).padStart(2, '0')}:00`);
}
