import { loadTimetable, type Timetable } from '@kim-widgets/transit';
import { buildTimetable } from '@kim-widgets/transit/build';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Oracle } from './oracle.js';
import { readOracleFeed } from './oracle-feed.js';
import type { Random } from './random.js';
import { readZip, writeZip } from './zip.js';

/** The same feed as timetable and as oracle. */
export interface Pair {
  timetable: Timetable;
  oracle: Oracle;
  /** Oracle's stop by the timetable's. */
  stopOf: Int32Array;
  bytes: Uint8Array;
}

export async function pairFromZip(path: string, from: string, days: number): Promise<Pair> {
  const { bytes } = await buildTimetable(path, { from, days, keepStopIds: true });
  const timetable = await loadTimetable(bytes);
  const oracle = new Oracle(readOracleFeed(readZip(await readFile(path))));
  const stopOf = Int32Array.from({ length: timetable.stopCount }, (_, stop) => {
    return oracle.feed.stopIndex.get(timetable.stop(stop).id)!;
  });
  return { timetable, oracle, stopOf, bytes };
}

export async function pairFromFiles(
  files: ReadonlyMap<string, string>,
  from: string,
  days: number,
) {
  const folder = await mkdtemp(join(tmpdir(), 'kim-transit-'));
  try {
    const path = join(folder, 'feed.zip');
    await writeZip(
      path,
      [...files].map(([name, text]) => [name, [text]] as const),
    );
    return await pairFromZip(path, from, days);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Comparison {
  /** Arrivals both found. */
  arrivals: number;
  differences: string[];
}

/** Asks both one random question and compares the times to all stops. */
export function compareOnce(pair: Pair, random: Random, days: readonly string[]): Comparison {
  const { timetable, oracle, stopOf } = pair;
  const day = random.pick(days);
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const stop = timetable.stop(random.int(0, timetable.stopCount - 1));
  const origin = random.chance(0.5)
    ? { lat: stop.lat, lon: stop.lon }
    : { lat: stop.lat + 0.004 * random.next(), lon: stop.lon + 0.004 * random.next() };
  const wall = random.int(0, 24 * 60 - 1) * 60;
  const backward = random.chance(0.5);
  const stepFree = random.chance(0.15);
  const maxWalkMetres = random.pick([0, 300, 1080, 2000]);
  const minChange = random.pick([0, 60, 120, 300]);
  const minutes = random.pick([60, 360, 1440]);
  const reach = timetable.reach(origin, {
    date,
    time: wall,
    mode: backward ? 'arrive' : 'depart',
    maxWalkMetres,
    maxChanges: 99,
    maxDurationMinutes: minutes,
    minChangeSeconds: minChange,
    stepFree,
  });
  const expected = oracle.seconds({
    ...origin,
    day,
    time: serviceTime(oracle, day, wall),
    backward,
    maxWalkMetres,
    maxSeconds: minutes * 60,
    minChange,
    stepFree,
  });
  const result: Comparison = { arrivals: 0, differences: [] };
  reach.seconds.forEach((seconds, index) => {
    const other = expected[stopOf[index]!]!;
    if (seconds === (other === Infinity ? -1 : other)) result.arrivals += Number(seconds >= 0);
    else
      result.differences.push(
        `${date} ${wall} ${backward ? 'arrive' : 'depart'} walk ${maxWalkMetres} change ${minChange} ${stepFree ? 'step-free ' : ''}${JSON.stringify(origin)} → ${timetable.stop(index).id}: ${seconds}, oracle ${other}`,
      );
  });
  return result;
}

/** What clocks show, as seconds of the service day; the second of two equal hours. */
export function serviceTime(oracle: Oracle, day: string, wall: number): number {
  const origin = oracle.originOf(day);
  const { timeZone } = oracle.feed;
  const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const shown = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} ${pad(wall / 3600)}:${pad((wall / 60) % 60)}:${pad(wall % 60)}`;
  for (const off of [0, -3600, 3600]) {
    const instant = origin + wall + off;
    if (new Date(instant * 1000).toLocaleString('sv-SE', { timeZone }) === shown) return wall + off;
  }
  // An hour that clocks leave out counts as the one after.
  return wall + 3600;
}
