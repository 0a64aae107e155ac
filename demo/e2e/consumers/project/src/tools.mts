import { readFile } from 'node:fs/promises';
import { schemaCheck, databaseSchema, defaultVocabularies, validate } from '@kim-widgets/cli';
import type { Finding } from '@kim-widgets/cli';
import { buildTimetable } from '@kim-widgets/transit/build';

export async function findings(file: string): Promise<Finding[]> {
  return validate(JSON.parse(await readFile(file, 'utf8')), {
    today: '2026-03-09',
    schema: schemaCheck(databaseSchema),
    vocabularies: defaultVocabularies,
  });
}

export async function timetableOf(folder: string): Promise<Uint8Array> {
  const { bytes } = await buildTimetable(folder, { from: '2026-03-09', days: 28 });
  return bytes;
}
