import type { LocalizedText, Need, Term, Vocabularies } from './generated/database.js';
import { LABELS } from './generated/labels.js';

/** What the library calls things in one language. */
export interface Labels {
  /** BCP 47 */
  language: string;
  /** By their German names. */
  byGerman: Readonly<Record<string, string>>;
}

/**
 * The library's names of terms in a language, or in one it is a kind of (`uk-UA` → `uk`).
 *
 * @returns undefined for German, and for a language the library does not know
 */
export async function loadLabels(language: string): Promise<Labels | undefined> {
  for (let code = language; code; code = code.slice(0, Math.max(0, code.lastIndexOf('-')))) {
    const load = Object.hasOwn(LABELS, code) ? LABELS[code] : undefined;
    if (load) return { language: code, byGerman: (await load()).labels };
  }
  return undefined;
}

/**
 * The vocabularies with the library's names where theirs lack the language. Only a term that says in
 * German what the library says gets one: who calls a topic otherwise means something else.
 */
export function withLabels(
  vocabularies: Vocabularies,
  { language, byGerman }: Labels,
): Vocabularies {
  const named = (label: LocalizedText): LocalizedText =>
    label[language] === undefined && Object.hasOwn(byGerman, label.de)
      ? { ...label, [language]: byGerman[label.de] ?? label.de }
      : label;
  const lists = Object.entries(vocabularies) as [string, (Term | Need)[]][];
  return Object.fromEntries(
    lists.map(([name, terms]) => [
      name,
      terms.map((term) => ({ ...term, label: named(term.label) })),
    ]),
  );
}
