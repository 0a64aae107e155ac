import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UsageError } from '../../io/io.js';
import { type Limits, tooMuch } from '../../io/limits.js';
import type { Sheet } from '../../table/sheet.js';

/** The sign our CSV export puts in front of text that Excel would take for a formula. */
const GUARDED = /^'(?=['=+\-@\t\r])/;

/**
 * A CSV file as a sheet, named like the file. Finds out the encoding (UTF-8, else Windows-1252, as
 * German Excel writes) and what separates the columns.
 *
 * @throws UsageError where the file is missing, larger than the limits, or no CSV
 */
export async function readCsv(path: string, limits: Limits): Promise<Sheet> {
  const { size } = await stat(path).catch(() => {
    throw new UsageError(`${path} gibt es nicht.`);
  });
  if (size > limits.bytes)
    throw tooMuch(path, `${Math.round(size / 1_000_000)} MB sind zu groß`, '--max-mb');
  const { text, encoding } = decode(await readFile(path));
  const rows = parseRows(path, text, limits);
  if (rows.length > limits.rows)
    throw tooMuch(path, `mehr als ${limits.rows} Zeilen`, '--max-rows');
  return {
    name: basename(path, extname(path)),
    rows: rows.map((cells) => cells.map((cell) => cell.replace(GUARDED, ''))),
    notes:
      encoding === 'utf-8'
        ? []
        : [{ row: 0, column: 0, message: 'Datei ist in Windows-1252, nicht in UTF-8; so gelesen' }],
  };
}

function parseRows(path: string, text: string, limits: Limits): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: limits.cell * 100,
      on_record: (cells: string[]) => {
        if (cells.some((cell) => cell.length > limits.cell))
          throw tooMuch(path, `eine Zelle hat mehr als ${limits.cell} Zeichen`, '--max-cell');
        return cells;
      },
      to: limits.rows + 1,
    });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as Error & { code?: string };
    if (code === 'CSV_MAX_RECORD_SIZE') throw tooMuch(path, 'eine Zeile ist zu lang', '--max-cell');
    throw new UsageError(`${path} ist keine lesbare CSV-Datei (${message}).`);
  }
}

function decode(bytes: Buffer): { text: string; encoding: 'utf-8' | 'windows-1252' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

/** What Windows-1252 has from 0x80 on, where Latin-1 has control characters. */
const WINDOWS_SIGNS = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');

/** `TextDecoder('windows-1252')` of Node 20 reads Latin-1: dashes, quotes and the euro sign get lost. */
function windows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The sign that stands most often outside quotes in the first lines. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 10_000).replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => start.split(sign).length;
  return [';', '\t', ','].sort((a, b) => count(b) - count(a))[0] ?? ';';
}
