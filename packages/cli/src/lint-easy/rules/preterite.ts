import {
  isPreteriteOrParticiple,
  isStrongPreterite,
  looksLikeWeakPreterite,
} from '../morphology.js';
import { isNoun, type Token } from '../tokens.js';
import type { Rule } from '../types.js';
import { finding } from './finding.js';

const DETERMINER =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|k?ein\p{L}*|[mds]eine?[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|diese[nmrs]?|jede[nmrs]?|alle[nmr]?|viele[nr]?|manche[nmr]?|im|am|zum|zur|beim|vom|ins|ans|in|an|auf|mit|bei|von|zu|für|aus|nach|sehr|so|und|oder)$/u;
const HAVE_OR_BE =
  /^(?:habe|hast|hat|haben|habt|bin|bist|ist|sind|seid|war|waren|hatte|hatten|werde|werden|wird|wurde|wurden|worden)$/;
const BECAME = /^wurde(?:n|st|t)?$/;

const SUGGESTION = 'Erzählen Sie mit „haben“ oder „sein“: „Er hat Arbeit gefunden.“';

/** Preterite of all verbs but sein, haben and the modals. */
export const preterite: Rule = ({ tokens }) => {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.flatMap((token, index) => {
    if (token.capital && !token.first) return [];
    if (token.first && !isSubject(token, words[index + 1])) return [];
    if (!isPreterite(words, index, token)) return [];
    return [
      finding(
        'preterite',
        'warning',
        token,
        token,
        `„${token.text}“ ist die Vergangenheit aus Büchern.`,
        SUGGESTION,
      ),
    ];
  });
};

/** "Kam er?" begins with a verb; "Schritt 1" with a noun. */
const isSubject = (verb: Token, next: Token | undefined) =>
  next?.start === verb.end + 1 && /^(?:ich|er|sie|es|wir|der|die|das|ein|eine)$/.test(next.lower);

function isPreterite(words: readonly Token[], index: number, token: Token): boolean {
  const hasAuxiliary = words.some((word) => HAVE_OR_BE.test(word.lower));
  if (BECAME.test(token.lower)) return true;
  if (isStrongPreterite(token.lower)) {
    if (isPreteriteOrParticiple(token.lower)) return !hasAuxiliary && !isAttribute(words, index);
    return !isAttribute(words, index);
  }
  const isSuperlative = words[index - 1]?.lower === 'am' && token.lower.endsWith('sten');
  return (
    looksLikeWeakPreterite(token.lower) &&
    !token.first &&
    !isSuperlative &&
    !isAttribute(words, index)
  );
}

/** "die gekaufte Jacke", "mit bekannten Leuten": between a determiner and a noun. */
function isAttribute(words: readonly Token[], index: number): boolean {
  const before = words[index - 1];
  if (!before) return isNoun(words[index + 1]);
  return (
    DETERMINER.test(before.lower) &&
    !/^(?:sie|es|das)$/.test(before.lower) &&
    nounFollows(words, index)
  );
}

function nounFollows(words: readonly Token[], index: number): boolean {
  const next = words[index + 1];
  return (
    isNoun(next) || (next !== undefined && /e[nrsm]?$/.test(next.lower) && isNoun(words[index + 2]))
  );
}
