import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readFragment, writeFragment, type FragmentValues } from './fragment.js';

export interface FragmentOptions {
  /** What stands before each key; read each time, because an attribute may change it. */
  prefix: () => string;
  /** The keys the widget owns. It leaves all others alone. */
  keys: readonly string[];
  /** Somebody else changed them: the back button, a link, a typed address. */
  changed: () => void;
}

/** Keeps a widget's state in the URL's fragment: readable, shareable, and with the back button. */
export class FragmentController implements ReactiveController {
  readonly #options: FragmentOptions;
  #known = '';

  constructor(host: ReactiveControllerHost, options: FragmentOptions) {
    this.#options = options;
    host.addController(this);
  }

  get values(): FragmentValues {
    return readFragment(location.hash, this.#options.prefix(), this.#options.keys);
  }

  /** The address that shows these values, whole: `<base href>` would misdirect a bare `#…`. */
  href(values: FragmentValues): string {
    const url = new URL(location.href);
    url.hash = writeFragment(url.hash, this.#options.prefix(), this.#options.keys, values);
    return url.href;
  }

  /**
   * Writes the values to the address bar.
   *
   * @param step Whether the back button should lead back to what was there before.
   */
  write(values: FragmentValues, step: boolean): void {
    const href = this.href(values);
    if (href === location.href) return;
    try {
      if (step) history.pushState(history.state, '', href);
      else history.replaceState(history.state, '', href);
    } catch {
      // A sandboxed frame or too many calls: the widget works on, only the address stays behind.
    }
    this.#known = JSON.stringify(this.values);
  }

  hostConnected(): void {
    this.#known = JSON.stringify(this.values);
    window.addEventListener('popstate', this.#compare);
    window.addEventListener('hashchange', this.#compare);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#compare);
    window.removeEventListener('hashchange', this.#compare);
  }

  #compare = (): void => {
    const current = JSON.stringify(this.values);
    if (current === this.#known) return;
    this.#known = current;
    this.#options.changed();
  };
}
