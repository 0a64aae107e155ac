import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { angebote, inFolder } from '../../test/command.js';

const FILES: readonly (readonly [format: string, content: unknown])[] = [
  ['hsds', [{ id: '1', name: 'Kurs', description: 'x'.repeat(30_000) }]],
  [
    'integreat',
    [{ path: '/a/de/x/', title: 'Kurs', content: `<p>${'x'.repeat(30_000)}</p>`, language: 'de' }],
  ],
  [
    'geojson',
    {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [7, 51] },
          properties: { name: 'x'.repeat(30_000) },
        },
      ],
    },
  ],
];

for (const [format, content] of FILES) {
  test(`import ${format}: a file larger than the limit is refused, and the limit can be raised`, () =>
    inFolder(async (path) => {
      await writeFile(path('in.json'), JSON.stringify(content));
      const args = ['import', format, path('in.json'), '--out', path('out.json')];
      const refused = await angebote(...args, '--max-mb', '0.01');
      assert.equal(refused.code, 2);
      assert.match(refused.said, /zu groß.*--max-mb/);
      assert.ok(!existsSync(path('out.json')));
      const allowed = await angebote(...args, '--max-mb', '1');
      assert.doesNotMatch(allowed.said, /--max-mb/);
    }));
}
