import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ROOT } from '../build/paths.js';
import { anchorsOf, linksOf, type MarkdownFile, markdownFiles } from './markdown.js';

/** Why a link leads nowhere; undefined where it leads somewhere, or off to another site. */
async function faultOf(target: string, { path, text }: MarkdownFile): Promise<string | undefined> {
  if (/^[a-z]+:/.test(target)) return undefined;
  const { pathname, hash } = new URL(target, `file://${ROOT}${path}`);
  const file = decodeURIComponent(pathname);
  if (!file.startsWith(ROOT)) return 'leads out of the repository';
  if (!existsSync(file)) return 'leads to no file';
  if (!hash) return undefined;
  const anchors = anchorsOf(target.startsWith('#') ? text : await readFile(file, 'utf8'));
  return anchors.has(decodeURIComponent(hash.slice(1))) ? undefined : 'leads to no heading';
}

test('every relative link and picture of the documents leads somewhere, anchors too', async () => {
  const faults: string[] = [];
  let checked = 0;
  for (const file of await markdownFiles()) {
    for (const target of linksOf(file.text)) {
      const fault = await faultOf(target, file);
      checked += 1;
      if (fault) faults.push(`${file.path}: ${target} ${fault}`);
    }
  }
  assert.deepEqual(faults, []);
  assert.ok(checked > 40, 'links were found');
});

test('anchors are those GitHub makes', () => {
  const page =
    '# Für alle: 2. „Leichte“ Sprache\n\n## `code` und [Wort](x.md)\n\n## `code` und Wort\n';
  assert.deepEqual(
    [...anchorsOf(page)],
    ['für-alle-2-leichte-sprache', 'code-und-wort', 'code-und-wort-1'],
  );
});
