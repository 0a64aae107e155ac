import type { Bitset } from './bitset.js';

export type Compare = (one: number, other: number) => number;

/** Up to so many, keeping a short list sorted is quicker than sorting everything. */
const FEW = 200;

/** The best of the hits in order; equal scores go by `tie`, which favours nobody. */
export function best(
  hits: Bitset,
  scores: Float32Array,
  tie: (document: number) => number,
  count: number,
): number[] {
  const compare: Compare = (one, other) =>
    (scores[other] ?? 0) - (scores[one] ?? 0) || tie(one) - tie(other);
  const few = count <= FEW;
  const chosen: number[] = [];
  // What a hit must be better than once enough are chosen.
  let least = -1;
  let leastTie = Infinity;
  for (let place = 0; place < hits.length; place++) {
    for (let bits = hits[place] ?? 0; bits !== 0; bits &= bits - 1) {
      const document = place * 32 + (31 - Math.clz32(bits & -bits));
      if (!few) chosen.push(document);
      else {
        const score = scores[document] ?? 0;
        if (score < least || (score === least && tie(document) >= leastTie)) continue;
        insert(chosen, document, compare, count);
        if (chosen.length < count) continue;
        const last = chosen[count - 1] ?? 0;
        least = scores[last] ?? 0;
        leastTie = tie(last);
      }
    }
  }
  return few ? chosen : chosen.sort(compare).slice(0, count);
}

/** Puts a number in its place; keeps `chosen` sorted and at most `count` long. */
export function insert(chosen: number[], document: number, compare: Compare, count: number): void {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(chosen[middle] ?? 0, document) <= 0) low = middle + 1;
    else high = middle;
  }
  if (low >= count) return;
  chosen.splice(low, 0, document);
  if (chosen.length > count) chosen.pop();
}
