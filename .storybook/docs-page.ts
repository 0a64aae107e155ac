/// <reference types="vite/types/importMeta.d.ts" />
import { toSite } from '../scripts/docs/site-links.js';
import { SITE_PAGES } from '../scripts/docs/site-pages.js';

const FILES = import.meta.glob<string>(
  ['../docs/**/*.md', '../ACCESSIBILITY.md', '../CONTRIBUTING.md'],
  { query: '?raw', import: 'default', eager: true },
);

/** The text of a Markdown file of the project, its links leading to pages of this site. */
export function docsPage(path: string): string {
  const text = FILES[`../${path}`];
  if (text === undefined) throw new Error(`There is no ${path}`);
  return toSite(text, path, SITE_PAGES);
}

/** All decisions on one page, in their order. */
export function decisions(): string {
  return Object.keys(FILES)
    .filter((path) => path.includes('/decisions/'))
    .sort()
    .map((path) => docsPage(path.slice('../'.length)).replace(/^# /, '## '))
    .join('\n\n');
}
