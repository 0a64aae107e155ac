import { PlaceDraft, type ReadySource, type ViewContext } from '@kim-widgets/views';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { choosersOf, type Chooser } from './choosers.js';
import type { Choice, Chosen } from './filters.js';
import { LazyPart } from './lazy-part.js';
import { QuestionController } from './question-controller.js';
import type { Origin, Question } from './question.js';
import { renderOrigin } from './render-origin.js';
import { renderQuestion } from './render-question.js';
import type { TimetableController } from './timetable-controller.js';

export interface AskHost {
  ready: () => ReadySource | undefined;
  now: () => Date;
  context: () => ViewContext | undefined;
  timetable: TimetableController;
  chosen: () => Chosen;
  /** Whether there is an answer: what only a second question needs may come. */
  isAnswered: () => boolean;
  choose: (id: Choice['id'], value: string | undefined) => void;
}

/** What is asked of the visitor in one mode of the widget. */
export interface AskOptions {
  choices: readonly Choice[];
  /** Facet → value → number of offers, for choices no vocabulary names. */
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Whether one asks for oneself: from a place, at a time. */
  isPersonal: boolean;
}

/** The question and the band that asks it. What the place field knows comes after the first answer. */
export class AskController {
  readonly #element: LitElement;
  readonly #host: AskHost;
  readonly #question: QuestionController;
  readonly #origin;
  #isOpen = false;
  readonly #draft: PlaceDraft;

  constructor(element: LitElement, host: AskHost) {
    this.#element = element;
    this.#host = host;
    this.#question = new QuestionController(element, host);
    this.#draft = new PlaceDraft(() => element.requestUpdate());
    this.#origin = new LazyPart(
      element,
      () => host.isAnswered() || !this.#draft.isEmpty,
      async () => {
        const { OriginField } = await import('./origin-field.js');
        const field = new OriginField(element, {
          about: () => host.ready()?.about,
          stops: () => host.timetable.engine?.info.places ?? [],
          origin: () => this.question?.origin,
          change: (origin) => this.setOrigin(origin),
        });
        field.goOnFrom(this.#draft);
        return field;
      },
    );
  }

  /** Undefined until the database is there, or if it knows no place. */
  get question(): Question | undefined {
    return this.#question.current;
  }

  setOrigin(origin: Origin): void {
    this.#question.change({ origin });
  }

  render({ choices, counts, isPersonal }: AskOptions): TemplateResult | typeof nothing {
    const question = this.question;
    const about = this.#host.ready()?.about;
    const context = this.#host.context();
    if (!question || !about || !context) return nothing;
    const header = this.#host.timetable.engine?.info.header;
    const frame = this.#origin.value?.frame ?? this.#draft.frame(question.origin.label);
    const choosers: Chooser[] = choosersOf(choices, about, counts, this.#host.chosen(), context);
    return html`${renderQuestion(question, {
      language: context.language,
      origin: isPersonal ? renderOrigin(frame) : nothing,
      hasTime: isPersonal,
      choosers,
      choose: this.#host.choose,
      change: (change) => this.#question.change(change),
      days: header && { first: header.firstDay, last: header.lastDay },
      isOpen: this.#isOpen,
      toggle: () => {
        this.#isOpen = !this.#isOpen;
        this.#element.requestUpdate();
      },
    })}`;
  }
}
