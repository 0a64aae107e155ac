import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLineLabels } from './line-labels.js';

const view = { width: 400, height: 300 };
const size = () => ({ width: 40, height: 20 });
const across = (y: number) => [
  { x: 0, y },
  { x: 400, y },
];

test('a name stands once, in the middle of its course', () => {
  const lines = [
    { name: '541', points: across(100) },
    { name: '541', points: across(200) },
  ];
  assert.deepEqual(placeLineLabels(lines, view, size, []), [{ name: '541', x: 200, y: 100 }]);
});

test('a name moves along its course where it would cover another, and is left out where it always would', () => {
  const lines = [
    { name: '541', points: across(100) },
    { name: '542', points: across(105) },
    {
      name: '543',
      points: [
        { x: 195, y: 100 },
        { x: 205, y: 100 },
      ],
    },
  ];
  const labels = placeLineLabels(lines, view, size, []);
  assert.deepEqual(
    labels.map(({ name, x }) => [name, x]),
    [
      ['541', 200],
      ['542', 140],
    ],
  );
});

test('a name stands in view and covers nothing that is taken', () => {
  const taken = [{ left: 150, right: 250, top: 80, bottom: 120 }];
  const [label] = placeLineLabels([{ name: '541', points: across(100) }], view, size, taken);
  assert.equal(label?.x, 80, 'before what is taken: 35 % would still cover it');
  assert.deepEqual(
    placeLineLabels([{ name: '9', points: across(400) }], view, size, []),
    [],
    'out of view',
  );
});
