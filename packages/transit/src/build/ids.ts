/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is below the lengths kept here */

/**
 * The identifiers of a table, numbered from 0 in the order they come. Kept as bytes: the ids of
 * millions of rows are looked up without making a string of each.
 */
export class IdTable {
  #bytes = new Uint8Array(1 << 12);
  #ends = new Uint32Array(1 << 8);
  #slots = new Int32Array(1 << 9).fill(-1);
  #hashes = new Int32Array(1 << 8);
  size = 0;

  /** The number of an id, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (id < 0) return -1;
      if (this.#hashes[id] === hash && this.equals(id, bytes, start, end)) return id;
    }
  }

  /** Adds an id and returns its number, or -1 when it is there already. */
  add(bytes: Uint8Array, start: number, end: number): number {
    if (this.find(bytes, start, end) >= 0) return -1;
    const id = this.size++;
    const from = this.#startOf(id);
    const to = from + end - start;
    if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, to);
    if (id >= this.#ends.length) {
      this.#ends = grown(this.#ends, id + 1);
      this.#hashes = grown(this.#hashes, id + 1);
    }
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#ends[id] = to;
    this.#hashes[id] = hashOf(bytes, start, end);
    if (this.size * 2 > this.#slots.length) this.#rehash();
    else this.#place(id);
    return id;
  }

  equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#startOf(id);
    if (this.#ends[id]! - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (bytes[at] !== this.#bytes[from + at - start]) return false;
    }
    return true;
  }

  text(id: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(this.#startOf(id), this.#ends[id]));
  }

  #startOf(id: number): number {
    return id === 0 ? 0 : this.#ends[id - 1]!;
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#hashes[id]! & mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let id = 0; id < this.size; id++) this.#place(id);
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = -2128831035;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 16777619);
  return hash ^ (hash >>> 15);
}

/** The same array with room for at least `length` entries, at least doubled. */
export function grown<Kind extends Uint8Array | Uint16Array | Int32Array | Uint32Array>(
  array: Kind,
  length: number,
): Kind {
  const larger = new (array.constructor as new (length: number) => Kind)(
    Math.max(length, Math.ceil(array.length * 1.6)),
  );
  larger.set(array);
  return larger;
}
