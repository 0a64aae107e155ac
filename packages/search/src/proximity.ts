import type { QueryTerm } from './query.js';
import type { Ranking } from './ranking.js';

/**
 * Says how well a query fits the weightiest texts of a document, as a bonus: its words stand
 * together, and the text has few others. The texts come as `WordOrder` has them.
 */
export function proximityOf(
  terms: readonly QueryTerm[],
  { proximity, title }: Ranking,
): (order: readonly number[]) => number {
  const termOf = new Map<number, number>();
  for (const [term, { alternatives }] of terms.entries()) {
    for (const { word } of alternatives) if (!termOf.has(word)) termOf.set(word, term);
  }
  const gaps = Math.max(1, terms.length - 1);
  return (order) => {
    let nearest = 0;
    let fullest = 0;
    let near = 0;
    let words = 0;
    let matched = 0;
    let lastTerm = -1;
    let lastPlace = 0;
    for (let place = 0; place < order.length; place++) {
      const numbered = order[place] ?? 0;
      if (numbered === 0) {
        nearest = Math.max(nearest, near);
        fullest = Math.max(fullest, matched / (words + 1));
        near = words = matched = 0;
        lastTerm = -1;
        continue;
      }
      words += 1;
      const term = termOf.get(numbered - 1);
      if (term === undefined) continue;
      matched += 1;
      if (lastTerm >= 0 && term !== lastTerm) near += 1 / (place - lastPlace);
      lastTerm = term;
      lastPlace = place;
    }
    return proximity * Math.min(1, nearest / gaps) + title * fullest;
  };
}
