import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { kreisDatabase } from './kreis/build.js';
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

  const database = kreisDatabase(today.toISOString().slice(0, 10));
  await writeFile(target + DATABASE_PATH.slice(1), JSON.stringify(database));
}
