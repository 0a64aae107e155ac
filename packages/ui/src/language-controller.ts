import { updateWhenLocaleChanges } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import { directionOf, interfaceLanguage, nearestLanguage } from './language.js';

/**
 * Which language a widget speaks: the interface's for its own words, the nearest `lang` for the
 * database's. Follows both as they change; watches the page only while the widget is on it.
 */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#read());
  #nearest: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    updateWhenLocaleChanges(host);
  }

  /** Language of buttons, labels, dates and numbers. */
  get interface(): string {
    return interfaceLanguage();
  }

  /** Language wanted for the database's texts. */
  get content(): string {
    return this.#nearest ?? interfaceLanguage();
  }

  /** Writing direction of the interface. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.interface);
  }

  hostConnected(): void {
    this.#read();
    this.#observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const nearest = nearestLanguage(this.#host);
    if (nearest === this.#nearest) return;
    this.#nearest = nearest;
    this.#host.requestUpdate();
  }
}
