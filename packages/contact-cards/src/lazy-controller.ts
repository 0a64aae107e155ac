import type { CSSResult, LitElement } from 'lit';

/**
 * Keeps code that is only loaded when it is first asked for; adopts what it exports as `styles`, and renders the element again when it is there.
 */
export class LazyController<T extends object> {
  readonly #host: LitElement;
  readonly #load: () => Promise<T>;
  #module: T | undefined;
  #isLoading = false;

  constructor(host: LitElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Undefined until it is there; asking begins to load it, and tries again after a failure. */
  get value(): T | undefined {
    if (!this.#module && !this.#isLoading) void this.#start();
    return this.#module;
  }

  async #start(): Promise<void> {
    this.#isLoading = true;
    try {
      const module = await this.#load();
      if ('styles' in module) this.#adopt(module.styles as CSSResult[]);
      this.#module = module;
      this.#host.requestUpdate();
    } catch (error) {
      console.error(error);
    } finally {
      this.#isLoading = false;
    }
  }

  #adopt(styles: readonly CSSResult[]): void {
    const root = this.#host.renderRoot;
    if (!(root instanceof ShadowRoot)) return;
    root.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
  }
}
