import type { Place, SourceInfo } from '@kim-widgets/angebote';
import { addStyles, currentLocationIcon, icon, memoizeLast, suggestions } from '@kim-widgets/ui';
import { PlaceController, type PlaceDraft, type PlaceFrame } from '@kim-widgets/views';
import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Origin } from './question.js';
import type { StopInfo } from './trips/types.js';

export interface OriginHost {
  about: () => SourceInfo | undefined;
  /** Stops of the timetable, beside the places of the database. */
  stops: () => readonly StopInfo[];
  /** Where the question sets out from. */
  origin: () => Origin | undefined;
  change: (origin: Origin) => void;
}

/** What the field that asks where from knows: places, stops, and on a button where the device is. */
export class OriginField {
  readonly #host: OriginHost;
  readonly #places: PlaceController;
  readonly #all = memoizeLast(placesAndStops);
  /** Where the question set out from when the field was last filled in. */
  #shown: Origin | undefined;

  constructor(element: LitElement, host: OriginHost) {
    this.#host = host;
    addStyles(element, [suggestions]);
    this.#places = new PlaceController(element, {
      about: () => this.#all(host.about(), host.stops()),
      changed: () => {
        const { place } = this.#places;
        if (!place) return;
        const { label, point } = place;
        this.#shown = { label, point };
        host.change(this.#shown);
      },
    });
  }

  /** Takes over what was written before there was anything to suggest. */
  goOnFrom(draft: PlaceDraft): void {
    this.#follow();
    draft.handTo(this.#places);
  }

  get frame(): PlaceFrame {
    this.#follow();
    const { combobox, matches, text } = this.#places;
    return {
      value: text,
      error: this.#problem,
      combobox,
      options: matches.map(({ label }) => html`<span lang="de">${label}</span>`),
      choose: (index) => this.#places.choose(index),
      type: (typed) => this.#places.type(typed),
      leave: () => this.#places.settle(),
      buttons: this.#renderLocate(),
    };
  }

  /** The question may set out from elsewhere without this field, for instance after a click on the map. */
  #follow(): void {
    const origin = this.#host.origin();
    if (!origin || origin === this.#shown) return;
    this.#shown = origin;
    this.#places.text = origin.label;
    this.#places.place = origin;
    this.#places.problem = undefined;
  }

  get #problem(): string | undefined {
    const { problem } = this.#places;
    const example = this.#host.about()?.places[0]?.name ?? '';
    if (!problem) return undefined;
    return problem === 'unknown'
      ? msg(str`Diesen Ort kennen wir nicht. Zum Beispiel: ${example}.`)
      : msg(str`Der Standort ist nicht bekannt. Schreiben Sie: ${example}.`);
  }

  #renderLocate(): TemplateResult | typeof nothing {
    if (!('geolocation' in navigator)) return nothing;
    return html`<button
      type="button"
      aria-label=${msg('Meinen Standort verwenden')}
      ?disabled=${this.#places.isLocating}
      @click=${() => this.#places.locate(msg('Mein Standort'))}
    >
      ${icon(currentLocationIcon)}
    </button>`;
  }
}

function placesAndStops(
  about: SourceInfo | undefined,
  stops: readonly StopInfo[],
): Pick<SourceInfo, 'places' | 'municipalities'> | undefined {
  if (!about) return undefined;
  const asPlaces = stops.map(({ name, lat, lon }): Place => ({ name, point: { lat, lon } }));
  return { municipalities: about.municipalities, places: [...about.places, ...asPlaces] };
}
