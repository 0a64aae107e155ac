import { msg, updateWhenLocaleChanges } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import { interfaceLanguageOf } from './language-events.js';
import type { LanguageNotice } from './language-notice.js';
import { directionOf, interfaceLanguage, nearestLanguage } from './language.js';
import { LazyController } from './lazy-controller.js';
import { firstWidget } from './page-language.js';

/** German is the original. Where a person has read a translation, the build leaves this text out. */
const MACHINE = 'Ein Computer hat diese Seite übersetzt. Noch hat das niemand geprüft.';

/**
 * Which language a widget speaks: the interface's for its own words, the nearest `lang` for the
 * database's. Follows both as they change; watches the page only while the widget is on it. The first
 * widget of a page says so when a machine translated the interface.
 */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#read());
  readonly #notice: LazyController<LanguageNotice>;
  #room: HTMLElement | undefined;
  #nearest: string | undefined;
  /** Asked for once per update; views ask for it many times. */
  #content: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#notice = new LazyController(host, async () => {
      const { LanguageNotice } = await import('./language-notice.js');
      return new LanguageNotice(host, this.#makeRoom());
    });
    host.addController(this);
    updateWhenLocaleChanges(host);
  }

  /** Language of buttons, labels, dates and numbers. */
  get interface(): string {
    return interfaceLanguage();
  }

  /** Language wanted for the database's texts: one the interface lacks may be among theirs. */
  get content(): string {
    return this.#content ?? this.#readContent();
  }

  /** Writing direction of the interface. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.interface);
  }

  hostConnected(): void {
    this.#read();
    this.#observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  }

  hostUpdate(): void {
    this.#content = this.#readContent();
  }

  hostUpdated(): void {
    const text = msg('Ein Computer hat diese Seite übersetzt. Noch hat das niemand geprüft.', {
      id: 'machine-notice',
      desc: 'Above a page in a language that a machine translated and nobody has read',
    });
    const isMachine = text !== MACHINE && firstWidget(document) === this.#host;
    if (isMachine) this.#makeRoom();
    if (isMachine || this.#notice.loaded) this.#notice.value?.update(isMachine ? text : undefined);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Where the notice stands: there at once, so that it pushes nothing down when its code has come. */
  #makeRoom(): HTMLElement {
    if (!this.#room) {
      this.#room = document.createElement('div');
      this.#room.className = 'notice-room';
      this.#host.renderRoot.prepend(this.#room);
    }
    return this.#room;
  }

  #readContent(): string {
    return interfaceLanguageOf(this.#host)?.chosen() ?? this.#nearest ?? interfaceLanguage();
  }

  #read(): void {
    const nearest = nearestLanguage(this.#host);
    if (nearest === this.#nearest) return;
    this.#nearest = nearest;
    this.#content = undefined;
    this.#host.requestUpdate();
  }
}
