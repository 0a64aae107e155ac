import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { ROOT } from '../../build/paths.js';
import { withDefect } from './seed.js';
import { SEEDS } from './seeds/index.js';

suite('seeded defects', () => {
  test('there are at least 25, each with a name of its own', () => {
    assert.equal(new Set(SEEDS.map(({ name }) => name)).size, SEEDS.length);
    assert.ok(SEEDS.length >= 25);
  });

  for (const seed of SEEDS) {
    test(`${seed.name}: the place is still there, and the only one`, async () => {
      const text = await readFile(ROOT + seed.file, 'utf8');
      assert.notEqual(withDefect(text, seed), text);
      assert.notEqual(seed.says, '');
    });
  }
});
