import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'vite';
import { withoutHtml } from '../vite/leaflet-trusted-types.js';
import { FOR_BROWSERS, FROM_SOURCES } from './bundling.js';
import { ROOT } from './paths.js';

const MAP = `${ROOT}packages/mobility-map/`;

/**
 * Replaces in the compiled map what only our own bundler understands by what every bundler does, and
 * browsers do without one:
 *
 * - Leaflet, patched for Trusted Types, as a file of the package
 * - the worker as one file without imports, at an address beside the module that starts it
 */
export async function makeMapPortable(): Promise<void> {
  const leaflet = createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js');
  const patched = withoutHtml(await readFile(leaflet, 'utf8'));
  await writeFile(`${MAP}dist/map/leaflet.js`, patched.replace(/\n\/\/# sourceMappingURL=.*/, ''));
  await cp(`${dirname(dirname(leaflet))}/LICENSE`, `${MAP}dist/map/leaflet.LICENSE`);
  await writeFile(
    `${MAP}dist/trips/engine-url.js`,
    "export const engineUrl = new URL('./engine.worker.js', import.meta.url).href;\n",
  );
  await bundleWorker();
}

async function bundleWorker(): Promise<void> {
  await build({
    ...FROM_SOURCES,
    build: {
      outDir: `${MAP}dist/trips`,
      emptyOutDir: false,
      ...FOR_BROWSERS,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: {
        entry: `${MAP}src/trips/engine.worker.ts`,
        formats: ['es'],
        fileName: () => 'engine.worker.js',
      },
    },
  });
}
