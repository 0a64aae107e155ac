import { grown } from './ids.js';

/** Numbers one after the other, seven bits to a byte: small ones take one. */
export class ColumnWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** A whole number from 0 on. */
  count(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#bytes = grown(this.#bytes, this.#length + 5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number of either sign. */
  signed(value: number): void {
    this.count(((value << 1) ^ (value >> 31)) >>> 0);
  }

  counts(values: Iterable<number>): void {
    for (const value of values) this.count(value);
  }

  /** Each number as its difference from the one before. */
  deltas(values: Iterable<number>): void {
    let last = 0;
    for (const value of values) {
      this.signed(value - last);
      last = value;
    }
  }

  append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) {
      this.#bytes = grown(this.#bytes, this.#length + bytes.length);
    }
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
