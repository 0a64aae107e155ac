import { msg, str } from '@lit/localize';
import {
  adjustmentsHorizontalIcon,
  chevronDownIcon,
  formatNumber,
  heading,
  icon,
  plural,
  tableIcon,
  xIcon,
} from '@kim-widgets/ui';
import {
  renderOfferCard,
  renderWords,
  type CardOptions,
  type OfferCard,
  type OfferInContext,
  type Words,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { SORTS, type Sort } from './state.js';

/** Something that narrows the results and can be taken back. */
export interface Chip {
  id: string;
  label: Words;
  remove: () => void;
}

/** Everything the results show. */
export interface ResultsView {
  total: number;
  query: string;
  sort: Sort;
  sorts: readonly Sort[];
  offers: readonly OfferInContext[];
  /** None where a table shows the offers. */
  cards: readonly OfferCard[];
  chips: readonly Chip[];
  didYouMean?: string;
}

export interface ResultsOptions extends CardOptions {
  /** Whether the facets need a button, for want of room beside the results. */
  narrow: boolean;
  /** How many more are shown on demand. */
  pageSize: number;
  openFacets: () => void;
  clear: () => void;
  sortBy: (sort: Sort) => void;
  search: (query: string) => void;
  more: () => void;
  /** Stands there when nothing is found. */
  empty: () => unknown;
  /** Shows the results another way than as cards. */
  table: ((view: ResultsView) => unknown) | undefined;
  /** Switches between cards and table; missing where there is no choice. */
  display: { isTable: boolean; change: (isTable: boolean) => void } | undefined;
}

export function offersFound(language: string, total: number): string {
  return plural(language, total, msg('=0 {Kein Angebot} one {# Angebot} other {# Angebote}'));
}

/** Words of the button that leads from the facets back to the results. */
export function showFound(language: string, total: number): string {
  return plural(
    language,
    total,
    msg('=0 {Kein Angebot zeigen} one {# Angebot zeigen} other {# Angebote zeigen}'),
  );
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

function renderDisplay({ isTable, change }: NonNullable<ResultsOptions['display']>) {
  return html`<button
    class="button"
    type="button"
    aria-pressed=${isTable ? 'true' : 'false'}
    @click=${() => change(!isTable)}
  >
    ${icon(tableIcon)}${msg('Tabelle')}
  </button>`;
}

function renderTools(view: ResultsView, options: ResultsOptions): TemplateResult {
  return html`<div class="results-tools">
    ${
      options.narrow
        ? html`<button class="button open-facets" type="button" @click=${options.openFacets}>
            ${icon(adjustmentsHorizontalIcon)}${msg('Filter')}
            ${
              view.chips.length > 0
                ? html`<span>(${formatNumber(options.reader, view.chips.length)})</span>`
                : nothing
            }
          </button>`
        : nothing
    }
    ${options.display ? renderDisplay(options.display) : nothing}
    <div class="sort">
      <label for="sort" class=${options.narrow ? 'visually-hidden' : ''}>${msg('Sortieren')}</label>
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

function renderChips(view: ResultsView, options: ResultsOptions): TemplateResult {
  return html`<ul class="chips" aria-label=${msg('Gewählte Filter')}>
    ${repeat(
      view.chips,
      ({ id }) => id,
      (chip) =>
        html`<li>
          <button
            class="chip"
            type="button"
            aria-label=${msg(str`Filter ${chip.label.text} entfernen`)}
            @click=${chip.remove}
          >
            ${renderWords(chip.label, options.reader)}${icon(xIcon)}
          </button>
        </li>`,
    )}
    <li>
      <button class="button plain" type="button" @click=${options.clear}>
        ${msg('Alle löschen')}
      </button>
    </li>
  </ul>`;
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
    ${view ? renderList(view, options) : renderSkeleton()}
  </section>`;
}

function renderList(view: ResultsView, options: ResultsOptions): TemplateResult {
  return html`
    ${view.chips.length > 0 ? renderChips(view, options) : nothing}
    ${view.didYouMean && view.total > 0 ? renderDidYouMean(view.didYouMean, options) : nothing}
    ${
      view.total === 0
        ? options.empty()
        : html`${options.table ? options.table(view) : renderCards(view, options)}
          ${renderMore(view, options)}`
    }
  `;
}

function renderCards({ cards }: ResultsView, options: ResultsOptions): TemplateResult {
  const { reader, headingLevel } = options;
  return html`<ol class="cards">
    ${guard([cards, reader, headingLevel], () =>
      repeat(
        cards,
        ({ id }) => id,
        (card) => html`<li>${renderOfferCard(card, options)}</li>`,
      ),
    )}
  </ol>`;
}

function renderDidYouMean(query: string, { search }: ResultsOptions): TemplateResult {
  return html`<p class="did-you-mean">
    ${msg('Meinten Sie:')}
    <button class="button plain" type="button" @click=${() => search(query)}>${query}</button>
  </p>`;
}

/** What stands there while the offers are on their way. */
function renderSkeleton(): TemplateResult {
  return html`<div class="cards" aria-hidden="true">
    ${[1, 2, 3].map(() => html`<div class="card skeleton"><i></i><i></i><i></i><i></i></div>`)}
  </div>`;
}
