import type { Point } from '@kim-widgets/angebote';
import type { LitElement, ReactiveController } from 'lit';
import { termsOf, type OfferTrip } from './answer.js';
import type { Question } from './question.js';
import type { DayTrips, TripEngine } from './trips/types.js';

export interface DaysHost {
  engine: () => TripEngine | undefined;
  /** The question that is answered. */
  question: () => Question | undefined;
  /** Whether another one is being answered: it goes first. */
  isBusy: () => boolean;
  /** The offers one can see, in their order. */
  shown: () => readonly OfferTrip[];
}

const NONE: ReadonlyMap<string, DayTrips> = new Map();

/** So many days are shown at once: each would be another picture of the page. */
const BATCH = 8;

/**
 * How often one gets to the places one can see, and until when home. Whoever sees the answer can wait
 * for this, so it is asked place by place: a changed question never waits behind more than one.
 */
export class DaysController implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: DaysHost;
  #days = NONE;
  #engine: TripEngine | undefined;
  #question: Question | undefined;
  #isAsking = false;

  constructor(element: LitElement, host: DaysHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  /** Other with every picture of the days; without those of a question answered before. */
  get value(): ReadonlyMap<string, DayTrips> {
    return this.#isUpToDate ? this.#days : NONE;
  }

  /** Undefined until it is known. */
  of({ lat, lon }: Point): DayTrips | undefined {
    return this.value.get(`${lat} ${lon}`);
  }

  hostUpdated(): void {
    if (!this.#isUpToDate) {
      this.#engine = this.#host.engine();
      this.#question = this.#host.question();
      this.#days = NONE;
    }
    if (!this.#isAsking && !this.#host.isBusy()) void this.#askAll();
  }

  get #isUpToDate(): boolean {
    return this.#engine === this.#host.engine() && this.#question === this.#host.question();
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    const found = new Map<string, DayTrips>();
    const show = () => {
      if (found.size === 0) return;
      this.#days = new Map([...this.#days, ...found]);
      found.clear();
      this.#element.requestUpdate();
    };
    try {
      for (let point = this.#next(found); point; point = this.#next(found)) {
        const engine = this.#engine;
        const question = this.#question;
        if (!engine || !question) break;
        const day = await engine.day(point, question.date, termsOf(question));
        // A list about to be answered anew is not worth drawing again.
        if (this.#host.isBusy()) return;
        if (question !== this.#question || engine !== this.#engine) found.clear();
        else found.set(`${point.lat} ${point.lon}`, day);
        if (found.size >= BATCH) show();
      }
      show();
    } finally {
      this.#isAsking = false;
    }
  }

  /** The first place one rides to of which the day is not known. On foot one goes at any time. */
  #next(found: ReadonlyMap<string, DayTrips>): Point | undefined {
    const missing = this.#host.shown().find(({ place, plan, outcome }) => {
      if (!place || !plan || plan.isOutside || outcome === 'other-day') return false;
      const rides = plan.there?.parts.some(({ type }) => type === 'ride');
      const { lat, lon } = place.point;
      const key = `${lat} ${lon}`;
      return (rides ?? outcome !== 'reached') && !this.#days.has(key) && !found.has(key);
    });
    return missing?.place?.point;
  }
}
