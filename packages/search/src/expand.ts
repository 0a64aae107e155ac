import { insert, type Compare } from './best.js';
import { partStems, type CompoundSplitter } from './compounds.js';
import type { PartIndex } from './part-index.js';
import type { Ranking } from './ranking.js';
import type { SpellingHelp } from './spelling.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stopwords.js';
import type { MatchReason } from './types.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of the collection that may stand for a word of the query. */
export interface Alternative {
  readonly word: number;
  readonly quality: number;
  readonly reason: MatchReason;
}

/** Words that only count when a document has one of each part. */
export interface Combination {
  readonly parts: readonly (readonly Alternative[])[];
  readonly quality: number;
}

export interface Expansion {
  readonly alternatives: Alternative[];
  readonly combinations: Combination[];
}

/** What is known about the collection's words. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly parts: PartIndex;
  readonly splitter: CompoundSplitter;
  readonly ranking: Ranking;
  /** Number of documents with the word. */
  readonly frequency: (word: number) => number;
  spelling(): SpellingHelp;
}

/** One or two letters begin thousands of words; the most frequent ones are meant. */
const MOST_COMPLETIONS = [0, 8, 24];
const MOST_LATER = 48;

/** The word itself, its inflections, and the compounds it is a part of. */
export function expandWord(word: string, lexicon: Lexicon): Expansion {
  const { vocabulary, parts, ranking } = lexicon;
  const found = new Map<number, Alternative>();
  const take = (number: number, quality: number, reason: MatchReason): void => {
    const known = found.get(number);
    if (quality > (known?.quality ?? 0) && lexicon.frequency(number) > 0) {
      found.set(number, { word: number, quality, reason });
    }
  };
  const itself = vocabulary.find(word);
  if (itself >= 0) take(itself, 1, 'exact');
  const wanted = stem(word);
  for (const number of vocabulary.withStem(wanted)) take(number, ranking.inflection, 'inflection');
  for (const { word: number, head } of parts.withPart(wanted)) {
    take(number, head ? ranking.compoundHead : ranking.compoundModifier, 'compound');
  }
  const combinations: Combination[] = [];
  const pieces = lexicon.splitter.split(word);
  if (pieces.length > 0) {
    for (const number of wordsWithAll(partStems(pieces, lexicon.splitter), parts)) {
      take(number, ranking.sameParts, 'compound');
    }
    if (ranking.partsApart > 0) {
      const apart = pieces.map((piece) => expandWord(piece, lexicon).alternatives);
      if (apart.every(({ length }) => length > 0)) {
        combinations.push({ parts: apart, quality: ranking.partsApart });
      }
    }
  }
  return { alternatives: [...found.values()], combinations };
}

function wordsWithAll(stems: readonly string[], parts: PartIndex): number[] {
  const [first, ...rest] = stems.map((part) => parts.withPart(part).map(({ word }) => word));
  return (first ?? []).filter((word) => rest.every((others) => others.includes(word)));
}

/** Orders words by how many documents have them, the same whatever their numbers. */
export function oftenFirst({ frequency, vocabulary }: Lexicon): Compare {
  return (one, other) =>
    frequency(other) - frequency(one) || (vocabulary.word(one) < vocabulary.word(other) ? -1 : 1);
}

/** Words that a word still being typed may become. */
export function completions(begun: string, lexicon: Lexicon): Alternative[] {
  const { vocabulary, ranking } = lexicon;
  if (ranking.prefix === 0) return [];
  const most = MOST_COMPLETIONS[begun.length] ?? MOST_LATER;
  const numbers: number[] = [];
  let least = 1;
  for (const number of vocabulary.startingWith(begun)) {
    if (lexicon.frequency(number) < least || STOP_WORDS.has(vocabulary.word(number))) continue;
    insert(numbers, number, oftenFirst(lexicon), most);
    if (numbers.length === most) least = lexicon.frequency(numbers[most - 1] ?? 0);
  }
  // Beside a word that exists, what it may become counts the less the more is missing.
  const isWord = lexicon.frequency(vocabulary.find(begun)) > 0;
  return numbers.map((number) => {
    const share = isWord ? begun.length / vocabulary.word(number).length : 1;
    return { word: number, quality: ranking.prefix * (0.5 + 0.5 * share), reason: 'prefix' };
  });
}

/** Takes the better of two sets of alternatives, word by word. */
export function mergeAlternatives(...sets: readonly (readonly Alternative[])[]): Alternative[] {
  const best = new Map<number, Alternative>();
  for (const alternative of sets.flat()) {
    const known = best.get(alternative.word);
    if (!known || alternative.quality > known.quality) best.set(alternative.word, alternative);
  }
  return [...best.values()];
}

/** The same words, counting less, for another reason. */
export function weaken(
  { alternatives, combinations }: Expansion,
  factor: number,
  reason: MatchReason,
): Expansion {
  const weaker = (alternative: Alternative): Alternative => ({
    ...alternative,
    quality: alternative.quality * factor,
    reason,
  });
  return {
    alternatives: alternatives.map(weaker),
    combinations: combinations.map(({ parts, quality }) => ({
      parts: parts.map((part) => part.map((alternative) => ({ ...alternative, reason }))),
      quality: quality * factor,
    })),
  };
}
