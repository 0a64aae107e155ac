import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inFolder } from '../../test/command.js';

const BIN = fileURLToPath(new URL('../../bin/angebote.js', import.meta.url));
const BEFORE = '{"the": "previous output"}';

/** While node starts, in the middle of the work, and close to the end. */
for (const milliseconds of [300, 1500, 2500]) {
  test(`Ctrl-C after ${milliseconds} ms leaves the old file or the whole new one`, () =>
    inFolder(async (path) => {
      const rows = Array.from(
        { length: 4000 },
        (_, row) => `Angebot ${row};Mo-Fr 9-12 Uhr;0221 4710-${row}`,
      );
      await writeFile(path('angebote.csv'), ['Titel;Zeiten;Telefon', ...rows].join('\n'));
      await writeFile(path('out.json'), BEFORE);
      const args = ['-C', 'kim-source', '--import', 'tsx', BIN];
      const child = spawn(
        process.execPath,
        [...args, 'import', 'csv', path('angebote.csv'), '--out', path('out.json')],
        { stdio: 'ignore' },
      );
      await setTimeout(milliseconds);
      child.kill('SIGINT');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      const after = await readFile(path('out.json'), 'utf8');
      if (after !== BEFORE) {
        assert.equal((JSON.parse(after) as { offers: unknown[] }).offers.length, 4000);
      }
      assert.deepEqual(
        (await readdir(path('.'))).filter((name) => name.endsWith('.tmp')),
        [],
      );
    }));
}
