import { withRoom } from './grow.js';

/** A growing array of bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 14);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#bytes = withRoom(this.#bytes, this.#length + 1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number of up to 32 bits, seven bits a byte, the smallest first. */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  bytes(values: Uint8Array): void {
    this.#bytes = withRoom(this.#bytes, this.#length + values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
