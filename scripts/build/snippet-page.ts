import { build } from 'vite';
import { FOR_BROWSERS, FROM_SOURCES } from './bundling.js';
import { RELEASE, ROOT } from './paths.js';

/**
 * Bundles the page that makes snippets into one file of its own, so that what visitors download is
 * cut for visitors alone.
 */
export async function buildSnippetPage(): Promise<void> {
  await build({
    ...FROM_SOURCES,
    build: {
      outDir: RELEASE,
      emptyOutDir: false,
      ...FOR_BROWSERS,
      rolldownOptions: {
        input: { snippet: `${ROOT}packages/embed/src/snippet/snippet-page.ts` },
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}
