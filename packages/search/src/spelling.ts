import Fuse from 'fuse.js/min-basic';
import type { Vocabulary } from './vocabulary.js';

export interface SimilarWord {
  readonly word: number;
  /** Whether what was typed stands in it as it is. */
  readonly contains: boolean;
  /** 0 (nothing alike) to 1 (the same). */
  readonly likeness: number;
}

const BUCKETS = 1 << 13;
const MOST_CANDIDATES = 100;
const SHORTEST = 4;
const TWO_EDITS_FROM = 6;
const THREE_EDITS_FROM = 9;
// Fuse's bit patterns end here.
const LONGEST = 32;

/**
 * Finds the words somebody may have meant. Fuse.js judges words, but only those that share enough
 * trigrams with what was typed, so the cost grows neither with the texts nor with the vocabulary.
 */
export class SpellingHelp {
  /** Trigram's bucket → the words with it. */
  readonly #buckets = Array.from({ length: BUCKETS }, (): number[] => []);
  readonly #shared: Uint8Array;
  /** Number of words this was made for. */
  readonly size: number;

  constructor(private readonly vocabulary: Vocabulary) {
    this.size = vocabulary.size;
    this.#shared = new Uint8Array(this.size);
    for (let word = 0; word < this.size; word++) {
      for (const bucket of trigrams(`^${vocabulary.word(word)}$`)) {
        this.#buckets[bucket]?.push(word);
      }
    }
  }

  /**
   * The likeliest words, best first.
   *
   * @param begun the word may still be being typed
   * @param usable whether a word is in use at all
   */
  similar(typed: string, begun: boolean, usable: (word: number) => boolean): SimilarWord[] {
    if (typed.length < SHORTEST || typed.length > LONGEST) return [];
    const candidates = this.#candidates(typed, begun).filter(usable);
    // Two swapped letters are two errors to Fuse.
    const errors = mostEdits(typed) * 2;
    const fuse = new Fuse(
      candidates.map((word) => this.vocabulary.word(word)),
      {
        includeScore: true,
        isCaseSensitive: true,
        ignoreFieldNorm: true,
        ignoreLocation: true,
        threshold: (errors + 0.5) / typed.length,
      },
    );
    const likely = fuse.search(typed).map(({ refIndex }) => candidates[refIndex] ?? 0);
    return likely
      .map((word) => ({
        word,
        contains: this.vocabulary.word(word).includes(typed),
        likeness: this.#likeness(typed, word, begun),
      }))
      .filter(({ contains, likeness }) => contains || likeness > 0)
      .sort((one, other) => other.likeness - one.likeness);
  }

  #likeness(typed: string, word: number, begun: boolean): number {
    const edits = distance(typed, this.vocabulary.word(word), begun);
    return edits > mostEdits(typed) ? 0 : 1 - edits / typed.length;
  }

  /** The same order whatever numbers the words have. */
  #alphabetically(one: number, other: number): number {
    return this.vocabulary.word(one) < this.vocabulary.word(other) ? -1 : 1;
  }

  #candidates(typed: string, begun: boolean): number[] {
    const touched: number[] = [];
    const buckets = trigrams(begun ? `^${typed}` : `^${typed}$`);
    for (const bucket of buckets) {
      for (const word of this.#buckets[bucket] ?? []) {
        const shared = this.#shared[word] ?? 0;
        if (shared === 0) touched.push(word);
        this.#shared[word] = shared + 1;
      }
    }
    const scored = touched.map((word) => {
      const length = begun
        ? buckets.length
        : (buckets.length + this.vocabulary.word(word).length + 1) / 2;
      return { word, score: (this.#shared[word] ?? 0) / length };
    });
    for (const word of touched) this.#shared[word] = 0;
    return scored
      .sort((one, other) => other.score - one.score || this.#alphabetically(one.word, other.word))
      .slice(0, MOST_CANDIDATES)
      .map(({ word }) => word);
  }
}

function mostEdits({ length }: string): number {
  return length < TWO_EDITS_FROM ? 1 : length < THREE_EDITS_FROM ? 2 : 3;
}

/** The buckets of a text's trigrams, each once. */
function trigrams(text: string): number[] {
  const buckets: number[] = [];
  for (let place = 0; place + 3 <= text.length; place++) {
    const hash =
      text.charCodeAt(place) * 961 + text.charCodeAt(place + 1) * 31 + text.charCodeAt(place + 2);
    const bucket = hash & (BUCKETS - 1);
    if (!buckets.includes(bucket)) buckets.push(bucket);
  }
  return buckets;
}

/**
 * Edits between two words: letters missing, added, replaced, or two swapped (which Fuse counts
 * twice). With `begun`, letters that `word` has beyond the end of `typed` are free.
 */
export function distance(typed: string, word: string, begun: boolean): number {
  const width = word.length + 1;
  let beforeLast = new Uint8Array(width);
  let last = Uint8Array.from({ length: width }, (_, column) => column);
  let current = new Uint8Array(width);
  for (let row = 1; row <= typed.length; row++) {
    current[0] = row;
    for (let column = 1; column < width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1]
      ) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = edits;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return begun ? Math.min(...last) : (last[width - 1] ?? 0);
}
