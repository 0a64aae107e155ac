import type { FactName } from '../generated/explainer.js';

/**
 * What is known of a municipality, in one language. `true` for what is only confirmed; absent is what
 * nobody supplied, or what is denied.
 */
export type KnownFacts = Readonly<Partial<Record<FactName, string | true>>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** What a text is made of: words, and facts that were put in. */
export interface TextPart {
  text: string;
  fact?: FactName;
}

/** Splits a text at its placeholders and fills them; unknown ones stay empty. */
export function fillFacts(text: string, facts: KnownFacts): TextPart[] {
  return text.split(PLACEHOLDER).flatMap((part, index): TextPart[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part }];
    const name = part as FactName;
    const value = facts[name];
    return typeof value === 'string' ? [{ text: value, fact: name }] : [];
  });
}

/** Facts a text needs because it names them. */
export function placeholders(text: string): FactName[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as FactName);
}
