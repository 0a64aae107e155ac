/**
 * Document → its weightiest words in their order, as `analyse` lists them: to see which words of a
 * query stand together.
 */
export class WordOrder {
  readonly #added = new Map<number, readonly number[]>();

  constructor(
    readonly offsets: Uint32Array,
    readonly bytes: Uint8Array,
  ) {}

  add(document: number, order: readonly number[]): void {
    this.#added.set(document, order);
  }

  of(document: number): readonly number[] {
    const added = this.#added.get(document);
    if (added) return added;
    const words: number[] = [];
    const end = this.offsets[document + 1] ?? 0;
    for (let place = this.offsets[document] ?? end; place < end;) {
      let byte = this.bytes[place++] ?? 0;
      let word = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = this.bytes[place++] ?? 0;
        word |= (byte & 127) << shift;
      }
      words.push(word);
    }
    return words;
  }
}
