import { phoneWords } from './phones.js';
import { STOP_WORDS } from './stopwords.js';
import { tokenize, type FoldedWords } from './tokenize.js';
import type { LocalizedText, SearchDocument } from './types.js';

export interface Field {
  readonly weight: number;
  readonly stored: boolean;
  /** Mean number of words, taken when the index was built and kept since. */
  averageLength: number;
}

export interface AnalysedDocument {
  /** Word number → its weighted, length-normalized frequency. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** The words of the weightiest fields in their order, 0 between texts, else number + 1. */
  readonly order: readonly number[];
}

/** Field → its words and texts so far. */
export type LengthSums = Map<string, { words: number; texts: number }>;

/** Gives a word its number. */
export type Intern = (word: string, spelling: string, german: boolean) => number;

export function isList(value: LocalizedText | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

/** The texts of a field; German stop words stay out of German text, but "An" may be a name. */
function textsOf(value: LocalizedText | readonly string[]): { text: string; german: boolean }[] {
  return isList(value)
    ? [{ text: value.join(' \n'), german: false }]
    : Object.entries(value).map(([language, text]) => ({ text, german: /^de\b/.test(language) }));
}

/** Adds a document's texts to what is known of how long a field's texts are. */
export function surveyLengths({ fields }: SearchDocument, sums: LengthSums): void {
  for (const [field, value] of Object.entries(fields)) {
    const sum = sums.get(field) ?? { words: 0, texts: 0 };
    for (const { text } of textsOf(value)) {
      sum.words += tokenize(text).length;
      sum.texts += 1;
    }
    sums.set(field, sum);
  }
}

/** Words of a document with what they count, ready for the postings. */
export function analyse(
  document: SearchDocument,
  fieldOf: (name: string) => Field,
  b: number,
  intern: Intern,
  folded?: FoldedWords,
): AnalysedDocument {
  const frequencies = new Map<number, number>();
  const order: number[] = [];
  for (const [name, value] of Object.entries(document.fields)) {
    const field = fieldOf(name);
    // A word counts in its best language: "BAMF" in five translations is no better than in one.
    const best = new Map<number, number>();
    for (const { text, german } of textsOf(value)) {
      const { counts, length, sequence } = countWords(text, german, intern, folded);
      const norm = 1 - b + (b * length) / field.averageLength;
      for (const [word, count] of counts) {
        best.set(word, Math.max(best.get(word) ?? 0, count / norm));
      }
      if (field.weight > 1) order.push(...sequence.map((word) => word + 1), 0);
    }
    for (const [word, frequency] of best) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + field.weight * frequency);
    }
  }
  return { frequencies, order };
}

function countWords(text: string, german: boolean, intern: Intern, folded?: FoldedWords) {
  const counts = new Map<number, number>();
  const sequence: number[] = [];
  const count = (word: string, spelling: string): number => {
    const number = intern(word, spelling, german);
    counts.set(number, (counts.get(number) ?? 0) + 1);
    return number;
  };
  const tokens = tokenize(text, folded);
  for (const { word, start, end, parts = [] } of tokens) {
    if (german && STOP_WORDS.has(word)) continue;
    sequence.push(count(word, text.slice(start, end)));
    for (const part of parts) count(part, part);
  }
  for (const phone of phoneWords(text)) count(phone, phone);
  return { counts, length: tokens.length, sequence };
}
