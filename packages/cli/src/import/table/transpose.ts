import type { Sheet } from '../../table/sheet.js';

/** What stands over the columns of the sheet about the database itself. */
export const DATABASE_HEADINGS = ['Angabe', 'Wert', 'Erklärung'] as const;

/**
 * A sheet with one value per line (heading, value, explanation) on its side: headings in the first
 * row, the one record in the second. What stands further right explains and is left out.
 */
export function transpose(sheet: Sheet): Sheet {
  const lines = sheet.rows.map(([heading = '', value = '']) =>
    heading === DATABASE_HEADINGS[0] ? ['', ''] : [heading, value],
  );
  return {
    name: sheet.name,
    rows: [lines.map(([heading = '']) => heading), lines.map(([, value = '']) => value)],
    notes: sheet.notes.map(({ row, column, message }) => ({ row: column, column: row, message })),
  };
}
