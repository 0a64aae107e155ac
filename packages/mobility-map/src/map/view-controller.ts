import { memoizeLast } from '@kim-widgets/ui';
import type { ReadySource, ViewContext } from '@kim-widgets/views';
import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import { termsOf, type Answer, type OfferTrip } from '../answer.js';
import { walkMetres, type Question } from '../question.js';
import type { StopReach, TimetableMap, TripEngine } from '../trips/types.js';
import { outlinesOf, type MapArea } from './areas.js';
import { pinsOf, stopsOf, type MapView } from './map-view.js';

export interface ViewHost {
  ready: () => ReadySource | undefined;
  engine: () => TripEngine | undefined;
  /** The question that is answered: with another one the map waits until the list has its answer. */
  question: () => Question | undefined;
  answer: () => Answer | undefined;
  trip: () => OfferTrip | undefined;
  context: () => ViewContext | undefined;
}

const NO_AREAS: MapView['areas'] = [];
const NO_STOPS: MapView['stops'] = [];
const NO_ROUTE: MapView['route'] = [];
const NO_COURSES: MapView['courses'] = [];

/**
 * Keeps together what the map shows. A part keeps its identity while it stays the same, so that only
 * what has changed is drawn again.
 */
export class ViewController {
  readonly #host: ViewHost;
  readonly #drawn: Task<readonly unknown[], TimetableMap | undefined>;
  readonly #reach: Task<readonly unknown[], StopReach | undefined>;
  readonly #areas: Task<readonly unknown[], readonly MapArea[]>;
  readonly #stops = memoizeLast(stopsOf);
  readonly #pins = memoizeLast(pinsOf);

  constructor(element: LitElement, host: ViewHost) {
    this.#host = host;
    const { ready, engine, question, answer } = host;
    this.#areas = new Task(element, {
      args: () => [ready()] as const,
      task: ([source], { signal }) => outlinesOf(source, signal),
    });
    this.#drawn = new Task(element, {
      // After the list: the map is extra.
      args: () => [engine(), answer() !== undefined],
      task: async () => (answer() ? await engine()?.map() : undefined),
    });
    this.#reach = new Task(element, {
      args: () => [engine(), JSON.stringify(question()), answer() !== undefined],
      task: async () => {
        const asked = question();
        return asked && answer() ? await engine()?.reach(asked.date, termsOf(asked)) : undefined;
      },
    });
  }

  get value(): MapView | undefined {
    const { ready, question, answer, trip, context } = this.#host;
    const asked = question();
    const trips = answer()?.trips;
    const words = context();
    if (!ready() || !asked || !trips || !words) return undefined;
    const drawn = this.#drawn.value;
    const reach = this.#reach.value;
    const chosen = trip();
    return {
      areas: this.#areas.value ?? NO_AREAS,
      courses: drawn?.courses ?? NO_COURSES,
      stops: drawn && reach ? this.#stops(drawn, reach) : NO_STOPS,
      pins: this.#pins(trips, words),
      origin: asked.origin,
      walkMetres: walkMetres(asked),
      route: chosen?.plan?.there?.parts ?? NO_ROUTE,
      selected: chosen?.offer.id,
    };
  }
}
