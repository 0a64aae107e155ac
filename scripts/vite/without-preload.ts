import type { Plugin } from 'vite';

/** Vite's plugin that wraps lazy imports. */
const WRAPS = 'native:import-analysis-build';

/**
 * Leaves a lazy import as it is. Vite wraps each one in a helper that can fetch ahead; even switched
 * off, the helper would go along, in a file that every other one waits for. What is fetched ahead here
 * is one list in the script: see `first-files.ts`.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    configResolved(config) {
      const plugins = config.plugins as Plugin[];
      const place = plugins.findIndex(({ name }) => name === WRAPS);
      if (place < 0) throw new Error(`Vite has no ${WRAPS} any more.`);
      plugins.splice(place, 1);
    },
  };
}
