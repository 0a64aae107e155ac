import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choroplethOf, classOf } from './choropleth.js';

test('a share belongs to the class whose lower end it has reached', () => {
  assert.deepEqual([0, 0.249, 0.25, 0.5, 0.749, 0.75, 1].map(classOf), [0, 0, 1, 2, 2, 3, 3]);
});

test('outlines keep their shape: north is up, a degree of longitude is shorter', () => {
  const ring = [
    { lat: 51, lon: 8 },
    { lat: 51, lon: 9 },
    { lat: 52, lon: 9 },
    { lat: 52, lon: 8 },
  ];
  const drawn = choroplethOf([
    { ags: '1', name: 'A', rings: [ring], centre: { lat: 51.5, lon: 8.5 } },
  ])!;
  assert.ok(drawn.height > drawn.width * 1.5 && drawn.height < drawn.width * 1.7);
  assert.ok(drawn.at({ lat: 52, lon: 8 }).y < drawn.at({ lat: 51, lon: 8 }).y);
  assert.match(drawn.outlines.get('1')!.path, /^M4 [\d.]+L636 [\d.]+L636 4L4 4Z$/);
  assert.equal(drawn.outlines.get('1')!.label!.x, 320);
});

test('without outlines there is nothing to draw', () => {
  assert.equal(choroplethOf([{ ags: '1', name: 'A', rings: [], centre: undefined }]), undefined);
});
