import type { Pack } from '../generated/explainer.js';

/** Part of a text; German in a text of another language. */
export interface NamePart {
  text: string;
  german: boolean;
}

/** What the letters KIM stand for. */
const KIM = 'Kommunales Integrations-Management';

/**
 * Splits a text at the German names in it, in a translated pack: what stands on letters and doors.
 * One-word names are no safe sign: "Plan" is a word of many languages.
 */
export function germanNames(
  text: string,
  { translation, glossary }: Pick<Pack, 'translation' | 'glossary'>,
): NamePart[] {
  if (!translation) return [{ text, german: false }];
  const names = glossary.flatMap(({ german }) => (german?.includes('-') ? [german] : []));
  const found = new RegExp(`(${[KIM, ...names].map(escapeForPattern).join('|')})`, 'u');
  return text
    .split(found)
    .map((part, index) => ({ text: part, german: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
