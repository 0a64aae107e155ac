import { isList } from './analyse.js';
import { fieldNamed, type FieldTable } from './fields.js';
import type { SearchDocument } from './types.js';

/** The stored texts of a document, to say where it matched. */
export type StoredFields = SearchDocument['fields'];

/** Document number → its stored texts: objects, or JSON in a file that is read when needed. */
export class StoredTexts {
  readonly #objects: StoredFields[] = [];

  constructor(
    private readonly offsets = new Uint32Array(1),
    private readonly bytes = new Uint8Array(0),
  ) {}

  of(document: number): StoredFields {
    const object = this.#objects[document];
    if (object) return object;
    const start = this.offsets[document];
    const end = this.offsets[document + 1];
    if (start === undefined || end === undefined) return {};
    const json = new TextDecoder().decode(this.bytes.subarray(start, end));
    return JSON.parse(json) as StoredFields;
  }

  /** Keeps the caller's texts, not a copy. */
  set(document: number, fields: StoredFields, table: FieldTable): void {
    this.#objects[document] = Object.fromEntries(
      Object.entries(fields).filter(([name]) => fieldNamed(table, name).stored),
    );
  }
}

export interface PlacedText {
  readonly field: string;
  readonly language?: string;
  readonly item?: number;
  readonly text: string;
}

/** The texts of a document one by one. */
export function placedTexts(fields: StoredFields): PlacedText[] {
  return Object.entries(fields).flatMap(([field, value]): PlacedText[] =>
    isList(value)
      ? value.map((text, item) => ({ field, item, text }))
      : Object.entries(value).map(([language, text]) => ({ field, language, text })),
  );
}
