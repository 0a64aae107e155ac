import type { Offer } from './generated/database.js';
import { localize } from './localize.js';
import { nearestMetres } from './offer-conditions.js';
import type { OfferDatabase } from './offer-database.js';
import type { OfferRequest } from './offer-source.js';
import type { OpenState } from './schedule/open-state.js';

/**
 * By what an offer is ordered, smallest first; `undefined` where the order found is the order shown.
 */
export function orderOf(
  { sort, at, place }: OfferRequest & { at: Date },
  database: OfferDatabase,
  stateOf: (offer: Offer) => OpenState,
): ((offer: Offer) => number) | undefined {
  if (sort === 'distance' && place) return (offer) => nearestMetres(offer, place, database);
  if (sort === 'date') {
    return (offer) => {
      const { state, next } = stateOf(offer);
      return state === 'open' ? at.getTime() : (next?.getTime() ?? Infinity);
    };
  }
  return undefined;
}

/** Positions in the alphabet of a language: the first title has 0. */
export function titleRanks(offers: readonly Offer[], language: string): Uint32Array {
  const collator = new Intl.Collator(language, { numeric: true });
  const titles = offers.map(({ title }) => localize(title, language).text);
  const ranks = new Uint32Array(offers.length);
  offers
    .map((_, row) => row)
    .sort((a, b) => collator.compare(titles[a] ?? '', titles[b] ?? ''))
    .forEach((row, rank) => (ranks[row] = rank));
  return ranks;
}

/** Sorts by keys that are worked out once; equal keys keep their order. */
export function sortedBy(rows: readonly number[], key: (row: number) => number): number[] {
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ row }) => row);
}
