/** Prints rows under headings, columns aligned. */
export function printTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const cells = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  console.log(`\n${title}`);
  for (const [number, row] of cells.entries()) {
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
    if (number === 0) console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  }
}

export const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
export const milliseconds = (time: number): string =>
  time < 10 ? time.toFixed(3) : time.toFixed(1);
export const share = (value: number): string => value.toFixed(3);
