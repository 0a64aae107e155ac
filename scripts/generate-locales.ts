import { dirname } from 'node:path';
import { ROOT } from './build/paths.js';
import type { GeneratedFile } from './generate.js';
import { problemsOf } from './translations/check.js';
import { extractMessages } from './translations/extract.js';
import { localizationConfig, readLocale, xliffPath } from './translations/files.js';
import { keysModule, loadersModule, localeModule } from './translations/pack.js';
import { pseudoLocale } from './translations/pseudo.js';
import { textsPage } from './translations/texts-page.js';
import { updateLocale } from './translations/update.js';
import { writeXliff } from './translations/xliff.js';

/** Named one by one, for each language; of the others only the number is said. */
const MOST_NAMED = 3;

/**
 * Brings the translations up to what the code says, and makes from them what visitors load.
 *
 * @param asTheyAre checks the files as they stand, also for what nothing uses, and not as they will be
 * @returns the files as they should be, and one sentence for each thing only a translator can mend
 */
export async function generateLocales(
  asTheyAre: boolean,
): Promise<{ files: GeneratedFile[]; problems: string[] }> {
  const messages = extractMessages(ROOT);
  const { languages, output } = await localizationConfig();
  const files: GeneratedFile[] = [];
  const problems: string[] = [];
  for (const language of languages) {
    const stored = await readLocale(language);
    const updated = updateLocale(stored, messages);
    problems.push(...shortened(problemsOf(asTheyAre ? stored : updated, messages), language));
    files.push(
      { path: await xliffPath(language), content: writeXliff(updated) },
      { path: `${output}/${language}.ts`, content: localeModule(updated, messages) },
    );
  }
  const pseudo = localeModule(pseudoLocale(PSEUDO, messages), messages);
  files.push(
    { path: `${output}/${PSEUDO}.ts`, content: pseudo },
    { path: `${output}.ts`, content: loadersModule(languages) },
    { path: `${ROOT}stories/texts.mdx`, content: textsPage(messages) },
    { path: `${dirname(output)}/message-keys.ts`, content: keysModule(messages) },
  );
  return { files, problems };
}

function shortened(problems: readonly string[], language: string): string[] {
  const rest = problems.length - MOST_NAMED;
  const named = problems.slice(0, MOST_NAMED);
  return rest > 0 ? [...named, `${language}: … and ${rest} more`] : named;
}

/** Longer words in brackets, to find what is cut or was never translatable. Not in the release. */
const PSEUDO = 'de-x-pseudo';
