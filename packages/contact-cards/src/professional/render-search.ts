import { msg } from '@lit/localize';
import { contactById } from '@kim-widgets/angebote';
import { heading, icon, plural, searchIcon, xIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hasContact, type CardContext, type CardOptions } from '../answers/card-context.js';
import { renderLineCard } from '../answers/render-small-card.js';

export interface SearchView {
  text: string;
  /** Ids found; undefined while the index is on its way. */
  found: readonly string[] | undefined;
  type: (text: string) => void;
}

/** For those who know a name, a number or half a task. */
export function renderSearch(
  { text, found, type }: SearchView,
  context: CardContext,
  options: CardOptions,
): TemplateResult {
  const { database, now: at, audience, language } = context;
  const matches = (found ?? []).flatMap((id) => {
    const match = contactById(database, id, { at, audience });
    return match && hasContact(match) ? [match] : [];
  });
  return html`<section class="search" part="search" aria-labelledby="search-heading">
    ${heading(options.headingLevel, msg('Nach Namen oder Nummer suchen'), { class: 'size-xl', id: 'search-heading' })}
    <div class="field">
      <label for="query">${msg('Name, Aufgabe, Stelle oder Telefonnummer')}</label>
      <div class="input-row">
        <input
          class="input"
          id="query"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          .value=${live(text)}
          @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
        />
        ${
          text
            ? html`<button
                type="button"
                aria-label=${msg('Eingabe löschen')}
                @click=${(event: Event) => {
                  type('');
                  (event.currentTarget as HTMLElement).parentElement
                    ?.querySelector('input')
                    ?.focus();
                }}
              >
                ${icon(xIcon)}
              </button>`
            : html`<span class="input-mark">${icon(searchIcon)}</span>`
        }
      </div>
    </div>
    <p role="status" class="muted">
      ${
        !text
          ? nothing
          : found
            ? plural(
                language,
                matches.length,
                msg(
                  '=0 {Keine Ansprechperson gefunden} one {# Ansprechperson} other {# Ansprechpersonen}',
                ),
              )
            : msg('Wird gesucht …')
      }
    </p>
    <ul class="lines">
      ${matches.map((match) => html`<li>${renderLineCard(match, context, options)}</li>`)}
    </ul>
  </section>`;
}
