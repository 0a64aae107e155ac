import type { QueryTerm } from './query.js';
import { phoneTokens } from './phones.js';
import { placedTexts, type StoredFields } from './texts.js';
import { tokenize } from './tokenize.js';
import type { FieldMatch, MatchReason } from './types.js';
import type { Vocabulary } from './vocabulary.js';

/** Reasons from the closest to the loosest. */
const REASONS: readonly MatchReason[] = [
  'exact',
  'inflection',
  'prefix',
  'compound',
  'synonym',
  'part',
  'spelling',
];

/** Word number → why it matches. */
export type Reasons = ReadonlyMap<number, MatchReason>;

export function reasonsOf(terms: readonly QueryTerm[]): Reasons {
  const reasons = new Map<number, MatchReason>();
  const take = (word: number, reason: MatchReason): void => {
    const known = reasons.get(word);
    if (!known || REASONS.indexOf(reason) < REASONS.indexOf(known)) reasons.set(word, reason);
  };
  for (const { alternatives, combinations } of terms) {
    for (const { word, reason } of alternatives) take(word, reason);
    for (const { parts } of combinations) {
      for (const { word, reason } of parts.flat()) take(word, reason);
    }
  }
  return reasons;
}

interface Found {
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly reason: MatchReason;
}

/** Where a text matches, or undefined. */
export function findIn(text: string, reasons: Reasons, vocabulary: Vocabulary): Found | undefined {
  const ranges: [number, number][] = [];
  let closest = REASONS.length;
  for (const { word, start, end } of [...tokenize(text), ...phoneTokens(text)]) {
    const reason = reasons.get(vocabulary.find(word));
    if (!reason) continue;
    ranges.push([start, end]);
    closest = Math.min(closest, REASONS.indexOf(reason));
  }
  const reason = REASONS[closest];
  return reason ? { ranges: withoutOverlap(ranges), reason } : undefined;
}

function withoutOverlap(ranges: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const range of ranges.sort(([one], [other]) => one - other)) {
    const last = merged[merged.length - 1];
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}

/**
 * Where a document matches: in lists, in the language shown and in German; in other languages only
 * when nothing else explains the hit.
 */
export function findMatches(
  fields: StoredFields,
  language: string,
  reasons: Reasons,
  vocabulary: Vocabulary,
): FieldMatch[] {
  const matches = placedTexts(fields).flatMap(({ text, ...place }): FieldMatch[] => {
    const found = findIn(text, reasons, vocabulary);
    return found ? [{ ...place, ...found }] : [];
  });
  const shown = matches.filter(
    (match) =>
      match.language === undefined || match.language === language || match.language === 'de',
  );
  return shown.length > 0 ? shown : matches;
}
