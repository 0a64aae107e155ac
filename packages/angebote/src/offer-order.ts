import type { Offer } from './generated/database.js';
import { localize } from './localize.js';

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
