/** Sets of document numbers as bits, 32 a word. */
export type Bitset = Uint32Array<ArrayBuffer>;

export function bitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

export function has(bits: Uint32Array, number: number): boolean {
  return (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

export function put(bits: Uint32Array, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}

export function drop(bits: Uint32Array, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) & ~(1 << (number & 31));
}

/** Removes from `bits` what `others` doesn't have; `others` may be shorter. */
export function intersect(bits: Uint32Array, others: Uint32Array): void {
  for (let place = 0; place < bits.length; place++) {
    bits[place] = (bits[place] ?? 0) & (others[place] ?? 0);
  }
}

export function unite(bits: Uint32Array, others: Uint32Array): void {
  for (let place = 0; place < others.length; place++) {
    bits[place] = (bits[place] ?? 0) | (others[place] ?? 0);
  }
}

/** Size of the intersection. */
export function countCommon(bits: Uint32Array, others: Uint32Array): number {
  const length = Math.min(bits.length, others.length);
  let count = 0;
  for (let place = 0; place < length; place++) {
    const common = (bits[place] ?? 0) & (others[place] ?? 0);
    if (common !== 0) count += ones(common);
  }
  return count;
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
