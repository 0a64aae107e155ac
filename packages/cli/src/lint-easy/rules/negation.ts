import type { Rule } from '../types.js';
import { finding } from './finding.js';

const NEGATION =
  /^(?:nicht|nie|niemals|niemand|niemandem|niemanden|nichts|nirgends|nirgendwo|kein|keine|keinen|keinem|keiner|keines|weder)$/;
const NEGATIVE_ADJECTIVE =
  /^un(?!d$|s$|ser|ter|gefähr|bedingt)\p{Ll}+(?:ig|lich|isch|bar|sam|ell|wichtig|klar|sicher|gern|gut|wahr|freundlich|bekannt|gesund)(?:e[nmrs]?)?$/u;

/** Two negations in one sentence. One alone can be the plainest way to say it. */
export const negation: Rule = ({ tokens }) => {
  const words = tokens.filter((token) => token.kind === 'word');
  const found = words.filter((token, index) => {
    if (NEGATION.test(token.lower)) return true;
    const before = words[index - 1]?.lower ?? '';
    const doubled =
      /^(?:nicht|nie|nichts)$/.test(before) ||
      /^(?:nicht|nie)$/.test(words[index - 2]?.lower ?? '');
    return doubled && (token.lower === 'ohne' || NEGATIVE_ADJECTIVE.test(token.lower));
  });
  const [first, second] = found;
  if (!first || !second) return [];
  return [
    finding(
      'negation',
      'warning',
      first,
      second,
      'Der Satz verneint 2-mal.',
      'Sagen Sie, was ist: „Das ist möglich.“ statt „Das ist nicht unmöglich.“',
    ),
  ];
};
