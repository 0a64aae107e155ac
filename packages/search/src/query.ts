import {
  completions,
  expandWord,
  weaken,
  type Alternative,
  type Combination,
  type Lexicon,
} from './expand.js';
import { expandPhrase, expandTargets, looseParts, merge, none } from './expand-phrase.js';
import { guess, type Context } from './guess.js';
import { PHONE, typedNumber } from './phones.js';
import type { Term } from './rank.js';
import { stem } from './stem.js';
import { QUESTION_WORD, STOP_WORDS, isWeak } from './stopwords.js';
import type { Thesaurus } from './thesaurus.js';
import { tokenize, type Token } from './tokenize.js';
import { verbStems } from './verbs.js';

/** A term, and where in the query it stands. */
export interface QueryTerm extends Term {
  readonly start: number;
  readonly end: number;
  /** The known word it was taken for, as people write it, if the typed one is unknown. */
  readonly correction?: string;
}

// What somebody types who pastes a letter must not stop the page.
const LONGEST_QUERY = 400;
const MOST_TERMS = 16;
/** A list of so many words means all of them. */
const ALL_WORDS_UP_TO = 3;

/** The words of a query; whatever is beyond the longest sensible query is ignored. */
export function queryTokens(query: string): Token[] {
  return tokenize(query.slice(0, LONGEST_QUERY));
}

/** Whether somebody asks in a sentence; then no document is expected to have all of its words. */
export function isQuestion(query: string, tokens: readonly Token[]): boolean {
  return (
    /[?؟]/.test(query) ||
    tokens.some(({ word }) => QUESTION_WORD.test(word)) ||
    tokens.filter(({ word }) => !STOP_WORDS.has(word) && !isWeak(word)).length > ALL_WORDS_UP_TO
  );
}

/**
 * Understands the words of a query.
 *
 * @param tokens the words, without those that became filters
 * @param begun whether the last word may still be being typed
 */
export function understand(
  tokens: readonly Token[],
  query: string,
  begun: boolean,
  asked: boolean,
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): QueryTerm[] {
  const number = typedNumber(query);
  if (number) return [phoneTerm(number, query, lexicon)];
  // In a German sentence the nouns say what it is about: "Wo kann ich Schwimmen lernen?"
  const nouns = asked && tokens.slice(1).some((token) => isNoun(token, query));
  const inflected = nouns && lexicon.ranking.verb > 0;
  const verbs = verbStems(tokens, (token) => inflected && !isNoun(token, query));
  const entries = thesaurus.matches(
    tokens.map((token) => [stem(token.word), ...(verbs.get(token) ?? [])]),
  );
  const inEntry = new Map(entries.flatMap((entry) => entry.places.map((place) => [place, entry])));
  const terms: QueryTerm[] = [];
  for (const [at, token] of tokens.entries()) {
    const entry = inEntry.get(at);
    if (entry && Math.min(...entry.places) < at) continue;
    const words = entry ? wordsAt(entry.places, tokens) : [token];
    const last = begun && isBegun(words, tokens);
    if (!entry && !last && STOP_WORDS.has(token.word)) continue;
    const context = { begun: last, asked, lexicon, thesaurus };
    const term = understandWords(words, verbs.get(token) ?? [], entry?.targets ?? [], context);
    if (!term) continue;
    const small = nouns && !entry && !words.some((word) => isNoun(word, query));
    terms.push(small ? { ...term, weight: term.weight * lexicon.ranking.small } : term);
    if (terms.length === MOST_TERMS) break;
  }
  return terms;
}

/** A single letter after other words says nothing yet, and would only make the hits flicker. */
function isBegun(words: readonly Token[], tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  return (
    last !== undefined && words.includes(last) && (tokens.length === 1 || last.word.length > 1)
  );
}

function isNoun({ start }: Token, query: string): boolean {
  return /\p{Lu}/u.test(query.charAt(start));
}

function wordsAt(places: readonly number[], tokens: readonly Token[]): Token[] {
  return [...places].sort((one, other) => one - other).flatMap((place) => tokens[place] ?? []);
}

function understandWords(
  words: readonly Token[],
  verbStems: readonly string[],
  targets: readonly string[],
  context: Context,
): QueryTerm | undefined {
  const { begun, asked, lexicon } = context;
  const [first] = words;
  const last = words[words.length - 1];
  if (!first || !last) return undefined;
  const place = { start: first.start, end: last.end };
  const stop = words.every(({ word }) => STOP_WORDS.has(word));
  const weak = words.every(({ word }) => isWeak(word, verbStems));
  const synonyms = expandTargets(targets, lexicon);
  const literal = stop && targets.length === 0 ? none() : expandPhrase(words, lexicon);
  const typed = words.length === 1 && begun ? completions(first.word, lexicon) : [];
  const loose = asked && words.length === 1 ? looseParts(first.word, lexicon) : none();
  const forms = words.length === 1 && !weak ? verbStems : [];
  const derived = forms.map((form) =>
    weaken(expandWord(form, lexicon), lexicon.ranking.verb, 'inflection'),
  );
  const known = merge(
    literal,
    ...derived,
    loose,
    { alternatives: typed, combinations: [] },
    synonyms,
  );
  if (known.alternatives.length > 0 || known.combinations.length > 0) {
    return { ...known, ...place, weight: weak ? lexicon.ranking.weak : 1, optional: weak };
  }
  if (stop || weak) return undefined;
  const guessed = guess(first.word, context);
  return { ...guessed, ...place, weight: 1, optional: false };
}

function phoneTerm(number: string, query: string, { vocabulary }: Lexicon): QueryTerm {
  const alternatives: Alternative[] = vocabulary
    .startingWith(PHONE)
    .filter((word) => vocabulary.word(word).includes(number))
    .map((word) => {
      const exact = vocabulary.word(word) === PHONE + number;
      return { word, quality: exact ? 1 : 0.8, reason: exact ? 'exact' : 'part' };
    });
  const combinations: Combination[] = [];
  return { alternatives, combinations, weight: 1, optional: false, start: 0, end: query.length };
}
