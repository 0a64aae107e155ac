import { matchLanguage } from '@kim-widgets/ui';

/** Subtag `simple`: German in easy words. */
export const EASY_GERMAN = 'de-simple';

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
