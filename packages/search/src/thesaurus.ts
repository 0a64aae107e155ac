import { stem } from './stem.js';
import { STOP_WORDS } from './stopwords.js';
import { tokenize } from './tokenize.js';
import type { SynonymGroup } from './types.js';

/**
 * Reads a thesaurus file. One group a line, words separated by commas; `#` begins a comment.
 * `Kita, Kindergarten` mean the same; `Geld, Kohle > Existenzsicherung` leads one way.
 */
export function parseThesaurus(text: string): SynonymGroup[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').split('>').map(listWords))
    .filter(([words]) => words && words.length > 0)
    .map(([words = [], finds]) => (finds ? { words, finds } : { words }));
}

function listWords(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

interface Entry {
  readonly stems: readonly string[];
  readonly targets: Set<string>;
}

/** Which tokens of a query an entry is made of, and what else to look for. */
export interface ThesaurusMatch {
  readonly places: readonly number[];
  readonly targets: readonly string[];
}

/** Everyday and foreign words → the words to look for as well. */
export class Thesaurus {
  readonly #groups: SynonymGroup[] = [];
  readonly #known = new Set<string>();
  readonly #entries = new Map<string, Entry>();
  /** First stem of an entry → the entries, the longest first. */
  readonly #byStem = new Map<string, Entry[]>();

  constructor(groups: readonly SynonymGroup[] = []) {
    this.add(groups);
  }

  get groups(): readonly SynonymGroup[] {
    return this.#groups;
  }

  /** Every single word of the entries, folded. */
  *words(): Generator<string> {
    for (const { words, finds = [] } of this.#groups) {
      for (const entry of [...words, ...finds]) for (const { word } of tokenize(entry)) yield word;
    }
  }

  add(groups: readonly SynonymGroup[]): void {
    for (const group of groups) {
      const key = JSON.stringify(group);
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      this.#groups.push(group);
      for (const word of group.words) {
        const tokens = tokenize(word);
        // "ZUE" is written like "zu" once folded, and that is no wish for a place to sleep.
        if (tokens.every((token) => STOP_WORDS.has(token.word))) continue;
        const entry = this.#entryOf(tokens.map((token) => stem(token.word)));
        for (const target of group.finds ?? group.words) {
          if (target !== word) entry?.targets.add(target);
        }
      }
    }
  }

  /**
   * Reads the entries out of a query, given as the stems each word may have, the longest first. The words of an entry may stand in any
   * order and apart: "Ich suche eine neue Wohnung" has "Wohnung suchen" in it.
   */
  matches(stems: readonly (readonly string[])[]): ThesaurusMatch[] {
    const entries = stems.flat().flatMap((word) => this.#byStem.get(word) ?? []);
    entries.sort((one, other) => other.stems.length - one.stems.length);
    const taken = new Set<number>();
    const found: ThesaurusMatch[] = [];
    for (const { stems: wanted, targets } of entries) {
      const places = wanted.map((word) =>
        stems.findIndex((forms, place) => forms.includes(word) && !taken.has(place)),
      );
      if (places.includes(-1) || new Set(places).size < places.length) continue;
      for (const place of places) taken.add(place);
      found.push({ places, targets: [...targets] });
    }
    return found;
  }

  #entryOf(stems: readonly string[]): Entry | undefined {
    const [first] = stems;
    if (first === undefined) return undefined;
    const key = stems.join(' ');
    const known = this.#entries.get(key);
    if (known) return known;
    const entry = { stems, targets: new Set<string>() };
    this.#entries.set(key, entry);
    const others = this.#byStem.get(first);
    if (others) others.push(entry);
    else this.#byStem.set(first, [entry]);
    return entry;
  }
}
