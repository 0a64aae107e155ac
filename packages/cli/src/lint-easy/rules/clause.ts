import { isInfinitiveWithZu } from '../morphology.js';
import { FUNCTION_WORDS, type Token } from '../tokens.js';
import type { Rule } from '../types.js';
import { finding } from './finding.js';

const CONJUNCTIONS = new Set(
  'weil dass daß ob obwohl obgleich damit wenn falls bis bevor ehe nachdem während sobald solange seit seitdem indem sodass sofern soweit sooft als wie wo was wer wen wem warum wieso wann wohin woher wozu womit wofür worüber worum da um ohne anstatt statt'.split(
    ' ',
  ),
);
/** At the beginning these words open a clause with certainty; the others only where a comma follows. */
const OPENERS = new Set(
  'weil dass obwohl wenn falls sobald solange nachdem bevor sofern indem'.split(' '),
);
const COMMA_OPENERS = new Set('ob damit während als da seit bis seitdem ehe um'.split(' '));
const RELATIVE = new Set(
  'der die das den dem deren dessen denen welcher welche welches welchen welchem'.split(' '),
);
const PREPOSITIONS = new Set(
  'in an auf mit bei von zu für aus nach durch über unter vor ohne gegen um'.split(' '),
);

const SUGGESTION =
  'Machen Sie 2 Sätze daraus, zum Beispiel mit „Dann“, „Deshalb“ oder „Das heißt:“.';

/** Subordinate clauses: after a conjunction, a question word or a relative pronoun. */
export const clause: Rule = ({ tokens }) => {
  const words = tokens.filter((token) => token.kind === 'word');
  const opening = words[0];
  if (opening?.first && opensClause(opening, tokens)) {
    return [
      finding(
        'clause',
        'warning',
        opening,
        opening,
        'Der Satz fängt mit einem Neben-Satz an.',
        SUGGESTION,
      ),
    ];
  }
  for (const [index, token] of tokens.entries()) {
    if (token.text !== ',') continue;
    const next = tokens[index + 1];
    const rest = tokens.slice(index + 1);
    if (next && (isSubordinator(next, rest) || endsWithInfinitive(rest))) {
      return [
        finding(
          'clause',
          'warning',
          token,
          next,
          'Nach dem Komma kommt ein Neben-Satz.',
          SUGGESTION,
        ),
      ];
    }
  }
  return [...condition(tokens), ...infinitiveClause(tokens)];
};

/** "Passiert etwas, zahlt die Versicherung.": a condition without "wenn". */
function condition(tokens: readonly Token[]) {
  const [first] = tokens;
  const comma = tokens.findIndex((token) => token.text === ',');
  const verb = tokens[comma + 1];
  const subject = tokens[comma + 2];
  if (!first || FUNCTION_WORDS.has(first.lower) || comma < 1 || !verb || !subject) return [];
  const beginsWithVerb = /(?:t|en|ern|eln|ist|sind|kann|muss|will)$/.test(first.lower);
  const continuesWithVerb =
    !verb.capital &&
    /(?:t|en|st|kann|muss|darf)$/.test(verb.lower) &&
    /^(?:Sie|wir|er|sie|es|ich|der|die|das|ein|eine|[A-ZÄÖÜ]\p{Ll}+)$/u.test(subject.text);
  if (!beginsWithVerb || !continuesWithVerb || FUNCTION_WORDS.has(verb.lower)) return [];
  return [
    finding('clause', 'warning', first, verb, 'Der Satz fängt mit einer Bedingung an.', SUGGESTION),
  ];
}

/** "…, sich anzumelden" / "…, Deutsch zu lernen": the end of a German infinitive clause. */
function endsWithInfinitive(rest: readonly Token[]): boolean {
  const end = rest.findIndex((token) => token.kind === 'mark');
  const part = rest.slice(0, end === -1 ? rest.length : end);
  const last = part.at(-1);
  if (!last || last.capital || part.length < 2) return false;
  return (
    isInfinitiveWithZu(last.lower) || (part.at(-2)?.lower === 'zu' && last.lower.endsWith('n'))
  );
}

function opensClause(opening: Token, tokens: readonly Token[]): boolean {
  const hasComma = tokens.some((token) => token.text === ',');
  return OPENERS.has(opening.lower) || (COMMA_OPENERS.has(opening.lower) && hasComma);
}

function isSubordinator(next: Token, rest: readonly Token[]): boolean {
  if (CONJUNCTIONS.has(next.lower) && !next.capital) {
    return !isListItem(rest);
  }
  const pronounAt = PREPOSITIONS.has(next.lower) ? 1 : 0;
  const pronoun = rest[pronounAt];
  return (
    pronoun !== undefined && RELATIVE.has(pronoun.lower) && endsWithVerb(rest.slice(pronounAt + 1))
  );
}

/** "…, ohne Termin und mit Termin": a preposition before a noun is no clause. */
function isListItem(rest: readonly Token[]): boolean {
  const [head] = rest;
  if (
    !head ||
    !['um', 'ohne', 'bis', 'seit', 'während', 'statt', 'wie', 'als'].includes(head.lower)
  )
    return false;
  return !endsWithVerb(rest.slice(1));
}

/** German puts the verb of a clause last: the part before the next mark ends in a lower-case word. */
function endsWithVerb(rest: readonly Token[]): boolean {
  const end = rest.findIndex((token) => token.kind === 'mark');
  const last = rest[(end === -1 ? rest.length : end) - 1];
  return last?.kind === 'word' && !last.capital;
}

/** "um Deutsch zu lernen": also without a comma. */
function infinitiveClause(tokens: readonly Token[]) {
  const opener = tokens.findIndex((token) =>
    ['um', 'ohne', 'anstatt', 'statt'].includes(token.lower),
  );
  if (opener === -1) return [];
  const to = tokens.findIndex((token, index) => index > opener + 1 && token.lower === 'zu');
  const verb = tokens[to + 1];
  const from = tokens[opener];
  if (to === -1 || !from || !verb || verb.capital || !verb.lower.endsWith('n')) return [];
  return [
    finding('clause', 'warning', from, verb, `„${from.text} … zu“ ist ein Neben-Satz.`, SUGGESTION),
  ];
}
