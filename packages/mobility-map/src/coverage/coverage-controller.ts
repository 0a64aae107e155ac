import type { Filters } from '@kim-widgets/angebote';
import type { ReadySource } from '@kim-widgets/views';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { termsOf } from '../answer.js';
import type { Question } from '../question.js';
import type { TripEngine } from '../trips/types.js';
import { coverageOf, locatedPlaces, visitsOfWeek, type Coverage } from './coverage.js';

export interface CoverageHost {
  /** Whether coverage is what is asked for. */
  isWanted: () => boolean;
  ready: () => ReadySource | undefined;
  engine: () => TripEngine | undefined;
  filters: () => Filters;
  question: () => Question | undefined;
  minutes: () => number;
}

/** What a coverage says, and of what. */
export interface CoverageAnswer {
  coverage: Coverage;
  /** How many offers there are to get to. */
  offers: number;
}

/** More than any municipality has. */
const ALL = 20_000;

/** Works out who reaches an offer, and keeps the last answer until the next one is there. */
export class CoverageController {
  readonly #task: Task<readonly unknown[], CoverageAnswer | undefined>;

  constructor(element: LitElement, host: CoverageHost) {
    const { isWanted, ready, engine, filters, question, minutes } = host;
    this.#task = new Task(element, {
      args: () => [
        isWanted(),
        ready(),
        engine(),
        minutes(),
        JSON.stringify([filters(), question()]),
      ],
      task: async (_, { signal }) => {
        const source = ready();
        const timetable = engine();
        const asked = question();
        if (!isWanted() || !source || !timetable || !asked) return undefined;
        const { date } = asked;
        const at = new Date(`${date}T06:00:00Z`);
        const found = await source.source.query({ filters: filters(), at, limit: ALL }, signal);
        const offers = found.hits.map(({ offer }) => offer);
        const { holidays, about } = source;
        const visits = visitsOfWeek(offers, found.records, { date, holidays });
        const places = locatedPlaces(about.places);
        const points = places.map(({ point }) => point);
        const reached = await timetable.covers(points, visits, termsOf(asked), minutes());
        signal.throwIfAborted();
        return {
          coverage: coverageOf(places, reached, about.municipalities),
          offers: offers.length,
        };
      },
    });
  }

  get value(): CoverageAnswer | undefined {
    return this.#task.value;
  }

  get isBusy(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  retry(): void {
    void this.#task.run();
  }
}
