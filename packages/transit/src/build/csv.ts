/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is inside the buffer or below the column count */
import { grown } from './ids.js';
import { FeedError, type ProblemList } from './problems.js';

const SPACE = 32;
const COMMA = 44;
const QUOTE = 34;
const LF = 10;
const CR = 13;
/** A row longer than this is an unclosed quotation mark; without a limit it would swallow the file. */
const LONGEST_ROW = 1 << 18;

const utf8 = new TextDecoder();

/**
 * One row of a table while it is being read. Only the wanted columns are kept, as byte ranges:
 * three million rows are read without making three million strings. Valid during the callback.
 */
export class CsvRow {
  bytes: Uint8Array = new Uint8Array(0);
  line = 1;
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  constructor(columns: number) {
    this.starts = new Int32Array(columns);
    this.ends = new Int32Array(columns);
  }

  isBlank(column: number): boolean {
    return this.starts[column] === this.ends[column];
  }

  text(column: number): string {
    const start = this.starts[column]!;
    const end = this.ends[column]!;
    return start === end ? '' : utf8.decode(this.bytes.subarray(start, end));
  }

  /** A whole number without sign; -1 when blank, NaN when it is something else. */
  count(column: number): number {
    const { bytes } = this;
    const end = this.ends[column]!;
    let at = this.starts[column]!;
    if (at === end) return -1;
    if (end - at > 9) return NaN;
    let value = 0;
    for (; at < end; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) return NaN;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Seconds of `H:MM:SS` with any number of hours; -1 when blank, NaN when it is no time. */
  time(column: number): number {
    const { bytes } = this;
    let at = this.starts[column]!;
    const end = this.ends[column]!;
    if (at === end) return -1;
    let part = 0;
    let digits = 0;
    let colons = 0;
    let total = 0;
    for (; at < end; at++) {
      const code = bytes[at]!;
      if (code >= 48 && code <= 57 && digits < 3) {
        part = part * 10 + code - 48;
        digits++;
      } else if (code === 58 && digits > 0 && colons < 2 && (colons === 0 || part < 60)) {
        total = (total + part) * 60;
        part = digits = 0;
        colons++;
      } else return NaN;
    }
    return colons === 2 && digits === 2 && part < 60 ? total + part : NaN;
  }

  /** A decimal number, NaN when blank or something else. */
  decimal(column: number): number {
    const text = this.text(column);
    return text === '' ? NaN : Number(text);
  }
}

export interface TableShape<Column extends string> {
  file: string;
  required: readonly Column[];
  optional?: readonly Column[];
}

/** Gives each wanted column its place in the rows, in the order the shape names them. */
export function columnsOf<Column extends string>(
  shape: TableShape<Column>,
): Record<Column, number> {
  const names = [...shape.required, ...(shape.optional ?? [])];
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<Column, number>;
}

/**
 * Reads a table of a feed in pieces: byte order mark, any line ending, quoted fields with line
 * breaks, columns in any order. Missing optional columns read as blank. Throws `FeedError` when a
 * required column is missing.
 */
export async function readTable<Column extends string>(
  chunks: AsyncIterable<Uint8Array>,
  shape: TableShape<Column>,
  problems: ProblemList,
  onRow: (row: CsvRow) => void,
): Promise<void> {
  const parser = new TableParser(shape, problems, onRow);
  // One buffer for the whole table: what is left of a row moves to its front, the next piece behind.
  let buffer = new Uint8Array(1 << 19);
  let length = 0;
  for await (const chunk of chunks) {
    if (length + chunk.length > buffer.length) buffer = grown(buffer, length + chunk.length);
    buffer.set(chunk, length);
    length += chunk.length;
    const used = parser.consume(buffer.subarray(0, length), false);
    buffer.copyWithin(0, used, length);
    length -= used;
  }
  parser.consume(buffer.subarray(0, length), true);
  parser.finish();
}

class TableParser<Column extends string> {
  readonly #row: CsvRow;
  /** Wanted column by column of the file, -1 for columns nobody reads. */
  #slots: Int32Array | undefined;
  #heading: string[] = [];
  #line = 1;
  #escaped: number[] = [];

  constructor(
    private readonly shape: TableShape<Column>,
    private readonly problems: ProblemList,
    private readonly onRow: (row: CsvRow) => void,
  ) {
    this.#row = new CsvRow(shape.required.length + (shape.optional?.length ?? 0));
  }

