import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from './icon.js';
import { chevronDownIcon } from './icons-of-controls.js';
import { checkIcon } from './icons-of-details.js';
import { languageIcon } from './icons-of-lists.js';
import { interfaceLanguageOf, type InterfaceLanguage } from './language-events.js';
import { directionOf } from './language.js';
import { ownName } from './own-name.js';
import { base } from './styles/base.styles.js';
import { buttons } from './styles/buttons.styles.js';
import { languageSwitch } from './styles/language-switch.styles.js';
import { tokens } from './styles/tokens.styles.js';

/**
 * Lets visitors choose the language of all widgets of a page, each language under its own name. What
 * they chose stands behind `#` in the address and is remembered nowhere else.
 *
 * @element kim-language-switch
 * @cssprop [--kim-color-action] - Colour of what can be operated.
 */
export class KimLanguageSwitch extends LitElement {
  static override styles = [tokens, base, buttons, languageSwitch];

  /** Codes of the languages to offer, separated by commas; all there are without it. */
  @property() languages = '';

  @state() private language: InterfaceLanguage | undefined;
  @state() private isOpen = false;
  @state() private announced = '';
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.language = interfaceLanguageOf(this);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.language) return nothing;
    const current = this.language.current();
    return html`<div
      class="widget"
      lang=${current}
      dir=${directionOf(current)}
      @keydown=${this.#closeWithEscape}
      @focusout=${this.#closeBehindFocus}
    >
      <button
        class="button"
        type="button"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-controls="languages"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${icon(languageIcon)}<span class="visually-hidden" lang="en">Language:</span>
        ${ownName(current)}${icon(chevronDownIcon)}
      </button>
      <ul id="languages" aria-label=${msg('Sprache')} ?hidden=${!this.isOpen}>
        ${this.#offered(this.language).map((code) => this.#renderLanguage(code, current))}
      </ul>
      <p role="status">${this.announced}</p>
    </div>`;
  }

  #renderLanguage(code: string, current: string): TemplateResult {
    const isCurrent = code === current;
    return html`<li>
      <button
        type="button"
        lang=${code}
        dir=${directionOf(code)}
        aria-current=${isCurrent ? 'true' : 'false'}
        @click=${() => void this.#choose(code)}
      >
        ${ownName(code)}${isCurrent ? icon(checkIcon) : nothing}
      </button>
    </li>`;
  }

  /** Only languages there are texts in, in the order the page names them. */
  #offered({ available }: InterfaceLanguage): readonly string[] {
    const wanted = this.languages.split(/[\s,]+/).filter(Boolean);
    return wanted.length > 0 ? wanted.filter((code) => available.includes(code)) : available;
  }

  async #choose(code: string): Promise<void> {
    this.isOpen = false;
    this.renderRoot.querySelector('button')?.focus();
    try {
      await this.language?.use(code);
      this.announced = msg(str`Diese Seite ist jetzt auf ${ownName(code)}.`);
    } catch {
      this.announced = msg(
        'Diese Sprache ist gerade nicht da. Bitte versuchen Sie es noch einmal.',
      );
    }
  }

  #closeWithEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    this.isOpen = false;
    this.renderRoot.querySelector('button')?.focus();
  };

  #closeBehindFocus = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.renderRoot.contains(next)) this.isOpen = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-language-switch': KimLanguageSwitch;
  }
}
