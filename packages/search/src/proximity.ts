import type { QueryTerm } from './query.js';

/**
 * Says how well the query's words stand together in a text: 1 when all of them follow each other,
 * less the more words stand between, 0 when no two share a text. The text is the numbered words of
 * a document as `WordOrder` has them.
 */
export function proximityOf(terms: readonly QueryTerm[]): (order: readonly number[]) => number {
  const termOf = new Map<number, number>();
  for (const [term, { alternatives }] of terms.entries()) {
    for (const { word } of alternatives) if (!termOf.has(word)) termOf.set(word, term);
  }
  return (order) => {
    let best = 0;
    let near = 0;
    let lastTerm = -1;
    let lastPlace = 0;
    for (let place = 0; place < order.length; place++) {
      const numbered = order[place] ?? 0;
      const term = termOf.get(numbered - 1);
      if (numbered === 0) {
        near = 0;
        lastTerm = -1;
      } else if (term !== undefined) {
        if (lastTerm >= 0 && term !== lastTerm) near += 1 / (place - lastPlace);
        best = Math.max(best, near);
        lastTerm = term;
        lastPlace = place;
      }
    }
    return Math.min(1, best / Math.max(1, terms.length - 1));
  };
}
