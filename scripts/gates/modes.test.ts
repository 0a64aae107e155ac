import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODES, shortModes } from './modes.js';

test('there are twelve modes, and a dozen stories see every pair of values together', () => {
  assert.equal(MODES.length, 12);
  const seen = new Set<string>();
  for (let story = 0; story < 12; story += 1) {
    for (const { language, look, width } of shortModes(story)) {
      for (const pair of [`${language} ${look}`, `${language} ${width}`, `${look} ${width}`]) {
        seen.add(pair);
      }
    }
  }
  assert.equal(seen.size, 6 + 4 + 6);
});
