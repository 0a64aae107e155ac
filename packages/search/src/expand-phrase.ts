import { expandWord, mergeAlternatives, weaken, type Expansion, type Lexicon } from './expand.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stopwords.js';
import { tokenize, type Token } from './tokenize.js';

export const none = (): Expansion => ({ alternatives: [], combinations: [] });

/** All of them; the better alternative where two name the same word. */
export function merge(...expansions: readonly Expansion[]): Expansion {
  return {
    alternatives: mergeAlternatives(...expansions.map(({ alternatives }) => alternatives)),
    combinations: expansions.flatMap(({ combinations }) => combinations),
  };
}

/** One word, or several that a document must have all of. */
export function expandPhrase(words: readonly Token[], lexicon: Lexicon): Expansion {
  const meant = words.filter(({ word }) => !STOP_WORDS.has(word));
  const pieces = meant.flatMap(({ word, parts }) =>
    parts && lexicon.frequency(lexicon.vocabulary.find(word)) === 0 ? parts : [word],
  );
  const expansions = pieces.map((piece) => expandWord(piece, lexicon));
  const [only] = expansions;
  if (only && expansions.length === 1) return only;
  const parts = expansions.map(({ alternatives }) => alternatives);
  if (parts.length === 0 || parts.some(({ length }) => length === 0)) return none();
  return { alternatives: [], combinations: [{ parts, quality: lexicon.ranking.phrase }] };
}

/** What a thesaurus leads to. */
export function expandTargets(targets: readonly string[], lexicon: Lexicon): Expansion {
  const { synonym } = lexicon.ranking;
  if (synonym === 0) return none();
  const expansions = targets.map((target) => {
    const words = tokenize(target);
    const expansion = expandPhrase(words, lexicon);
    // The parts of a synonym standing apart would lead too far from what was typed.
    return words.length > 1 ? expansion : { ...expansion, combinations: [] };
  });
  return merge(...expansions.map((expansion) => weaken(expansion, synonym, 'synonym')));
}

/** In a question, a compound nobody wrote is asked for by its parts. */
export function looseParts(word: string, lexicon: Lexicon): Expansion {
  const { ranking, splitter, vocabulary } = lexicon;
  const written = vocabulary.withStem(stem(word)).some((known) => lexicon.frequency(known) > 0);
  if (ranking.loosePart === 0 || written) return none();
  const parts = splitter.split(word).map((part) => expandWord(part, lexicon).alternatives);
  const alternatives = mergeAlternatives(...parts);
  return weaken({ alternatives, combinations: [] }, ranking.loosePart, 'compound');
}
