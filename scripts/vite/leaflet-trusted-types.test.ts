import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { withoutHtml } from './leaflet-trusted-types.js';

const source = await readFile(
  createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js'),
  'utf8',
);

test('nothing in the patched Leaflet sets HTML', () => {
  const code = withoutHtml(source).replace(/\/\*[\s\S]*?\*\//g, '');
  assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  assert.match(code, /var inlineSvg = true;/);
  assert.match(code, /var vml = false;/);
});

test('another Leaflet than the one it was written for is refused', () => {
  assert.throws(() => withoutHtml(source.replace('var vml =', 'var other =')), /expects Leaflet/);
  assert.throws(() => withoutHtml(`${source}\n\tnode.innerHTML = html;`), /9 places/);
});
