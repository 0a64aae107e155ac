import type { Need, Offer, Term, Vocabularies } from './generated/database.js';
import { OFFER_FIELDS, offerDocument, type IndexDocument, type IndexFields } from './documents.js';
import { localize } from './localize.js';
import type { OfferMatch, RecognisedFilter } from './offer-source.js';
import type { OfferDatabase } from './offer-database.js';
import { present } from './records.js';
import { synonyms } from './generated/synonyms.js';

/** What a source needs of a search index; that of `@kim-widgets/search` is one. */
export interface OfferIndex {
  search(
    query: string,
    request: { limit: number; language?: string; plainWords?: readonly string[] },
  ): {
    hits: readonly { id: string; score: number; matches: readonly OfferMatch[] }[];
    recognised?: readonly RecognisedFilter[];
    didYouMean?: string;
  };
  suggest(prefix: string, options: { limit: number }): readonly string[];
}

export interface OfferIndexOptions {
  fields: IndexFields;
  /** Everyday words of the vocabularies, each leading to a term's label. */
  thesaurus: { words: readonly string[]; finds: readonly string[] }[];
  /** Facet → value → words for it; the values themselves are known anyway. */
  facetWords: Record<string, Record<string, string[]>>;
  signal: AbortSignal;
}

/** Makes an index; `createSearchIndex` of `@kim-widgets/search` does. */
export type CreateOfferIndex = (
  documents: readonly IndexDocument[],
  options: OfferIndexOptions,
) => Promise<OfferIndex>;

/** Opens an index that was made before; `loadSearchIndex` of `@kim-widgets/search` does. */
export type LoadOfferIndex = (bytes: Uint8Array) => OfferIndex | Promise<OfferIndex>;

/** An index over offers that knows the words of the database's vocabularies. */
export function indexOffers(
  offers: readonly Offer[],
  database: OfferDatabase,
  createIndex: CreateOfferIndex,
  signal: AbortSignal,
): Promise<OfferIndex> {
  const documents = offers.map((offer) => offerDocument(offer, database));
  return createIndex(documents, {
    fields: OFFER_FIELDS,
    thesaurus: thesaurusOf(database.vocabularies),
    facetWords: facetWords(database),
    signal,
  });
}

/** Words by which people filter without knowing it: places, groups, languages, levels. */
function facetWords({
  municipalities,
  vocabularies,
  offers,
  languages,
}: OfferDatabase): OfferIndexOptions['facetWords'] {
  const labels = (terms: readonly Term[] = []) =>
    Object.fromEntries(terms.map(({ id, label }) => [id, Object.values(label)]));
  const spoken = new Set(offers.flatMap((offer) => offer.languages ?? []));
  return {
    // Who types the name of the Kreis means everything in it.
    municipality: Object.fromEntries(
      municipalities.filter(({ parent }) => parent).map(({ ags, name }) => [ags, [name]]),
    ),
    targetGroups: labels(vocabularies.targetGroups),
    levels: labels(vocabularies.germanLevels),
    languages: Object.fromEntries(
      // Who types "Deutsch" wants to learn it and looks for nobody who speaks it.
      [...spoken]
        .filter((code) => !/^de\b/.test(code))
        .map((code) => [code, languageNames(code, ['de', code, ...languages])]),
    ),
  };
}

function languageNames(code: string, readers: readonly string[]): string[] {
  const names = readers.map((reader) => {
    try {
      return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(code);
    } catch {
      return undefined; // A code that is none, in either place.
    }
  });
  return present(names);
}

/** Everyday words for terms; those that come with the library where a term has none of its own. */
function thesaurusOf(vocabularies: Vocabularies): OfferIndexOptions['thesaurus'] {
  const lists = Object.entries(vocabularies) as [string, readonly (Term | Need)[]][];
  return lists.flatMap(([name, terms]) =>
    terms.flatMap(({ id, label, synonyms: own }) => {
      const words = Object.values(own ?? synonyms[name]?.[id] ?? {}).flat();
      return words.length > 0 ? [{ words, finds: [localize(label, 'de').text] }] : [];
    }),
  );
}
