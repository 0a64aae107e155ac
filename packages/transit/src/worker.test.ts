import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { pairFromFiles } from '../test/compare.js';
import { smallFeed } from '../test/small-feed.js';
import { connectTimetable, type Port } from './remote.js';

/** Node's workers speak through a port; a browser's through their global scope, as set up here. */
const SCOPE = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  // Node does not hand the loader for TypeScript on to its workers.
  import(workerData.loader).then(({ register }) => {
    register();
    return import(workerData.entry);
  }).then(() => {
    parentPort.on('message', (data) => globalThis.onmessage({ data }));
  });
`;

test('the worker answers as the timetable on the spot does', async (t) => {
  const worker = new Worker(SCOPE, {
    eval: true,
    workerData: {
      loader: import.meta.resolve('tsx/esm/api'),
      entry: new URL('./worker.ts', import.meta.url).href,
    },
  });
  t.after(() => worker.terminate());
  const port: Port = { postMessage: (message) => worker.postMessage(message), onmessage: null };
  worker.on('message', (data: unknown) => void port.onmessage?.({ data } as MessageEvent));
  const ask = connectTimetable(port);
  const { files } = smallFeed(5);
  const { bytes, timetable } = await pairFromFiles(files, '2026-10-21', 7);
  assert.deepEqual(await ask('load', [bytes]), timetable.header);
  const [a, b] = [timetable.stop(0), timetable.stop(3)];
  const date = '2026-10-22';
  assert.deepEqual(await ask('dayProfile', [a, b, { date }]), timetable.dayProfile(a, b, { date }));
  await assert.rejects(ask('load', [bytes.slice(0, 50)]), { code: 'damaged' });
});
