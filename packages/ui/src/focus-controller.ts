import type { LitElement, ReactiveController } from 'lit';

/** Moves the focus to something in a widget as soon as it is rendered there. */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #selectors: readonly string[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param selectors Of elements in the widget; the first one that is there takes the focus. */
  moveTo(...selectors: string[]): void {
    this.#selectors = selectors;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    for (const selector of this.#selectors) {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      if (!target) continue;
      this.#selectors = [];
      // After this update: a field that loses the focus may ask for another one.
      void this.#host.updateComplete.then(() => target.focus());
      return;
    }
  }
}
