import { languageNames, matchLanguage } from '@kim-widgets/ui';

/** Easy German has no name of its own in the browser's list. */
const EASY_GERMAN = 'de-simple';

/** What a language is called by those who speak it. */
export function ownName(language: string): string {
  return language === EASY_GERMAN ? 'Deutsch, leicht' : languageNames(language, language).own;
}

/**
 * The language the explainer begins in. Where only the page says German, easy German: that is what
 * the widget is for. Said on the widget itself, German is German.
 *
 * @param own the widget's `lang`, if it has one
 * @param around the language around it
 */
export function startLanguage(
  own: string | null,
  around: string,
  available: readonly string[],
): string {
  const wanted = own ?? (matchLanguage(around, ['de']) ? EASY_GERMAN : around);
  return (
    available.find((language) => language === wanted) ??
    matchLanguage(wanted, available) ??
    available[0] ??
    EASY_GERMAN
  );
}

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
