/** The numbers the ranking depends on, tuned on queries the benchmark doesn't report. */
export interface Ranking {
  /** BM25F: how late more of the same stops counting. */
  readonly k1: number;
  /** BM25F: how much a longer text discounts its words, from 0 to 1. */
  readonly b: number;

  // How close a match is to the word typed, from 0 (switched off) to 1 (the word itself).
  /** Kurse for Kurs. */
  readonly inflection: number;
  /** Betreuung for "betreut", the verb of a question. */
  readonly verb: number;
  /** Kursgebühr for "kursg", while it is being typed. */
  readonly prefix: number;
  /** Sprachkurs for Kurs: it is one. */
  readonly compoundHead: number;
  /** Kursgebühr for Kurs: it has to do with one. */
  readonly compoundModifier: number;
  /** Deutsch-Intensivkurs for Deutschkurs. */
  readonly sameParts: number;
  /** A text with Deutsch and with Kurs for Deutschkurs. */
  readonly partsApart: number;
  /** Any part, for a compound in a question that nobody wrote. */
  readonly loosePart: number;
  /** All words of an entry of the thesaurus somewhere in a text. */
  readonly phrase: number;
  readonly synonym: number;
  readonly spelling: number;
  /** How much closeness counts beside how often: the power it is taken to. */
  readonly closeness: number;

  /** Weight of words that no hit must have. */
  readonly weak: number;
  /** Weight of a question's words written small, where its nouns have capitals as in German. */
  readonly small: number;
  /** Share of the best hit's words, by weight, that any hit for a question must have. */
  readonly enough: number;
  /** Bonus for a title or summary that has few other words. */
  readonly title: number;
  /** Bonus for the words standing together in a title or summary. */
  readonly proximity: number;
}

export const RANKING: Ranking = {
  k1: 2,
  b: 0.6,
  inflection: 0.95,
  verb: 0.95,
  prefix: 0.9,
  compoundHead: 0.65,
  compoundModifier: 0.4,
  sameParts: 0.8,
  partsApart: 0.5,
  loosePart: 0.5,
  phrase: 0.5,
  synonym: 0.5,
  spelling: 0.7,
  closeness: 0.25,
  weak: 0.3,
  small: 0.3,
  enough: 0.2,
  title: 0.6,
  proximity: 0.2,
};
