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
  for (const form of [word.word, ...(word.forms ?? [])]) {
    const start = text.toLowerCase().indexOf(form.toLowerCase());
    const end = start + form.length;
    if (start === -1 || isInsideWord(text, start, end)) continue;
    return [
      { text: text.slice(0, start) },
      { text: text.slice(start, end), word },
      { text: text.slice(end) },
    ].filter((part) => part.text !== '');
  }
  return undefined;
}

const isInsideWord = (text: string, start: number, end: number) =>
  LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end));
