import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface ShortcutOptions {
  /** Pressed together with Ctrl, or ⌘ on a Mac: single keys belong to the page and to screen readers. */
  key: string;
  isOn: () => boolean;
  run: () => void;
}

/** A key that works wherever the focus is on the page. */
export class ShortcutController implements ReactiveController {
  readonly #options: ShortcutOptions;

  constructor(host: ReactiveControllerHost, options: ShortcutOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#press);
  }

  #press = (event: KeyboardEvent): void => {
    const { key, isOn, run } = this.#options;
    const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isMeant || event.key.toLowerCase() !== key || event.defaultPrevented || !isOn()) return;
    event.preventDefault();
    run();
  };
}
