import { best } from './best.js';
import { bitset, countCommon, has, intersect, type Bitset } from './bitset.js';
import { addDocument, removeDocument } from './change.js';
import { checksum } from './checksum.js';
import type { Lexicon } from './expand.js';
import { findIn, findMatches, reasonsOf, type Reasons } from './highlight.js';
import { proximityOf } from './proximity.js';
import { isQuestion, queryTokens, understand, type QueryTerm } from './query.js';
import { rank, type Ranked } from './rank.js';
import { serializeIndex } from './serialize.js';
import { SpellingHelp } from './spelling.js';
import type { IndexState } from './state.js';
import { suggest } from './suggest.js';
import { Scratch } from './term-scores.js';
import { loadThesaurus } from './thesaurus/load.js';
import type { Token } from './tokenize.js';
import type {
  FieldMatch,
  RecognisedFacet,
  SearchDocument,
  SearchHit,
  SearchIndex,
  SearchRequest,
  SearchResult,
} from './types.js';

/** Among so many of the best hits, those whose words stand together go first. */
const REORDERED = 50;

/** Share of what a document has of the query that the recognised filters must leave. */
const ALL_LEFT = 0.999;
const ENOUGH_LEFT = 0.5;

/** What a query means for this index. */
interface Understood {
  readonly terms: readonly QueryTerm[];
  readonly recognised: readonly RecognisedFacet[];
  /** Documents that match and have the recognised filters. */
  readonly hits: Bitset;
  /** Why which words match, for marking: those that became filters are marked as well. */
  readonly reasons: () => Reasons;
}

/** The index in memory: it understands a query, ranks, counts facets, and says why a hit matched. */
export class MemoryIndex implements SearchIndex {
  readonly #scratch = new Scratch();
  readonly #ties: number[] = [];
  #spelling: SpellingHelp | undefined;
  #numbers: Map<string, number> | undefined;
  readonly #lexicon: Lexicon;

