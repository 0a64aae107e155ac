/**
 * Loads a timetable file and asks from many places: `query FILE DATE ORIGINS` with `--expose-gc`;
 * origins are a JSON file of `{ lat, lon }[]`. Prints what it took.
 */
import { readFileSync } from 'node:fs';
import { loadTimetable, type LatLon, type Timetable } from '@kim-widgets/transit';

const [, , file = '', date = '', originsFile = ''] = process.argv;
/** Nearly to the end of the service day, which is all that the peer knows. */
const OPTIONS = { date, time: '08:00', mode: 'depart', maxDurationMinutes: 15 * 60 } as const;
/** Each question is asked so many times and the middle counts: other work is not the engine's. */
const REPEATS = 3;
/** Garbage of other things in between, compiled code above all, is small beside so many timetables. */
const COPIES = 16;

async function bytesInUse(): Promise<number> {
  // Twice, since what the first round frees may hold on to more; buffers are freed a little later.
  for (let round = 0; round < 2; round++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Loads the file; the first question of a day picks its runs, and this one reaches nothing else. */
async function open(): Promise<{ loaded: Timetable; ms: number }> {
  const start = performance.now();
  const loaded = await loadTimetable(bytes);
  loaded.reach({ lat: 0, lon: 0 }, { ...OPTIONS, maxDurationMinutes: 1 });
  return { loaded, ms: performance.now() - start };
}

const middle = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function timed(origin: LatLon): number {
  const start = performance.now();
  timetable.reach(origin, OPTIONS);
  return performance.now() - start;
}

/** Node fetches its own code for streams when they are first used. A browser has it at hand. */
async function wakeStreams(): Promise<void> {
  const packed = new Blob([new Uint8Array(9)]).stream().pipeThrough(new CompressionStream('gzip'));
  await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

const bytes = new Uint8Array(readFileSync(file));
const origins = JSON.parse(readFileSync(originsFile, 'utf8')) as LatLon[];
await wakeStreams();
const { ms: loadMs } = await open();
// Not the first one's: what the engine's code takes when it has run is not the timetable's.
const before = await bytesInUse();
const copies: Timetable[] = [];
const again: number[] = [];
while (copies.length < COPIES) {
  const { loaded, ms } = await open();
  copies.push(loaded);
  again.push(ms);
}
const memoryBytes = ((await bytesInUse()) - before) / COPIES;
const [timetable] = copies as [Timetable];

const reached = origins.map(
  (origin) => timetable.reach(origin, OPTIONS).seconds.filter((seconds) => seconds >= 0).length,
);
const times = origins.map((origin) => middle(Array.from({ length: REPEATS }, () => timed(origin))));
console.log(JSON.stringify({ loadMs, loadAgainMs: middle(again), memoryBytes, times, reached }));
