import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planInSlices } from './plan-slices.js';
import type { Visit, VisitTerms } from './types.js';

const terms: VisitTerms = {
  origin: { lat: 51, lon: 8 },
  mode: 'offer',
  time: '09:00',
  maxWalkMetres: 1080,
  stepFree: false,
};

function visit(north: number): Visit {
  return { point: { lat: 51 + north / 100, lon: 8 }, date: '2026-03-10', attendance: 'visit' };
}

/** An engine that notes what it is asked. */
function listener() {
  const asked: Visit[][] = [];
  return {
    asked,
    plan: (visits: readonly Visit[]) => {
      asked.push([...visits]);
      return Promise.resolve(visits.map(() => ({ isOutside: false })));
    },
  };
}

test('the nearest places are planned first, and each place and time once', async () => {
  const engine = listener();
  const far = Array.from({ length: 60 }, (_, index) => visit(60 - index));
  let slices = 0;
  for await (const { of, isAll } of planInSlices(engine, [...far, ...far], terms)) {
    slices += 1;
    assert.ok(of(visit(1)), 'the nearest is known after the first slice');
    assert.equal(of(visit(60)) !== undefined, slices === 2);
    assert.equal(isAll, slices === 2);
  }
  assert.equal(engine.asked.flat().length, 60);
  assert.deepEqual(engine.asked[0]?.[0], visit(1));
  assert.ok(engine.asked.length === 2);
});

test('who stops listening asks no more', async () => {
  const engine = listener();
  const many = Array.from({ length: 500 }, (_, index) => visit(index));
  for await (const known of planInSlices(engine, many, terms)) {
    assert.ok(known);
    break;
  }
  assert.equal(engine.asked.length, 1);
});

test('where there is nothing to plan, that is known at once', async () => {
  const engine = listener();
  let times = 0;
  for await (const { of, isAll } of planInSlices(engine, [], terms)) {
    times += 1;
    assert.equal(of(visit(1)), undefined);
    assert.ok(isAll);
  }
  assert.deepEqual([times, engine.asked.length], [1, 0]);
});
