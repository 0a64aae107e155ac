import { TERMS } from '../words/terms.js';
import type { Rule } from '../types.js';
import { finding } from './finding.js';

/** Hard words, and other words for what easy language always calls the same. */
export const term: Rule = ({ tokens }) =>
  tokens.flatMap((token) => {
    if (token.kind !== 'word') return [];
    const parts = token.lower.split(/[-·]/);
    const hard = TERMS.find(({ begins, whole }) =>
      parts.some((part) => (whole ? part === begins : part.startsWith(begins))),
    );
    if (!hard) return [];
    return [
      finding(
        'term',
        'warning',
        token,
        token,
        `„${token.text}“ ist ein schweres Wort.`,
        `Schreiben Sie: ${hard.instead}. Oder erklären Sie das Wort.`,
      ),
    ];
  });
