import type { Token } from './tokens.js';

export type RuleId =
  | 'length'
  | 'clause'
  | 'subjunctive'
  | 'genitive'
  | 'passive'
  | 'preterite'
  | 'negation'
  | 'abbreviation'
  | 'special-character'
  | 'compound'
  | 'number'
  | 'date'
  | 'time'
  | 'term'
  | 'address'
  | 'question'
  | 'line';

/** An error breaks the rules of easy language; a warning asks the author to look again. */
export type Severity = 'error' | 'warning';

/** One thing to change in one sentence. `start` and `end` are UTF-16 offsets in that sentence. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  start: number;
  end: number;
  /** What is hard to read, in German, for the person who writes. */
  message: string;
  /** What to write instead, in German. */
  suggestion: string;
}

/** A sentence as the rules see it. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
}

/** A rule is a pure function of one sentence. */
export type Rule = (sentence: Sentence) => Finding[];
