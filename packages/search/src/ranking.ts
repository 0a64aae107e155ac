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
  readonly phrase: number;
  /** How much closeness counts beside frequency. */
  readonly closeness: number;
  readonly spelling: number;
  /** Weight of words that no hit must have. */
  readonly weak: number;
  readonly loosePart: number;
  readonly title: number;
  readonly enough: number;
  /** Bonus for words that stand together. */
  readonly proximity: number;
}

export const RANKING: Ranking = {
  k1: 2,
  b: 0.6,
  inflection: 0.95,
  prefix: 0.9,
  compoundHead: 0.75,
  compoundModifier: 0.4,
  sameParts: 0.8,
  partsApart: 0.5,
  synonym: 0.7,
  phrase: 0.5,
  closeness: 0.25,
  spelling: 0.7,
  weak: 0.3,
  loosePart: 0.5,
  title: 0.4,
  enough: 0.2,
  proximity: 0.2,
};
