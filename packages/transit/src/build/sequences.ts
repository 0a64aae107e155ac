/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is below the lengths kept here */
import { grown } from './ids.js';

/** Sequences of whole numbers, each kept once and numbered from 0 in the order they come. */
export class SequenceTable {
  #values = new Int32Array(1 << 16);
  #ends = new Uint32Array(1 << 10);
  #hashes = new Int32Array(1 << 10);
  #slots = new Int32Array(1 << 11).fill(-1);
  size = 0;

  /** The number of `sequence[0…length)`, added when it is new. */
  intern(sequence: Int32Array, length: number): number {
    let hash = length;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ sequence[at]!, -1640531535) + at;
    hash ^= hash >>> 13;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (id < 0) return this.#add(sequence, length, hash);
      if (this.#hashes[id] === hash && this.#equals(id, sequence, length)) return id;
    }
  }

  /** All sequences one after the other; see `startOf`. A view of each would cost more than its use. */
  get values(): Int32Array {
    return this.#values;
  }

  /** Where a sequence begins in `values`; it ends where the next one begins. */
  startOf(id: number): number {
    return id === 0 ? 0 : this.#ends[id - 1]!;
  }

  /** The numbers of a sequence; a view, not a copy. */
  get(id: number): Int32Array {
    return this.#values.subarray(this.startOf(id), this.#ends[id]);
  }

  #equals(id: number, sequence: Int32Array, length: number): boolean {
    const from = this.startOf(id);
    if (this.#ends[id]! - from !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.#values[from + at] !== sequence[at]) return false;
    }
    return true;
  }

  #add(sequence: Int32Array, length: number, hash: number): number {
    const id = this.size++;
    const from = this.startOf(id);
    if (from + length > this.#values.length) this.#values = grown(this.#values, from + length);
    if (id >= this.#ends.length) {
      this.#ends = grown(this.#ends, id + 1);
      this.#hashes = grown(this.#hashes, id + 1);
    }
    this.#values.set(sequence.subarray(0, length), from);
    this.#ends[id] = from + length;
    this.#hashes[id] = hash;
    if (this.size * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
      for (let each = 0; each < this.size; each++) this.#place(each);
    } else this.#place(id);
    return id;
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#hashes[id]! & mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }
}
