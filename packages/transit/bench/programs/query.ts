/**
 * Loads a timetable file and asks from many places: `query FILE DATE COUNT` with `--expose-gc`.
 * Prints what it took.
 */
import { readFileSync } from 'node:fs';
import { loadTimetable, type LatLon } from '@kim-widgets/transit';
import { seeded } from '../../test/random.js';

const [, , file = '', date = '', count = ''] = process.argv;
/** As far as the peer looks: to the end of the service day. */
const OPTIONS = { date, time: '08:00', mode: 'depart', maxDurationMinutes: 16 * 60 } as const;
/** Each question is asked so many times and the middle counts: other work is not the engine's. */
const REPEATS = 3;

function bytesInUse(): number {
  // Twice, since what the first round frees may hold on to more.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timed(origin: LatLon): number {
  const start = performance.now();
  timetable.reach(origin, OPTIONS);
  return performance.now() - start;
}

const bytes = new Uint8Array(readFileSync(file));
const before = bytesInUse();
const start = performance.now();
const timetable = await loadTimetable(bytes);
const { lat, lon } = timetable.stop(0);
// The first question picks the day's runs; loading is done when it is answered.
const reached = timetable.reach({ lat, lon }, OPTIONS).seconds.filter((time) => time >= 0).length;
const loadMs = performance.now() - start;
const memoryBytes = bytesInUse() - before;

const random = seeded(8);
const origins = Array.from({ length: Number(count) }, () =>
  timetable.stop(random.int(0, timetable.stopCount - 1)),
);
for (const origin of origins) timed(origin);
const times = origins.map((origin) => {
  const repeated = Array.from({ length: REPEATS }, () => timed(origin)).sort((a, b) => a - b);
  return repeated[Math.floor(REPEATS / 2)];
});
console.log(
  JSON.stringify({
    loadMs,
    memoryBytes,
    reached,
    stops: timetable.stopCount,
    times,
    origins: origins.map(({ id }) => id),
  }),
);
