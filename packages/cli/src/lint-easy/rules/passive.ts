import { isInfinitiveWithZu, isParticiple } from '../morphology.js';
import type { Token } from '../tokens.js';
import type { Rule } from '../types.js';
import { finding } from './finding.js';

const WERDEN =
  /^(?:werde|wirst|wird|werden|werdet|wurde|wurden|wurdest|wurdet|worden|würde|würden)$/;
const SUGGESTION = 'Sagen Sie, wer etwas tut: „Das Amt prüft den Antrag.“';

/** Passive: a form of werden with a participle, and "ist zu …". */
export const passive: Rule = ({ tokens }) => {
  const words = tokens.filter((token) => token.kind === 'word');
  const auxiliary = words.find((token) => WERDEN.test(token.lower));
  const participle = words.find((token) => !isCapitalNoun(token) && isParticiple(token.lower));
  if (auxiliary && participle) {
    const [from, to] =
      auxiliary.start < participle.start ? [auxiliary, participle] : [participle, auxiliary];
    return [
      finding('passive', 'warning', from, to, 'Der Satz sagt nicht, wer etwas tut.', SUGGESTION),
    ];
  }
  const duty = obligation(words);
  return duty
    ? [
        finding(
          'passive',
          'warning',
          duty,
          duty,
          '„ist zu …“ sagt nicht, wer etwas tut.',
          SUGGESTION,
        ),
      ]
    : [];
};

const isCapitalNoun = (token: Token) => token.capital && !token.first;
const BE_OR_HAVE = /^(?:ist|sind|war|waren|hat|haben)$/;
const EASY_OR_HARD = /^(?:leicht|schwer|gut|einfach|schwierig|wichtig|viel|nichts|etwas|zeit)$/;

/** "Das Formular ist auszufüllen", "Die Miete ist zu bezahlen": the verb at the end. */
function obligation(words: readonly Token[]): Token | undefined {
  const verb = words.at(-1);
  if (!verb || verb.capital || !words.some((word) => BE_OR_HAVE.test(word.lower))) return undefined;
  if (words.some((word) => EASY_OR_HARD.test(word.lower))) return undefined;
  if (verb.lower === 'tun' && words.some((word) => word.lower === 'mit')) return undefined;
  const withZu = words.at(-2)?.lower === 'zu' && /(?:en|ern|eln|un)$/.test(verb.lower);
  return withZu || isInfinitiveWithZu(verb.lower) ? verb : undefined;
}
