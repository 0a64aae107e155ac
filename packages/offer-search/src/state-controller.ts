import { FragmentController } from '@kim-widgets/ui';
import type { LitElement, ReactiveController } from 'lit';
import { searchPauseMs } from './search-pause.js';
import { FRAGMENT_KEYS, readState, writeState, type Presets, type SearchState } from './state.js';

/** While somebody types, the search follows at a short pause, and the address later still. */
const ADDRESS_PAUSE_MS = 300;

export interface StateOptions {
  urlPrefix: () => string;
  presets: () => Presets;
  /** The address changed the state: back button, link, typed address. */
  changed: () => void;
}

/** What is searched for, in step with the address. */
export class StateController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: StateOptions;
  readonly #fragment: FragmentController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the page was busy with the last answer to something typed. */
  #answerMs: number | undefined;
  /** As the visitor sees it, with every letter. */
  current: SearchState = { query: '', filters: {} };
  /** As it is searched for: without the letters of a word that is being typed. */
  settled: SearchState = this.current;

  constructor(host: LitElement, options: StateOptions) {
    this.#host = host;
    this.#options = options;
    this.#fragment = new FragmentController(host, {
      prefix: options.urlPrefix,
      keys: FRAGMENT_KEYS,
      changed: () => {
        this.read();
        options.changed();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
  }

  hostDisconnected(): void {
    // A page may only be moving the widget: what was half typed is still there afterwards.
    this.#writeTyped();
  }

  /** Takes the state from the address and the presets. */
  read(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.current = readState(this.#fragment.values, this.#options.presets());
    this.settled = this.current;
    this.#host.requestUpdate();
  }

  /**
   * Changes the state and the address.
   *
   * @param how `step`: the back button leads back to before. `typing`: search and address follow at a
   *   pause, without a step of their own.
   */
  change(change: Partial<SearchState>, how: 'step' | 'typing' = 'step'): void {
    if (how === 'step') this.#writeTyped();
    this.current = { ...this.current, ...change };
    this.#host.requestUpdate();
    if (how === 'step') {
      this.settled = this.current;
      this.#write(true);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.settled = this.current;
      this.#host.requestUpdate();
      this.#timeAnswer();
      this.#timer = setTimeout(() => this.#writeTyped(), ADDRESS_PAUSE_MS);
    }, searchPauseMs(this.#answerMs));
  }

  /** Address of an offer's detail, or of the list. */
  href(offer?: string): string {
    return this.#fragment.href(writeState({ ...this.current, offer }, this.#options.presets()));
  }

  /** Search and rendering follow in microtasks: the next task begins when the answer is there. */
  #timeAnswer(): void {
    const start = performance.now();
    setTimeout(() => (this.#answerMs = performance.now() - start));
  }

  /** What was typed so far belongs to the step before the next one. */
  #writeTyped(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.settled = this.current;
    this.#write(false);
  }

  #write(step: boolean): void {
    this.#fragment.write(writeState(this.current, this.#options.presets()), step);
  }
}