  /** Hands on every complete row and returns where the first incomplete one begins. */
  consume(bytes: Uint8Array, final: boolean): number {
    this.#row.bytes = bytes;
    let start = 0;
    while (start < bytes.length) {
      const end = this.#parseRow(bytes, start, final);
      if (end >= 0) {
        start = end;
        continue;
      }
      if (!final && bytes.length - start <= LONGEST_ROW) break;
      this.problems.error(
        'unclosed-quote',
        this.shape.file,
        this.#line,
        'a quotation mark is opened and not closed; the line was left out',
      );
      const next = bytes.indexOf(LF, start);
      start = next < 0 ? bytes.length : next + 1;
      this.#line++;
    }
    return start;
  }

  finish(): void {
    if (!this.#slots) throw new FeedError(`${this.shape.file}: empty`);
  }

  /** Returns the index after the row, or -1 when the row does not end in `bytes`. */
  #parseRow(bytes: Uint8Array, from: number, final: boolean): number {
    const { starts, ends } = this.#row;
    const slots = this.#slots;
    const length = bytes.length;
    let at = from;
    let column = 0;
    let lines = 0;
    let closed = false;
    if (this.#escaped.length > 0) this.#escaped.length = 0;
    if (!slots) this.#heading.length = 0;
    while (!closed) {
      let start = at;
      let end: number;
      if (at < length && bytes[at] === QUOTE) {
        start = ++at;
        for (;;) {
          if (at >= length) return -1;
          const code = bytes[at]!;
          if (code === QUOTE) {
            if (at + 1 >= length && !final) return -1;
            if (bytes[at + 1] !== QUOTE) break;
            if (slots && slots[column]! >= 0) this.#escaped.push(slots[column]!);
            at++;
          } else if (code === LF) lines++;
          at++;
        }
        end = at++;
        while (at < length && bytes[at] !== COMMA && bytes[at] !== LF && bytes[at] !== CR) at++;
      } else {
        while (at < length) {
          const code = bytes[at]!;
          // Nearly every byte is a letter or a digit, behind all of these: one comparison rules them out.
          if (code <= COMMA && (code === COMMA || code === LF || code === CR)) break;
          at++;
        }
        end = at;
      }
      if (at >= length) {
        if (!final) return -1;
        closed = true;
      } else if (bytes[at] !== COMMA) {
        if (bytes[at] === CR) {
          if (at + 1 >= length && !final) return -1;
          if (bytes[at + 1] === LF) at++;
        }
        closed = true;
      }
      at++;
      if (!slots) this.#heading.push(utf8.decode(bytes.subarray(start, end)).trim());
      else if (column < slots.length) {
        const slot = slots[column]!;
        if (slot >= 0) {
          while (start < end && bytes[start] === SPACE) start++;
          while (start < end && bytes[end - 1] === SPACE) end--;
          starts[slot] = start;
          ends[slot] = end;
        }
      }
      column++;
    }
    // A short row is blank where it has nothing; what it has was set above.
    for (let missing = column; slots && missing < slots.length; missing++) {
      if (slots[missing]! >= 0) starts[slots[missing]!] = ends[slots[missing]!] = 0;
    }
    this.#row.line = this.#line;
    this.#line += lines + 1;
    this.#emit(bytes, column === 1 && at - from <= 2);
    return Math.min(at, length);
  }

  #emit(bytes: Uint8Array, empty: boolean): void {
    if (!this.#slots) {
      this.#readHeading();
      return;
    }
    if (empty) return;
    if (this.#escaped.length > 0) {
      for (const slot of new Set(this.#escaped)) this.#unescape(bytes, slot);
    }
    this.onRow(this.#row);
  }

  #readHeading(): void {
    const names: string[] = [...this.shape.required, ...(this.shape.optional ?? [])];
    const found = this.#heading.map((name) => name.replace(/^\uFEFF/, ''));
    const missing = this.shape.required.filter((name) => !found.includes(name));
    if (missing.length > 0) {
      throw new FeedError(`${this.shape.file}, line 1: no column ${missing.join(', ')}`);
    }
    this.#slots = Int32Array.from(found, (name) => names.indexOf(name));
  }

  /** Doubled quotation marks become single ones, in place: the row is complete and read once. */
  #unescape(bytes: Uint8Array, slot: number): void {
    const { starts, ends } = this.#row;
    let to = starts[slot]!;
    for (let from = to; from < ends[slot]!; from++) {
      bytes[to++] = bytes[from]!;
      if (bytes[from] === QUOTE && bytes[from + 1] === QUOTE) from++;
    }
    ends[slot] = to;
  }
}
