import { STOP_WORDS } from './stopwords.js';
import { stem } from './stem.js';
import type { Token } from './tokenize.js';

/** What German verbs leave at the end of a sentence: "Wie melde ich mein Kind an?" */
const PREFIX = /^(?:ab|an|auf|aus|bei|durch|ein|her|hin|los|mit|nach|um|vor|weg|zu|zuruck)$/;
const SHORTEST_BASE = 3;
/** The verb stands first or second, after a question word, maybe after a noun. */
const VERB_WITHIN = 4;

/** Stems under which a verb's other forms stand: "betreut" → betreu, as in Betreuung. */
function basesOf(word: string): string[] {
  const present = word.replace(/e?s?t$/, '');
  const participle = /^ge.*(?:t|en)$/.test(word) ? [present.slice(2)] : [];
  return [present, ...participle].filter((base) => base.length >= SHORTEST_BASE).map(stem);
}

/**
 * Verb of a question → the stems its other forms have, one that was taken apart put together
 * again: "füllt … aus" is found as Ausfüllhilfe.
 *
 * @param isVerb whether a word may be one; German nouns have a capital letter
 */
export function verbStems(
  tokens: readonly Token[],
  isVerb: (token: Token) => boolean,
): ReadonlyMap<Token, readonly string[]> {
  const verbs = tokens.filter((token) => !STOP_WORDS.has(token.word) && isVerb(token));
  const stems = new Map(
    verbs.map((token) => [token, basesOf(token.word).filter((base) => base !== stem(token.word))]),
  );
  const last = tokens.at(-1);
  const verb = tokens.slice(0, VERB_WITHIN).find((token) => verbs.includes(token));
  if (verb && last && PREFIX.test(last.word)) {
    const whole = [stem(verb.word), ...basesOf(verb.word)].map((base) => last.word + base);
    stems.set(verb, [...(stems.get(verb) ?? []), ...whole]);
  }
  return stems;
}
