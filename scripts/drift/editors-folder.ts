import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kreisDatabase } from '../../demo/kreis/build.js';

/** The day on which the commands are run. */
export const TODAY = '2026-03-09';

type Run = (...parameters: string[]) => Promise<unknown>;

/**
 * Puts everything into a folder that the commands of the documents speak of: a database, lists and
 * workbooks made from it, and what comes back from those who were asked.
 *
 * @param angebote runs the tool in that folder
 */
export async function fillEditorsFolder(folder: string, angebote: Run): Promise<void> {
  const database = kreisDatabase(TODAY);
  const write = (name: string, json: unknown) =>
    writeFile(join(folder, name), JSON.stringify(json, null, 2));
  for (const name of ['angebote', 'kreis', 'lindfurt', 'tannwinkel']) {
    await write(`${name}.json`, database);
  }
  await write('seiten-de.json', [guidePage('de', 'en')]);
  await write('seiten-en.json', [guidePage('en', 'de')]);
  await write('kim-erklaert.json', {
    formatVersion: '1.0',
    publisher: 'Kreis Lindental',
    updated: TODAY,
    facts: { responseTime: { de: 'Nach drei Tagen.', 'de-simple': 'KIM antwortet nach 3 Tagen.' } },
  });
  await angebote('export', 'xlsx', 'angebote.json', '--out', 'angebote.xlsx');
  await copyFile(join(folder, 'angebote.xlsx'), join(folder, 'alte-liste.xlsx'));
  await angebote('confirm', 'out', 'angebote.json', '--out', 'anfragen');
  const sheets = (await readdir(join(folder, 'anfragen'))).filter((name) => name.endsWith('.xlsx'));
  await mkdir(join(folder, 'zurueck'));
  for (const [index, name] of ['vhs.xlsx', 'awo.xlsx'].entries()) {
    await copyFile(join(folder, 'anfragen', sheets[index] ?? ''), join(folder, 'zurueck', name));
  }
}

/** A page of an Integreat guide as its API gives it. */
function guidePage(language: string, other: string) {
  const path = (code: string) => `/lindental/${code}/hebammen/`;
  return {
    path: path(language),
    title: 'Hebammen',
    content: '<p>Hilfe vor und nach der Geburt: 0221 4710-123.</p>',
    order: 0,
    parent: { path: null },
    available_languages: { [other]: { path: path(other) } },
    last_updated: '2026-01-25T12:00:50.272+01:00',
  };
}
