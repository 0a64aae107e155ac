import type { FactName, Facts } from '../generated/explainer.js';
import { localized } from './localized.js';

/**
 * A local fact as text, `true` for one that is only confirmed, `undefined` for one that is not
 * supplied or denied.
 */
export function factValue(
  facts: Facts | undefined,
  name: FactName,
  language: string,
): string | true | undefined {
  const value = facts?.[name];
  if (value === undefined || value === false || value === '') return undefined;
  if (value === true || typeof value === 'string') return value;
  // Lines of an address are plain, lines of opening hours come in each language.
  const lines: readonly (string | Record<string, string>)[] = Array.isArray(value)
    ? value
    : [value];
  const text = lines
    .map((line) => (typeof line === 'string' ? line : localized(line, language)))
    .filter(Boolean)
    .join(', ');
  return text === '' ? undefined : text;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** What a text is made of: words, and facts that were put in. */
export interface TextPart {
  text: string;
  fact?: FactName;
}

/** Splits a text at its placeholders and fills them; unknown ones stay empty. */
export function fillFacts(text: string, facts: Facts | undefined, language: string): TextPart[] {
  return text.split(PLACEHOLDER).flatMap((part, index): TextPart[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part }];
    const name = part as FactName;
    const value = factValue(facts, name, language);
    return typeof value === 'string' ? [{ text: value, fact: name }] : [];
  });
}

/** Facts a text needs because it names them. */
export function placeholders(text: string): FactName[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as FactName);
}
