import { splitCompound } from '../compound.js';
import type { Token } from '../tokens.js';
import type { Rule } from '../types.js';
import { finding } from './finding.js';

/** A part of a word with this many letters or more is hard to take in at one glance. */
const TOO_LONG = 14;
/** Verbs and adjectives cannot take a hyphen; only very long ones are reported. */
const TOO_LONG_FOR_OTHERS = 18;

/** Long compounds need a hyphen: "Aufenthalts-Erlaubnis". */
export const compound: Rule = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const longest = token.text.split(/[-·]/).reduce((a, b) => (b.length > a.length ? b : a), '');
    const limit = isCompound(token, tokens[index + 1]) ? TOO_LONG : TOO_LONG_FOR_OTHERS;
    if (longest.length < limit) return [];
    const parts = splitCompound(longest);
    return [
      finding(
        'compound',
        'error',
        token,
        token,
        `„${longest}“ hat ${longest.length} Buchstaben.`,
        parts
          ? `Schreiben Sie „${token.text.replace(longest, parts)}“.`
          : 'Teilen Sie das Wort mit Bindestrichen oder nehmen Sie ein kürzeres.',
      ),
    ];
  });

/** A noun; a verb in the first place ("Unterschreiben Sie") is none. */
const isCompound = (token: Token, next: Token | undefined) =>
  token.capital && !(token.first && /(?:en|ern|eln)$/.test(token.lower) && next?.text === 'Sie');
