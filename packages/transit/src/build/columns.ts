import type { Columns, ColumnSpec } from '../format.js';
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

/** Columns with their description, in the order in which they are added. */
export class ColumnList {
  readonly specs: ColumnSpec[] = [];
  readonly #writer = new ColumnWriter();

  /** Whole numbers from 0 on. */
  counts(name: keyof Columns, values: readonly number[]): void {
    for (const value of values) this.#writer.count(value);
    this.specs.push([name, values.length, 0]);
  }

  /** Numbers of either sign, as they are: the reader adds them up itself. */
  signed(name: keyof Columns, values: readonly number[]): void {
    for (const value of values) this.#writer.signed(value);
    this.specs.push([name, values.length, 2]);
  }

  /** Numbers of either sign, each as its difference from the one before. */
  deltas(name: keyof Columns, values: readonly number[]): void {
    let last = 0;
    for (const value of values) {
      this.#writer.signed(value - last);
      last = value;
    }
    this.specs.push([name, values.length, 1]);
  }

  /** Where the parts of the given lengths begin, and where the last one ends. */
  starts(name: keyof Columns, lengths: readonly number[]): void {
    let end = 0;
    this.deltas(name, [0, ...lengths.map((length) => (end += length))]);
  }

  get bytes(): Uint8Array {
    return this.#writer.bytes;
  }
}
