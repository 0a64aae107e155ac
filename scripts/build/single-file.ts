import { build } from 'vite';
import { releasePlugins } from '../vite/release-plugins.js';
import { FOR_BROWSERS, FROM_SOURCES } from './bundling.js';
import { RELEASE, ROOT } from './paths.js';

/**
 * Bundles everything into one classic script, `kim-widgets.single.js`: for a CMS that allows one
 * file, or a page that checks its script by hash, which does not reach the modules a module loads.
 * Timetables are then searched on the page's own thread, since a worker would be a second file.
 */
export async function buildSingleFile(): Promise<void> {
  await build({
    ...FROM_SOURCES,
    plugins: [...releasePlugins(), withoutWorker()],
    // A classic script learns its address from the page.
    define: { 'import.meta.url': 'document.currentScript.src' },
    build: {
      outDir: RELEASE,
      emptyOutDir: false,
      ...FOR_BROWSERS,
      lib: {
        entry: `${ROOT}packages/embed/src/kim-widgets.ts`,
        formats: ['iife'],
        name: 'kimWidgets',
        fileName: () => 'kim-widgets.single.js',
      },
    },
  });
}

/** A worker's address that no server has: the widget then does the work on the page's thread. */
function withoutWorker() {
  return {
    name: 'without-worker',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id.endsWith('?worker&url') ? '\0no-worker' : null),
    load: (id: string) => (id === '\0no-worker' ? "export default '';" : null),
  };
}
