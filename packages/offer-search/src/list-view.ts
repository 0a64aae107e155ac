import type { FacetContext } from './facet-model.js';
import type { FacetView } from './render-facets.js';
import type { ListView } from './render-list.js';
import { resultsView, type ResultsInput } from './results-model.js';

export interface ListInput extends Omit<ResultsInput, 'result' | 'found'> {
  /** Missing while it is on its way. */
  result: ResultsInput['result'] | undefined;
  found: ResultsInput['found'] | undefined;
  facets: readonly FacetView[];
  facetsOpen: boolean;
  wide: boolean;
  /** What, and where. */
  fields: unknown;
}

/** The list as it is shown. */
export function listView(input: ListInput, context: FacetContext | undefined): ListView {
  const { result, found, facets, wide, fields, facetsOpen, state } = input;
  const isFresh = !state.query && Object.keys(state.filters).length === 0;
  return {
    wide,
    fields,
    facets,
    facetsOpen,
    // Beside the results the same needs are the first facet.
    needs: isFresh && !wide ? facets.find(({ id }) => id === 'needs') : undefined,
    results:
      result && found && context ? resultsView({ ...input, result, found }, context) : undefined,
  };
}
