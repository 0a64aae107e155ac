import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before, suite } from 'node:test';
import type { Io } from '../io/io.js';
import { run } from '../main.js';

/** Runs the tool on files of this test and keeps what it says. */
async function angebote(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  let out = '';
  let said = '';
  const io: Io = {
    out: (text) => (out += text),
    say: (text) => (said += text),
    isTerminal: false,
    signal: new AbortController().signal,
    now: () => new Date(),
  };
  return { code: await run(args, io), out, said };
}

suite('angebote lint-easy', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lint-easy-'));
    await writeFile(file('good.txt'), 'Wir helfen Ihnen.\nRufen Sie uns an.\n');
    await writeFile(file('warning.txt'), 'Der Antrag wird geprüft.\n');
    await writeFile(file('bad.txt'), 'Sie brauchen eine Aufenthaltserlaubnis.\n');
    await writeFile(file('german.json'), '{"title":{"de":"Hallo"}}');
  });
  after(() => rm(folder, { recursive: true }));

  test('ends with 0 for good sentences and for warnings', async () => {
    const good = await angebote('lint-easy', file('good.txt'));
    assert.equal(good.code, 0);
    assert.match(good.out, /2 Sätze, 0 Fehler, 0 Warnungen/);
    assert.equal((await angebote('lint-easy', file('warning.txt'))).code, 0);
  });

  test('ends with 1 for errors, and names sentence, fault and cure', async () => {
    const { code, out } = await angebote('lint-easy', file('bad.txt'));
    assert.equal(code, 1);
    assert.match(out, /Zeile 1/);
    assert.match(out, /Fehler: .*Aufenthalts-Erlaubnis/);
  });

  test('--json carries everything, for several files', async () => {
    const { out } = await angebote('lint-easy', '--json', file('good.txt'), file('bad.txt'));
    const reports = JSON.parse(out) as { file: string; errors: number }[];
    assert.deepEqual(
      reports.map(({ errors }) => errors),
      [0, 1],
    );
  });

  test('a file without easy German is wrong use', async () => {
    const { code, said } = await angebote('lint-easy', file('german.json'));
    assert.equal(code, 2);
    assert.match(said, /kein leichtes Deutsch/);
  });
});
