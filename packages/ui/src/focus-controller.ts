import type { LitElement, ReactiveController } from 'lit';

/** Moves the focus to something in a widget as soon as it is rendered there. */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #selector = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param selector Of an element in the widget; the last one asked for counts. */
  moveTo(selector: string): void {
    this.#selector = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#selector) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!target) return;
    this.#selector = '';
    target.focus();
  }
}
