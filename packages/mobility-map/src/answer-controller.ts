import type { IsoDate, Offer, Point } from '@kim-widgets/angebote';
import type { ReadySource } from '@kim-widgets/views';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { answerOf, candidateOf, termsOf, visitOf, type Answer } from './answer.js';
import { occasionsOn } from './occasions.js';
import type { Question } from './question.js';
import type { DayTrips, TripEngine, Visit, VisitPlan } from './trips/types.js';

/** The offers a question is about, with the records they refer to. */
export interface Asked {
  offers: readonly Offer[];
  records: Awaited<ReturnType<ReadySource['source']['query']>>['records'];
}

interface Answered {
  question: Question;
  answer: Answer;
}

export interface AnswerHost {
  ready: () => ReadySource | undefined;
  /** Filters of the offers; an own list of ids goes before. */
  filters: () => Readonly<Record<string, readonly string[]>>;
  ids: () => readonly string[] | undefined;
  question: () => Question | undefined;
  engine: () => TripEngine | undefined;
  /** Whether to wait for the timetable. */
  isTimetableLoading: () => boolean;
}

/** More than any municipality has. */
const ALL = 20_000;

/** Finds the offers, plans the ways to them, and keeps the last answer until the next one is there. */
export class AnswerController {
  readonly #host: AnswerHost;
  readonly #offers: Task<readonly unknown[], Asked | undefined>;
  readonly #answer: Task<readonly unknown[], Answered | undefined>;
  readonly #days: Task<readonly unknown[], ReadonlyMap<string, DayTrips>>;

  constructor(element: LitElement, host: AnswerHost) {
    this.#host = host;
    const { ready, filters, ids, question, engine, isTimetableLoading } = host;
    this.#offers = new Task(element, {
      args: () => [ready(), JSON.stringify(filters()), ids()?.join(), question()?.date],
      task: async (_, { signal }) => {
        const date = question()?.date;
        const source = ready()?.source;
        if (!source || !date) return undefined;
        const at = new Date(`${date}T06:00:00Z`);
        const found = await source.query(
          { filters: ids() ? {} : filters(), at, limit: ALL },
          signal,
        );
        const wanted = ids();
        const offers = found.hits.map(({ offer }) => offer);
        return {
          offers: wanted ? offers.filter(({ id }) => wanted.includes(id)) : offers,
          records: found.records,
        };
      },
    });
    this.#answer = new Task(element, {
      args: () => [this.#offers.value, JSON.stringify(question()), engine(), isTimetableLoading()],
      task: async (_, { signal }) => {
        const asked = question();
        const known = ready();
        const offers = this.#offers.value;
        // Another day means other offers: the ways to the old ones need not be searched.
        const isStale = this.#offers.status !== TaskStatus.COMPLETE;
        if (!asked || !known || !offers || isStale || isTimetableLoading()) {
          return this.#answer.value;
        }
        const found = await answer(asked, offers, known.holidays, engine(), signal);
        return { question: asked, answer: found };
      },
    });
    this.#days = new Task(element, {
      args: () => [this.value, engine()],
      task: async () => {
        const asked = this.question;
        const timetable = engine();
        const trips = this.value?.trips ?? [];
        const points = trips.flatMap(({ place, plan }) => (place && plan ? [place.point] : []));
        if (!asked || !timetable) return new Map();
        const found = await timetable.days(points, asked.date, termsOf(asked));
        return new Map(
          found.map((day, index) => [keyOf(points[index] ?? asked.origin.point), day]),
        );
      },
    });
  }

  /** The latest answer, also while the next one is on its way. */
  get value(): Answer | undefined {
    return this.#answer.value?.answer;
  }

  /** The question it answers, which may not be the last one asked. */
  get question(): Question | undefined {
    return this.#answer.value?.question;
  }

  get records(): Asked['records'] | undefined {
    return this.#offers.value?.records;
  }

  /** How often one gets to a place on the day, and until when home, as soon as it is known. */
  day(point: Point): DayTrips | undefined {
    return this.#days.value?.get(keyOf(point));
  }

  get isBusy(): boolean {
    return this.#answer.status === TaskStatus.PENDING || this.#host.isTimetableLoading();
  }

  get error(): unknown {
    if (this.#offers.status === TaskStatus.ERROR) return this.#offers.error;
    return this.#answer.status === TaskStatus.ERROR ? this.#answer.error : undefined;
  }

  retry(): void {
    void this.#offers.run();
  }
}

function keyOf({ lat, lon }: Point): string {
  return `${lat} ${lon}`;
}

/** Prepares the offers, asks the timetable once for all of them, and puts the answer together. */
async function answer(
  question: Question,
  { offers, records }: Asked,
  holidays: ReadySource['holidays'],
  engine: TripEngine | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const { date } = question;
  const candidates = offers.map((offer) =>
    candidateOf(offer, records, occasionsOn(offer, records, { date, holidays })),
  );
  if (!engine) return answerOf(question, candidates, undefined);
  const visits: Visit[] = candidates.flatMap(({ occasions }) => occasions.today.map(visitOf));
  const plans = await engine.plan(visits, termsOf(question));
  signal.throwIfAborted();
  let next = 0;
  const grouped = candidates.map(({ occasions }): VisitPlan[] => {
    const from = next;
    next += occasions.today.length;
    return plans.slice(from, next);
  });
  return answerOf(question, candidates, grouped);
}

/** Whether a day is one the timetable knows. */
export function isCovered(engine: TripEngine, date: IsoDate): boolean {
  const { firstDay, lastDay } = engine.info.header;
  return firstDay <= date && date <= lastDay;
}
