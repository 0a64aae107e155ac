/** The text in a language, with the language it really is in. */
export interface InLanguage {
  text: string;
  language: string;
}

/**
 * Picks a text: in the language asked for, for easy German in German, else in German, else in
 * whatever there is.
 */
export function localized(
  texts: Readonly<Record<string, string>> | undefined,
  language: string,
): InLanguage | undefined {
  if (!texts) return undefined;
  const order = [
    language,
    language.split('-')[0] ?? language,
    'de-simple',
    'de',
    ...Object.keys(texts),
  ];
  for (const candidate of order) {
    const text = texts[candidate];
    if (text) return { text, language: candidate };
  }
  return undefined;
}
