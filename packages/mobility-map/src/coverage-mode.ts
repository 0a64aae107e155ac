import type { Filters } from '@kim-widgets/angebote';
import type { ReadySource, ViewContext } from '@kim-widgets/views';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { AskController } from './ask-controller.js';
import type { Choice } from './filters.js';
import { LazyPart } from './lazy-part.js';
import { WEEK, addDays } from './question.js';
import { isCovered, renderNoTimetable } from './render-timetable-note.js';
import type { TimetableController } from './timetable-controller.js';

export interface CoverageModeHost {
  isOn: () => boolean;
  ready: () => ReadySource | undefined;
  context: () => ViewContext | undefined;
  timetable: TimetableController;
  ask: AskController;
  filters: () => Filters;
  choices: () => readonly Choice[];
  headingLevel: () => number;
}

/** The widget for those who plan offers; nothing of it is loaded for others. */
export class CoverageMode {
  readonly #host: CoverageModeHost;
  readonly #part;

  constructor(element: LitElement, host: CoverageModeHost) {
    this.#host = host;
    const { isOn, ready, filters, ask, timetable } = host;
    this.#part = new LazyPart(element, isOn, async () => {
      const { CoveragePart } = await import('./coverage/coverage-part.js');
      return new CoveragePart(element, {
        ready,
        filters,
        engine: () => (isOn() ? timetable.engine : undefined),
        question: () => ask.question,
      });
    });
  }

  get error(): unknown {
    return this.#part.error ?? this.#part.value?.error;
  }

  retry(): void {
    if (this.#part.value) this.#part.value.retry();
    else this.#part.retry();
  }

  /** Undefined until there is something to show. */
  render(): TemplateResult | undefined {
    const { context, timetable, ask, choices, headingLevel } = this.#host;
    const part = this.#part.value;
    const words = context();
    if (!part || !words) return undefined;
    const { engine } = timetable;
    const date = ask.question?.date;
    // What a timetable does not know would count as places nobody can leave.
    const isTold = engine
      ? !date || [date, addDays(date, WEEK - 1)].every((day) => isCovered(engine, day))
      : timetable.isLoading;
    return html`${ask.render({ choices: choices(), counts: part.counts, isPersonal: false })}
    ${
      isTold
        ? part.render(words.language, headingLevel())
        : renderNoTimetable(timetable, () => timetable.retry(), words.language)
    }`;
  }
}
