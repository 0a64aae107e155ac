import { stem } from './stem.js';

const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
const LATIN = /^[a-z]+$/;

interface Split {
  readonly parts: string[];
  readonly cost: number;
}

/** Few parts go before short links: "kinder·garten", not "kind·er·garten". */
const PART_COST = 10;

/**
 * Takes German compounds apart: "sprachkursanmeldung" → sprach, kurs, anmeldung. What may be a part
 * is the collection's own words and a list of common ones.
 */
export class CompoundSplitter {
  /** @param parts folded words and stems that compounds may be made of */
  constructor(readonly parts: ReadonlySet<string>) {}

  /** The parts of the word, first to last, or none if it is no compound of known parts. */
  split(word: string): string[] {
    if (word.length < SHORTEST_COMPOUND || !LATIN.test(word)) return [];
    // best[i]: the cheapest way to cover the word up to i.
    const best: (Split | undefined)[] = [{ parts: [], cost: 0 }];
    for (let start = 0; start <= word.length - SHORTEST_PART; start++) {
      const before = best[start];
      if (!before) continue;
      for (let end = start + SHORTEST_PART; end <= word.length; end++) {
        const part = word.slice(start, end);
        if ((start === 0 && end === word.length) || !this.parts.has(part)) continue;
        for (const link of LINKS) {
          const next = end + link.length;
          // A link stands between two parts.
          if (!word.startsWith(link, end) || (link && next >= word.length)) continue;
          const cost = before.cost + PART_COST + link.length;
          if (cost < (best[next]?.cost ?? Infinity)) {
            best[next] = { parts: [...before.parts, part], cost };
          }
        }
      }
    }
    const parts = best[word.length]?.parts ?? [];
    return parts.length > 1 ? parts : [];
  }
}

/** "Sprache" is "Sprach-" in a compound: a stem may be a part where it is long enough. */
export function partForms(word: string): string[] {
  const short = stem(word);
  return short.length > SHORTEST_PART ? [word, short] : [word];
}

/** The stems of a compound's parts and of their parts, so that it is found by each. */
export function partStems(parts: readonly string[], splitter: CompoundSplitter): string[] {
  const stems = parts.flatMap((part) => [part, ...splitter.split(part)]).map(stem);
  return [...new Set(stems)];
}
