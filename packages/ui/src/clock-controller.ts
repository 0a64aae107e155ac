import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** Tells a widget the time to the minute, again at every new one while it is on the page and visible. */
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

  /** Start of the current minute, so that whoever compares times within it finds them equal. */
  get now(): Date {
    return this.#fixed() ?? new Date(Math.floor(Date.now() / MINUTE) * MINUTE);
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
    this.#timer = setTimeout(this.#tick, MINUTE - (Date.now() % MINUTE));
  }

  #tick = (): void => {
    this.#schedule();
    if (!document.hidden && !this.#fixed()) this.#host.requestUpdate();
  };
}
