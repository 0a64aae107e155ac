import { readFile } from 'node:fs/promises';
import { ROOT } from '../build/paths.js';
import type { LocaleFile } from './message.js';
import { parseXliff } from './xliff.js';

interface Config {
  targetLocales: string[];
  output: { outputDir: string };
  interchange: { xliffDir: string };
}

/** What `lit-localize.json` says: the languages beside German and where their files are. */
export async function localizationConfig(): Promise<{ languages: string[]; output: string }> {
  const config = await readConfig();
  return { languages: config.targetLocales, output: `${ROOT}${config.output.outputDir}` };
}

/** Path of a language's translations. */
export async function xliffPath(language: string): Promise<string> {
  const config = await readConfig();
  return `${ROOT}${config.interchange.xliffDir}/${language}.xlf`;
}

/**
 * The translations of a language; none yet where there is no file.
 *
 * @throws Error naming the file, when it cannot be read as XLIFF
 */
export async function readLocale(language: string): Promise<LocaleFile> {
  const path = await xliffPath(language);
  const xml = await readFile(path, 'utf8').catch(() => undefined);
  if (xml === undefined) return { language, phases: [], units: [] };
  try {
    const file = parseXliff(xml);
    if (file.language === language) return file;
    throw new Error(`is in the language ${file.language}`);
  } catch (error) {
    throw new Error(`${path} ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function readConfig(): Promise<Config> {
  return JSON.parse(await readFile(`${ROOT}lit-localize.json`, 'utf8')) as Config;
}
