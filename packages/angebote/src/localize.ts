import type { LocalizedText, Translation, Translations } from './generated/database.js';

/** A text with the language it is really in. */
export interface Localized {
  text: string;
  /** BCP 47, for `lang` and `dir`. */
  lang: string;
  /** How the translation came about, where the record says so. German is the original. */
  status?: 'original' | Translation['status'];
}

/** Codes that mean the same language. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['ku', 'kmr'],
  ['kmr', 'ku'],
  ['prs', 'fa-AF'],
]);

/**
 * A text of the database for a reader: in the language asked for, else one related to it (`en-GB` →
 * `en`, `de-simple` → `de`), else in easy German, else in German, else whatever there is.
 *
 * @param translations the record's, for the status
 */
export function localize(
  texts: LocalizedText,
  language: string,
  translations?: Translations,
): Localized {
  const lang = bestLanguage(Object.keys(texts), language) ?? 'de';
  const status = lang === 'de' ? 'original' : translations?.[lang]?.status;
  return { text: texts[lang] ?? '', lang, ...(status && { status }) };
}

/** The one of the available languages that serves a reader best. */
export function bestLanguage(available: readonly string[], wanted: string): string | undefined {
  const find = (code: string): string | undefined =>
    available.find((one) => one.toLowerCase() === code.toLowerCase());
  const shorter = (code: string): string => code.slice(0, Math.max(0, code.lastIndexOf('-')));
  for (let code = wanted; code; code = shorter(code)) {
    const found = find(code) ?? find(ALIASES.get(code) ?? code);
    if (found) return found;
  }
  const primary = `${wanted.toLowerCase().split('-')[0] ?? ''}-`;
  return (
    available.find((one) => one.toLowerCase().startsWith(primary)) ??
    // Who reads another language reads easy German more easily than German.
    find('de-simple') ??
    find('de') ??
    available[0]
  );
}
