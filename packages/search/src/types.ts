/** Text in several languages: BCP 47 tag → text. */
export type LocalizedText = Readonly<Record<string, string>>;

/** What the index takes in: an offer, a contact person, a page. */
export interface SearchDocument {
  /** Unique in the index; adding a document with a known id replaces the old one. */
  readonly id: string;
  /** Text to search: localized text, or a list such as names, telephone numbers, postcodes. */
  readonly fields: Readonly<Record<string, LocalizedText | readonly string[]>>;
  /** Facet → the values this document has. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface FieldOptions {
  /** How much a match here counts against the other fields; 1 if not said. */
  readonly weight?: number;
  /**
   * Keep the text in the index, so that hits say where they matched. Leave it out for long texts
   * that are shown elsewhere and mark them with {@link SearchIndex.highlight}. True if not said.
   */
  readonly stored?: boolean;
}

/** Words that mean the same; with `finds`, the words only lead to those and not back. */
export interface SynonymGroup {
  readonly words: readonly string[];
  readonly finds?: readonly string[];
}

/** Facet → value → the words people use for the value, in any language. */
export type FacetWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface IndexOptions {
  /** Field → weight or options. Fields not named here have weight 1 and are stored. */
  readonly fields?: Readonly<Record<string, number | FieldOptions>>;
  /** Synonyms of this collection, beside those this package brings. */
  readonly thesaurus?: readonly SynonymGroup[];
  /** Languages whose everyday words queries may use; the documents' own languages if not said. */
  readonly languages?: readonly string[];
  /**
   * Words that name a filter. If not said: the values themselves ("B1", "Tannwinkel"), and the
   * German and native names of language codes. An empty object turns recognition off.
   */
  readonly facetWords?: FacetWords;
  readonly signal?: AbortSignal;
  /** Called between slices of work with the share done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Facet → chosen values: one of them suffices within a facet, every facet must be met. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface SearchRequest {
  readonly filters?: Filters;
  /** 20 if not said. */
  readonly limit?: number;
  readonly offset?: number;
  /** The language shown (BCP 47): its matches are named beside the German ones. */
  readonly language?: string;
  /** Words of the query that shall not become a filter, because the visitor removed it. */
  readonly plainWords?: readonly string[];
}

/** Why a piece of text matched, from the closest reason to the loosest. */
export type MatchReason =
  'exact' | 'inflection' | 'prefix' | 'compound' | 'synonym' | 'part' | 'spelling';

export interface FieldMatch {
  readonly field: string;
  /** Language of the text, for localized fields. */
  readonly language?: string;
  /** Position in the list, for list fields. */
  readonly item?: number;
  /** Start and end (exclusive) in UTF-16 code units, ascending, without overlap. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** The closest reason among the ranges. */
  readonly reason: MatchReason;
}

export interface SearchHit {
  readonly id: string;
  /** Only comparable within one result. */
  readonly score: number;
  /** Worked out when first read, so hits nobody shows cost nothing. */
  readonly matches: readonly FieldMatch[];
}

/** A word of the query that was understood as a filter. */
export interface RecognisedFacet {
  readonly facet: string;
  readonly value: string;
  /** The words as typed; give them back as `plainWords` to undo. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface SearchResult {
  /** Exact number of documents that match. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** Facet → value → number of hits, with every other facet's selection applied. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Filters read out of the query; they are applied. */
  readonly recognised: readonly RecognisedFacet[];
  /** The query with unknown words replaced by the known words they were taken for. */
  readonly didYouMean?: string;
}

export interface SearchIndex {
  /** Number of documents. */
  readonly size: number;
  search(query: string, request?: SearchRequest): SearchResult;
  /** Completions of the last word that lead to hits, best first; the words before it stay. */
  suggest(prefix: string, options?: { readonly limit?: number }): string[];
  /** Ranges in any text that the query would match; for texts the index doesn't store. */
  highlight(query: string, text: string): readonly (readonly [start: number, end: number])[];
  /** Adds or replaces a document without building anew. */
  add(document: SearchDocument): void;
  /** Removes a document; says whether it was there. */
  remove(id: string): boolean;
  /** Loads the everyday words of one more language, e.g. that of the page; unknown ones are ignored. */
  understand(language: string): Promise<void>;
  /** One versioned, checksummed binary for {@link loadSearchIndex}. */
  serialize(): Uint8Array;
}
