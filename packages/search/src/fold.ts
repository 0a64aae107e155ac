/**
 * Folding makes spellings equal that people use for the same word: case, ä = ae = a, ß = ss,
 * accents, Arabic letter forms, digits of other scripts. The index and the query go through the
 * same function, so what matters is that it is stable, not that the result is a word.
 */

/** Letters that Unicode doesn't take apart, or that people write in more than one way. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Russian and Ukrainian keyboards lack each other's letters.
  ґ: 'г',
  // Arabic, Persian and Kurdish forms of one letter.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ـ: '',
};

const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const MARKS = /[\p{M}\p{Cf}]/gu;
const FOREIGN_DIGITS = /[٠-٩۰-۹]/gu;
// "ue" after a vowel or q is no umlaut: neue, Steuer, Quelle.
const WRITTEN_UMLAUT = /(^|[^aeiouyq])([aou])e/g;
const PLAIN_ASCII = /^[a-z0-9]*$/;

/** Folds one word or a whole text; positions are not kept. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (!PLAIN_ASCII.test(folded)) {
    folded = folded
      .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(FOREIGN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
  }
  return folded.includes('e') ? folded.replace(WRITTEN_UMLAUT, '$1$2') : folded;
}
