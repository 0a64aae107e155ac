import type { Filters, OfferResult } from '@kim-widgets/angebote';
import type { ReadySource } from '@kim-widgets/views';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { answerOf, termsOf, visitOf, type Answer, type Candidate } from './answer.js';
import { prepareCandidates } from './candidates.js';
import type { Question } from './question.js';
import { planInSlices } from './trips/plan-slices.js';
import type { TripEngine } from './trips/types.js';

/** The offers a question is about, with the records they refer to. */
interface Prepared {
  candidates: readonly Candidate[];
  records: OfferResult['records'];
}

interface Answered {
  question: Question;
  answer: Answer;
}

export interface AnswerHost {
  ready: () => ReadySource | undefined;
  filters: () => Filters;
  /** Only these offers, in place of what the filters let through. */
  ids: () => readonly string[] | undefined;
  question: () => Question | undefined;
  engine: () => TripEngine | undefined;
  /** Whether ways to what takes place on other days are wanted, too. */
  wantsNext: () => boolean;
  /** Whether to wait for the timetable, or for the ids. */
  isWaiting: () => boolean;
}

/** More than any municipality has. */
const ALL = 20_000;

/** What takes longer than this to be complete is shown as far as it is, in milliseconds. */
const PATIENCE = 250;

/** Finds the offers, plans the ways to them, and keeps the last answer until the next one is there. */
export class AnswerController {
  readonly #element: LitElement;
  readonly #host: AnswerHost;
  readonly #offers;
  readonly #answer: Task<readonly unknown[], Answered | undefined>;
  /** As much of the answer as there is, while the rest is being looked for. */
  #begun: Answered | undefined;

  constructor(element: LitElement, host: AnswerHost) {
    this.#element = element;
    this.#host = host;
    const { ready, filters, ids, question, engine, isWaiting } = host;
    this.#offers = new Task(element, {
      args: () => [ready(), JSON.stringify(filters()), ids(), question()?.date] as const,
      task: async ([source, , , date], { signal }) =>
        source && date ? this.#prepare(source, date, signal) : undefined,
    });
    this.#answer = new Task(element, {
      args: () => [this.#offers.value, JSON.stringify(question()), engine(), isWaiting()],
      task: async (_, { signal }) => {
        const asked = question();
        const prepared = this.#offers.value;
        // Another day means other offers: the ways to the old ones need not be searched.
        const isStale = this.#offers.status !== TaskStatus.COMPLETE;
        if (!asked || !prepared || isStale || isWaiting()) return this.#answer.value;
        return this.#ask(asked, prepared.candidates, engine(), signal);
      },
    });
  }

  /** The latest answer, also while the next one is on its way. */
  get value(): Answer | undefined {
    return this.#shown?.answer;
  }

  /** The question it answers, which may not be the last one asked. */
  get question(): Question | undefined {
    return this.#shown?.question;
  }

  get records(): OfferResult['records'] | undefined {
    return this.#offers.value?.records;
  }

  get isBusy(): boolean {
    return this.#answer.status === TaskStatus.PENDING || this.#host.isWaiting();
  }

  get error(): unknown {
    if (this.#offers.status === TaskStatus.ERROR) return this.#offers.error;
    return this.#answer.status === TaskStatus.ERROR ? this.#answer.error : undefined;
  }

  retry(): void {
    void this.#offers.run();
  }

  get #shown(): Answered | undefined {
    return this.#begun ?? this.#answer.value;
  }

  async #prepare(
    { source, holidays }: ReadySource,
    date: string,
    signal: AbortSignal,
  ): Promise<Prepared> {
    const { ids, filters } = this.#host;
    const wanted = ids();
    const at = new Date(`${date}T06:00:00Z`);
    const request = { filters: wanted ? {} : filters(), at, limit: ALL };
    const { hits, records } = await source.query(request, signal);
    const only = wanted && new Set(wanted);
    const offers = hits.flatMap(({ id, offer }) => (!only || only.has(id) ? offer : []));
    return {
      candidates: await prepareCandidates(offers, records, { date, holidays }, signal),
      records,
    };
  }

  async #ask(
    question: Question,
    candidates: readonly Candidate[],
    engine: TripEngine | undefined,
    signal: AbortSignal,
  ): Promise<Answered> {
    this.#begun = undefined;
    if (!engine) return { question, answer: answerOf(question, candidates, undefined) };
    const withNext = this.#host.wantsNext();
    const visits = candidates.flatMap(({ occasions: { today, next } }) =>
      (next && withNext ? [...today, next] : today).map(visitOf),
    );
    const begin = performance.now();
    let answer = answerOf(question, [], () => undefined);
    for await (const { of, isAll } of planInSlices(engine, visits, termsOf(question))) {
      signal.throwIfAborted();
      if (!isAll && performance.now() - begin < PATIENCE) continue;
      answer = answerOf(question, candidates, (occasion) => of(visitOf(occasion)));
      if (isAll) continue;
      this.#begun = { question, answer };
      this.#element.requestUpdate();
    }
    this.#begun = undefined;
    return { question, answer };
  }
}
