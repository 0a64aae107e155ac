import { shareOf, type CoverageRow, type PlaceReach } from './coverage.js';

/**
 * A table for a spreadsheet: separated by semicolons, as German spreadsheets expect, with a mark that
 * says it is UTF-8. A cell that would be taken for a formula is quoted with an apostrophe.
 */
function csv(lines: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(';')}\r\n`).join('')}`;
}

/** One row for each municipality. */
export function coverageCsv(rows: readonly CoverageRow[], heads: readonly string[]): string {
  return csv([
    heads,
    ...rows.map((row) => [
      row.name,
      row.inhabitants,
      row.reached,
      Math.round(shareOf(row) * 100),
      row.without.map(({ place }) => place.name).join(', '),
    ]),
  ]);
}

/** One row for each place, with its shortest way; none in the last column where there is no way. */
export function placesCsv(
  reach: readonly PlaceReach[],
  municipalities: ReadonlyMap<string, string>,
  heads: readonly string[],
): string {
  const rows = [...reach]
    .sort(({ minutes: a = Infinity }, { minutes: b = Infinity }) => (a === b ? 0 : b - a))
    .map(({ place: { name, municipality = '', inhabitants = '' }, minutes = '' }) => [
      name,
      municipalities.get(municipality) ?? '',
      inhabitants,
      minutes,
    ]);
  return csv([heads, ...rows]);
}
