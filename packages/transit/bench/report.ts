import type { PeerFigures } from './peer.js';

export interface Figures {
  builds: { ms: number; peakBytes: number; fileBytes: number; counts: { stopTimes: number } }[];
  kreisBytes: number;
  land: Asked;
  kreis: Asked;
  peer: PeerFigures | undefined;
  jsGzipBytes: number;
}

interface Asked {
  loadMs: number;
  loadAgainMs: number;
  memoryBytes: number;
  times: number[];
  reached: number[];
}

export interface Correctness {
  feeds: number;
  arrivals: number;
  journeys: number;
  roundTrips: number;
  seconds: number;
  realFeeds: boolean;
  differences: number;
  first: string[];
}

const KB = 1000;
const MB = 1000 * KB;

/** Prints a table of what was measured, against the bars, and the line of JSON. */
export function report(figures: Figures, correctness: Correctness, load: number): void {
  const { land, kreis, peer, builds } = figures;
  const [first] = builds;
  if (!first) throw new RangeError('nothing was built');
  const buildMs = Math.min(...builds.map(({ ms }) => ms));
  const peakMb = Math.max(...builds.map(({ peakBytes }) => peakBytes)) / MB;
  const perMillion = buildMs / KB / (first.counts.stopTimes / MB);
  const oneToAll = median(land.times);
  const oneToAllKreis = median(kreis.times);
  const gzipShare = peer && first.fileBytes / peer.gzipBytes;
  const buildShare = peer && buildMs / peer.buildMs;
  const faster = peer && median(peer.times) / oneToAll;

  const rows: Row[] = [
    row('file of the Land, 28 days, kB', first.fileBytes / KB, peer && peer.gzipBytes / KB),
    row('… share of minotor’s one day', gzipShare, undefined, '≤', 1 / 6),
    row('file of a Kreis, 28 days, kB', figures.kreisBytes / KB, undefined, '≤', 60),
    row('build, s', buildMs / KB, peer && peer.buildMs / KB),
    row('… per million stop times, s', perMillion, undefined, '≤', 1.2),
    row('… share of minotor’s time', buildShare, undefined, '≤', 1 / 8),
    row('… most memory, MB', peakMb, peer && peer.buildPeakBytes / MB, '≤', 500),
    // At first nothing is compiled, which is most of what a Kreis takes.
    row('load and pick the day, Land, ms', land.loadMs, peer?.loadMs, '≤', 120),
    row('… once its code has run', land.loadAgainMs, undefined, '≤', 120),
    row('load and pick the day, Kreis, ms', kreis.loadMs, undefined, '≤', 12),
    row('… once its code has run', kreis.loadAgainMs, undefined, '≤', 12),
    row('one to all, Land, median ms', oneToAll, peer && median(peer.times), '≤', 8),
    row('… times faster than minotor', faster, undefined, '≥', 20),
    row('one to all, Kreis, median ms', oneToAllKreis, undefined, '≤', 0.4),
    row('stops reached, Land, median', median(land.reached), peer && median(peer.reached)),
    row('memory, Land, MB', land.memoryBytes / MB, undefined, '≤', 12),
    row('memory, Kreis, MB', kreis.memoryBytes / MB, undefined, '≤', 0.6),
    row('run-time JavaScript, kB gzip', figures.jsGzipBytes / KB, undefined, '≤', 6),
  ];
  print(rows);
  console.log(
    `\n${first.counts.stopTimes} stop times; load average ${load.toFixed(1)} while measuring.`,
  );
  console.log(
    `${correctness.feeds} feeds: ${correctness.arrivals} arrivals compared, ` +
      `${correctness.journeys} journeys replayed and asked both ways, ` +
      `${correctness.roundTrips} round trips tried out in ${correctness.seconds.toFixed(0)} s; ` +
      `${correctness.differences} differences.`,
  );
  if (!correctness.realFeeds) console.log('No real feeds there: KIM_DATA names their folder.');
  for (const difference of correctness.first) console.log(`  ${difference}`);

  const round = (value: number | undefined) =>
    value === undefined ? null : Number(value.toPrecision(4));
  console.log(
    JSON.stringify({
      bench: 'transit',
      oracleArrivals: correctness.arrivals,
      oracleDifferences: correctness.differences,
      gzipVsMinotor: round(gzipShare),
      kreisGzipBytes: figures.kreisBytes,
      buildSecondsPerMillion: round(perMillion),
      buildPeakMb: round(peakMb),
      loadMs: round(land.loadMs),
      oneToAllMs: round(oneToAll),
      oneToAllKreisMs: round(oneToAllKreis),
      oneToAllVsMinotor: round(faster),
      memoryMb: round(land.memoryBytes / MB),
      jsGzipBytes: figures.jsGzipBytes,
    }),
  );
}

type Row = readonly [what: string, ours: string, minotor: string, bar: string, held: string];

function row(
  what: string,
  ours: number | undefined,
  minotor: number | undefined,
  relation?: '≤' | '≥',
  bar = NaN,
): Row {
  const held = ours !== undefined && (relation === '≥' ? ours >= bar : ours <= bar);
  return [
    what,
    shown(ours),
    shown(minotor),
    relation ? `${relation} ${shown(bar)}` : '',
    relation && ours !== undefined ? (held ? 'yes' : 'NO') : '',
  ];
}

function shown(value: number | undefined): string {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function print(rows: readonly Row[]): void {
  const all: Row[] = [['', 'ours', 'minotor', 'bar', 'held'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...all.map((cells) => (cells[column] ?? '').length)),
  );
  for (const cells of all) {
    const aligned = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(aligned.join('  '));
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
