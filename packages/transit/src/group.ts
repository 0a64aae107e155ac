/* eslint-disable @typescript-eslint/no-non-null-assertion -- every key is below `groups` */

import type { Numbers } from './format.js';

/** Stands for the largest number where any may come. */
export const SIGNED = 0x7fffffff;

/** Room for whole numbers from 0 to `most`, or of either sign when `most` needs more than 16 bits. */
export function numbers(length: number, most: number): Numbers {
  return new (most < 0x100 ? Uint8Array : most < 0x10000 ? Uint16Array : Int32Array)(length);
}

/** The values at the given indices. */
export function gather(indices: Uint32Array, most: number, valueAt: (index: number) => number) {
  const column = numbers(indices.length, most);
  for (let i = 0; i < column.length; i++) column[i] = valueAt(indices[i]!);
  return column;
}

/** Indices of a list by key: those with key k are `order[first[k] … first[k + 1])`. */
export function groupByKey(keys: Numbers | number[], groups: number) {
  const first = new Uint32Array(groups + 1);
  for (const key of keys) first[key + 1]!++;
  for (let key = 0; key < groups; key++) first[key + 1]! += first[key]!;
  const next = first.slice();
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) order[next[keys[i]!]!++] = i;
  return { first, order };
}
