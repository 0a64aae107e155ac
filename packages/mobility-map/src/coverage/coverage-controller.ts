import type { Filters, OfferResult } from '@kim-widgets/angebote';
import type { ReadySource } from '@kim-widgets/views';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { termsOf } from '../answer.js';
import type { Question } from '../question.js';
import type { TripEngine } from '../trips/types.js';
import { locatedPlaces, visitsOfWeek, type PlaceReach } from './coverage.js';

export interface CoverageHost {
  ready: () => ReadySource | undefined;
  engine: () => TripEngine | undefined;
  filters: () => Filters;
  question: () => Question | undefined;
}

/** From every place the shortest way, and to how many offers. */
export interface CoverageAnswer {
  question: Question;
  reach: readonly PlaceReach[];
  /** How many offers there are to get to. */
  offers: number;
  /** Facet → value → number of offers. */
  counts: OfferResult['facets'];
}

/** More than any municipality has. */
const ALL = 20_000;

/** Places asked about in one go: so few that one sees it go on, and can ask something else. */
const SLICE = 4;

/** Works out who reaches an offer, and keeps the last answer until the next one is there. */
export class CoverageController {
  readonly #element: LitElement;
  readonly #task;
  #progress = 0;

  constructor(element: LitElement, { ready, engine, filters, question }: CoverageHost) {
    this.#element = element;
    this.#task = new Task(element, {
      args: () => [ready(), engine(), JSON.stringify([filters(), question()])] as const,
      task: async ([source, timetable], { signal }) => {
        const asked = question();
        if (!source || !timetable || !asked) return undefined;
        return this.#ask(source, timetable, filters(), asked, signal);
      },
    });
  }

  get value(): CoverageAnswer | undefined {
    return this.#task.value;
  }

  get isBusy(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** How much of the work is done, 0 to 1. */
  get progress(): number {
    return this.#progress;
  }

  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  retry(): void {
    void this.#task.run();
  }

  async #ask(
    { source, holidays, about }: ReadySource,
    timetable: TripEngine,
    filters: Filters,
    question: Question,
    signal: AbortSignal,
  ): Promise<CoverageAnswer> {
    const { date } = question;
    this.#show(0);
    const at = new Date(`${date}T06:00:00Z`);
    const { hits, records, facets } = await source.query({ filters, at, limit: ALL }, signal);
    const offers = hits.map(({ offer }) => offer);
    const visits = visitsOfWeek(offers, records, { date, holidays });
    const places = locatedPlaces(about.places);
    const reach: PlaceReach[] = [];
    for (let from = 0; from < places.length; from += SLICE) {
      const slice = places.slice(from, from + SLICE);
      const points = slice.map(({ point }) => point);
      const found = await timetable.nearest(points, visits, termsOf(question));
      signal.throwIfAborted();
      reach.push(...slice.map((place, index) => ({ place, minutes: found[index] })));
      this.#show(reach.length / places.length);
    }
    return { question, reach, offers: offers.length, counts: facets };
  }

  #show(progress: number): void {
    this.#progress = progress;
    this.#element.requestUpdate();
  }
}
