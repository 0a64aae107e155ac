import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDatabase, type OfferDatabase } from '@kim-widgets/angebote';
import { buildTimetable } from '@kim-widgets/transit/build';
import { kreisDatabase } from '../../../demo/kreis/build.js';
import { kreisFeed } from '../../../demo/kreis/gtfs/make.js';

/** The day on which the invented Kreis's files are written, a Monday. */
export const TODAY = '2026-03-09';

export const feed = kreisFeed(TODAY);

export function database(): OfferDatabase {
  return parseDatabase(kreisDatabase(TODAY)).database;
}

/** The Kreis's timetable file, four weeks of it. */
export async function timetableFile(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'kreis-gtfs-'));
  try {
    for (const [name, text] of Object.entries(feed)) await writeFile(join(folder, name), text);
    const { bytes } = await buildTimetable(folder, { from: TODAY, days: 28, shapeTolerance: 30 });
    return new Uint8Array(bytes);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Where a place of the Kreis is. */
export function pointOf({ places }: OfferDatabase, name: string) {
  const point = places.find((place) => place.name === name)?.point;
  if (!point) throw new Error(`No place ${name}`);
  return point;
}
