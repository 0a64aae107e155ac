import type { LitElement, ReactiveController } from 'lit';

/**
 * Whether a widget has room for a second column. For what differs in its structure (a dialog here, a
 * column there); what differs only in looks is a container query.
 */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #em: number;
  /** In the next frame: a change of structure changes the height, which is observed as well. */
  readonly #observer = new ResizeObserver(() => {
    requestAnimationFrame(() => this.#measure());
  });
  wide = false;

  /** @param em Least width, in the reader's own text size (16 px by default). */
  constructor(host: LitElement, em: number) {
    this.#host = host;
    this.#em = em;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    if (!this.#host.isConnected) return;
    const wide =
      this.#host.clientWidth >= this.#em * parseFloat(getComputedStyle(this.#host).fontSize);
    if (wide === this.wide) return;
    this.wide = wide;
    this.#host.requestUpdate();
  }
}
