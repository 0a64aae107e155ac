import { withRoom } from './grow.js';
import { stem } from './stem.js';

/**
 * The distinct words of the collection. A word's number never changes; `order` lists the numbers
 * alphabetically, so that a prefix is a range. Words added later stand outside of it.
 */
export class Vocabulary {
  readonly #added = new Map<string, number>();

  constructor(
    readonly words: string[],
    /** How people write the word: "Sprachkurs" for sprachkurs. */
    readonly spellings: string[],
    readonly order: Uint32Array,
    /** A stem is the beginning of its word, so its length says it. */
    private stemLengths: Uint8Array,
  ) {}

  get size(): number {
    return this.words.length;
  }

  word(number: number): string {
    return this.words[number] ?? '';
  }

  stem(number: number): string {
    return this.word(number).slice(0, this.stemLengths[number]);
  }

  /** The word's number, or -1. */
  find(word: string): number {
    const number = this.order[this.#lowerBound(word)];
    if (number !== undefined && this.words[number] === word) return number;
    return this.#added.get(word) ?? -1;
  }

  /** Every word that begins with `prefix`, in no promised order. */
  startingWith(prefix: string): number[] {
    const found: number[] = [];
    for (let place = this.#lowerBound(prefix); place < this.order.length; place++) {
      const number = this.order[place] ?? 0;
      if (!this.word(number).startsWith(prefix)) break;
      found.push(number);
    }
    for (const [word, number] of this.#added) if (word.startsWith(prefix)) found.push(number);
    return found;
  }

  /** Every word with this stem. */
  withStem(wanted: string): number[] {
    return this.startingWith(wanted).filter((number) => this.stemLengths[number] === wanted.length);
  }

  add(word: string, spelling: string): number {
    const number = this.words.length;
    this.words.push(word);
    this.spellings.push(spelling);
    this.#added.set(word, number);
    this.stemLengths = withRoom(this.stemLengths, number + 1);
    this.stemLengths[number] = stem(word).length;
    return number;
  }

  #lowerBound(word: string): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(this.order[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
