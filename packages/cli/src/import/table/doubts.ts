import { columnLetter, columnNumber, type Sheet } from '../../table/sheet.js';
import type { CellDoubt, DataSheet } from './data-rows.js';

export function headingDoubts({ sheet, layout }: DataSheet): CellDoubt[] {
  return layout.headings.flatMap(({ text, doubt, suggestion }, position) =>
    doubt
      ? [
          {
            sheet: sheet.name,
            row: layout.headingRow + 1,
            column: columnLetter(position),
            heading: text,
            value: text,
            message: doubt,
            ...(suggestion !== undefined && { suggestion }),
          },
        ]
      : [],
  );
}

export function noteDoubts({ sheet, layout }: DataSheet): CellDoubt[] {
  return sheet.notes.map(({ row, column, message }) => ({
    sheet: sheet.name,
    row: row + 1,
    column: columnLetter(column),
    heading: layout.headings[column]?.text ?? '',
    value: sheet.rows[row]?.[column] ?? '',
    message,
  }));
}

export function wholeSheet({ name }: Sheet, message: string): CellDoubt {
  return { sheet: name, row: 1, column: 'A', heading: '', value: '', message };
}

/** Row and column of a sheet that was read on its side. */
export function transposeDoubt(doubt: CellDoubt): CellDoubt {
  const position = columnNumber(doubt.column);
  return { ...doubt, row: position, column: columnLetter(doubt.row - 1) };
}
