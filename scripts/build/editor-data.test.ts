import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.js';
import { manifestOf, vsCodeData } from './editor-data.js';

const manifest = {
  schemaVersion: '1.0.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'packages/clock/src/clock.ts',
      declarations: [
        {
          kind: 'class',
          name: 'KimClock',
          customElement: true,
          tagName: 'kim-clock',
          description: 'Tells the time.',
          attributes: [
            { name: 'theme', type: { text: "'light' | 'dark'" }, description: 'Colours.' },
            { name: 'locked', type: { text: 'boolean' } },
          ],
          events: [{ name: 'kim-tick', type: { text: 'TickEvent' }, description: 'A second.' }],
          slots: [{ name: '', description: 'What stands there at first.' }],
        },
      ],
    },
    {
      kind: 'javascript-module',
      path: 'packages/clock/src/define.ts',
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: 'kim-clock',
          declaration: { name: 'KimClock', module: '/packages/clock/src/clock.js' },
        },
      ],
    },
    { kind: 'javascript-module', path: 'packages/clock/src/hands.ts', declarations: [] },
    { kind: 'javascript-module', path: 'packages/clock-tower/src/events.ts', declarations: [] },
  ],
} as Package;

test('a package’s manifest holds its elements and their definitions, at their published paths', () => {
  const { modules } = manifestOf(manifest, 'packages/clock');
  assert.deepEqual(
    modules.map(({ path }) => path),
    ['dist/clock.js', 'dist/define.js'],
  );
  assert.deepEqual(modules[1]?.exports?.[0]?.declaration, {
    name: 'KimClock',
    module: 'dist/clock.js',
  });
});

test('an editor gets tags with their attributes, the values these may have, and the rest in words', () => {
  assert.deepEqual(vsCodeData(manifest), {
    version: 1.1,
    tags: [
      {
        name: 'kim-clock',
        description:
          'Tells the time.\n\n**Events**\n\n- `kim-tick`: A second.\n\n**Slots**\n\n- default: What stands there at first.',
        attributes: [
          {
            name: 'theme',
            description: 'Colours.',
            values: [{ name: 'light' }, { name: 'dark' }],
          },
          { name: 'locked' },
        ],
      },
    ],
  });
});
