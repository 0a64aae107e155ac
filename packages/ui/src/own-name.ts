import { languageNames } from './format.js';

/** Not in the browser's list. */
const EASY_GERMAN = 'de-simple';

/** What a language is called by those who speak it, as a word that stands alone: `Українська`. */
export function ownName(code: string): string {
  if (code === EASY_GERMAN) return 'Leichtes Deutsch';
  const { own } = languageNames(code, code);
  return own.charAt(0).toLocaleUpperCase(code) + own.slice(1);
}
