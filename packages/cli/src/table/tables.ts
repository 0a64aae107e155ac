import type { Database, Vocabularies } from '@kim-widgets/angebote';
import { mapInSteps, type Steps } from '../io/progress.js';
import { columnsOf } from './columns.js';
import type { Column } from './shapes.js';
import { type Kind, KINDS } from './kinds.js';
import { createNames, recordsOf } from './names.js';
import type { ReadContext } from './read/read-cell.js';
import { EXACT_HEADING, extraColumn, extraKeys, MAX_CELL, recordToRow, type Row } from './rows.js';

/** One kind's records as a table: what a sheet or a CSV file holds. */
export interface Table {
  kind: Kind;
  /** Undefined where a column continues the exact values. */
  columns: (Column | undefined)[];
  headings: string[];
  rows: string[][];
}

export interface TablesOptions extends Steps {
  /** The shipped vocabularies, for the labels of terms. */
  defaults: Vocabularies;
  /** `YYYY-MM-DD`, in Germany. */
  today: string;
}

/** The whole database as tables, one per kind that has records. Lets others run in between. */
export async function databaseTables(
  database: Database,
  { defaults, today, signal, onProgress }: TablesOptions,
): Promise<Table[]> {
  const languages = languagesIn(database);
  const context: ReadContext = {
    names: createNames({ ...defaults, ...database.vocabularies }, recordsOf(database)),
    today,
  };
  const kinds = KINDS.map((kind) => ({ kind, records: recordsOfKind(database, kind) }));
  const total = kinds.reduce((sum, { records }) => sum + records.length, 0);
  const tables: Table[] = [];
  let before = 0;
  for (const { kind, records } of kinds.filter((one) => one.records.length > 0)) {
    const columns = [
      ...columnsOf(kind, languages),
      ...extraKeys(records).map((key) => extraColumn(key)),
    ];
    const done = before;
    const rows = await mapInSteps(records, (record) => recordToRow(record, columns, context), {
      signal,
      onProgress: (share) => onProgress?.((done + share * records.length) / total),
    });
    tables.push(tableOf(kind, columns, rows));
    before += records.length;
  }
  return tables;
}

/** The records of a kind, terms with the name of their vocabulary, the database's own values as one record. */
export function recordsOfKind(database: Database, { list }: Kind): object[] {
  if (list === 'database') {
    const lists = new Set<string>(KINDS.map((kind) => kind.list));
    const own = Object.entries(database).filter(
      ([name, value]) => !lists.has(name) || (Array.isArray(value) && value.length === 0),
    );
    return [{ ...Object.fromEntries(own), ...vocabulariesWithoutTerms(database) }];
  }
  if (list === 'vocabularies') {
    return Object.entries(database.vocabularies ?? {}).flatMap(([vocabulary, terms]) =>
      (terms as object[]).map((term) => ({ vocabulary, ...term })),
    );
  }
  return database[list] ?? [];
}

/** A list without terms has no rows, and still says that nothing of the shipped one counts. */
function vocabulariesWithoutTerms({ vocabularies }: Database): Pick<Database, 'vocabularies'> {
  if (!vocabularies) return {};
  const lists = Object.entries(vocabularies);
  const empty = lists.filter(([, terms]) => (terms as unknown[]).length === 0);
  return empty.length > 0 || lists.length === 0 ? { vocabularies: Object.fromEntries(empty) } : {};
}

/** Only the columns that somebody needs. */
function tableOf(kind: Kind, columns: readonly Column[], rows: readonly Row[]): Table {
  const used = columns.map(
    (column, index) => column.required || rows.some(({ cells }) => cells[index] !== ''),
  );
  const exact = rows.map((row) => chunks(row.exact));
  const width = exact.reduce((most, { length }) => Math.max(most, length), 0);
  const kept = columns.filter((_, index) => used[index]);
  return {
    kind,
    columns: [...kept, ...Array.from({ length: width }, () => undefined)],
    headings: [
      ...kept.map(({ heading }) => heading),
      ...Array.from({ length: width }, (_, index) => exactHeading(index)),
    ],
    rows: rows.map(({ cells }, row) => [
      ...cells.filter((_, index) => used[index]),
      ...Array.from({ length: width }, (_, index) => exact[row]?.[index] ?? ''),
    ]),
  };
}

/** Exact values may be longer than a cell: they go on in further columns. */
export function exactHeading(index: number): string {
  return index === 0 ? EXACT_HEADING : `${EXACT_HEADING} ${index + 1}`;
}

function chunks(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / MAX_CELL) }, (_, index) =>
    text.slice(index * MAX_CELL, (index + 1) * MAX_CELL),
  );
}

/** Every language of a text anywhere in the database: German, easy German, then by code. */
export function languagesIn(database: Database): string[] {
  const found = new Set<string>(['de', ...(database.languages ?? [])]);
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, name);
    else if (typeof value === 'object' && value !== null && name !== 'extra') {
      const isText = Object.hasOwn(value, 'de') || name === 'translations' || name === 'synonyms';
      for (const [key, inner] of Object.entries(value)) {
        if (isText && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key)) found.add(key);
        walk(inner, key);
      }
    }
  };
  walk(database, '');
  const rank = (code: string) => (code === 'de' ? 0 : code === 'de-simple' ? 1 : 2);
  return [...found].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}
