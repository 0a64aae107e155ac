import { stringify } from 'csv-stringify/sync';
import { DATABASE_HEADINGS } from '../import/table/transpose.js';
import type { Table } from '../table/tables.js';

/** Text that Excel would take for a formula, or that begins like one guarded already. */
const NEEDS_GUARD = /^'*[=+\-@\t\r]/;

/** One CSV file per kind: semicolons and a byte order mark, as German Excel opens them. */
export function csvFiles(tables: readonly Table[]): { name: string; content: string }[] {
  return tables.map((table) => ({
    name: `${fileName(table.kind.sheet)}.csv`,
    content: csv(linesOf(table)),
  }));
}

function linesOf({ kind, columns, headings, rows }: Table): string[][] {
  if (kind.list !== 'database') return [headings, ...rows];
  return [
    [...DATABASE_HEADINGS],
    ...headings.map((heading, index) => [
      heading,
      rows[0]?.[index] ?? '',
      columns[index]?.description ?? '',
    ]),
  ];
}

/** Lines as CSV text. */
export function csv(lines: readonly (readonly string[])[]): string {
  const guarded = lines.map((cells) =>
    cells.map((cell) => (NEEDS_GUARD.test(cell) ? `'${cell}` : cell)),
  );
  return stringify(guarded, { delimiter: ';', bom: true, record_delimiter: '\r\n' });
}

/** "Orte und Ortsteile" → orte-und-ortsteile */
function fileName(sheet: string): string {
  return sheet.toLowerCase().replaceAll(' ', '-');
}
