import type { OfferRequest, OfferResult } from '@kim-widgets/angebote';
import type { ReadySource } from '@kim-widgets/views';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { ResultsChangeEvent } from './events.js';

export interface ResultsHost {
  ready: () => ReadySource | undefined;
  /** What is asked, but for how many. */
  request: () => OfferRequest;
  /** How many are shown at first, and how many more on demand. */
  pageSize: () => number;
}

/** More than any municipality has. */
const ALL = 20_000;

/** Asks the source and keeps the last answer on the page until the next one is there. */
export class ResultsController {
  readonly #host: ResultsHost;
  readonly #answer;
  readonly #element: LitElement;
  #pages = 1;

  constructor(element: LitElement, host: ResultsHost) {
    this.#element = element;
    this.#host = host;
    this.#answer = new Task(element, {
      args: () => {
        const request = this.#request;
        return [host.ready(), JSON.stringify(request), request.travelMinutes] as const;
      },
      task: async ([ready], { signal }) => {
        const request = this.#request;
        const result = await ready?.source.query(request, signal);
        return result && { result, query: request.text ?? '' };
      },
      onComplete: (answer) => {
        if (!answer) return;
        const { total, hits } = answer.result;
        const ids = hits.map(({ id }) => id);
        element.dispatchEvent(new ResultsChangeEvent(total, ids));
      },
    });
  }

  get result(): OfferResult | undefined {
    return this.#answer.value?.result;
  }

  /** The words it answers; those in the field may be newer. */
  get query(): string {
    return this.#answer.value?.query ?? '';
  }

  get error(): unknown {
    return this.#answer.status === TaskStatus.ERROR ? this.#answer.error : undefined;
  }

  retry(): void {
    void this.#answer.run();
  }

  /** How many are shown. */
  get limit(): number {
    return this.#pages * this.#host.pageSize();
  }

  /** Shows one page more. */
  more(): void {
    this.#pages += 1;
    this.#element.requestUpdate();
  }

  /** Something else is asked: begins at the first page. */
  startOver(): void {
    this.#pages = 1;
  }

  /** Ids of all that is found, however long the way is; undefined while the source is on its way. */
  async findIds(signal?: AbortSignal): Promise<readonly string[] | undefined> {
    const request = { ...this.#host.request(), travelMinutes: undefined, limit: ALL };
    const found = await this.#host.ready()?.source.query(request, signal);
    return found?.hits.map(({ id }) => id);
  }

  get #request(): OfferRequest {
    return { ...this.#host.request(), limit: this.limit };
  }
}
