import { languageNames } from '@kim-widgets/ui';
import { EASY_GERMAN } from './start-language.js';

/** What a language is called by those who speak it; easy German is not in the browser's list. */
export function ownName(language: string): string {
  return language === EASY_GERMAN ? 'Deutsch, leicht' : languageNames(language, language).own;
}
