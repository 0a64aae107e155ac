import type { Holidays, OfferHit, OfferMatch, OfferResult, Point } from '@kim-widgets/angebote';
import { offerCard, offerInContext, type OfferCard, type Ranges } from '@kim-widgets/views';
import { chipsOf, type FacetContext } from './facet-model.js';
import type { ResultsView } from './render-results.js';
import { sortOf, sortsFor, type Visitor } from './request.js';
import type { Presets, SearchState } from './state.js';

export interface ResultsInput {
  result: OfferResult;
  state: SearchState;
  presets: Presets;
  visitor: Visitor;
  holidays: Holidays;
  href: (id: string) => string;
}

function titleMarks(matches: readonly OfferMatch[], lang: string): Ranges {
  return (
    matches.find(({ field, language }) => field === 'title' && (language ?? lang) === lang)
      ?.ranges ?? []
  );
}

function cardOf(
  { offer, matches }: OfferHit,
  { result, holidays, href }: ResultsInput,
  context: FacetContext,
  near: Point | undefined,
): OfferCard {
  const input = offerInContext(offer, result.records, { at: context.now, holidays, near });
  return offerCard(input, context, {
    href,
    titleMarks: titleMarks(matches, context.words(offer.title).lang),
  });
}

/** The results as they are shown. */
export function resultsView(input: ResultsInput, context: FacetContext): ResultsView {
  const { result, state, presets, visitor } = input;
  return {
    total: result.total,
    query: state.query,
    sort: sortOf(state, visitor),
    sorts: sortsFor(state, visitor),
    cards: result.hits.map((hit) => cardOf(hit, input, context, visitor.place)),
    chips: chipsOf(state.filters, presets, context),
    ...(result.didYouMean && { didYouMean: result.didYouMean }),
  };
}
