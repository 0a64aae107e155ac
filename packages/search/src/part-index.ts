const HEAD = 0x80000000;

/**
 * Stem of a compound's part → the words it is a part of. The last part is the head and says what
 * the thing is: a Sprachkurs is a Kurs, a Kursgebühr is not.
 */
export class PartIndex {
  readonly #added = new Map<string, number[]>();

  /** @param entries word numbers, the highest bit set where the part is the head */
  constructor(
    readonly stems: readonly string[],
    readonly offsets: Uint32Array,
    readonly entries: Uint32Array,
    private readonly numbers = new Map(stems.map((stem, number) => [stem, number])),
  ) {}

  /** Words with this part. */
  withPart(stem: string): { word: number; head: boolean }[] {
    const number = this.numbers.get(stem);
    const base =
      number === undefined
        ? []
        : this.entries.subarray(this.offsets[number], this.offsets[number + 1]);
    return Array.from([...base, ...(this.#added.get(stem) ?? [])], (entry) => ({
      word: (entry & ~HEAD) >>> 0,
      head: entry >= HEAD,
    }));
  }

  allStems(): string[] {
    return [...new Set([...this.stems, ...this.#added.keys()])];
  }

  add(word: number, stems: readonly string[]): void {
    for (const [place, stem] of stems.entries()) {
      const words = this.#added.get(stem) ?? [];
      words.push(partEntry(word, place === stems.length - 1));
      this.#added.set(stem, words);
    }
  }
}

export function partEntry(word: number, head: boolean): number {
  return head ? (word | HEAD) >>> 0 : word;
}
