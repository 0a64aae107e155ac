import { countWords } from '../tokens.js';
import type { Rule } from '../types.js';

const WARN_ABOVE = 10;
const ERROR_ABOVE = 12;

/** Long sentences: more than 10 words are a warning, more than 12 an error. */
export const length: Rule = ({ text, tokens }) => {
  const words = countWords(tokens);
  if (words <= WARN_ABOVE) return [];
  return [
    {
      rule: 'length',
      severity: words > ERROR_ABOVE ? 'error' : 'warning',
      start: 0,
      end: text.length,
      message: `Der Satz hat ${words} Wörter.`,
      suggestion: `Machen Sie 2 Sätze daraus. Ein Satz hat höchstens ${WARN_ABOVE} Wörter.`,
    },
  ];
};
