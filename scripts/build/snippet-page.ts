import { build } from 'vite';
import { RELEASE, ROOT } from './paths.js';

/**
 * Bundles the page that makes snippets into one file of its own, so that what visitors download is
 * cut for visitors alone.
 */
export async function buildSnippetPage(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['kim-source', 'module', 'browser', 'production'] },
    build: {
      outDir: RELEASE,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { snippet: `${ROOT}packages/embed/src/snippet/snippet-page.ts` },
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}
