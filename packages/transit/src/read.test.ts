import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairFromFiles } from '../test/compare.js';
import { seeded } from '../test/random.js';
import { smallFeed } from '../test/small-feed.js';
import { VERSION } from './format.js';
import { loadTimetable } from './timetable.js';

async function file(): Promise<Uint8Array> {
  const { files } = smallFeed(400);
  return (await pairFromFiles(files, '2026-03-25', 7)).bytes;
}

test('every single changed byte is noticed', async () => {
  const bytes = await file();
  const random = seeded(1);
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice();
    changed[at]! ^= 1 << random.int(0, 7);
    await assert.rejects(
      loadTimetable(changed),
      { message: /^Timetable file refused/ },
      `byte ${at}`,
    );
  }
});

test('cut, lengthened, mixed and foreign files are refused, and say why', async () => {
  const bytes = await file();
  const random = seeded(2);
  for (let i = 0; i < 200; i++) {
    await assert.rejects(loadTimetable(bytes.slice(0, random.int(0, bytes.length - 1))));
  }
  const longer = new Uint8Array(bytes.length + 5);
  longer.set(bytes);
  await assert.rejects(loadTimetable(longer), { code: 'damaged' });
  const swapped = bytes.slice();
  swapped.set(bytes.subarray(100, 140), 200);
  swapped.set(bytes.subarray(200, 240), 100);
  await assert.rejects(loadTimetable(swapped), { code: 'damaged' });
  await assert.rejects(
    loadTimetable(new TextEncoder().encode('<!doctype html><title>404</title>')),
    { code: 'other' },
  );
  await assert.rejects(loadTimetable(new Uint8Array(0)), { code: 'other' });
});

test('a file of a later version is refused as newer, not as damaged', async () => {
  const bytes = (await file()).slice();
  new DataView(bytes.buffer).setUint32(4, VERSION + 1, true);
  await assert.rejects(loadTimetable(bytes), { code: 'newer' });
});

test('a file of an earlier version is refused, not misread', async () => {
  const bytes = (await file()).slice();
  new DataView(bytes.buffer).setUint32(4, VERSION - 1, true);
  await assert.rejects(loadTimetable(bytes), { code: 'other' });
});

test('a file that lies inside a larger buffer loads', async () => {
  const bytes = await file();
  const buffer = new Uint8Array(bytes.length + 13);
  buffer.set(bytes, 7);
  const timetable = await loadTimetable(buffer.subarray(7, 7 + bytes.length));
  assert.ok(timetable.stopCount > 2);
});
