import { html, nothing, type TemplateResult } from 'lit';
import {
  renderFacetColumn,
  renderFacetDialog,
  type FacetView,
  type FacetsOptions,
} from './render-facets.js';
import {
  renderResults,
  showFound,
  type ResultsOptions,
  type ResultsView,
} from './render-results.js';
import { renderSearchForm, type SearchFormOptions } from './render-search.js';

/** The list with all that steers it. */
export interface ListView {
  /** Missing while the offers are on their way. */
  results: ResultsView | undefined;
  facets: readonly FacetView[];
  form: SearchFormOptions;
  /** Whether the facets have room beside the results. */
  wide: boolean;
  facetsOpen: boolean;
}

/** Field, facets and results. */
export function renderList(
  { results, facets, form, wide, facetsOpen }: ListView,
  facetsOptions: FacetsOptions & { close: () => void },
  resultsOptions: ResultsOptions,
): TemplateResult {
  return html`
    ${renderSearchForm(form)}
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
