import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../../test/folder.js';
import { seeded, type Random } from '../../test/random.js';
import { smallFeed } from '../../test/small-feed.js';
import { villageFeed } from '../../test/village-feed.js';
import { writeZip } from '../../test/zip.js';
import { loadTimetable } from '../timetable.js';
import { buildTimetable, FeedError } from './index.js';

const ABSURD = [
  '',
  '-1',
  '999999999999',
  '1e308',
  'NaN',
  '99:99:99',
  '0',
  '"',
  '\u0000',
  '../../x',
  '20261399',
  '__proto__',
];

/** Builds, and if that succeeds uses the result; anything but a timetable or a `FeedError` throws. */
async function survives(path: string, from: string): Promise<'timetable' | 'error'> {
  try {
    const { bytes } = await buildTimetable(path, { from, days: 7, shapeTolerance: 10 });
    const timetable = await loadTimetable(bytes);
    const place = timetable.stop(0);
    const options = { date: timetable.header.firstDay, time: '08:00', mode: 'depart' } as const;
    timetable.reach(place, options);
    timetable.journeys(place, timetable.stop(timetable.stopCount - 1), options);
    timetable.shapes();
    timetable.places();
    return 'timetable';
  } catch (error) {
    assert.ok(error instanceof FeedError, String((error as Error).stack));
    return 'error';
  }
}

function mutate(text: string, random: Random): string {
  const rows = text.split('\n');
  const row = random.int(0, rows.length - 1);
  const cells = rows[row]!.split(',');
  const cell = random.int(0, cells.length - 1);
  switch (random.int(0, 5)) {
    case 0:
      cells[cell] = random.pick(ABSURD);
      break;
    case 1:
      cells.reverse();
      break;
    case 2:
      return text.slice(0, random.int(0, text.length));
    case 3:
      return rows.map((each) => each.split(',').reverse().join(',')).join('\n');
    case 4:
      rows.splice(row, 1);
      return rows.join('\n');
    default: {
      const at = random.int(0, text.length - 1);
      return text.slice(0, at) + String.fromCharCode(random.int(0, 255)) + text.slice(at + 1);
    }
  }
  rows[row] = cells.join(',');
  return rows.join('\n');
}

test('cells, rows, columns and bytes changed: an error or a smaller timetable, never a crash', async (t) => {
  const outcomes = { timetable: 0, error: 0 };
  const random = seeded(17);
  for (let i = 0; i < 250; i++) {
    const feed = i % 2 ? Object.entries(villageFeed()) : [...smallFeed(i).files];
    const files = new Map(feed);
    for (let times = random.int(1, 3); times > 0; times--) {
      const name = random.pick([...files.keys()]);
      files.set(name, mutate(files.get(name)!, random));
    }
    const folder = await folderOf(files, t);
    outcomes[await survives(folder, i % 2 ? '2026-04-13' : '2026-03-25')]++;
  }
  assert.ok(outcomes.timetable > 50 && outcomes.error > 20, JSON.stringify(outcomes));
});

test('bytes of a zip file flipped or cut: the same timetable, or an error', async (t) => {
  const folder = await folderOf({}, t);
  const path = join(folder, 'feed.zip');
  await writeZip(
    path,
    Object.entries(villageFeed()).map(([name, text]) => [name, [text]] as const),
  );
  const whole = await readFile(path);
  const expected = await buildTimetable(path, { from: '2026-04-13', days: 7 });
  const random = seeded(5);
  let same = 0;
  for (let i = 0; i < 250; i++) {
    const changed = Buffer.from(whole);
    if (i % 5 === 0) {
      await writeFile(path, changed.subarray(0, random.int(0, changed.length - 1)));
    } else {
      const at = random.int(0, changed.length - 1);
      changed[at]! ^= 1 << random.int(0, 7);
      await writeFile(path, changed);
    }
    try {
      const { bytes } = await buildTimetable(path, { from: '2026-04-13', days: 7 });
      // A flipped bit in a file's date, or in what nobody reads.
      assert.deepEqual(bytes, expected.bytes);
      same++;
    } catch (error) {
      assert.ok(error instanceof FeedError, String((error as Error).stack));
    }
  }
  assert.ok(same > 5 && same < 125, `${same} times the same`);
});
