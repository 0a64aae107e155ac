import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Group, OfferTrip } from './answer.js';
import { firstStage, type DrawnGroup } from './staged-groups.js';

/** A group with some trips, of which nothing but their number matters here. */
function drawn(group: Group, count: number, when: string): DrawnGroup {
  const trips = Array.from({ length: count }, () => ({}) as OfferTrip);
  return { shown: { group, trips, hidden: 0 }, dependencies: [when] };
}

const inWords = (groups: readonly DrawnGroup[]) =>
  groups.map(({ shown, dependencies: [when] }) => `${shown.group} ${String(when)}`);

test('as many groups as one sees come first; below them the old ones stay', () => {
  const before = [drawn(15, 5, 'old'), drawn(60, 5, 'old'), drawn('never', 5, 'old')];
  const all = [drawn(15, 2, 'new'), drawn(30, 5, 'new'), drawn(45, 5, 'new'), drawn(60, 5, 'new')];
  assert.deepEqual(inWords(firstStage(all, before)), ['15 new', '30 new', '60 old']);
});

test('a short answer comes at once', () => {
  const all = [drawn(15, 2, 'new'), drawn('never', 3, 'new')];
  assert.deepEqual(firstStage(all, [drawn('never', 9, 'old')]), all);
});
