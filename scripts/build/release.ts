import { createHash } from 'node:crypto';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { leafletTrustedTypes } from '../vite/leaflet-trusted-types.js';
import { RELEASE, ROOT } from './paths.js';

/**
 * Bundles the one script a webmaster includes and its lazily loaded chunks into `dist/release/`,
 * with `sri.json` (file name → integrity value) beside them.
 */
export async function buildRelease(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [leafletTrustedTypes()],
    resolve: { conditions: ['kim-source', 'module', 'browser', 'production'] },
    build: {
      outDir: RELEASE,
      emptyOutDir: true,
      target: 'es2022',
      manifest: 'manifest.json',
      // Preloading would add a helper and <link> elements to pages that are not ours.
      modulePreload: false,
      rolldownOptions: {
        input: {
          'kim-widgets': `${ROOT}packages/embed/src/kim-widgets.ts`,
          embed: `${ROOT}packages/embed/src/embed-page.ts`,
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'chunks/[name]-[hash][extname]',
        },
      },
    },
    // Beside the other chunks: a worker, too, comes from the page's own server.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          entryFileNames: 'chunks/[name]-[hash].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  });
  for (const name of ['embed.html', 'embed.css']) {
    await cp(`${ROOT}packages/embed/src/${name}`, RELEASE + name);
  }
  await writeFile(`${RELEASE}sri.json`, `${JSON.stringify(await integrity(), null, 2)}\n`);
}

async function integrity(): Promise<Record<string, string>> {
  const files = (await readdir(RELEASE, { recursive: true })).filter((name) =>
    name.endsWith('.js'),
  );
  const entries = await Promise.all(
    files.sort().map(async (name) => {
      const hash = createHash('sha384').update(await readFile(RELEASE + name));
      return [name.replaceAll('\\', '/'), `sha384-${hash.digest('base64')}`] as const;
    }),
  );
  return Object.fromEntries(entries);
}
