import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '@kim-widgets/angebote';
import { kreisDatabase } from '../../../../demo/kreis/build.js';
import { inFolder } from '../../test/command.js';
import { snapshot } from '../../test/snapshot.js';

const BIN = fileURLToPath(new URL('../../bin/angebote.js', import.meta.url));
const MOMENTS = 10;

function start(file: string, out: string) {
  const args = ['-C', 'kim-source', '--import', 'tsx', BIN, 'build', file, '--out', out];
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

test('killed at ten random moments, the previous folder is intact', { timeout: 600_000 }, () =>
  inFolder(async (path) => {
    const { offers = [], ...rest } = kreisDatabase('2026-03-09');
    const before: Database = { ...rest, offers: offers.slice(0, 30) };
    await writeFile(path('vorher.json'), JSON.stringify(before));
    await writeFile(
      path('nachher.json'),
      JSON.stringify({ ...rest, offers: offers.slice(30, 80) }),
    );
    await once(start(path('vorher.json'), path('gebaut')), 'close');
    const old = await snapshot(path('gebaut'));
    const began = performance.now();
    await once(start(path('nachher.json'), path('vergleich')), 'close');
    const duration = performance.now() - began;
    const whole = await snapshot(path('vergleich'));

    for (let moment = 0; moment < MOMENTS; moment++) {
      const milliseconds = Math.random() * duration;
      const child = start(path('nachher.json'), path('gebaut'));
      await Promise.race([setTimeout(milliseconds), once(child, 'close')]);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      const after = await snapshot(path('gebaut'));
      const said = `killed after ${milliseconds} of ${duration} ms`;
      if (after['public/manifest.json'] === old['public/manifest.json']) {
        assert.deepEqual(after, old, said);
        continue;
      }
      assert.deepEqual(after, whole, said);
      await once(start(path('vorher.json'), path('gebaut')), 'close');
    }
    // What killed processes left behind is gone after the next build.
    await once(start(path('vorher.json'), path('gebaut')), 'close');
    assert.deepEqual((await readdir(path('.'))).sort(), [
      'gebaut',
      'nachher.json',
      'vergleich',
      'vorher.json',
    ]);
    assert.deepEqual(await snapshot(path('gebaut')), old);
  }),
);
