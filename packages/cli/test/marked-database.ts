import type { Database } from '@kim-widgets/angebote';
import fc from 'fast-check';
import { databaseSchema } from '../src/schemas.js';
import { REFERENCES } from '../src/validate/rules/references.js';
import { arbitraryDatabase } from './arbitrary-database.js';

/** Stands in every value that is not for the public, and nowhere else. */
export const MARK = 'zzgeheim';

type Json = Record<string, unknown>;

/**
 * Databases whose references lead somewhere, and in which every value for professionals, everything
 * under `extra` and every field the schema doesn't know carries {@link MARK}.
 */
export const markedDatabase: fc.Arbitrary<Database> = fc
  .tuple(arbitraryDatabase, fc.array(fc.nat(), { minLength: 20, maxLength: 40 }))
  .map(([database, choices]) => {
    const marked = mark(database, false) as Json;
    connect(marked, choices);
    addUnknown(marked);
    return marked as unknown as Database;
  });

const ENUMS = new Set<unknown>();
collectEnums(databaseSchema);

function collectEnums(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { enum: values } = node as { enum?: unknown };
  if (Array.isArray(values)) for (const value of values) ENUMS.add(value);
  for (const inner of Object.values(node)) collectEnums(inner);
}

function mark(value: unknown, isSecret: boolean): unknown {
  if (typeof value === 'string') return isSecret ? marked(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => mark(entry, isSecret));
  const inside = isSecret || (value as Json).visibility === 'professional';
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mark(inner, inside || key === 'extra')]),
  );
}

/** Dates, times and words of the schema stay what they are. */
function marked(text: string): string {
  if (ENUMS.has(text) || /^\d/.test(text) || text === '') return text;
  if (text.includes('@') && !text.includes(':')) return `${MARK}${text}`;
  return text.startsWith('http') ? `${text}/${MARK}` : `${text}${MARK}`;
}

/** Lets every reference name a record there is. */
function connect(database: Json, choices: readonly number[]): void {
  let next = 0;
  for (const [path, target] of REFERENCES) {
    const records = (database[target] ?? []) as { id?: string; ags?: string }[];
    const ids = records.map(({ id, ags }) => id ?? ags);
    if (ids.length === 0) continue;
    rewrite(
      database,
      path.split('.'),
      () => ids[(choices[next++ % choices.length] ?? 0) % ids.length],
    );
  }
}

function rewrite(node: unknown, [step = '', ...rest]: string[], choose: () => unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const fields = node as Json;
  const keys = step === '*' ? Object.keys(fields) : step in fields ? [step] : [];
  for (const key of keys) {
    if (rest.length > 0) rewrite(fields[key], rest, choose);
    else fields[key] = choose();
  }
}

function addUnknown(database: Json): void {
  database.intern = MARK;
  for (const list of Object.values(database)) {
    if (!Array.isArray(list)) continue;
    for (const record of list as Json[]) {
      if (typeof record === 'object') record.interneNotiz = { text: MARK };
    }
  }
}
