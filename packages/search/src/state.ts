import type { CompoundSplitter } from './compounds.js';
import type { Bitset } from './bitset.js';
import type { FacetWordFinder } from './facet-words.js';
import type { Facets } from './facets.js';
import type { FieldTable } from './fields.js';
import type { PartIndex } from './part-index.js';
import type { Postings } from './postings.js';
import type { Ranking } from './ranking.js';
import type { StoredTexts } from './texts.js';
import type { Thesaurus } from './thesaurus.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordOrder } from './word-order.js';

/** Everything an index consists of. Documents have numbers; a number is never given twice. */
export interface IndexState {
  readonly ids: string[];
  /** Documents that haven't been removed. */
  live: Bitset;
  liveCount: number;
  readonly fields: FieldTable;
  readonly vocabulary: Vocabulary;
  /** Word → number of live documents that have it. */
  frequencies: Uint32Array;
  readonly postings: Postings;
  readonly parts: PartIndex;
  readonly splitter: CompoundSplitter;
  readonly order: WordOrder;
  readonly texts: StoredTexts;
  readonly facets: Facets;
  readonly facetWords: FacetWordFinder;
  readonly thesaurus: Thesaurus;
  readonly ranking: Ranking;
}
