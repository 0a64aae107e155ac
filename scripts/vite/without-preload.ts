import type { Plugin } from 'vite';

/**
 * Leaves a lazy import as it is. Vite wraps each one in a helper that can fetch ahead; even switched
 * off, the helper would go along, in the one script every page loads, and it would add `<link>`
 * elements to pages that are not ours.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
