import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import sirv from 'sirv';
import { ROOT } from '../build/paths.js';
import type { Mode } from './modes.js';

const STORYBOOK = `${ROOT}dist/storybook`;

export interface Story {
  id: string;
  /** What it is a story of, as the sidebar says it. */
  element: string;
}

export interface Stories {
  all: readonly Story[];
  /** Shows a story to a page; resolves when it stands still. */
  show(page: Page, story: Story, mode: Mode): Promise<void>;
  close(): Promise<void>;
}

/** All stories of a built Storybook on a local server; builds it unless `KIM_STORIES_BUILT` says it is fresh. */
export async function openStories(): Promise<Stories> {
  if (!process.env.KIM_STORIES_BUILT || !existsSync(`${STORYBOOK}/index.json`)) {
    const { status } = spawnSync('npm', ['run', 'build:storybook', '--silent'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('Storybook could not be built: npm run build:storybook');
  }
  const { entries } = JSON.parse(await readFile(`${STORYBOOK}/index.json`, 'utf8')) as {
    entries: Record<string, { id: string; title: string; type: string }>;
  };
  const server = createServer(sirv(STORYBOOK, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://localhost:${(server.address() as AddressInfo).port}/iframe.html`;
  return {
    all: Object.values(entries)
      .filter(({ type }) => type === 'story')
      .map(({ id, title }) => ({ id, element: title })),
    show: async (page, { id }, { language, look }) => {
      const theme = look === 'dark' ? 'dark' : 'light';
      await page.goto(
        `${base}?id=${id}&viewMode=story&globals=language:${language};theme:${theme}`,
      );
      await page.waitForFunction(isShown);
      // A story of waiting waits for ever.
      await page.waitForLoadState('networkidle', { timeout: 4000 }).catch(() => undefined);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Runs in the page: the story's element has rendered something. */
function isShown(): boolean {
  const root = document.querySelector('#storybook-root');
  return [...(root?.querySelectorAll('*') ?? [])].some(
    ({ localName, shadowRoot }) =>
      localName.startsWith('kim-') && (shadowRoot?.querySelector('*') ?? null) !== null,
  );
}
