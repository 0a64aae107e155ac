import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface ComboboxOptions {
  /** How many suggestions there are now. */
  count: () => number;
  /** The visitor takes a suggestion. */
  choose: (index: number) => void;
}

/**
 * The keyboard of a text field with a list of suggestions, as WAI-ARIA describes a combobox: arrows
 * move through the list while the focus stays in the field, Enter takes, Escape closes.
 */
export class ComboboxController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ComboboxOptions;
  #wanted = false;
  #active = -1;

  constructor(host: ReactiveControllerHost, options: ComboboxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = false;
  }

  get isOpen(): boolean {
    return this.#wanted && this.#options.count() > 0;
  }

  /** Position of the suggestion that Enter takes; -1 for none. */
  get active(): number {
    return this.isOpen ? Math.min(this.#active, this.#options.count() - 1) : -1;
  }

  open(): void {
    this.#set(true, -1);
  }

  close(): void {
    this.#set(false, -1);
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const count = this.#options.count();
    if (event.isComposing || count === 0) return;
    const { active } = this;
    if (event.key === 'ArrowDown') this.#set(true, (active + 1) % count);
    else if (event.key === 'ArrowUp') this.#set(true, (active <= 0 ? count : active) - 1);
    else if (event.key === 'Escape' && this.isOpen) this.close();
    else if (event.key === 'Enter' && active >= 0) {
      this.#options.choose(active);
      this.close();
    } else return;
    event.preventDefault();
  };

  #set(wanted: boolean, active: number): void {
    if (wanted === this.#wanted && active === this.#active) return;
    this.#wanted = wanted;
    this.#active = active;
    this.#host.requestUpdate();
  }
}
