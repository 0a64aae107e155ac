import { msg } from '@lit/localize';
import { icon, renderCombobox, searchIcon, type ComboboxView } from '@kim-widgets/ui';
import { renderPlaceFrame, type PlaceFrame } from '@kim-widgets/views';
import { html, type TemplateResult } from 'lit';
import { renderResults, type ResultsOptions, type ResultsView } from './render-results.js';

/** What the search field shows and does; without suggestions until those are there. */
export type QueryFrame = Pick<ComboboxView, 'value' | 'type'> &
  Partial<Pick<ComboboxView, 'combobox' | 'options' | 'choose' | 'leave' | 'buttons'>>;

/** The list with all that steers it. */
export interface ListView {
  query: QueryFrame;
  place: PlaceFrame;
  /** Needs to begin with, until anything is asked. */
  needs: unknown;
  /** The facets beside the results or over them. */
  column: unknown;
  dialog: unknown;
  /** Missing while the offers are on their way. */
  results: ResultsView | undefined;
  submit: () => void;
  /** The visitor has come to the field for words. */
  enter: () => void;
}

function renderQueryField(frame: QueryFrame, enter: () => void): TemplateResult {
  return html`<div class="field" @focusin=${enter}>
    <label id="query-label" for="query">${msg('Was suchen Sie?')}</label>
    ${renderCombobox({
      combobox: undefined,
      options: [],
      choose: () => undefined,
      ...frame,
      id: 'query',
      listLabel: msg('Vorschläge'),
    })}
  </div>`;
}

/** The band that asks, the facets, and the results that answer. */
export function renderList(
  { query, place, needs, column, dialog, results, submit, enter }: ListView,
  options: ResultsOptions,
): TemplateResult {
  return html`
    <form
      class="search"
      part="search"
      role="search"
      @submit=${(event: Event) => {
        event.preventDefault();
        submit();
      }}
    >
      ${renderQueryField(query, enter)} ${renderPlaceFrame(place)}
      <button class="button main tall" type="submit">${icon(searchIcon)}${msg('Suchen')}</button>
      ${needs}
    </form>
    <div class="split">${column} ${renderResults(results, options)}</div>
    ${dialog}
  `;
}
