import { msg } from '@lit/localize';
import { icon, searchIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import {
  renderFacetColumn,
  renderFacetDialog,
  type FacetView,
  type FacetsOptions,
} from './render-facets.js';
import { renderNeeds } from './render-needs.js';
import {
  renderResults,
  showFound,
  type ResultsOptions,
  type ResultsView,
} from './render-results.js';

/** The list with all that steers it. */
export interface ListView {
  /** Missing while the offers are on their way. */
  results: ResultsView | undefined;
  facets: readonly FacetView[];
  /** Needs to begin with, until anything is asked. */
  needs: FacetView | undefined;
  /** What, and where. */
  fields: unknown;
  /** Whether the facets have room beside the results. */
  wide: boolean;
  facetsOpen: boolean;
}

/** The band that asks, the facets, and the results that answer. */
export function renderList(
  { results, facets, needs, fields, wide, facetsOpen }: ListView,
  facetsOptions: FacetsOptions & { close: () => void },
  resultsOptions: ResultsOptions & { submit: () => void },
): TemplateResult {
  return html`
    <form
      class="search"
      part="search"
      role="search"
      @submit=${(event: Event) => {
        event.preventDefault();
        resultsOptions.submit();
      }}
    >
      ${fields}
      <button class="button main tall" type="submit">${icon(searchIcon)}${msg('Suchen')}</button>
      ${needs ? renderNeeds(needs, facetsOptions) : nothing}
    </form>
    <div class="split">
      ${wide ? renderFacetColumn(facets, facetsOptions) : nothing}
      ${renderResults(results, resultsOptions)}
    </div>
    ${
      facetsOpen && !wide
        ? renderFacetDialog(facets, {
            ...facetsOptions,
            show: results ? showFound(facetsOptions.reader, results.total) : '',
          })
        : nothing
    }
  `;
}
