import { gzipSync } from 'node:zlib';
import type { Measured, MeasuredFile } from './measure.js';
import { overall } from './relevance.js';

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

export function printEngines(title: string, rows: readonly Measured[]): void {
  const judged = rows.some(({ classes }) => classes)
    ? ['recall@10', 'MRR', '1 typo', '2 typos']
    : [];
  printTable(
    title,
    ['engine', 'build ms', 'memory MB', 'p50 ms', 'p99 ms', ...judged],
    rows.map(({ engine, buildMs, memory, p50, p99, classes, typos }) => [
      engine,
      buildMs.toFixed(0),
      megabytes(memory),
      milliseconds(p50),
      milliseconds(p99),
      ...(classes ? [share(overall(classes).recall), share(overall(classes).reciprocalRank)] : []),
      ...(typos ? typos.map(share) : []),
    ]),
  );
}

export function printClasses(title: string, rows: readonly Measured[]): void {
  const judged = rows.filter(({ classes }) => classes);
  printTable(
    title,
    ['class', 'queries', ...judged.map(({ engine }) => engine)],
    (judged[0]?.classes ?? []).map(({ queryClass, queries }) => [
      queryClass === 'unlisted' ? 'unlisted (watched)' : queryClass,
      queries,
      ...judged.map(({ classes }) => {
        const row = classes?.find((other) => other.queryClass === queryClass);
        return row ? `${row.recall.toFixed(2)} / ${row.reciprocalRank.toFixed(2)}` : '';
      }),
    ]),
  );
}

export function printFiles(files: readonly MeasuredFile[]): void {
  printTable(
    'Built, and opened from its file',
    ['offers', 'build ms', 'load ms', 'load / build', 'MB', 'gzip MB', 'p50 ms', 'p99 ms'],
    files.map(({ offers, buildMs, loadMs, bytes, p50, p99 }) => [
      offers,
      buildMs.toFixed(0),
      loadMs.toFixed(1),
      share(loadMs / buildMs),
      megabytes(bytes.length),
      megabytes(gzipSync(bytes).length),
      milliseconds(p50),
      milliseconds(p99),
    ]),
  );
}
