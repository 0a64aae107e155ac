import { fold } from './fold.js';

/** One word of a text. `word` is folded; `start` and `end` are UTF-16 positions in the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Folded parts of a word written with hyphens ("MBE-Beratung"), else absent. */
  readonly parts?: readonly string[];
}

// Hyphens, soft hyphens, apostrophes and joiners hold a word together; so do the marks with which
// German writes all genders (Berater:innen, Berater*innen, Berater_innen).
const WORD =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-'·]|\u00ad|\u2010|\u2011|\u2019|\u200c|\u200d|\u2060)[\p{L}\p{N}\p{M}]+|[:*_]in(?:nen)?(?!\p{L}))*/gu;
const GENDER = /[:*_]in(?:nen)?$/u;
const HYPHEN = /[-\u2010\u2011]/u;
// A word longer than this is no word; cutting it keeps hostile input cheap.
const MAX_WORD = 64;

/** Splits a text into folded words, in every script that separates words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const written = raw.replace(GENDER, '').slice(0, MAX_WORD);
    const pieces = HYPHEN.test(written) ? written.split(HYPHEN).map(foldWord) : undefined;
    const word = pieces ? pieces.join('') : foldWord(written);
    if (!word) continue;
    const parts = pieces?.filter(Boolean);
    tokens.push(parts && parts.length > 1 ? { word, start, end, parts } : { word, start, end });
  }
  return tokens;
}

function foldWord(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}
