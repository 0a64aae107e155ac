import { stem } from './stem.js';

const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
const LATIN = /^[a-z]+$/;

/**
 * Takes German compounds apart: "sprachkursanmeldung" → sprach, kurs, anmeldung. What may be a part
 * is the collection's own words and a list of common ones.
 */
export class CompoundSplitter {
  readonly #parts: ReadonlySet<string>;

  /** @param lexicon folded words that may be parts */
  constructor(readonly lexicon: readonly string[]) {
    // "Sprache" is "Sprach-" in a compound: the stem may be a part where it is long enough.
    const stems = lexicon.map(stem).filter(({ length }) => length > SHORTEST_PART);
    this.#parts = new Set([...lexicon, ...stems]);
  }

  /** The parts of the word, first to last, or none if it is no compound of known parts. */
  split(word: string): string[] {
    if (word.length < SHORTEST_COMPOUND || !LATIN.test(word)) return [];
    // best[i]: the fewest parts that cover the word up to i; the longest last part wins a tie.
    const best: (string[] | undefined)[] = [[]];
    for (let start = 0; start <= word.length - SHORTEST_PART; start++) {
      const before = best[start];
      if (!before) continue;
      for (let end = start + SHORTEST_PART; end <= word.length; end++) {
        const part = word.slice(start, end);
        if ((start === 0 && end === word.length) || !this.#parts.has(part)) continue;
        for (const link of end === word.length ? [''] : LINKS) {
          if (!word.startsWith(link, end)) continue;
          const next = end + link.length;
          const known = best[next];
          if (!known || before.length + 1 < known.length) best[next] = [...before, part];
        }
      }
    }
    const parts = best[word.length] ?? [];
    return parts.length > 1 ? parts : [];
  }
}

/** The stems of a compound's parts and of their parts, so that it is found by each. */
export function partStems(parts: readonly string[], splitter: CompoundSplitter): string[] {
  const stems = parts.flatMap((part) => [part, ...splitter.split(part)]).map(stem);
  return [...new Set(stems)];
}
