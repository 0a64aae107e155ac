import { readFile, stat } from 'node:fs/promises';
import { type CellValue, readXlsx, type Sheet as WorkbookSheet } from 'hucre/xlsx';
import { UsageError } from '../../io/io.js';
import { type Limits, tooMuch } from '../../io/limits.js';
import type { Sheet, SheetNote } from '../../table/sheet.js';
import { inspectWorkbook } from './inspect-zip.js';

/**
 * The sheets of an Excel workbook as texts: dates as ISO days, numbers with a decimal comma, yes and
 * no in words. Merged cells count for all they cover, formulas by their last result; both are noted.
 *
 * @throws UsageError where the file is no workbook or larger than the limits
 */
export async function readWorkbook(path: string, limits: Limits): Promise<Sheet[]> {
  const { size } = await stat(path).catch(() => {
    throw new UsageError(`${path} gibt es nicht.`);
  });
  if (size > limits.bytes) throw tooMuch(path, `${megabytes(size)} MB sind zu groß`, '--max-mb');
  await inspectWorkbook(path, limits);
  const workbook = await readXlsx(new Uint8Array(await readFile(path)), {
    maxRows: limits.rows + 1,
    readStyles: true,
  }).catch((error: unknown) => {
    throw new UsageError(`${path} ist keine lesbare Excel-Datei (${String(error)}).`);
  });
  return workbook.sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map((sheet) => readSheet(sheet));
}

function readSheet(sheet: WorkbookSheet): Sheet {
  const notes: SheetNote[] = [];
  const rows = sheet.rows.map((cells) => cells.map(cellText));
  for (const [position, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = position.split(',').map(Number);
    const result = cell.formulaResult ?? cell.value;
    const failed = result === null || /^#[A-Z/0!?]+$/.test(String(result));
    const target = rows[row];
    if (target && failed) target[column] = `=${cell.formula}`;
    notes.push({
      row,
      column,
      message: failed ? 'Formel ohne Ergebnis' : 'Formel: das letzte Ergebnis ist übernommen',
    });
  }
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const value = rows[startRow]?.[startCol] ?? '';
    if (value === '') continue;
    notes.push({
      row: startRow,
      column: startCol,
      message: `verbundene Zellen: „${short(value)}“ gilt für alle ${endRow - startRow + 1} Zeilen`,
    });
    // Only down: the same text in two columns would say two things.
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const target = rows[row];
      if (target) target[startCol] = value;
    }
    if (endCol > startCol) {
      notes.push({ row: startRow, column: startCol, message: 'über mehrere Spalten verbunden' });
    }
  }
  return { name: sheet.name, rows, notes };
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return value;
}

/** A cell with a time only lies in the first days of Excel's calendar. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  return value.getUTCFullYear() < 1902 ? iso.slice(11, 16) : iso.slice(0, 10);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
