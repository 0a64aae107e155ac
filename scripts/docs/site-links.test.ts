import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ROOT } from '../build/paths.js';
import { pageId, siteAddress, toSite } from './site-links.js';
import { SITE_PAGES } from './site-pages.js';

const PAGES = {
  'docs/embedding.md': 'Webmasters/Embedding',
  'docs/cms/README.md': 'Webmasters/CMS/Overview',
  'docs/decisions/': 'Developers/Decisions',
};

test('a link to a file leads to its page, with what stands behind #', () => {
  const address = (target: string) => siteAddress(target, 'docs/cms/typo3.md', PAGES);
  assert.equal(
    address('../embedding.md#privacy'),
    '?path=/docs/webmasters-embedding--docs#privacy',
  );
  assert.equal(address('README.md'), '?path=/docs/webmasters-cms-overview--docs');
  assert.equal(address('../decisions/0006-fuse-7-0.md'), '?path=/docs/developers-decisions--docs');
  assert.equal(address('../images/snippet.png'), 'images/snippet.png');
  assert.equal(address('../../schemas/a.json'), 'schemas/a.json');
});

test('links of the web, of the page itself and inside code blocks stay', () => {
  const text =
    '[KERN](https://www.kern-ux.de/) [up](#top)\n```\n[a](embedding.md)\n```\n[`b`](embedding.md)';
  assert.equal(
    toSite(text, 'docs/README.md', PAGES),
    text.replace(/\(embedding\.md\)$/, '(?path=/docs/webmasters-embedding--docs)'),
  );
});

const files = (await readdir(`${ROOT}docs`, { recursive: true }))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.md'));

test('every page of the documentation is on the site', async () => {
  const titles = await titlesOfSite();
  for (const file of files) {
    const title = SITE_PAGES[file] ?? SITE_PAGES[file.slice(0, file.lastIndexOf('/') + 1)];
    assert.ok(title, `scripts/docs/site-pages.ts has no title for ${file}`);
    assert.ok(titles.has(title), `stories/docs/ has no page "${title}" for ${file}`);
  }
  assert.equal(new Set([...titles].map(pageId)).size, titles.size);
});

async function titlesOfSite(): Promise<Set<string>> {
  const folder = `${ROOT}stories/docs/`;
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(folder + name, 'utf8')),
  );
  return new Set(texts.map((text) => /<Meta title="([^"]+)"/.exec(text)?.[1] ?? ''));
}
