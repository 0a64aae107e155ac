import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { DATABASE_HEADINGS } from '../import/table/transpose.js';
import type { Column, Scalar } from '../table/shapes.js';
import { ENUM_LABELS } from '../table/enum-labels.js';
import type { Names } from '../table/names.js';
import { columnLetter } from '../table/sheet.js';
import type { Table } from '../table/tables.js';

/** Rows that get drop-downs: as many as somebody may fill in. */
const ROWS_WITH_CHOICES = 5000;
/** Name of the sheet with the lists behind the drop-downs. */
const CHOICES = 'Auswahl';
const HEADING_STYLE = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const;
const EXACT_WIDTH = 12;

/**
 * Tables as an Excel workbook: a comment on each heading, drop-downs for what has fixed values, days
 * as days. The sheet `Auswahl` holds the lists behind the drop-downs.
 *
 * @param before sheets that stand in front, such as an explanation
 */
export async function writeWorkbook(
  tables: readonly Table[],
  names: Names,
  before: readonly WriteSheet[] = [],
): Promise<Uint8Array> {
  const choices = new Map<string, string[]>();
  const sheets = tables.map((table) =>
    table.kind.list === 'database' ? databaseSheet(table) : recordSheet(table, names, choices),
  );
  return writeXlsx({
    sheets: [...before, ...sheets, choicesSheet(choices)],
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function recordSheet(table: Table, names: Names, choices: Map<string, string[]>): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const dataValidations: DataValidation[] = [];
  for (const [index, column] of table.columns.entries()) {
    cells.set(`0,${index}`, {
      style: HEADING_STYLE,
      ...(column && { comment: { author: 'angebote', text: commentOf(column) } }),
    });
    const validation = column && choiceOf(column, index, names, choices);
    if (validation) dataValidations.push(validation);
  }
  return {
    name: table.kind.sheet,
    columns: table.columns.map((column) => ({
      width: widthOf(column),
      ...(isDate(column) && { numFmt: 'dd.mm.yyyy' }),
    })),
    rows: [
      table.headings,
      ...table.rows.map((row) => row.map((text, index) => typed(text, table.columns[index]))),
    ],
    cells,
    dataValidations,
    freezePane: { rows: 1, columns: 2 },
  };
}

/** What the database says of itself: one line per value, to be read from top to bottom. */
function databaseSheet({ kind, columns, headings, rows }: Table): WriteSheet {
  const lines = headings.map((heading, index) => [
    heading,
    typed(rows[0]?.[index] ?? '', columns[index], false),
    columns[index]?.description ?? '',
  ]);
  return {
    name: kind.sheet,
    columns: [{ width: 34 }, { width: 50 }, { width: 70 }],
    rows: [[...DATABASE_HEADINGS], ...lines],
    cells: new Map(DATABASE_HEADINGS.map((_, index) => [`0,${index}`, { style: HEADING_STYLE }])),
    freezePane: { rows: 1 },
  };
}

function choicesSheet(choices: ReadonlyMap<string, string[]>): WriteSheet {
  const lists = [...choices.values()];
  const length = Math.max(0, ...lists.map((list) => list.length));
  return {
    name: CHOICES,
    rows: [
      [...choices.keys()],
      ...Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null)),
    ],
    columns: lists.map(() => ({ width: 30 })),
    cells: new Map(lists.map((_, index) => [`0,${index}`, { style: HEADING_STYLE }])),
  };
}

/**
 * A drop-down for a column with fixed values. Other words stay possible: several values in a cell,
 * or a term that is still to be added.
 */
function choiceOf(
  { heading, shape }: Column,
  index: number,
  names: Names,
  choices: Map<string, string[]>,
): DataValidation | undefined {
  if (shape.kind !== 'one' && shape.kind !== 'many') return undefined;
  const list = choicesOf(shape.scalar, names);
  if (!list || list.length === 0) return undefined;
  const name = [...choices].find(([, known]) => known.join() === list.join())?.[0] ?? heading;
  choices.set(name, list);
  const letter = columnLetter([...choices.keys()].indexOf(name));
  return {
    type: 'list',
    range: `${columnLetter(index)}2:${columnLetter(index)}${ROWS_WITH_CHOICES}`,
    formula1: `${CHOICES}!$${letter}$2:$${letter}$${list.length + 1}`,
    allowBlank: true,
    showErrorMessage: false,
  };
}

function choicesOf(scalar: Scalar, names: Names): string[] | undefined {
  switch (scalar.type) {
    case 'term':
      return names.termLabels(scalar.vocabulary);
    case 'enum':
      return scalar.values.map(
        (value) => (scalar.labels ?? ENUM_LABELS)[String(value)] ?? String(value),
      );
    case 'boolean':
      return ['ja', 'nein'];
    default:
      return undefined;
  }
}

/** What the heading's comment says: what belongs here and how it is written. */
export function commentOf({ description, required, shape }: Column): string {
  const several = 'Mehrere mit ; trennen.';
  const how: Record<string, string> = {
    many: several,
    words: several,
    texts: 'Jeder Schritt in eine eigene Zeile (Alt+Eingabe).',
    hours: 'Zum Beispiel: Mo–Do 9:00–12:00 Uhr; Fr nach Vereinbarung',
    entries: 'Jeder Eintrag in eine eigene Zeile (Alt+Eingabe).',
    translation: 'Zum Beispiel: von Menschen geprüft, 2026-03-09',
  };
  return [required ? 'Pflichtangabe.' : '', description, how[shape.kind] ?? '']
    .filter(Boolean)
    .join(' ');
}

function typed(
  text: string,
  column: Column | undefined,
  dates = true,
): string | number | Date | null {
  if (text === '') return null;
  if (dates && isDate(column) && /^\d{4}-\d{2}-\d{2}$/.test(text))
    return new Date(`${text}T00:00:00Z`);
  if (column?.shape.kind === 'one' && column.shape.scalar.type === 'number') {
    const value = Number(text.replace(',', '.'));
    if (Number.isFinite(value) && String(value).replace('.', ',') === text) return value;
  }
  return text;
}

function isDate(column: Column | undefined): boolean {
  return column?.shape.kind === 'one' && column.shape.scalar.type === 'date';
}

function widthOf(column: Column | undefined): number {
  if (!column) return EXACT_WIDTH;
  if (column.shape.kind === 'text' || column.shape.kind === 'texts') return 40;
  return isDate(column) ? 14 : Math.min(30, Math.max(14, column.heading.length));
}
