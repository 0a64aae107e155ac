import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTimetable } from '@kim-widgets/transit/build';
import { kreisDatabase } from './kreis/build.js';
import { kreisFeed } from './kreis/gtfs/make.js';
import { parsePage, renderPage } from './site/render.js';

/** Where the demo's pages find their database, as a path on the server. */
export const DATABASE_PATH = '/angebote.json';

export interface DemoOptions {
  /** Folder of the built release. */
  release: string;
  /** Folder to write; what is in it is replaced. */
  target: string;
  /** The day the invented Kreis lives in: its dates move with it, so the demo never expires. */
  today: Date;
}

/** Writes the demo as a static site that works on any file server, also under a sub-path. */
export async function buildDemo({ release, target, today }: DemoOptions): Promise<void> {
  const site = fileURLToPath(new URL('site/', import.meta.url));
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(release, `${target}kim-widgets`, { recursive: true });

  const layout = await readFile(`${site}layout.html`, 'utf8');
  const files = (await readdir(`${site}pages`)).sort();
  const pages = await Promise.all(
    files.map(async (file) => parsePage(file, await readFile(`${site}pages/${file}`, 'utf8'))),
  );
  for (const page of pages) await writeFile(target + page.file, renderPage(layout, page, pages));
  for (const asset of ['site.css', 'wappen.svg']) await cp(site + asset, target + asset);

  const day = today.toISOString().slice(0, 10);
  await writeFile(target + DATABASE_PATH.slice(1), JSON.stringify(kreisDatabase(day)));
  await writeFile(`${target}fahrplan.bin`, await kreisTimetable(day));
  const examples = fileURLToPath(new URL('../schemas/examples/', import.meta.url));
  await cp(`${examples}explainer.local.json`, `${target}kim-erklaert.json`);
  // Pictures and flyers the database links to.
  await cp(fileURLToPath(new URL('kreis/files/', import.meta.url)), target, { recursive: true });
}

/** Four weeks of the Kreis's own buses and trains, with their courses for the map. */
async function kreisTimetable(from: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'kreis-gtfs-'));
  try {
    for (const [name, text] of Object.entries(kreisFeed(from))) {
      await writeFile(join(folder, name), text);
    }
    const { bytes } = await buildTimetable(folder, { from, days: 28, shapeTolerance: 30 });
    return bytes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
