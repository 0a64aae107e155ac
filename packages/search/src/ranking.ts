/** The numbers the ranking depends on. Tuned on queries the benchmark doesn't report. */
export interface Ranking {
  /** BM25F: how soon more of the same stops counting, and how much long texts are discounted. */
  readonly k1: number;
  readonly b: number;
  /** How much a match counts by its closeness to the word typed, 0 switches it off. */
  readonly inflection: number;
  readonly prefix: number;
  readonly compoundHead: number;
  readonly compoundModifier: number;
  readonly sameParts: number;
  readonly partsApart: number;
  readonly synonym: number;
  readonly infix: number;
  readonly spelling: number;
  /** Weight of words that no hit must have. */
  readonly weak: number;
  /** How strongly hits with more of the query's words go before those with fewer. */
  readonly coverage: number;
  readonly coverageAsked: number;
  readonly enough: number;
  /** Bonus for words that stand together. */
  readonly proximity: number;
}

export const RANKING: Ranking = {
  k1: 1.2,
  b: 0.6,
  inflection: 0.95,
  prefix: 0.8,
  compoundHead: 0.75,
  compoundModifier: 0.5,
  sameParts: 0.8,
  partsApart: 0.5,
  synonym: 0.6,
  infix: 0.3,
  spelling: 0.7,
  weak: 0.3,
  coverage: 1,
  coverageAsked: 0.3,
  enough: 0.3,
  proximity: 0.2,
};
