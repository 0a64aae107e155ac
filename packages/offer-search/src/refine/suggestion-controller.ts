import { msg } from '@lit/localize';
import { ComboboxController, icon, plural, xIcon } from '@kim-widgets/ui';
import { renderMarked, type ReadySource } from '@kim-widgets/views';
import { Task } from '@lit/task';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { QueryFrame } from '../render-list.js';

export interface SuggestionHost {
  ready: () => ReadySource | undefined;
  /** What stands in the field. */
  query: () => string;
  /** What stood there when the visitor last paused. */
  settled: () => string;
  language: () => string;
  /** Every change while typing. */
  type: (query: string) => void;
  /** A suggestion was taken. */
  take: (query: string) => void;
}

const MOST_SUGGESTIONS = 6;
/** Counting asks once for each suggestion; it waits until nobody types. */
const PAUSE_MS = 300;

/** Completes what somebody types in the search field, and says how much each completion finds. */
export class SuggestionController {
  readonly #host: SuggestionHost;
  readonly #suggestions;
  readonly #counts;
  readonly #combobox: ComboboxController;
  /** Suggestions are made while the field is in use. */
  #inUse = false;

  constructor(element: LitElement, host: SuggestionHost) {
    this.#host = host;
    this.#combobox = new ComboboxController(element, {
      count: () => this.#shown.length,
      choose: (index) => this.#take(index),
    });
    this.#suggestions = new Task(element, {
      args: () => [host.ready(), this.#inUse ? host.settled().trim() : ''] as const,
      task: async ([ready, query], { signal }) =>
        ready && query ? ready.source.suggest(query, MOST_SUGGESTIONS, signal) : [],
    });
    this.#counts = new Task(element, {
      args: () => [host.ready(), this.#suggestions.value] as const,
      task: async ([ready, suggestions = []], { signal }) => {
        if (!ready || suggestions.length === 0) return undefined;
        const counts = new Map<string, number>();
        for (const text of suggestions) {
          // One after the other, with a pause in which the page can answer to something else.
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MS / (counts.size + 1)));
          signal.throwIfAborted();
          const { total } = await ready.source.query({ text, limit: 0 }, signal);
          counts.set(text, total);
        }
        return counts;
      },
    });
  }

  /** What the search field shows and does. */
  get frame(): QueryFrame {
    const { query, type } = this.#host;
    return {
      value: query(),
      combobox: this.#combobox,
      options: this.#shown.map((text) => this.#renderOption(text)),
      choose: (index) => this.#take(index),
      type: (text) => {
        this.#inUse = true;
        type(text);
      },
      leave: () => (this.#inUse = false),
      buttons: query() ? this.#renderClear() : nothing,
    };
  }

  get #shown(): readonly string[] {
    const query = this.#host.query().trim().toLowerCase();
    return (this.#suggestions.value ?? []).filter((text) => text.toLowerCase() !== query);
  }

  #take(index: number): void {
    const text = this.#shown[index];
    if (text !== undefined) this.#host.take(text);
  }

  #renderOption(text: string): TemplateResult {
    const typed = this.#host.query().trim();
    const begins = text.toLowerCase().startsWith(typed.toLowerCase());
    const count = this.#counts.value?.get(text);
    return html`<span>${begins ? renderMarked(text, [[0, typed.length]]) : text}</span> ${
        count === undefined
          ? nothing
          : html`<span class="count"
              >${plural(this.#host.language(), count, msg('one {# Angebot} other {# Angebote}'))}</span
            >`
      }`;
  }

  #renderClear(): TemplateResult {
    return html`<button
      type="button"
      aria-label=${msg('Eingabe löschen')}
      @click=${(event: Event) => {
        // The button is about to disappear: the field takes the focus.
        (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
        this.#host.type('');
      }}
    >
      ${icon(xIcon)}
    </button>`;
  }
}
