import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { timetableFile } from './kreis.js';

const FILE = new URL('../../../stories/lindental.timetable.bin', import.meta.url);

test('the stories have the timetable that is built today; UPDATE_SNAPSHOTS=1 writes it anew', async () => {
  const built = await timetableFile();
  if (process.env.UPDATE_SNAPSHOTS) await writeFile(FILE, built);
  const stored = existsSync(FILE) ? await readFile(FILE) : new Uint8Array();
  assert.ok(Buffer.from(built).equals(stored), 'stories/lindental.timetable.bin is out of date');
});
