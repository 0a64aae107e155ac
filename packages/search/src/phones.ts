/** Marks words that are telephone numbers; folding never leaves this character in a word. */
export const PHONE = '#';

const WRITTEN_NUMBER = /(?<![\p{L}\p{N}])(?:\+|\(?0)[\d\s()/.–-]{5,}\d/gu;
const TYPED_NUMBER = /^[\d\s()/.+–-]+$/;
const SHORTEST_TYPED = 6;

/** The national number without its leading zero: +49 221 4710-341 and 0221/4710341 are one. */
export function nationalNumber(written: string): string {
  const digits = written.replace(/[^\d+]/g, '');
  return digits
    .replace(/^(?:\+49|0049)/, '')
    .replace(/\D/g, '')
    .replace(/^0/, '');
}

/** Telephone numbers in a text, as words of the index. */
export function phoneWords(text: string): string[] {
  return phoneTokens(text).map(({ word }) => word);
}

/** Where telephone numbers stand in a text. */
export function phoneTokens(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(WRITTEN_NUMBER), ({ 0: written, index }) => ({
    word: PHONE + nationalNumber(written),
    start: index,
    end: index + written.length,
  }));
}

/** The digits of a query that is a telephone number or a part of one, else undefined. */
export function typedNumber(query: string): string | undefined {
  if (!TYPED_NUMBER.test(query)) return undefined;
  const national = nationalNumber(query.trim());
  return national.length >= SHORTEST_TYPED - 1 && query.replace(/\D/g, '').length >= SHORTEST_TYPED
    ? national
    : undefined;
}