  constructor(private readonly state: IndexState) {
    const { vocabulary, parts, splitter, ranking } = state;
    this.#lexicon = {
      vocabulary,
      parts,
      splitter,
      ranking,
      frequency: (word) => state.frequencies[word] ?? 0,
      spelling: () => this.#spellingHelp(),
    };
  }

  get size(): number {
    return this.state.liveCount;
  }

  search(query: string, request: SearchRequest = {}): SearchResult {
    const { filters = {}, limit = 20, offset = 0, language = 'de', plainWords = [] } = request;
    const { terms, recognised, hits, reasons } = this.#understand(query, plainWords);
    const { left, counts } = this.state.facets.apply(hits, filters, this.state.ids.length);
    const order = this.#order(left, terms, offset + limit);
    const didYouMean = corrected(query, terms);
    return {
      total: countOf(left),
      hits: order.slice(offset, offset + limit).map((hit) => this.#hit(hit, reasons, language)),
      facets: counts,
      recognised,
      ...(didYouMean === undefined ? {} : { didYouMean }),
    };
  }

  suggest(prefix: string, { limit = 8 }: { readonly limit?: number } = {}): string[] {
    const before = queryTokens(prefix).slice(0, -1);
    const terms = this.#terms(before, prefix, false, false);
    const { hits } = this.#hits(terms, this.state.live, false);
    const { postings } = this.state;
    const { buffer } = this.#scratch;
    return suggest(
      prefix,
      this.#lexicon,
      (word) => {
        const count = postings.read(word, buffer);
        return buffer.documents.subarray(0, count).filter((document) => has(hits, document)).length;
      },
      limit,
    );
  }

  highlight(query: string, text: string): readonly (readonly [start: number, end: number])[] {
    const reasons = reasonsOf(this.#allTerms(query));
    return findIn(text, reasons, this.state.vocabulary)?.ranges ?? [];
  }

  add(document: SearchDocument): void {
    this.remove(document.id);
    this.#numberOf().set(document.id, this.state.ids.length);
    addDocument(this.state, document);
  }

  remove(id: string): boolean {
    const number = this.#numberOf().get(id);
    if (number === undefined) return false;
    removeDocument(this.state, number);
    this.#numberOf().delete(id);
    return true;
  }

  async understand(language: string): Promise<void> {
    this.state.thesaurus.add(await loadThesaurus(language));
  }

  serialize(): Uint8Array {
    return serializeIndex(this.state);
  }

  /**
   * Filters are read out of the query where that leaves hits that have about as much of the query
   * as any document; else the filters' words are searched.
   */
  #understand(query: string, plainWords: readonly string[]): Understood {
    const tokens = queryTokens(query);
    const asked = isQuestion(query, tokens);
    const begun = tokens.at(-1)?.end === query.length;
    const { recognised, rest } = this.state.facetWords.find(tokens, query, plainWords);
    let known: Reasons | undefined;
    const reasons = (): Reasons => (known ??= reasonsOf(this.#allTerms(query)));
    if (recognised.length > 0) {
      const allowed = this.#allowed(recognised);
      const terms = this.#terms(rest, query, begun && rest.at(-1) === tokens.at(-1), asked);
      const { hits, reached } = this.#hits(terms, allowed, asked);
      if (countOf(hits) > 0 && reached >= (asked ? ENOUGH_LEFT : ALL_LEFT)) {
        return { terms, recognised, hits, reasons };
      }
    }
    // Signs without a single word are no wish to see everything.
    const silent = tokens.length === 0 && query.trim() !== '';
    const allowed = silent ? bitset(this.state.ids.length) : this.state.live;
    const terms = this.#terms(tokens, query, begun, asked);
    const { hits } = this.#hits(terms, allowed, asked);
    return { terms, recognised: [], hits, reasons };
  }

  /** The terms as if no word were a filter. */
  #allTerms(query: string): QueryTerm[] {
    const tokens = queryTokens(query);
    const begun = tokens.at(-1)?.end === query.length;
    return this.#terms(tokens, query, begun, isQuestion(query, tokens));
  }

  #allowed(recognised: readonly RecognisedFacet[]): Bitset {
    const allowed = this.state.live.slice();
    for (const { facet, value } of recognised) {
      intersect(allowed, this.state.facets.withAny(facet, [value], this.state.ids.length));
    }
    return allowed;
  }

  #terms(tokens: readonly Token[], query: string, begun: boolean, asked: boolean): QueryTerm[] {
    return understand(tokens, query, begun, asked, this.#lexicon, this.state.thesaurus);
  }

  /** The documents that match; their scores are in the scratch arrays until the next query. */
  #hits(terms: readonly QueryTerm[], allowed: Bitset, asked: boolean): Ranked {
    const size = this.state.ids.length;
    if (terms.length > 0) {
      return rank(terms, { ...this.state, size }, allowed, this.#scratch, asked);
    }
    this.#scratch.fit(size);
    return { hits: allowed, reached: 1 };
  }

  /** The first hits, best first; without words to rank by, in the order the documents came in. */
  #order(hits: Bitset, terms: readonly QueryTerm[], count: number): Scored[] {
    const { scores } = this.#scratch;
    const { order, ranking } = this.state;
    const tie = (document: number): number => (terms.length === 0 ? document : this.#tie(document));
    const ordered = best(hits, scores, tie, Math.max(count, REORDERED)).map((document) => ({
      document,
      score: scores[document] ?? 0,
    }));
    const nearness = proximityOf(terms, ranking);
    const first = ordered.slice(0, REORDERED).map(({ document, score }) => ({
      document,
      score: score * (1 + nearness(order.of(document))),
    }));
    first.sort((one, other) => other.score - one.score);
    return [...first, ...ordered.slice(REORDERED)];
  }

  /** Equals go by nothing that anybody could wish to influence. */
  #tie(document: number): number {
    return (this.#ties[document] ??= checksum(new TextEncoder().encode(this.state.ids[document])));
  }

  #hit({ document, score }: Scored, reasons: () => Reasons, language: string): SearchHit {
    const { ids, texts, vocabulary } = this.state;
    let matches: FieldMatch[] | undefined;
    return {
      id: ids[document] ?? '',
      score,
      get matches() {
        return (matches ??= findMatches(texts.of(document), language, reasons(), vocabulary));
      },
    };
  }

  #spellingHelp(): SpellingHelp {
    if (this.#spelling?.size !== this.state.vocabulary.size) {
      this.#spelling = new SpellingHelp(this.state.vocabulary);
    }
    return this.#spelling;
  }

  #numberOf(): Map<string, number> {
    return (this.#numbers ??= new Map(this.state.ids.map((id, number) => [id, number])));
  }
}

interface Scored {
  readonly document: number;
  readonly score: number;
}

function countOf(bits: Bitset): number {
  return countCommon(bits, bits);
}

/** The query with unknown words replaced by the known ones they were taken for. */
function corrected(query: string, terms: readonly QueryTerm[]): string | undefined {
  let text = query;
  for (const { start, end, correction } of [...terms].reverse()) {
    if (correction !== undefined) text = text.slice(0, start) + correction + text.slice(end);
  }
  return text === query ? undefined : text;
}
