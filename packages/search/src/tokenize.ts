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

/** What is known of words as they are written: text → folded. */
export type FoldedWords = Map<string, string>;

/**
 * Splits a text into folded words, in every script that separates words.
 *
 * @param folded remembers words across texts; folding is most of the work
 */
export function tokenize(text: string, folded?: FoldedWords): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const pieces = HYPHEN.test(raw) ? splitHyphens(raw) : undefined;
    const word = pieces ? pieces.join('') : foldOnce(raw, folded);
    if (!word) continue;
    tokens.push(
      pieces && pieces.length > 1 ? { word, start, end, parts: pieces } : { word, start, end },
    );
  }
  return tokens;
}

function splitHyphens(raw: string): string[] {
  return raw.slice(0, MAX_WORD).split(HYPHEN).map(foldWord).filter(Boolean);
}

function foldOnce(raw: string, folded?: FoldedWords): string {
  const known = folded?.get(raw);
  if (known !== undefined) return known;
  const word = foldWord(raw);
  folded?.set(raw, word);
  return word;
}

function foldWord(raw: string): string {
  const written = raw.replace(GENDER, '').slice(0, MAX_WORD);
  return fold(written).replace(/[^\p{L}\p{N}]/gu, '');
}
