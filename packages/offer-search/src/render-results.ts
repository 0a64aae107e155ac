import { msg, str } from '@lit/localize';
import { chevronDownIcon, formatNumber, heading, icon, plural } from '@kim-widgets/ui';
import {
  renderOfferCard,
  type CardOptions,
  type OfferCard,
  type OfferInContext,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { SORTS, type Sort } from './state.js';

/** Everything the results show. */
export interface ResultsView {
  total: number;
  /** The words that were searched for. */
  query: string;
  sort: Sort;
  sorts: readonly Sort[];
  offers: readonly OfferInContext[];
  /** None where a table shows the offers. */
  cards: readonly OfferCard[];
  didYouMean?: string | undefined;
}

export interface ResultsOptions extends CardOptions {
  wide: boolean;
  /** How many more are shown on demand. */
  pageSize: number;
  sortBy: (sort: Sort) => void;
  search: (query: string) => void;
  more: () => void;
  /** Buttons before the order. */
  tools: unknown;
  /** What is switched on. */
  chips: unknown;
  /** Stands there instead of cards: a table, or what to do when nothing was found. */
  instead: unknown;
}

/** `12 Angebote` */
function offersFound(language: string, total: number): string {
  return plural(language, total, msg('=0 {Kein Angebot} one {# Angebot} other {# Angebote}'));
}

/** Words of the way back from an offer to the list. */
export function backToFound(language: string, total: number | undefined): string {
  if (total === undefined) return msg('Zur Suche');
  return plural(language, total, msg('one {Zurück zu # Angebot} other {Zurück zu # Angeboten}'));
}

function sortLabel(sort: Sort): string {
  switch (sort) {
    case 'relevance':
      return msg('Beste Treffer');
    case 'distance':
      return msg('Entfernung');
    case 'travel':
      return msg('Fahrzeit ohne Auto');
    case 'date':
      return msg('Nächster Termin');
    case 'name':
      return msg('Name');
  }
}

function orderInWords({ query, sort }: ResultsView): string {
  const order = {
    relevance: query ? msg('beste Treffer zuerst') : '',
    distance: msg('das Nächste zuerst'),
    travel: msg('der kürzeste Weg zuerst'),
    date: msg('der nächste Termin zuerst'),
    name: msg('nach dem Namen'),
  }[sort];
  if (!query) return order;
  return msg(str`für „${query}“, ${order}`, { desc: 'für „deutschkurs“, das Nächste zuerst' });
}

/** The sentence that answers. Its status exists before the words change, so that they are read out. */
function renderStatus(
  view: ResultsView | undefined,
  { reader, headingLevel }: ResultsOptions,
): TemplateResult {
  const answer = view ? offersFound(reader, view.total) : msg('Angebote werden geladen …');
  return html`<div role="status">
    ${heading(headingLevel - 1, answer, { class: 'size-2xl', id: 'results-heading', focusable: true })}
    <p class="muted">${view ? orderInWords(view) : nothing}</p>
  </div>`;
}

function renderTools(view: ResultsView, options: ResultsOptions): TemplateResult {
  return html`<div class="results-tools">
    ${options.tools}
    <div class="sort">
      <label for="sort" class=${options.wide ? '' : 'visually-hidden'}>${msg('Sortieren')}</label>
      <span class="select small">
        <select
          class="input"
          id="sort"
          .value=${view.sort}
          @change=${(event: Event) =>
            options.sortBy((event.target as HTMLSelectElement).value as Sort)}
        >
          ${SORTS.filter((sort) => view.sorts.includes(sort)).map(
            (sort) =>
              html`<option value=${sort} ?selected=${sort === view.sort}>
                ${sortLabel(sort)}
              </option>`,
          )}
        </select>
        ${icon(chevronDownIcon)}
      </span>
    </div>
  </div>`;
}

function renderMore(view: ResultsView, options: ResultsOptions): TemplateResult | typeof nothing {
  const next = Math.min(options.pageSize, view.total - view.offers.length);
  if (next <= 0) return nothing;
  const shown = formatNumber(options.reader, view.offers.length);
  const total = formatNumber(options.reader, view.total);
  return html`<button class="button tall more" type="button" @click=${options.more}>
      ${plural(
        options.reader,
        next,
        msg('one {Noch # Angebot zeigen} other {Weitere # Angebote zeigen}'),
      )}
    </button>
    <p class="muted small more-count">${msg(str`${shown} von ${total} Angeboten`)}</p>`;
}

function renderCards({ cards }: ResultsView, options: ResultsOptions): TemplateResult {
  const { reader, headingLevel } = options;
  return html`<ol class="cards">
    ${guard([cards, reader, headingLevel], () =>
      cards.map((card) => html`<li>${renderOfferCard(card, options)}</li>`),
    )}
  </ol>`;
}

function renderDidYouMean(query: string, { search }: ResultsOptions): TemplateResult {
  return html`<p class="did-you-mean">
    ${msg('Meinten Sie:')}
    <button class="button plain" type="button" @click=${() => search(query)}>${query}</button>
  </p>`;
}

function renderAnswer(view: ResultsView, options: ResultsOptions): TemplateResult {
  const { chips, instead } = options;
  return html`
    ${chips}
    ${view.didYouMean && view.total > 0 ? renderDidYouMean(view.didYouMean, options) : nothing}
    ${instead ?? (view.total > 0 ? renderCards(view, options) : nothing)}
    ${renderMore(view, options)}
  `;
}

/** What stands there while the offers are on their way. */
function renderSkeleton(): TemplateResult {
  return html`<div class="cards" aria-hidden="true">
    ${[1, 2, 3].map(() => html`<div class="card skeleton"><i></i><i></i><i></i><i></i></div>`)}
  </div>`;
}

/** The results: the sentence that answers, what is switched on, and the list. */
export function renderResults(
  view: ResultsView | undefined,
  options: ResultsOptions,
): TemplateResult {
  return html`<section
    class="results"
    part="results"
    aria-labelledby="results-heading"
    aria-busy=${view ? 'false' : 'true'}
  >
    <div class="results-head">
      ${renderStatus(view, options)} ${view ? renderTools(view, options) : nothing}
    </div>
    ${view ? renderAnswer(view, options) : renderSkeleton()}
  </section>`;
}
