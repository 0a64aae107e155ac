import { facetViews, type FacetContext } from './facet-model.js';
import type { ListView } from './render-list.js';
import { resultsView, type ResultsInput } from './results-model.js';

export interface ListInput extends Omit<ResultsInput, 'result' | 'found'> {
  /** Missing while it is on its way. */
  result: ResultsInput['result'] | undefined;
  found: ResultsInput['found'] | undefined;
  /** How many of the results are open now, as soon as it is known. */
  openNow: number | undefined;
  /** Facets whose options are all shown. */
  expanded: ReadonlySet<string>;
  facetsOpen: boolean;
  wide: boolean;
  /** What, and where. */
  fields: unknown;
}

/** The list as it is shown. */
export function listView(input: ListInput, context: FacetContext | undefined): ListView {
  const { result, found, openNow, expanded, presets, wide, fields, facetsOpen, state } = input;
  const frame = { wide, fields, facetsOpen };
  if (!result || !found || !context)
    return { ...frame, facets: [], needs: undefined, results: undefined };
  const open = openNow === undefined ? undefined : { now: openNow };
  const counts = { ...result.facets, open };
  const facets = facetViews({ counts, filters: state.filters, presets, expanded }, context);
  const isFresh = !state.query && Object.keys(state.filters).length === 0;
  return {
    ...frame,
    facets,
    // Beside the results the same needs are the first facet.
    needs: isFresh && !wide ? facets.find(({ id }) => id === 'needs') : undefined,
    results: resultsView({ ...input, result, found }, context),
  };
}
