import type { Holidays, OfferMatch, OfferResult, Point } from '@kim-widgets/angebote';
import {
  offerCard,
  offerInContext,
  type OfferCard,
  type OfferInContext,
  type Ranges,
} from '@kim-widgets/views';
import { filterLabel, type FacetContext } from './facet-model.js';
import { matchReason } from './match-reason.js';
import type { Chip, ResultsView } from './render-results.js';
import { sortOf, sortsFor, type Visitor } from './request.js';
import { openFilters, type Presets, type SearchState } from './state.js';

/** The offers of a result with all that is known about them, as cards or for a table. */
export interface FoundOffers {
  offers: readonly OfferInContext[];
  /** None for a table. */
  cards: readonly OfferCard[];
}

export interface ResultsInput {
  result: OfferResult;
  found: FoundOffers;
  state: SearchState;
  presets: Presets;
  visitor: Visitor;
  /** Takes back a filter. */
  toggle: (facet: string, value: string) => void;
  /** Takes words that were understood as a filter for words again. */
  takeLiterally: (words: string) => void;
  /** What the visitor said about themselves, each to be taken back. */
  profileChips: readonly Chip[];
}

function titleMarks(matches: readonly OfferMatch[], lang: string): Ranges {
  return (
    matches.find(({ field, language }) => field === 'title' && (language ?? lang) === lang)
      ?.ranges ?? []
  );
}

/** The costly part of what is shown; its arguments stay the same while the answer does. */
export function foundOffers(
  { hits, records }: OfferResult,
  query: string,
  holidays: Holidays,
  near: Point | undefined,
  isTable: boolean,
  href: (id: string) => string,
  context: FacetContext,
): FoundOffers {
  const found = hits.map(({ offer, matches }) => ({
    matches,
    input: offerInContext(offer, records, { at: context.now, holidays, near }),
  }));
  const { vocabularies } = context.about;
  return {
    offers: found.map(({ input }) => input),
    cards: isTable
      ? []
      : found.map(({ input, matches }) =>
          offerCard(input, context, {
            href,
            titleMarks: titleMarks(matches, context.words(input.offer.title).lang),
            reason: matchReason(query, matches, input.offer, vocabularies),
          }),
        ),
  };
}

function chipsOf(input: ResultsInput, context: FacetContext): Chip[] {
  const { state, presets, result, toggle, takeLiterally, profileChips } = input;
  const chosen = openFilters(state.filters, presets).map(([facet, value]) => ({
    id: `${facet} ${value}`,
    label: filterLabel(facet, value, context),
    remove: () => toggle(facet, value),
  }));
  const understood = result.recognised.map(({ facet, value, text }) => ({
    id: `word ${text}`,
    label: filterLabel(facet, value, context),
    remove: () => takeLiterally(text),
  }));
  return [...chosen, ...understood, ...profileChips];
}

/** The results as they are shown. */
export function resultsView(input: ResultsInput, context: FacetContext): ResultsView {
  const { result, state, visitor, found } = input;
  return {
    ...found,
    total: result.total,
    query: state.query,
    sort: sortOf(state, visitor),
    sorts: sortsFor(state, visitor),
    chips: chipsOf(input, context),
    ...(result.didYouMean && { didYouMean: result.didYouMean }),
  };
}
