import type { FactName, Facts } from '../generated/explainer.js';
import type { KnownFacts } from './facts.js';
import { localized } from './localized.js';

/** What a municipality supplied, in the language that serves the reader best. */
export function knownFacts(facts: Facts | undefined, language: string): KnownFacts {
  const names = Object.keys(facts ?? {}) as (keyof Facts)[];
  return Object.fromEntries(
    names
      .filter((name): name is FactName => name !== 'signLanguageVideos')
      .flatMap((name) => {
        const value = factValue(facts?.[name], language);
        return value === undefined ? [] : [[name, value] as const];
      }),
  );
}

function factValue(value: Facts[FactName], language: string): string | true | undefined {
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
