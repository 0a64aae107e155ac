import { abbreviation, specialCharacter } from './rules/characters.js';
import { address } from './rules/address.js';
import { clause } from './rules/clause.js';
import { compound } from './rules/compound.js';
import { genitive } from './rules/genitive.js';
import { length } from './rules/length.js';
import { negation } from './rules/negation.js';
import { date, number, time } from './rules/numbers.js';
import { passive } from './rules/passive.js';
import { preterite } from './rules/preterite.js';
import { subjunctive } from './rules/subjunctive.js';
import { term } from './rules/term.js';
import { tokenize } from './tokens.js';
import type { Finding, Rule } from './types.js';

const RULES: readonly Rule[] = [
  length,
  clause,
  subjunctive,
  genitive,
  passive,
  preterite,
  negation,
  abbreviation,
  specialCharacter,
  compound,
  number,
  date,
  time,
  term,
  address,
];

/**
 * What makes one German sentence hard to read, by the rules of easy language (BITV 2.0, annex 2).
 * Pure and safe on any text; findings come in the order in which they stand in the sentence.
 */
export function lintSentence(text: string): Finding[] {
  const sentence = { text, tokens: tokenize(text) };
  return RULES.flatMap((rule) => rule(sentence)).sort((a, b) => a.start - b.start || a.end - b.end);
}
