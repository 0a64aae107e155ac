/**
 * Measures the timetable engine beside minotor in one run and compares it with the oracle. Prints a
 * table and at the end one line of JSON. `--quick` compares fewer answers. `KIM_DATA` names the
 * folder with real feeds.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LAND_DAY, LAND_FIRST_DAY, LAND_KREIS_CENTRE, landFeed } from '../test/land/index.js';
import { seeded } from '../test/random.js';
import { readZip, writeZip } from '../test/zip.js';
import { bundlePrograms, runtimeGzipBytes } from './bundle.js';
import { measurePeer } from './peer.js';
import { report, type Correctness, type Figures } from './report.js';
import { run } from './run.js';

const QUICK = process.argv.includes('--quick');
const DATA = resolve(process.env.KIM_DATA ?? '../shared/data', 'gtfs');
const DAYS = 28;
/** Arrivals, journeys, round trips to compare. */
const COMPARED = QUICK ? [100_000, 5000, 600] : [1_000_000, 50_000, 6000];
const ORIGINS = 101;
const PEER_ORIGINS = QUICK ? 21 : 51;
/** Others' work makes a build slower, never faster: the best of so many counts. */
const BUILDS = 3;
/** Half a Kreis in degrees: 20 km. */
const HALF = { lat: 20 / 111.195, lon: 20 / (111.195 * Math.cos((51.3 * Math.PI) / 180)) };

interface Built {
  ms: number;
  peakBytes: number;
  fileBytes: number;
  counts: { stopTimes: number };
}

interface Asked {
  loadMs: number;
  loadAgainMs: number;
  memoryBytes: number;
  times: number[];
  reached: number[];
}

interface Origin {
  id: string;
  lat: number;
  lon: number;
}

type Box = [west: number, south: number, east: number, north: number];

/** The platforms of the feed. */
function stopsOf(feed: Buffer): Origin[] {
  const text = readZip(feed).get('stops.txt')?.toString() ?? '';
  const rows = text.matchAll(/^([^,]+),"[^"]*",([\d.]+),([\d.]+),0,/gm);
  return [...rows].map(([, id = '', lat, lon]) => ({ id, lat: Number(lat), lon: Number(lon) }));
}

function some(origins: readonly Origin[], count: number): Origin[] {
  const random = seeded(8);
  return Array.from({ length: count }, () => random.pick(origins));
}

async function measure(folder: string): Promise<Figures> {
  const feed = join(folder, 'land.zip');
  await writeZip(feed, landFeed());
  const platforms = stopsOf(await readFile(feed));
  const { lat, lon } = LAND_KREIS_CENTRE;
  const kreis: Box = [lon - HALF.lon, lat - HALF.lat, lon + HALF.lon, lat + HALF.lat];
  const inKreis = platforms.filter(
    (stop) => Math.abs(stop.lat - lat) < HALF.lat && Math.abs(stop.lon - lon) < HALF.lon,
  );
  const origins = async (name: string, list: Origin[]) => {
    const path = join(folder, `${name}.json`);
    await writeFile(path, JSON.stringify(list));
    return path;
  };
  const build = (file: string, area?: Box) =>
    run<Built>(join(folder, 'programs/build.mjs'), [
      ...[feed, join(folder, file), LAND_FIRST_DAY, DAYS],
      ...(area ? [JSON.stringify(area)] : []),
    ]);
  const ask = (file: string, from: string) =>
    run<Asked>(
      join(folder, 'programs/query.mjs'),
      [join(folder, file), LAND_DAY, from],
      ['--expose-gc'],
    );

  await bundlePrograms(join(folder, 'programs'));
  const builds: Built[] = [];
  for (let i = 0; i < BUILDS; i++) builds.push(await build('land.bin'));
  const peer = await measurePeer(
    folder,
    feed,
    LAND_DAY,
    await origins('peer', some(platforms, PEER_ORIGINS)),
  );
  const kreisBuilt = await build('kreis.bin', kreis);
  return {
    builds,
    kreisBytes: kreisBuilt.fileBytes,
    land: await ask('land.bin', await origins('land', some(platforms, ORIGINS))),
    kreis: await ask('kreis.bin', await origins('kreis', some(inKreis, ORIGINS))),
    peer,
    jsGzipBytes: await runtimeGzipBytes(),
  };
}

const folder = await mkdtemp(join(tmpdir(), 'kim-transit-bench-'));
try {
  const figures = await measure(folder);
  const load = loadavg()[0] ?? NaN;
  const correctness = await run<Correctness>(join(folder, 'programs/correctness.mjs'), [
    DATA,
    ...COMPARED,
  ]);
  report(figures, correctness, load);
  if (correctness.differences > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
