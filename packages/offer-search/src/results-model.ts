import type { Holidays, OfferHit, OfferMatch, OfferResult, Point } from '@kim-widgets/angebote';
import {
  offerCard,
  offerInContext,
  type Fact,
  type OfferCard,
  type OfferInContext,
  type Ranges,
} from '@kim-widgets/views';
import type { SearchContext } from './search-context.js';

/** The offers of a result with all that is known about them, as cards or for a table. */
export interface FoundOffers {
  offers: readonly OfferInContext[];
  /** None for a table. */
  cards: readonly OfferCard[];
}

/** Why an offer was found, in words. */
export type ReasonOf = (
  hit: Pick<OfferHit, 'offer' | 'matches'>,
  query: string,
) => string | undefined;

/** How long the way to an offer is, as a line of its card. */
export type TravelFact = (id: string) => Fact | undefined;

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
  reasonOf: ReasonOf | undefined,
  travelFact: TravelFact | undefined,
  href: (id: string) => string,
  context: SearchContext,
): FoundOffers {
  const found = hits.map(({ offer, matches }) => ({
    matches,
    reason: query ? reasonOf?.({ offer, matches }, query) : undefined,
    input: offerInContext(offer, records, { at: context.now, holidays, near }),
  }));
  return {
    offers: found.map(({ input }) => input),
    cards: isTable
      ? []
      : found.map(({ input, matches, reason }) => {
          const card = offerCard(input, context, {
            href,
            titleMarks: titleMarks(matches, context.words(input.offer.title).lang),
            reason,
          });
          const fact = travelFact?.(card.id);
          return fact ? { ...card, facts: [...card.facts, fact] } : card;
        }),
  };
}
