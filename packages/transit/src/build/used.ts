/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */

/** The entries of a list that are used, and their new numbers. */
export interface Used<Entry> {
  list: Entry[];
  /** New number of an old one; -1 for -1. */
  numberOf(index: number): number;
}

/** Keeps what is used, the most used first: small numbers take fewer bytes. */
export function keepUsed<Entry>(list: readonly Entry[], uses: Iterable<number>): Used<Entry> {
  const counts = new Map<number, number>();
  for (const index of uses) if (index >= 0) counts.set(index, (counts.get(index) ?? 0) + 1);
  return renumber(
    list,
    [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([index]) => index),
  );
}

/** Keeps what is used, in the order of its first use: neighbours get close numbers. */
export function keepInOrder<Entry>(list: readonly Entry[], uses: Iterable<number>): Used<Entry> {
  return renumber(
    list,
    [...new Set(uses)].filter((index) => index >= 0),
  );
}

function renumber<Entry>(list: readonly Entry[], order: number[]): Used<Entry> {
  const numbers = new Map(order.map((index, number) => [index, number]));
  return {
    list: order.map((index) => list[index]!),
    numberOf: (index) => numbers.get(index) ?? -1,
  };
}
