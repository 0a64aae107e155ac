import { FragmentController } from '@kim-widgets/ui';
import type { LitElement, ReactiveController } from 'lit';
import { FRAGMENT_KEYS, readState, writeState, type ContactsState, type Presets } from './state.js';

export interface StateOptions {
  urlPrefix: () => string;
  presets: () => Presets;
  /** The address changed the state: back button, link, typed address. */
  changed: () => void;
}

/** What is asked and which card is open, in step with the address. */
export class StateController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: StateOptions;
  readonly #fragment: FragmentController;
  current: ContactsState = {};

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

  /** Takes the state from the address and the presets. */
  read(): void {
    this.current = readState(this.#fragment.values, this.#options.presets());
    this.#host.requestUpdate();
  }

  /** Changes the state and the address; the back button leads back to before. */
  change(change: Partial<ContactsState>): void {
    this.current = { ...this.current, ...change };
    this.#host.requestUpdate();
    this.#fragment.write(writeState(this.current, this.#options.presets()), true);
  }

  /** Address of a contact's card, or of the question. */
  href(contact?: string): string {
    return this.#fragment.href(writeState({ ...this.current, contact }, this.#options.presets()));
  }
}
