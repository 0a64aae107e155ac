import { build, type Plugin, type Rolldown } from 'vite';
import { firstFiles } from '../vite/first-files.js';
import { releasePlugins } from '../vite/release-plugins.js';
import { withoutPreload } from '../vite/without-preload.js';
import { sharedModules } from './chunks.js';
import { FOR_BROWSERS, FROM_SOURCES } from './bundling.js';
import { RELEASE, ROOT } from './paths.js';

const FILES = {
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  assetFileNames: 'chunks/[name]-[hash][extname]',
};

/**
 * Bundles the modules with their lazily loaded chunks: first to see who needs what, then with what
 * widgets share in one file.
 *
 * @returns the files that were bundled
 */
export async function buildModules(): Promise<Set<string>> {
  const draft = await bundle({ write: false, minify: false }, true);
  const shared = sharedModules(draft);
  const name = (id: string) => shared.get(id) ?? null;
  const chunks = await bundle(
    { emptyOutDir: true },
    // A shared file holds what it is told to, and not also what that needs.
    { includeDependenciesRecursively: false, groups: [{ debugName: 'shared', name }] },
    [firstFiles('kim-widgets.js')],
  );
  return new Set(chunks.flatMap(({ moduleIds }) => moduleIds));
}

async function bundle(
  options: { write?: boolean; minify?: boolean; emptyOutDir?: boolean },
  codeSplitting: NonNullable<Rolldown.OutputOptions['codeSplitting']>,
  plugins: Plugin[] = [],
): Promise<Rolldown.OutputChunk[]> {
  const { output } = (await build({
    ...FROM_SOURCES,
    base: './',
    plugins: [...releasePlugins(), withoutPreload(), ...plugins],
    build: {
      outDir: RELEASE,
      ...FOR_BROWSERS,
      manifest: 'manifest.json',
      rolldownOptions: {
        input: {
          'kim-widgets': `${ROOT}packages/embed/src/kim-widgets.ts`,
          embed: `${ROOT}packages/embed/src/embed-page.ts`,
        },
        output: { ...FILES, codeSplitting },
      },
      ...options,
    },
    // Beside the other chunks: a worker, too, comes from the page's own server.
    worker: {
      format: 'es',
      rolldownOptions: { output: { ...FILES, entryFileNames: FILES.chunkFileNames } },
    },
  })) as Rolldown.RolldownOutput;
  return output.filter((part) => part.type === 'chunk');
}
