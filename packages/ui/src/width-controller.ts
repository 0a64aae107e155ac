import type { LitElement, ReactiveController } from 'lit';

/**
 * Whether a widget has room for a second column. For what differs in its structure (a dialog here, a
 * column there); what differs only in looks is a container query.
 */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #em: number;
  readonly #observer = new ResizeObserver(([entry]) => {
    if (entry) this.#measure(entry.contentRect.width);
  });
  wide = false;

  /** @param em Least width, in the reader's own text size (16 px by default). */
  constructor(host: LitElement, em: number) {
    this.#host = host;
    this.#em = em;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure(this.#host.clientWidth);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(width: number): void {
    const wide = width >= this.#em * parseFloat(getComputedStyle(this.#host).fontSize);
    if (wide === this.wide) return;
    this.wide = wide;
    this.#host.requestUpdate();
  }
}
