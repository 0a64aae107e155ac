import type { ReadySource } from '@kim-widgets/views';
import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import { termsOf, type Answer, type OfferTrip } from '../answer.js';
import type { Question } from '../question.js';
import type { StopReach, TimetableMap, TripEngine } from '../trips/types.js';
import { areasOf, pinsOf, stopsOf, type MapView } from './map-view.js';

export interface ViewHost {
  ready: () => ReadySource | undefined;
  engine: () => TripEngine | undefined;
  question: () => Question | undefined;
  answer: () => Answer | undefined;
  trip: () => OfferTrip | undefined;
  titleOf: (trip: OfferTrip) => string;
}

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
  readonly #areas = remembered((about: ReadySource['about']) => areasOf(about.municipalities));
  readonly #stops = remembered(stopsOf);
  readonly #pins = remembered((trips: Answer['trips']) => pinsOf(trips, this.#host.titleOf));

  constructor(element: LitElement, host: ViewHost) {
    this.#host = host;
    const { engine, question, answer } = host;
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
    const { ready, question, answer, trip } = this.#host;
    const about = ready()?.about;
    const asked = question();
    const trips = answer()?.trips;
    if (!about || !asked || !trips) return undefined;
    const drawn = this.#drawn.value;
    const reach = this.#reach.value;
    const chosen = trip();
    return {
      areas: this.#areas(about),
      courses: drawn?.courses ?? NO_COURSES,
      stops: drawn && reach ? this.#stops(drawn, reach) : NO_STOPS,
      pins: this.#pins(trips),
      origin: asked.origin,
      route: chosen?.plan?.there?.parts ?? NO_ROUTE,
      selected: chosen?.offer.id,
    };
  }
}

/** A function that gives the same answer again while it is asked the same. */
function remembered<Asked extends unknown[], Result>(
  make: (...asked: Asked) => Result,
): (...asked: Asked) => Result {
  let last: { asked: Asked; result: Result } | undefined;
  return (...asked) => {
    if (!last?.asked.every((one, index) => one === asked[index])) {
      last = { asked, result: make(...asked) };
    }
    return last.result;
  };
}
