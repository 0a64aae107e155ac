import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Command } from 'commander';
import { angebote, inFolder } from '../test/command.js';
import { processIo } from './io/io.js';
import { createProgram } from './main.js';

const commands = pathsOf(
  createProgram(processIo(new AbortController().signal), () => undefined),
  [],
);

/** Words of commander that would mean a sentence was left in English. */
const ENGLISH =
  /\b(Usage|Options|Arguments|Commands|display help|default|choices|required|error)\b/;

for (const path of commands) {
  test(`angebote ${path.join(' ')} --help is German, has an example and --json`, async () => {
    const { code, out } = await angebote(...path, '--help');
    assert.equal(code, 0);
    assert.match(out, /^Aufruf: angebote/);
    assert.doesNotMatch(out, ENGLISH);
    if (path.length === 0) return;
    assert.match(out, /Beispiele?:/);
    assert.ok(out.includes(`  angebote ${path.join(' ')} `), 'an example that can be typed');
    if (!out.includes('Befehle:')) assert.match(out, /--json +\S/);
  });
}

const wrongUses: [args: string[], sentence: RegExp][] = [
  [['gibtesnicht'], /Den Befehl „gibtesnicht“ gibt es nicht/],
  [['validate'], /Die Angabe „datei“ fehlt/],
  [['validate', 'x.json', '--bunt'], /Die Option „--bunt“ gibt es nicht/],
  [['export', 'xlsx', 'x.json'], /Die Option „.*--out.*“ fehlt/],
  [['import', 'csv', 'x.csv', '--out'], /Der Option „.*--out.*“ fehlt ihre Angabe/],
  [['texts', 'out', 'x', '-l', 'uk', '-o', 'x.xlf', '--only', 'some'], /kennt „some“ nicht/],
  [['export', 'xlsx', '/gibt/es/nicht.json', '-o', 'x.xlsx'], /gibt es nicht/],
];

for (const [args, sentence] of wrongUses) {
  test(`angebote ${args.join(' ')}: wrong use, said in German`, async () => {
    const { code, out, said } = await angebote(...args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(said, sentence);
    assert.doesNotMatch(said, ENGLISH);
  });
}

const newerFormat: (readonly string[])[] = [
  ['validate'],
  ['build', '-o', 'gebaut'],
  ['merge', '-o', 'beide.json'],
  ['export', 'csv', '-o', 'tabellen'],
  ['texts', 'out', '-l', 'uk', '-o', 'uk.xlf'],
  ['report', '-o', 'bericht.html'],
];

for (const command of newerFormat) {
  test(`angebote ${command.join(' ')}: a newer major format is refused with a sentence`, async () => {
    await inFolder(async (path) => {
      const file = path('angebote.json');
      await writeFile(file, '{ "formatVersion": "2.0", "publisher": { "name": "Kreis" } }');
      const words = command.map((word, at) => (command[at - 1] === '-o' ? path(word) : word));
      const { code, out, said } = await angebote(...words, file);
      assert.notEqual(code, 0);
      assert.match(out + said, /neuere Format 2\.0\. Nötig ist eine neuere Version/);
    });
  });
}

test('without a terminal nothing is coloured', async () => {
  const { out, said } = await angebote('--help');
  assert.ok(!(out + said).includes('\u001b'));
});

function pathsOf(command: Command, path: readonly string[]): string[][] {
  return [
    [...path],
    ...command.commands.flatMap((inner) => pathsOf(inner, [...path, inner.name()])),
  ];
}
