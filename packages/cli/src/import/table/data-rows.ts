import { plain } from '../../table/plain.js';
import { columnLetter, type Sheet } from '../../table/sheet.js';
import type { Heading, Layout } from './headings.js';

/** A cell that a person should look at. */
export interface CellDoubt {
  sheet: string;
  /** From 1, as spreadsheets count. */
  row: number;
  /** Letter, as spreadsheets show it. */
  column: string;
  heading: string;
  value: string;
  message: string;
  suggestion?: string;
}

/** A row that holds a record, and its place in the sheet from 0. */
export interface DataRow {
  index: number;
  cells: readonly string[];
}

/** The rows of a sheet that hold records, with their row numbers from 0. */
export interface DataSheet {
  sheet: Sheet;
  layout: Layout;
  rows: DataRow[];
}

/**
 * The rows below the headings that say something. What stands above, repeats the headings or repeats
 * a row is left out and named; nothing else is.
 */
export function dataRows(sheet: Sheet, layout: Layout): { data: DataSheet; doubts: CellDoubt[] } {
  const doubts: CellDoubt[] = [];
  const rows: DataRow[] = [];
  const seen = new Map<string, number>();
  const width = sheet.rows.reduce(
    (most, { length }) => Math.max(most, length),
    layout.headings.length,
  );
  // A value under no heading still is somebody's value.
  const headings: Heading[] = Array.from({ length: width }, (_, column) => {
    const heading = layout.headings[column];
    const used = sheet.rows.some((cells, row) => row > layout.headingRow && cells[column]?.trim());
    if (heading && heading.text !== '') return heading;
    return used ? unnamed(column) : { text: '', meaning: { kind: 'ignored' } };
  });
  const note = (row: number, message: string, value = '') =>
    doubts.push({ sheet: sheet.name, row: row + 1, column: 'A', heading: '', value, message });

  for (const [index, raw] of sheet.rows.entries()) {
    const cells = raw.map((cell) => cell.trim());
    if (index === layout.headingRow || cells.every((cell) => cell === '')) continue;
    if (index < layout.headingRow) {
      note(
        index,
        'steht über den Überschriften und gehört zu keinem Eintrag',
        cells.join(' ').trim(),
      );
      continue;
    }
    if (repeatsHeadings(cells, headings)) {
      note(index, 'wiederholt die Überschriften; übersprungen');
      continue;
    }
    const key = JSON.stringify(cells);
    const first = seen.get(key);
    if (first !== undefined) {
      note(index, `ist dieselbe Zeile wie Zeile ${first + 1}; einmal übernommen`);
      continue;
    }
    seen.set(key, index);
    rows.push({ index, cells });
  }
  return { data: { sheet, layout: { ...layout, headings }, rows }, doubts };
}

function unnamed(column: number): Heading {
  const text = `Spalte ${columnLetter(column)}`;
  return {
    text,
    meaning: {
      kind: 'column',
      column: {
        path: ['extra', text],
        heading: text,
        description: '',
        required: false,
        shape: { kind: 'one', scalar: { type: 'text' } },
      },
    },
    doubt: 'Spalte ohne Überschrift; steht unter „extra“',
  };
}

function repeatsHeadings(cells: readonly string[], headings: readonly Heading[]): boolean {
  const filled = cells.flatMap((cell, column) => (cell ? [column] : []));
  const same = filled.filter(
    (column) => plain(cells[column] ?? '') === plain(headings[column]?.text ?? '') && cells[column],
  );
  return filled.length > 1 && same.length / filled.length >= 0.6;
}
