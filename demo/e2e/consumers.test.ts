import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import vue from '@vitejs/plugin-vue';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import sirv from 'sirv';
import { build } from 'vite';
import { packAll } from '../../scripts/build/pack-all.js';
import { buildPackages } from '../../scripts/build/packages.js';
import { DEMO, ROOT } from '../../scripts/build/paths.js';
import { serve } from '../../scripts/serve.js';
import { openRegistry } from './consumers/registry.js';
import { type DemoSite, openSite, TODAY } from './site.js';

// Each package as npm would publish it, installed in a project that has nothing else.

const run = promisify(execFile);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

let site: DemoSite;
let packed: Map<string, string>;
let project: string;
const servers: Server[] = [];

before(async () => {
  site = await openSite();
  project = await realpath(await mkdtemp(join(tmpdir(), 'kim-consumer-')));
  await buildPackages();
  await mkdir(`${project}/packed`);
  packed = await packAll(`${project}/packed`);
  await cp(new URL('consumers/project/', import.meta.url), project, { recursive: true });
  await install();
  await mkdir(`${project}/public`);
  for (const file of ['angebote.json', 'fahrplan.bin']) {
    await cp(DEMO + file, `${project}/public/${file}`);
  }
});
after(async () => {
  await site.close();
  for (const server of servers) server.close();
  await rm(project, { recursive: true, force: true });
});

/**
 * As anybody would, but for where the registry is. A build before this has said that the environment
 * is production, in which npm leaves out what is for development.
 */
async function install(): Promise<void> {
  const registry = await openRegistry(packed);
  const options = ['--registry', registry.url, '--cache', `${project}/.npm`, '--ignore-scripts'];
  try {
    await run(npm, ['install', ...options, '--no-audit', '--no-fund'], {
      cwd: project,
      shell: process.platform === 'win32',
      env: { ...process.env, NODE_ENV: '', NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
    });
  } finally {
    await registry.close();
  }
}

test('publint has nothing to say about any package', async () => {
  const found: string[] = [];
  for (const name of await readdir(`${project}/node_modules/@kim-widgets`)) {
    const pkgDir = `${project}/node_modules/@kim-widgets/${name}`;
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    for (const message of messages) found.push(`${name}: ${formatMessage(message, pkg) ?? ''}`);
  }
  assert.deepEqual(found, []);
});

test('Node imports every package by its name, and runs the tool', async () => {
  const { stdout } = await run(process.execPath, ['every-package.mjs'], { cwd: project });
  for (const archive of packed.values()) {
    const name = archive.replace(/^.*\//, '');
    if (name !== 'schemas') assert.match(stdout, new RegExp(`@kim-widgets/${name}: [1-9]`));
  }
  const { stderr: said } = await run(
    process.execPath,
    [
      'node_modules/.bin/angebote',
      'build',
      'node_modules/@kim-widgets/schemas/examples/complete.json',
      '--out',
      'gebaut',
    ],
    { cwd: project },
  );
  assert.match(said, /öffentliche Angebote nach gebaut gebaut/);
});

for (const config of ['tsconfig.json', 'tsconfig.node.json']) {
  test(`TypeScript checks a program that uses them, and their types, by ${config}`, async () => {
    const compiler = `${ROOT}node_modules/typescript/bin/tsc`;
    const { stdout } = await run(process.execPath, [compiler, '-p', config], {
      cwd: project,
    }).catch((error: unknown) => error as { stdout: string });
    assert.equal(stdout, '');
  });
}

test('bundled by Vite, all four elements work under the strict policy; the map has its worker', async () => {
  await bundle();
  const { page, errors } = await open(
    await serving(serve({ folder: `${project}/dist`, port: 0 })),
    'index',
  );
  await showsOffers(page);
  await page.getByRole('heading', { name: /zuständig/ }).waitFor();
  await page.getByRole('heading', { name: /erreichen Sie/ }).waitFor();
  await page.getByRole('heading', { name: /KIM/ }).first().waitFor();
  await page.locator('.leaflet-container path').first().waitFor({ state: 'attached' });
  if (page.workers().length === 0) await page.waitForEvent('worker');
  assert.deepEqual(errors, []);
});

for (const [name, folder] of [
  ['react', 'dist'],
  ['vue', 'dist'],
  ['plain', '.'],
] as const) {
  test(`in a ${name} page offers are listed, a property is set and an event arrives`, async () => {
    const url = await serving(serveAsItIs(join(project, folder)));
    const { page, errors } = await open(url, name);
    await showsOffers(page);
    assert.deepEqual(errors, []);
  });
}

async function bundle(): Promise<void> {
  const isCustomElement = (tag: string) => tag.startsWith('kim-');
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
    build: {
      target: 'es2022',
      rolldownOptions: {
        input: ['index', 'react', 'vue'].map((name) => join(project, `${name}.html`)),
      },
    },
  });
}

/** A page with a policy of its own kind: frameworks and import maps need more than ours allows. */
async function serveAsItIs(folder: string) {
  const files = [sirv(folder, { dev: true }), sirv(`${project}/public`, { dev: true })];
  const server = createServer((request, response) => {
    files[0]?.(request, response, () => {
      files[1]?.(request, response, () => {
        response.writeHead(404).end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** Its address; it is there until the end. */
async function serving(started: ReturnType<typeof serve>): Promise<string> {
  const { server, url } = await started;
  servers.push(server);
  return url;
}

async function open(url: string, name: string) {
  const page = await site.browser.newPage({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${url}${name}.html`);
  return { page, errors };
}

async function showsOffers(page: Awaited<ReturnType<typeof open>>['page']): Promise<void> {
  const search = page.locator('kim-offer-search');
  await search.getByRole('heading', { name: /^\d+ Angebote$/ }).waitFor();
  const cards = search.locator('[part~="card"]');
  assert.equal(await cards.count(), 2);
  const link = cards.first().getByRole('link').first();
  const id = await cards.first().getAttribute('data-offer');
  await link.click();
  await page.waitForFunction((wanted) => document.querySelector('output')?.value === wanted, id);
}
