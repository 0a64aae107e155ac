export { SearchIndexFileError } from './container.js';
export { createSearchIndex, loadSearchIndex } from './search-index.js';
export type {
  FacetWords,
  FieldMatch,
  FieldOptions,
  Filters,
  IndexOptions,
  LocalizedText,
  MatchReason,
  RecognisedFacet,
  SearchDocument,
  SearchHit,
  SearchIndex,
  SearchRequest,
  SearchResult,
  SynonymGroup,
} from './types.js';
