import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTripEngine, faultOf } from './engine.js';

/** The head of a timetable file: magic, version, checksum. */
function head(magic: string, version: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(4, version, true);
  return bytes;
}

test('a timetable of a newer format is told from one that is damaged or none', async () => {
  for (const [file, fault] of [
    [head('KIMT', 99), 'newer-format'],
    [head('KIMT', 1), 'wrong-format'],
    [head('<!do', 1), 'wrong-format'],
  ] as const) {
    const error: unknown = await createTripEngine(file).catch((reason: unknown) => reason);
    assert.equal(faultOf(error), fault);
  }
});
