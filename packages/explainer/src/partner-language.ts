import { matchLanguage } from '@kim-widgets/ui';
import { EASY_GERMAN } from './start-language.js';

/** What stands beside a language on a two-language sheet when nobody chose: German, in easy words. */
export function partnerLanguage(
  language: string,
  available: readonly string[],
): string | undefined {
  if (matchLanguage(language, ['de'])) return undefined;
  return (
    available.find((candidate) => candidate === EASY_GERMAN) ??
    available.find((candidate) => candidate === 'de')
  );
}
