import { stem } from './stem.js';
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

/** Everyday and foreign words → the words to look for as well. */
export class Thesaurus {
  readonly #groups: SynonymGroup[] = [];
  readonly #targets = new Map<string, Set<string>>();
  #longest = 1;

  constructor(groups: readonly SynonymGroup[] = []) {
    this.add(groups);
  }

  get groups(): readonly SynonymGroup[] {
    return this.#groups;
  }

  /** Every single word of the entries, folded. */
  words(): string[] {
    return this.#groups.flatMap(({ words, finds = [] }) =>
      [...words, ...finds].flatMap((entry) => tokenize(entry).map(({ word }) => word)),
    );
  }

  add(groups: readonly SynonymGroup[]): void {
    for (const group of groups) {
      this.#groups.push(group);
      for (const word of group.words) {
        const stems = tokenize(word).map((token) => stem(token.word));
        if (stems.length === 0) continue;
        this.#longest = Math.max(this.#longest, stems.length);
        const key = stems.join(' ');
        const targets = this.#targets.get(key) ?? new Set();
        for (const target of group.finds ?? group.words) if (target !== word) targets.add(target);
        this.#targets.set(key, targets);
      }
    }
  }

  /** The longest entry that begins at `from` in a sequence of stems. */
  match(stems: readonly string[], from: number): { length: number; targets: string[] } | undefined {
    for (let length = Math.min(this.#longest, stems.length - from); length > 0; length--) {
      const targets = this.#targets.get(stems.slice(from, from + length).join(' '));
      if (targets) return { length, targets: [...targets] };
    }
    return undefined;
  }
}
