import { msg } from '@lit/localize';
import { icon, searchIcon, xIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface SearchFormOptions {
  query: string;
  /** Every change while typing. */
  type: (query: string) => void;
  /** The visitor asks for the results now. */
  submit: () => void;
}

/** The band that asks: what, and where. */
export function renderSearchForm({ query, type, submit }: SearchFormOptions): TemplateResult {
  return html`<form
    class="search"
    part="search"
    role="search"
    @submit=${(event: Event) => {
      event.preventDefault();
      submit();
    }}
  >
    <div class="field">
      <label for="query">${msg('Was suchen Sie?')}</label>
      <div class="input-row">
        <input
          class="input"
          id="query"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          .value=${live(query)}
          @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
        />
        ${
          query
            ? html`<button
                type="button"
                aria-label=${msg('Eingabe löschen')}
                @click=${(event: Event) => {
                  type('');
                  focusField(event);
                }}
              >
                ${icon(xIcon)}
              </button>`
            : nothing
        }
      </div>
    </div>
    <button class="button main tall" type="submit">${icon(searchIcon)}${msg('Suchen')}</button>
  </form>`;
}

/** The button that was pressed is about to disappear: the field takes the focus. */
function focusField(event: Event): void {
  (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
}
