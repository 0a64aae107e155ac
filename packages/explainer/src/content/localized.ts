import { bestLanguage } from '@kim-widgets/angebote';

/** A local text in the language that serves the reader best; `undefined` where there is none. */
export function localized(
  texts: Readonly<Record<string, string>> | undefined,
  language: string,
): string | undefined {
  const best = bestLanguage(Object.keys(texts ?? {}), language);
  return best === undefined ? undefined : texts?.[best];
}
