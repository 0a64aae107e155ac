import { stem } from './stem.js';
import { STOP_WORDS, isWeak } from './stopwords.js';
import { tokenize, type Token } from './tokenize.js';
import type { FacetWords, RecognisedFacet, SearchDocument } from './types.js';

/** Facets whose values people type; what a topic is called is better searched in the text. */
const TYPED_FACETS = /lang|sprach|municip|gemeinde|target|zielgruppe|level|niveau/i;
const LANGUAGE_FACET = /lang|sprach/i;
const LANGUAGE_CODE = /^[a-z]{2,3}(?:-(?:[A-Z]{2}|[A-Z][a-z]{3}))?$/;
// Shorter words are too easily another word's form.
const INFLECTED_FROM = 6;

interface Entry {
  readonly facet: string;
  readonly value: string;
}

/** Finds the words of a query that name a filter: a language, a place, a group, a level. */
export class FacetWordFinder {
  readonly #entries = new Map<string, Entry>();
  #longest = 1;

  constructor(readonly words: FacetWords) {
    for (const [facet, values] of Object.entries(words)) {
      for (const [value, names] of Object.entries(values)) {
        for (const name of names) this.#addName(name, { facet, value });
      }
    }
  }

  #addName(name: string, entry: Entry): void {
    const tokens = tokenize(name);
    if (tokens.length === 0) return;
    this.#addTokens(tokens, entry);
    // "Menschen mit Behinderung" is what "Behinderung" means.
    const telling = tokens.filter(({ word }) => !STOP_WORDS.has(word) && !isWeak(word));
    if (telling.length === 1) this.#addTokens(telling, entry);
  }

  #addTokens(tokens: readonly Token[], entry: Entry): void {
    this.#longest = Math.max(this.#longest, tokens.length);
    this.#entries.set(exactKey(tokens), entry);
    if (tokens.every(({ word }) => word.length >= INFLECTED_FROM)) {
      this.#entries.set(stemKey(tokens), entry);
    }
  }

  /** Reads the filters out of a query's tokens; the tokens left are the words to search. */
  find(
    tokens: readonly Token[],
    query: string,
    plainWords: readonly string[],
  ): { recognised: RecognisedFacet[]; rest: Token[] } {
    const recognised: RecognisedFacet[] = [];
    const rest: Token[] = [];
    for (let at = 0; at < tokens.length;) {
      const found = this.#match(tokens, at);
      const words = tokens.slice(at, at + (found?.length ?? 1));
      const start = words[0]?.start ?? 0;
      const end = words.at(-1)?.end ?? start;
      const text = query.slice(start, end);
      if (found && !plainWords.includes(text)) {
        recognised.push({ ...found.entry, text, start, end });
      } else rest.push(...words);
      at += words.length;
    }
    return { recognised, rest };
  }

  #match(tokens: readonly Token[], at: number): { entry: Entry; length: number } | undefined {
    for (let length = Math.min(this.#longest, tokens.length - at); length > 0; length--) {
      const named = tokens.slice(at, at + length);
      const inflected = named.every(({ word }) => word.length >= INFLECTED_FROM);
      const entry =
        this.#entries.get(exactKey(named)) ??
        (inflected ? this.#entries.get(stemKey(named)) : undefined);
      if (entry) return { entry, length };
    }
    return undefined;
  }
}

const exactKey = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');
const stemKey = (tokens: readonly Token[]): string =>
  `~${tokens.map(({ word }) => stem(word)).join(' ')}`;

/**
 * What the filters of the documents say themselves: the values, and the names of languages. Yields
 * after each name, since the browser takes its time to look up those of languages.
 */
export function* facetWordsOf(documents: readonly SearchDocument[]): Generator<number, FacetWords> {
  const words = new Map<string, Map<string, readonly string[]>>();
  for (const { filters } of documents) {
    for (const [facet, values] of Object.entries(filters)) {
      if (!TYPED_FACETS.test(facet)) continue;
      const names = words.get(facet) ?? new Map<string, readonly string[]>();
      words.set(facet, names);
      for (const value of values) {
        if (names.has(value)) continue;
        const isLanguage = LANGUAGE_FACET.test(facet) && LANGUAGE_CODE.test(value);
        names.set(value, isLanguage ? languageNames(value) : [value]);
        yield 1;
      }
    }
  }
  return Object.fromEntries(
    Array.from(words, ([facet, names]) => [facet, Object.fromEntries(names)]),
  );
}

/** Nobody who types "Deutsch" looks for somebody who speaks it: they want to learn it. */
function languageNames(code: string): string[] {
  if (/^de\b/.test(code)) return [];
  const names = ['de', code].map((language) =>
    new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(code),
  );
  return names.filter((name) => name !== undefined);
}
