import {
  type LocalContent,
  offeredLanguages,
  packLanguages,
  staticExplainer,
} from '@kim-widgets/explainer/content';
import { readPack } from '../io/read-pack.js';
import type { FolderFile } from './folder-files.js';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'he', 'ur']);

/**
 * The explainer as plain HTML, one file a language, to be pasted between the tags of
 * `<kim-explainer>`: what people read before a script has run, and without one.
 *
 * @param local what the municipality changes and adds
 */
export async function explainerPages(local: LocalContent | undefined): Promise<FolderFile[]> {
  const languages = packLanguages('clients');
  const offered = local ? offeredLanguages(languages, local) : languages;
  return Promise.all(
    offered.map(async (language) => ({
      path: `explainer/${language}.html`,
      content: staticExplainer(await readPack(language), {
        ...(local && { local }),
        direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
      }),
    })),
  );
}
