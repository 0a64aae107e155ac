import { isDeepStrictEqual } from 'node:util';
import type { Column } from './shapes.js';
import { type CellReading, readCell, type ReadContext } from './read/read-cell.js';
import { writeCell } from './write-cell.js';

/** Heading of the column that holds, as JSON, what the other cells of a row cannot say exactly. */
export const EXACT_HEADING = 'Genaue Angaben (nicht ändern)';
/** Heading of a column for one of a record's own fields: `Eigene Felder: Kostenstelle`. */
export const EXTRA_PREFIX = 'Eigene Felder: ';
/** A cell of Excel holds 32,767 characters; a longer one is refused, so the rest goes to a next column. */
export const MAX_CELL = 32_000;

/** A record as cells. */
export interface Row {
  /** One text for each column, in their order. */
  cells: string[];
  /** JSON of the properties that reading the cells would not give back exactly; empty where none. */
  exact: string;
}

/** A doubt about one cell of a row. */
export interface RowDoubt {
  column: Column;
  text: string;
  message: string;
  suggestion?: string;
}

/** A column for an own field. */
export function extraColumn(key: string): Column {
  return {
    path: ['extra', key],
    heading: `${EXTRA_PREFIX}${key}`,
    description: 'Eine Angabe, die nur vor Ort gebraucht wird.',
    required: false,
    shape: { kind: 'one', scalar: { type: 'text' } },
  };
}

/**
 * A record as a row. Every property is read back from its cells; one that would not come back
 * exactly (a note on a single hour, a value the schema doesn't know) also goes to `exact`. So no
 * record loses anything on its way through a workbook, whatever is in it.
 */
export function recordToRow(record: object, columns: readonly Column[], context: ReadContext): Row {
  const cells = columns.map((column) => fit(writeCell(record, column, context.names)));
  const back = readCells(columns, cells, context).properties;
  const exact = Object.entries(record).filter(
    ([name, value]) => !back.has(name) || !isDeepStrictEqual(back.get(name)?.value, value),
  );
  return { cells, exact: exact.length > 0 ? JSON.stringify(Object.fromEntries(exact)) : '' };
}

/** Too long for a cell: shown cut, kept whole in `exact`. */
function fit(text: string): string {
  return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
}

/**
 * A row as a record. The exact values count as long as the cells beside them still say the same;
 * where somebody changed a cell, the cell wins, and the exact value it no longer fits is kept under
 * `extra` with a doubt.
 */
export function rowToRecord(
  columns: readonly Column[],
  cells: readonly string[],
  exact: string,
  context: ReadContext,
): { record: Record<string, unknown>; doubts: RowDoubt[] } {
  const { properties } = readCells(columns, cells, context);
  const record: Record<string, unknown> = {};
  const doubts: RowDoubt[] = [];
  const exactValues = parseExact(exact);
  for (const [name, value] of Object.entries(exactValues ?? {})) {
    const own = columns.filter(({ path }) => path[0] === name);
    const changed = own.filter(
      (column) =>
        normal(cells[columns.indexOf(column)] ?? '') !==
        normal(fit(writeCell({ [name]: value }, column, context.names))),
    );
    if (changed.length === 0) {
      properties.set(name, { value, doubts: [], unread: [] });
      continue;
    }
    const [column] = changed;
    if (!column) continue;
    const text = cells[columns.indexOf(column)] ?? '';
    doubts.push({
      column,
      text,
      message: `geändert; Einzelheiten dazu aus „${EXACT_HEADING}“ gelten nicht mehr und stehen unter „extra“`,
    });
    keepExtra(properties, `bisher: ${name}`, value);
  }
  if (exact && !exactValues) keepExtra(properties, EXACT_HEADING, exact);

  for (const [name, property] of properties) {
    doubts.push(...property.doubts);
    if (property.value !== undefined) set(record, name, property.value);
  }
  for (const property of properties.values()) {
    for (const { column, text } of property.unread) keepUnread(record, column.heading, text);
  }
  return { record, doubts };
}

interface Property {
  value?: unknown;
  doubts: RowDoubt[];
  unread: { column: Column; text: string }[];
}

function readCells(
  columns: readonly Column[],
  cells: readonly string[],
  context: ReadContext,
): { properties: Map<string, Property> } {
  const properties = new Map<string, Property>();
  for (const [index, column] of columns.entries()) {
    const text = normal(cells[index] ?? '');
    const [name] = column.path;
    if (text === '' || name === undefined) continue;
    const property = properties.get(name) ?? { doubts: [], unread: [] };
    properties.set(name, property);
    const reading = readCell(text, column, context);
    property.doubts.push(...reading.doubts.map((doubt) => ({ column, text, ...doubt })));
    if (reading.unread !== undefined) property.unread.push({ column, text: reading.unread });
    if (reading.value !== undefined) place(property, column, reading);
  }
  return { properties };
}

/** Puts what a cell said into its property: a part of an object, a language of a text. */
function place(property: Property, { path, shape }: Column, { value }: CellReading): void {
  const steps = path.slice(1);
  const change = (from: unknown): unknown => {
    switch (shape.kind) {
      case 'text':
      case 'words':
      case 'translation':
        return { ...(from as object | undefined), [shape.language]: value };
      case 'texts':
        return mergeTexts(
          from as Record<string, string>[] | undefined,
          shape.language,
          value as string[],
        );
      case 'hours':
        // The hours come before the schedule's other columns; a description they bring yields to its own.
        return { ...(value as object), ...(from as object | undefined) };
      default:
        return value;
    }
  };
  property.value = updateAt(property.value, steps, change);
}

function updateAt(
  value: unknown,
  steps: readonly string[],
  change: (from: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value);
  const object = (value ?? {}) as Record<string, unknown>;
  const inner = Object.hasOwn(object, step) ? object[step] : undefined;
  return Object.fromEntries([
    ...Object.entries(object).filter(([name]) => name !== step),
    [step, updateAt(inner, rest, change)],
  ]);
}

function mergeTexts(
  from: readonly Record<string, string>[] = [],
  language: string,
  lines: readonly string[],
): Record<string, string>[] {
  return Array.from({ length: Math.max(from.length, lines.length) }, (_, index) => ({
    ...from[index],
    ...(lines[index] && { [language]: lines[index] }),
  }));
}

function parseExact(exact: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(exact || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function keepExtra(properties: Map<string, Property>, key: string, value: unknown): void {
  const extra = properties.get('extra') ?? { doubts: [], unread: [] };
  properties.set('extra', { ...extra, value: updateAt(extra.value, [key], () => value) });
}

/** The original words, beside what could be read. */
function keepUnread(record: Record<string, unknown>, heading: string, text: string): void {
  record.extra = updateAt(record.extra, [heading], () => text);
}

/** Own property whatever its name; `__proto__` must not become a prototype. */
function set(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** As Excel gives it back: one kind of line end, nothing around. */
function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** Whether a cell gives the words back as they are. */
function isHeading(key: string): boolean {
  return key !== '' && key.length <= 100 && key === key.trim() && !/[\r\n]/.test(key);
}

/** Names for the columns of an own field of any of the records, as far as a cell can hold it. */
export function extraKeys(records: readonly object[]): string[] {
  const keys = records.flatMap((record) =>
    Object.entries((record as { extra?: object }).extra ?? {}).flatMap(([key, value]) =>
      typeof value === 'string' && isHeading(key) ? [key] : [],
    ),
  );
  return [...new Set(keys)].sort();
}
