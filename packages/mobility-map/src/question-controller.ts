import { dayOf } from '@kim-widgets/ui';
import type { ReadySource } from '@kim-widgets/views';
import type { LitElement } from 'lit';
import { defaultQuestion, type Question } from './question.js';

export interface QuestionHost {
  ready: () => ReadySource | undefined;
  now: () => Date;
}

/** What the visitor asks. It begins with an answerable question, so that nobody faces an empty form. */
export class QuestionController {
  readonly #element: LitElement;
  readonly #host: QuestionHost;
  #changed: Partial<Question> = {};
  #default: Question | undefined;

  constructor(element: LitElement, host: QuestionHost) {
    this.#element = element;
    this.#host = host;
  }

  /** The question as it stands; `undefined` until the database is there, or if it knows no place. */
  get current(): Question | undefined {
    const ready = this.#host.ready();
    if (!this.#default && ready) {
      const { about, holidays } = ready;
      this.#default = defaultQuestion(about, { today: dayOf(this.#host.now()), holidays });
    }
    return this.#default && { ...this.#default, ...this.#changed };
  }

  change(change: Partial<Question>): void {
    this.#changed = { ...this.#changed, ...change };
    this.#element.requestUpdate();
  }
}
