import { msg, str } from '@lit/localize';
import { html, nothing, render, type LitElement } from 'lit';
import { addStyles } from './add-styles.js';
import { directionOf, interfaceLanguage } from './language.js';
import { interfaceLanguageOf } from './language-events.js';
import { ownName } from './own-name.js';
import { buttons } from './styles/buttons.styles.js';
import { languageNotice } from './styles/language-notice.styles.js';

/**
 * The small sentence above the first widget of a page whose texts a machine translated, with German one
 * tap away, and from there the way back. The button stays the same one, so that focus stays on it.
 */
export class LanguageNotice {
  readonly #host: LitElement;
  readonly #place: HTMLElement;
  /** The machine's language the visitor left for German here. */
  #left: string | undefined;

  /** @param place Where in the widget it stands; until now its room. */
  constructor(host: LitElement, place: HTMLElement) {
    this.#host = host;
    this.#place = place;
    addStyles(host, [buttons, languageNotice]);
    place.className = '';
  }

  /** @param text What a machine's translation says of itself; undefined for a checked one. */
  update(text: string | undefined): void {
    const language = interfaceLanguage();
    if (text) this.#left = undefined;
    const back = text ? 'de' : language === 'de' ? this.#left : undefined;
    const sentence = text ?? msg(str`Diese Seite ist jetzt auf ${ownName(language)}.`);
    render(back ? this.#render(sentence, language, back) : nothing, this.#place);
  }

  #render(sentence: string, language: string, back: string) {
    return html`<div class="widget language-notice" lang=${language} dir=${directionOf(language)}>
      <p role="status">${sentence}</p>
      <button
        class="button plain"
        type="button"
        lang=${back}
        dir=${directionOf(back)}
        @click=${() => void this.#show(back, language)}
      >
        ${ownName(back)}
      </button>
    </div>`;
  }

  async #show(language: string, from: string): Promise<void> {
    this.#left = from;
    await interfaceLanguageOf(this.#host)?.use(language);
  }
}
