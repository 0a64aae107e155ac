import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a widget the time, again at every full minute while it is on the page and visible. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #fixed: () => Date | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param fixed A moment that stands still, for previews and tests. */
  constructor(host: ReactiveControllerHost, fixed: () => Date | undefined = () => undefined) {
    this.#host = host;
    this.#fixed = fixed;
    host.addController(this);
  }

  get now(): Date {
    return this.#fixed() ?? new Date();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    this.#timer = setTimeout(this.#tick, 60_000 - (Date.now() % 60_000));
  }

  #tick = (): void => {
    this.#schedule();
    if (!document.hidden && !this.#fixed()) this.#host.requestUpdate();
  };
}
