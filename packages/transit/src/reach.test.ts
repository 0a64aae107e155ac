import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { compareOnce, pairFromFiles, pairFromZip } from '../test/compare.js';
import { addDays } from '../test/oracle.js';
import { seeded } from '../test/random.js';
import { smallFeed } from '../test/small-feed.js';

const DATA = resolve(process.env.KIM_DATA ?? '../shared/data', 'gtfs');

test('agrees with a connection scan over small feeds with everything that is hard', async () => {
  let arrivals = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { files, first } = smallFeed(seed);
    const pair = await pairFromFiles(files, isoDate(first), 7);
    const random = seeded(seed);
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(first, day));
    for (let question = 0; question < 30; question++) {
      const result = compareOnce(pair, random, days);
      assert.deepEqual(result.differences, [], `seed ${seed}`);
      arrivals += result.arrivals;
    }
  }
  assert.ok(arrivals > 5000, `only ${arrivals} arrivals were compared`);
});

const FEEDS = [
  ['aachen-synthetic.zip', '2026-03-23', 8],
  ['db-longdistance.zip', '2023-12-20', 10],
] as const;

for (const [name, first, days] of FEEDS) {
  const path = join(DATA, name);
  const skip = existsSync(path) ? false : `${path} is not there (KIM_DATA names the folder)`;
  test(`agrees with a connection scan over ${name}`, { skip }, async () => {
    const pair = await pairFromZip(path, first, days);
    const random = seeded(3);
    const day = addDays(first.replaceAll('-', ''), days > 8 ? 1 : 2);
    let arrivals = 0;
    for (let question = 0; question < 6; question++) {
      const result = compareOnce(pair, random, [day]);
      assert.deepEqual(result.differences, []);
      arrivals += result.arrivals;
    }
    assert.ok(arrivals > 100, `only ${arrivals} arrivals were compared`);
  });
}

function isoDate(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}
