import assert from 'node:assert/strict';
import { test } from 'node:test';
import { epochDay } from './build/dates.js';
import { createClock } from './clock.js';
import { zoneOffsets } from './zones.js';

const clock = createClock(
  zoneOffsets(epochDay('2026-03-01'), epochDay('2026-11-30'), 'Europe/Berlin'),
);
const spring = epochDay('2026-03-29');
const autumn = epochDay('2026-10-25');
const wall = (day: number, seconds: number) =>
  new Date(clock.toWall(day, seconds) * 1000).toISOString().slice(0, 16);

test('on ordinary days times are seconds since midnight', () => {
  const day = epochDay('2026-05-04');
  assert.equal(clock.fromWall(day, 30_000), 30_000);
  assert.equal(wall(day, 8 * 3600 + 11 * 60), '2026-05-04T08:11');
  assert.equal(wall(day, 25.5 * 3600), '2026-05-05T01:30');
  assert.equal(wall(day, -600), '2026-05-03T23:50');
  assert.equal(clock.shift(day, 1), 86_400);
});

test('a service day begins twelve hours before noon, also when the clocks change', () => {
  assert.equal(clock.shift(spring - 1, 1), 23 * 3600);
  assert.equal(clock.shift(spring, -1), -23 * 3600);
  assert.equal(clock.shift(spring, 1), 24 * 3600);
  assert.equal(clock.shift(autumn - 1, 1), 25 * 3600);
});

test('spring: from 2:00 to 3:00 there is nothing', () => {
  assert.equal(wall(spring, 3600), '2026-03-29T00:00');
  assert.equal(wall(spring, 3 * 3600 - 60), '2026-03-29T01:59');
  assert.equal(wall(spring, 3 * 3600), '2026-03-29T03:00');
  assert.equal(clock.fromWall(spring, 1800), 5400);
  assert.equal(clock.fromWall(spring, 3 * 3600), 3 * 3600);
  assert.equal(clock.fromWall(spring, 9 * 3600), 9 * 3600);
  assert.equal(wall(spring, clock.fromWall(spring, 2.5 * 3600)), '2026-03-29T03:30');
});

test('autumn: from 2:00 to 3:00 comes twice', () => {
  assert.equal(wall(autumn, -3600), '2026-10-25T00:00');
  assert.equal(wall(autumn, 2 * 3600 - 60), '2026-10-25T02:59');
  assert.equal(wall(autumn, 2 * 3600), '2026-10-25T02:00');
  assert.equal(clock.fromWall(autumn, 2.5 * 3600), 2.5 * 3600);
  assert.equal(clock.fromWall(autumn, 1800), -1800);
  assert.equal(clock.fromWall(autumn, 12 * 3600), 12 * 3600);
});
