import { fold } from './fold.js';
import { tokenize } from './tokenize.js';
import type {
  FieldMatch,
  Filters,
  IndexOptions,
  LocalizedText,
  SearchDocument,
  SearchHit,
  SearchIndex,
  SearchRequest,
  SearchResult,
} from './types.js';

/** Builds the index; yields between documents so that the page stays responsive. */
export async function createSearchIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions = {},
): Promise<SearchIndex> {
  await Promise.resolve();
  options.signal?.throwIfAborted();
  const index = new ScanningIndex(options.fields ?? {});
  for (const document of documents) index.add(document);
  options.onProgress?.(1);
  return index;
}

/** Opens what `serialize()` wrote. */
export function loadSearchIndex(bytes: Uint8Array): SearchIndex {
  const { fields, documents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    fields: NonNullable<IndexOptions['fields']>;
    documents: SearchDocument[];
  };
  const index = new ScanningIndex(fields);
  for (const document of documents) index.add(document);
  return index;
}

class ScanningIndex implements SearchIndex {
  readonly #documents = new Map<string, SearchDocument>();

  constructor(private readonly fields: NonNullable<IndexOptions['fields']>) {}

  get size(): number {
    return this.#documents.size;
  }

  add(document: SearchDocument): void {
    this.#documents.set(document.id, document);
  }

  remove(id: string): boolean {
    return this.#documents.delete(id);
  }

  understand(): Promise<void> {
    return Promise.resolve();
  }

  serialize(): Uint8Array {
    const content = { fields: this.fields, documents: [...this.#documents.values()] };
    return new TextEncoder().encode(JSON.stringify(content));
  }

  highlight(query: string, text: string): readonly (readonly [start: number, end: number])[] {
    const words = tokenize(query).map(({ word }) => word);
    return tokenize(text)
      .filter(({ word }) => words.some((known) => word.startsWith(known)))
      .map(({ start, end }) => [start, end]);
  }

  suggest(prefix: string, { limit = 8 }: { readonly limit?: number } = {}): string[] {
    const folded = fold(prefix);
    const words = new Set<string>();
    for (const { text } of [...this.#documents.values()].flatMap(texts)) {
      for (const { word, start, end } of tokenize(text)) {
        if (word.startsWith(folded)) words.add(text.slice(start, end));
      }
    }
    return [...words].slice(0, limit);
  }

  search(query: string, request: SearchRequest = {}): SearchResult {
    const { filters = {}, limit = 20, offset = 0 } = request;
    const words = tokenize(query).map(({ word }) => word);
    const found = [...this.#documents.values()]
      .map((document) => ({ document, matches: this.matches(query, document) }))
      .filter(({ matches }) => words.length === 0 || matches.length > 0);
    const hits = found.filter(({ document }) => passes(document, filters));
    return {
      total: hits.length,
      hits: hits
        .map(({ document, matches }): SearchHit => ({
          id: document.id,
          score: this.score(matches),
          matches,
        }))
        .sort((one, other) => other.score - one.score)
        .slice(offset, offset + limit),
      facets: countFacets(
        found.map(({ document }) => document),
        filters,
      ),
      recognised: [],
    };
  }

  private matches(query: string, document: SearchDocument): FieldMatch[] {
    return texts(document).flatMap(({ text, ...place }) => {
      const ranges = this.highlight(query, text);
      return ranges.length > 0 ? [{ ...place, ranges, reason: 'exact' as const }] : [];
    });
  }

  private score(matches: readonly FieldMatch[]): number {
    return matches.reduce((sum, { field, ranges }) => {
      const option = this.fields[field] ?? 1;
      return sum + ranges.length * (typeof option === 'number' ? option : (option.weight ?? 1));
    }, 0);
  }
}

interface PlacedText {
  readonly field: string;
  readonly language?: string;
  readonly item?: number;
  readonly text: string;
}

function texts({ fields }: SearchDocument): PlacedText[] {
  return Object.entries(fields).flatMap(([field, value]): PlacedText[] =>
    isList(value)
      ? value.map((text, item) => ({ field, item, text }))
      : Object.entries(value).map(([language, text]) => ({ field, language, text })),
  );
}

function isList(value: LocalizedText | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function passes(document: SearchDocument, filters: Filters, except?: string): boolean {
  return Object.entries(filters).every(
    ([facet, chosen]) =>
      facet === except ||
      chosen.length === 0 ||
      chosen.some((value) => document.filters[facet]?.includes(value)),
  );
}

function countFacets(
  documents: readonly SearchDocument[],
  filters: Filters,
): Record<string, Record<string, number>> {
  const facets: Record<string, Record<string, number>> = {};
  for (const document of documents) {
    for (const [facet, values] of Object.entries(document.filters)) {
      const counts = (facets[facet] ??= {});
      const counted = passes(document, filters, facet) ? 1 : 0;
      for (const value of values) counts[value] = (counts[value] ?? 0) + counted;
    }
  }
  return facets;
}
