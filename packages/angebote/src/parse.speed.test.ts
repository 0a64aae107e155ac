import assert from 'node:assert/strict';
import { it } from 'node:test';
import { generateDatabase } from '../test/generate-offers.js';
import { parseDatabase } from './parse.js';

const OFFERS = 10_000;

it('checks 10,000 offers in at most 1.5 times what JSON.parse takes for the text', (test) => {
  const text = JSON.stringify(generateDatabase({ offers: OFFERS }));
  const ratios = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const json: unknown = JSON.parse(text);
    const parsed = performance.now();
    const { database } = parseDatabase(json);
    const checked = performance.now();
    assert.equal(database.offers.length, OFFERS);
    return (checked - parsed) / (parsed - start);
  }).sort((a, b) => a - b);
  const [, , median = NaN] = ratios;
  test.diagnostic(
    `${(text.length / OFFERS).toFixed(0)} characters per offer, ratio ${median.toFixed(2)}`,
  );
  assert.ok(median <= 1.5, `ratios: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`);
});
