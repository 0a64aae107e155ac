import { parseThesaurus } from '../thesaurus.js';
import type { SynonymGroup } from '../types.js';

/** Each language is a file of its own, so that nobody downloads what they don't speak. */
const FILES: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  uk: () => import('./uk.js'),
  ru: () => import('./ru.js'),
  ar: () => import('./ar.js'),
  fa: () => import('./fa.js'),
  tr: () => import('./tr.js'),
};

/** The everyday words of a language (BCP 47) for the field's terms; none for unknown languages. */
export async function loadThesaurus(language: string): Promise<SynonymGroup[]> {
  const file = FILES[language.split('-')[0] ?? ''];
  return file ? parseThesaurus((await file()).default) : [];
}
