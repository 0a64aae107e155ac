import type { OfferRequest, Point, VisitorProfile } from '@kim-widgets/angebote';
import type { SearchState, Sort } from './state.js';
import type { TravelTimes } from './travel.js';

/** What is known of the visitor. It stays in the page and is in no address. */
export interface Visitor {
  /** Where the visitor is, or asks for. */
  place?: Point | undefined;
  profile?: VisitorProfile | undefined;
  /** How long the ways are from there, if anybody knows. */
  travel?: TravelTimes | undefined;
}

/** The orders that make sense for what is asked; the first is the one taken by default. */
export function sortsFor(
  { query }: Pick<SearchState, 'query'>,
  { place, travel }: Visitor,
): Sort[] {
  const byPlace: Sort[] = place ? ['distance'] : [];
  const byTravel: Sort[] = travel ? ['travel'] : [];
  return query
    ? ['relevance', ...byPlace, ...byTravel, 'date', 'name']
    : [...byPlace, 'relevance', ...byTravel, 'date', 'name'];
}

/** The order that holds: the one chosen if it makes sense, else the first. */
export function sortOf(state: SearchState, visitor: Visitor): Sort {
  const sorts = sortsFor(state, visitor);
  return sorts.find((sort) => sort === state.sort) ?? sorts[0] ?? 'relevance';
}

/** What the source is asked for a state. "Open now" is a filter to the visitor and a moment to the source. */
export function offerRequest(
  state: SearchState,
  visitor: Visitor,
  { at, language, plainWords }: { at: Date; language: string; plainWords: readonly string[] },
): OfferRequest {
  const { open, ...filters } = state.filters;
  return {
    text: state.query,
    filters,
    sort: sortOf(state, visitor),
    at,
    language,
    plainWords,
    ...(open && { open: 'now' }),
    ...(visitor.place && { place: visitor.place }),
    ...(visitor.travel && {
      travelMinutes: visitor.travel.minutes,
      withinMinutes: state.within,
    }),
    ...(visitor.profile && { visitor: visitor.profile }),
  };
}
