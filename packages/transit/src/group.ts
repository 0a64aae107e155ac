/* eslint-disable @typescript-eslint/no-non-null-assertion -- every key is below `groups` */

import type { Numbers } from './format.js';

/** The same numbers in as little room as they need. */
export function narrow(values: Int32Array | Uint32Array | Numbers): Numbers {
  let most = 0;
  // Not the largest number, but one with as many bits; a negative one when any is.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- iterators are slow until they are compiled
  for (let i = 0; i < values.length; i++) most |= values[i]!;
  return new (most >>> 16 ? Int32Array : most >> 8 ? Uint16Array : Uint8Array)(values);
}

/** The values at the given indices. */
export const gather = (indices: Uint32Array, values: Numbers | number[]): Numbers =>
  narrow(indices.map((index) => values[index]!));

/** Indices of a list by key: those with key k are `order[first[k] … first[k + 1])`. */
export function groupByKey(keys: Numbers | number[], groups: number) {
  const first = new Uint32Array(groups + 1);
  for (const key of keys) first[key + 1]!++;
  for (let key = 0; key < groups; key++) first[key + 1]! += first[key]!;
  const next = first.slice();
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) order[next[keys[i]!]!++] = i;
  return { first: narrow(first), order };
}
