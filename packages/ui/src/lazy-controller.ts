import type { LitElement } from 'lit';

/** Keeps what is only loaded when it is first asked for, and renders the element again when it is there. */
export class LazyController<T extends object> {
  readonly #host: LitElement;
  readonly #load: () => Promise<T>;
  #isLoading = false;
  /** What is there already; asking here loads nothing. */
  loaded: T | undefined;

  constructor(host: LitElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Undefined until it is there; asking begins to load it, and tries again after a failure. */
  get value(): T | undefined {
    if (!this.loaded && !this.#isLoading) void this.#start();
    return this.loaded;
  }

  async #start(): Promise<void> {
    this.#isLoading = true;
    try {
      this.loaded = await this.#load();
      this.#host.requestUpdate();
    } catch (error) {
      console.error(error);
    } finally {
      this.#isLoading = false;
    }
  }
}
