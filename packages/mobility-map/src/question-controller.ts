import type { Place, SourceInfo } from '@kim-widgets/angebote';
import { dayOf } from '@kim-widgets/ui';
import { PlaceController, type ReadySource } from '@kim-widgets/views';
import type { LitElement } from 'lit';
import { defaultQuestion, type Origin, type Question } from './question.js';
import type { StopInfo } from './trips/types.js';

export interface QuestionHost {
  ready: () => ReadySource | undefined;
  /** Stops of the timetable, beside the places of the database. */
  stops: () => readonly StopInfo[];
  now: () => Date;
}

/** What the visitor asks. It begins with an answerable question, so that nobody faces an empty form. */
export class QuestionController {
  readonly places: PlaceController;
  readonly #element: LitElement;
  readonly #host: QuestionHost;
  #changed: Partial<Question> = {};
  #default: Question | undefined;

  constructor(element: LitElement, host: QuestionHost) {
    this.#element = element;
    this.#host = host;
    this.places = new PlaceController(element, {
      about: () => this.#places(),
      changed: () => {
        const { place } = this.places;
        if (place) this.change({ origin: { label: place.label, point: place.point } });
      },
    });
  }

  /** The question as it stands; `undefined` until the database is there, or if it knows no place. */
  get current(): Question | undefined {
    const begin = this.#begin();
    return begin && { ...begin, ...this.#changed };
  }

  change(change: Partial<Question>): void {
    this.#changed = { ...this.#changed, ...change };
    this.#element.requestUpdate();
  }

  /** Sets out from a point, for instance one on the map. */
  setOrigin({ label, point }: Origin): void {
    this.places.text = label;
    this.places.place = { label, point };
    this.places.problem = undefined;
    this.change({ origin: { label, point } });
  }

  #begin(): Question | undefined {
    const ready = this.#host.ready();
    if (this.#default || !ready) return this.#default;
    const { about, holidays } = ready;
    this.#default = defaultQuestion(about, { today: dayOf(this.#host.now()), holidays });
    const { origin } = this.#default ?? {};
    if (origin && !this.places.text) {
      this.places.text = origin.label;
      this.places.place = origin;
    }
    return this.#default;
  }

  #places(): Pick<SourceInfo, 'places' | 'municipalities'> | undefined {
    const about = this.#host.ready()?.about;
    const stops = this.#host.stops();
    if (!about) return undefined;
    const asPlaces = stops.map(({ name, lat, lon }): Place => ({ name, point: { lat, lon } }));
    return { municipalities: about.municipalities, places: [...about.places, ...asPlaces] };
  }
}
