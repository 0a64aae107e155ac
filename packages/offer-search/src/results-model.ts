import type { Holidays, OfferHit, OfferMatch, OfferResult } from '@kim-widgets/angebote';
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

export interface ResultsInput {
  result: OfferResult;
  state: SearchState;
  presets: Presets;
  visitor: Visitor;
  holidays: Holidays;
  href: (id: string) => string;
  /** Takes back a filter. */
  toggle: (facet: string, value: string) => void;
  /** Takes words that were understood as a filter for words again. */
  takeLiterally: (words: string) => void;
  /** What the visitor said about themselves, each to be taken back. */
  profileChips: readonly Chip[];
  /** Whether a table is shown, which has no cards. */
  isTable: boolean;
}

function titleMarks(matches: readonly OfferMatch[], lang: string): Ranges {
  return (
    matches.find(({ field, language }) => field === 'title' && (language ?? lang) === lang)
      ?.ranges ?? []
  );
}

function cardOf(
  { matches }: OfferHit,
  offer: OfferInContext,
  { href, state }: ResultsInput,
  context: FacetContext,
): OfferCard {
  const { title } = offer.offer;
  return offerCard(offer, context, {
    href,
    titleMarks: titleMarks(matches, context.words(title).lang),
    reason: matchReason(state.query, matches, offer.offer, context.about.vocabularies),
  });
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
  const { result, state, visitor, holidays } = input;
  const moment = { at: context.now, holidays, near: visitor.place };
  const offers = result.hits.map(({ offer }) => offerInContext(offer, result.records, moment));
  const cards = offers.flatMap((offer, index) => {
    const hit = result.hits[index];
    return hit && !input.isTable ? [cardOf(hit, offer, input, context)] : [];
  });
  return {
    offers,
    cards,
    total: result.total,
    query: state.query,
    sort: sortOf(state, visitor),
    sorts: sortsFor(state, visitor),
    chips: chipsOf(input, context),
    ...(result.didYouMean && { didYouMean: result.didYouMean }),
  };
}
