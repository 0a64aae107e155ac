import { countWords, tokenize } from './tokens.js';

/** How hard a text is, in figures. All means and shares are over the sentences given. */
export interface Readability {
  sentences: number;
  words: number;
  /** Words per sentence. */
  meanSentenceLength: number;
  longestSentence: number;
  /**
   * First Wiener Sachtextformel (Bamberger and Vanecek 1984): about the school year that can read
   * the text, 4 easy to 15 hard. Easy language lies below 5.
   */
  wienerSachtextformel: number;
}

/** Figures for German sentences; zeros for none. */
export function readability(sentences: readonly string[]): Readability {
  const words = sentences.map((sentence) =>
    tokenize(sentence)
      .filter((token) => token.kind === 'word')
      .map((token) => token.text),
  );
  const lengths = sentences.map((sentence) => countWords(tokenize(sentence)));
  const all = words.flat();
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const mean = sentences.length === 0 ? 0 : total / sentences.length;
  const share = (test: (word: string) => boolean) =>
    all.length === 0 ? 0 : (100 * all.filter(test).length) / all.length;
  const formula =
    0.1935 * share((word) => countSyllables(word) >= 3) +
    0.1672 * mean +
    0.1297 * share((word) => word.length > 6) -
    0.0327 * share((word) => countSyllables(word) === 1) -
    0.875;
  return {
    sentences: sentences.length,
    words: total,
    meanSentenceLength: round(mean),
    longestSentence: lengths.reduce((most, length) => Math.max(most, length), 0),
    wienerSachtextformel: all.length === 0 ? 0 : round(formula),
  };
}

/** German syllables by their vowels; two vowels of a diphthong are one. */
export function countSyllables(word: string): number {
  const vowels = word.toLowerCase().match(/aa|ee|oo|ie|ei|ai|au|eu|äu|[aeiouäöüy]/gu);
  return Math.max(1, vowels?.length ?? 0);
}

const round = (value: number) => Math.round(value * 10) / 10;
