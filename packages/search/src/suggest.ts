import { completions, type Lexicon } from './expand.js';
import { PHONE } from './phones.js';
import { STOP_WORDS } from './stopwords.js';
import { tokenize } from './tokenize.js';

/** Shorter beginnings could become anything. */
const SHORTEST = 2;

/**
 * Completes the last word of what was typed.
 *
 * @param leadsTo how many documents have a word beside the words before it
 */
export function suggest(
  typed: string,
  lexicon: Lexicon,
  leadsTo: (word: number) => number,
  limit: number,
): string[] {
  const last = tokenize(typed).at(-1);
  if (last?.end !== typed.length || last.word.length < SHORTEST) return [];
  const { vocabulary } = lexicon;
  const byStem = new Map<string, { word: number; documents: number }>();
  for (const { word } of completions(last.word, lexicon)) {
    const text = vocabulary.word(word);
    if (text.startsWith(PHONE) || STOP_WORDS.has(text)) continue;
    const documents = leadsTo(word);
    const known = byStem.get(vocabulary.stem(word));
    // Of "Kurs", "Kurse" and "Kursen", one is enough.
    if (documents > (known?.documents ?? 0)) byStem.set(vocabulary.stem(word), { word, documents });
  }
  return [...byStem.values()]
    .sort((one, other) => other.documents - one.documents)
    .slice(0, limit)
    .map(({ word }) => typed.slice(0, last.start) + (vocabulary.spellings[word] ?? ''));
}
