import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright';
import { build, type Rolldown } from 'vite';
import { FOR_BROWSERS, FROM_SOURCES } from '../../../scripts/build/bundling.js';
import { leafletTrustedTypes } from '../../../scripts/vite/leaflet-trusted-types.js';
import { untilStill } from './until-still.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Something a test serves. */
export interface ServedFile {
  type: string;
  body: string | Uint8Array;
}

/** A browser with what is bundled of the sources, as visitors get it. */
export interface Bench {
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Modules of the sources by the name under which pages find them: `/NAME.js`. */
export type ServedModules = Readonly<Record<string, string>>;

const WIDGETS: ServedModules = { 'kim-widgets': 'packages/embed/src/kim-widgets.ts' };

/**
 * Starts server and browser.
 *
 * @param files of the test, by their paths
 * @param modules of the sources, by their names; all widgets if there are none
 */
export async function openBench(
  files: Readonly<Record<string, ServedFile>>,
  modules: ServedModules = WIDGETS,
): Promise<Bench> {
  const server = await listen({ ...(await bundled(modules)), ...files });
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return {
    async open(path, options) {
      const page = await browser.newPage({ locale: 'de-DE', ...options });
      await page.goto(`http://127.0.0.1:${port}${path}`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** In a few files: a page with the sources one by one asks for hundreds, each time it is opened. */
async function bundled(modules: ServedModules): Promise<Record<string, ServedFile>> {
  const paths = Object.entries(modules).map(([name, path]) => [name, ROOT + path]);
  const { output } = (await build({
    ...FROM_SOURCES,
    base: './',
    plugins: [leafletTrustedTypes()],
    build: {
      ...FOR_BROWSERS,
      write: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(paths) as Record<string, string>,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
    worker: { format: 'es' },
  })) as Rolldown.RolldownOutput;
  const files = output.map((part): [string, ServedFile] => [
    `/${part.fileName}`,
    { type: 'text/javascript', body: part.type === 'chunk' ? part.code : part.source },
  ]);
  return Object.fromEntries(files);
}

async function listen(files: Readonly<Record<string, ServedFile>>): Promise<Server> {
  const server = createHttpServer((request, response) => {
    const file = files[(request.url ?? '').replace(/[?#].*/, '')];
    if (file === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', file.type).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * Compares the accessibility tree of a widget with the one on record: once it is as on record, or once
 * it stands still. With UPDATE_SNAPSHOTS=1 it is written anew, to be read by a person.
 */
export async function matchesSnapshot(file: URL, widget: Locator): Promise<void> {
  const isUpdate = process.env.UPDATE_SNAPSHOTS !== undefined;
  const expected = existsSync(file) && !isUpdate ? readFileSync(file, 'utf8') : '';
  const read = () => treeOf(widget);
  const tree = await untilStill(widget.page(), read, { looks: 20, expected });
  if (isUpdate) writeFileSync(file, tree);
  else assert.equal(tree, expected);
}

/** The port is another one every time, also in an address within an address. */
async function treeOf(widget: Locator): Promise<string> {
  const tree = await widget.ariaSnapshot();
  return `${tree.replace(/http(?::\/\/|%3A%2F%2F)[\d.]+(?::|%3A)\d+/g, '')}\n`;
}

/** A place the focus stops at. */
export interface TabStop {
  label: string;
  /** Width of its outline in CSS pixels; 0 if there is none. */
  outline: number;
}

/** Presses Tab until the focus has left the widget; a widget that never lets go fails. */
export async function tabThrough(page: Page, most = 120): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      if (!focused) return null;
      // A field with buttons in it has the outline around all of them.
      const widths = [focused, focused.closest('.input-row')].map((one) => {
        if (!one) return 0;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      });
      const labels = (focused as Partial<HTMLInputElement>).labels;
      const label =
        focused.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused.textContent;
      return {
        label: label.replace(/\s+/g, ' ').trim(),
        outline: Math.max(...widths),
      };
    });
    if (!stop && stops.length > 0) return stops;
    if (stop) stops.push(stop);
  }
  assert.fail(`The focus is still inside after ${most} presses of Tab.`);
}

/** What sticks out of a widget to the side, or has its text cut off. */
export async function overflowing(page: Page, tag: string): Promise<string[]> {
  return page.locator(tag).evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const shown = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (one) =>
        one.clientWidth > 1 &&
        getComputedStyle(one).display !== 'inline' &&
        !one.closest('.table-scroll, .visually-hidden, select'),
    );
    return shown
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const sticksOut = box.right > right + 1 || box.left < left - 1;
        const isCut =
          one.scrollWidth > one.clientWidth + 1 &&
          [...one.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
        return sticksOut || isCut;
      })
      .map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`);
  });
}

/** What axe finds in the whole page, targets that are too small included. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: `${ROOT}node_modules/axe-core/axe.min.js` });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}
