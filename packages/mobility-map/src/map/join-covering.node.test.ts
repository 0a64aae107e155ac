import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from './cluster.js';
import { joinCovering } from './join-covering.js';

const words = (count: number) => `${count} Angebote`;
/** At this zoom 1,000 pixels are this many degrees of longitude. */
const ZOOM = 10;
const DEGREES = (1000 * 360) / (256 * 2 ** ZOOM);

/** A mark of so many offers, so many pixels to the east and to the north. */
function mark(first: number, count: number, east: number, north = 0): Mark {
  return {
    lat: 51 + (north / 1000) * DEGREES * Math.cos((51 * Math.PI) / 180),
    lon: 8 + (east / 1000) * DEGREES,
    pins: Array.from({ length: count }, (_, index) => ({
      id: `${first + index}`,
      number: first + index,
      title: { text: '', lang: 'de' },
      way: '',
      point: { lat: 51, lon: 8 },
      reached: true,
    })),
    splitsAt: count > 1 ? 14 : undefined,
  };
}
const counts = (marks: readonly Mark[], zoom = ZOOM) =>
  joinCovering(marks, zoom, words).map(({ pins }) => pins.length);

test('words beside words become one mark, in the order of the list; single offers do not', () => {
  const marks = [mark(6, 4, 100), mark(1, 5, 0)];
  const [one, ...more] = joinCovering(marks, ZOOM, words);
  assert.deepEqual(more, []);
  assert.deepEqual(
    one?.pins.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  assert.ok(one.lon > marks[1]!.lon && one.lon < marks[0]!.lon, 'it is between them');
  assert.equal(one.splitsAt, ZOOM + 1);
  assert.deepEqual(counts([mark(1, 1, 0), mark(2, 1, 100)]), [1, 1]);
});

test('marks one above the other, and all a zoom nearer, stay as they are', () => {
  assert.deepEqual(counts([mark(1, 5, 0), mark(6, 4, 0, 40)]), [5, 4]);
  assert.deepEqual(counts([mark(1, 5, 0), mark(6, 4, 100)], ZOOM + 1), [5, 4]);
});

test('what joins may cover a third, which joins as well', () => {
  const row = [mark(1, 1, 0), mark(2, 1, 30), mark(3, 1, 70)];
  assert.deepEqual(counts(row), [3]);
});

test('no two marks of many cover each other', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    mark(index * 5 + 1, 1 + (index % 4), (index * 7919) % 900, (index * 104_729) % 500),
  );
  const joined = joinCovering(many, ZOOM, words);
  assert.ok(joined.length > 5 && joined.length < 120);
  assert.deepEqual(joinCovering(joined, ZOOM, words).length, joined.length);
  const offers = joined.flatMap(({ pins }) => pins.map(({ number }) => number));
  const all = many.flatMap(({ pins }) => pins.map(({ number }) => number));
  assert.deepEqual(
    offers.sort((a, b) => a - b),
    all,
  );
});
