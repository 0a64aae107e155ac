import type { Word } from '../generated/explainer.js';
import type { ShownSentence } from './shown.js';

/** Part of a sentence; with a word, it opens that word's explanation. */
export interface MarkedPart {
  text: string;
  word?: Word;
}

const LETTER = /\p{L}/u;

/**
 * Finds the explained words of a sentence in its text. A word that stands there in another form
 * (Arabic articles, Slavic cases) comes after the sentence, so that its help is never lost.
 */
export function markWords(
  sentence: ShownSentence,
  glossary: readonly Word[],
): { parts: MarkedPart[]; after: Word[] } {
  const words = sentence.words.flatMap((id) => glossary.filter((word) => word.id === id));
  return words.reduce<{ parts: MarkedPart[]; after: Word[] }>(
    (marked, word) => {
      for (const [index, part] of marked.parts.entries()) {
        const split = part.word ? undefined : splitAt(part.text, word);
        if (split) return { ...marked, parts: marked.parts.toSpliced(index, 1, ...split) };
      }
      return { ...marked, after: [...marked.after, word] };
    },
    { parts: [{ text: sentence.text }], after: [] },
  );
}

function splitAt(text: string, word: Word): MarkedPart[] | undefined {
  const forms = [word.word, ...(word.forms ?? [])];
  const found =
    forms.map((form) => exactly(text, form)).find(Boolean) ??
    forms.map((form) => inflected(text, form)).find(Boolean);
  if (!found) return undefined;
  const [start, end] = found;
  return [
    { text: text.slice(0, start) },
    { text: text.slice(start, end), word },
    { text: text.slice(end) },
  ].filter((part) => part.text !== '');
}

type Span = readonly [start: number, end: number];

function exactly(text: string, form: string): Span | undefined {
  const start = text.toLowerCase().indexOf(form.toLowerCase());
  const end = start + form.length;
  return start === -1 || isInsideWord(text, start, end) ? undefined : [start, end];
}

const isInsideWord = (text: string, start: number, end: number) =>
  LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end));

/** Fewest letters a word and its other form must share at the beginning. */
const SHARED = 4;
/** Most letters that may differ at the end: "Antrag", "Anträge"; "заява", "заяви". */
const ENDING = 3;

function inflected(text: string, form: string): Span | undefined {
  const stem = form.toLowerCase();
  if (/\s/.test(stem)) return undefined;
  for (const match of text.matchAll(/\p{L}[\p{L}-]*/gu)) {
    const candidate = match[0].toLowerCase();
    const shared = sharedBeginning(candidate, stem);
    const longest = Math.max(candidate.length, stem.length);
    if (shared >= SHARED && longest - shared <= ENDING) {
      return [match.index, match.index + candidate.length];
    }
  }
  return undefined;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
