import { isList, surveyLengths, type LengthSums } from './analyse.js';
import { readDocuments } from './build-documents.js';
import { indexParts, partsOf, sortPostings, sortWords } from './build-words.js';
import { CompoundSplitter } from './compounds.js';
import { FacetWordFinder, facetWordsOf } from './facet-words.js';
import { fieldTable } from './fields.js';
import type { Ranking } from './ranking.js';
import type { IndexState } from './state.js';
import { Thesaurus } from './thesaurus.js';
import type { IndexOptions, SearchDocument, SynonymGroup } from './types.js';

/** Enough documents to know how long texts usually are. */
const SAMPLE = 200;

/** Builds an index; yields the share done wherever it may be interrupted. */
export function* buildIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions,
  groups: readonly SynonymGroup[],
  ranking: Ranking,
): Generator<number, IndexState> {
  const thesaurus = new Thesaurus();
  for (const group of groups) {
    thesaurus.add([group]);
    yield 0;
  }
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  const fields = fieldTable(options.fields ?? {}, yield* sampleLengths(unique));
  const facts = yield* readDocuments(unique, fields, ranking.b);
  const vocabulary = yield* sortWords(facts.words, facts.spellings);
  const splitter = new CompoundSplitter(yield* partsOf(facts, thesaurus));
  const parts = yield* indexParts(facts.words, splitter);
  const postings = yield* sortPostings(facts);
  const facetWords = options.facetWords ?? (yield* facetWordsOf(unique));
  return {
    ids: unique.map(({ id }) => id),
    live: facts.live,
    liveCount: unique.length,
    fields,
    vocabulary,
    frequencies: facts.frequencies,
    postings,
    parts,
    splitter,
    order: facts.order,
    texts: facts.texts,
    facets: facts.facets,
    facetWords: new FacetWordFinder(facetWords),
    thesaurus,
    ranking,
  };
}

/** The languages of the documents' texts. */
export function* languagesOf(documents: readonly SearchDocument[]): Generator<number, Set<string>> {
  const languages = new Set<string>();
  for (const { fields } of documents) {
    for (const value of Object.values(fields)) {
      if (isList(value)) continue;
      for (const language of Object.keys(value)) languages.add(language);
    }
    yield 0;
  }
  return languages;
}

function* sampleLengths(
  documents: readonly SearchDocument[],
): Generator<number, Map<string, number>> {
  const step = Math.max(1, Math.floor(documents.length / SAMPLE));
  const sums: LengthSums = new Map();
  for (const [number, document] of documents.entries()) {
    if (number % step !== 0) continue;
    surveyLengths(document, sums);
    yield 0;
  }
  return new Map(
    Array.from(sums, ([field, { words, texts }]) => [field, Math.max(1, words / (texts || 1))]),
  );
}
