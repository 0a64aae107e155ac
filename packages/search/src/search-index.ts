import { buildIndex, languagesOf } from './build.js';
import { MemoryIndex } from './memory-index.js';
import { RANKING } from './ranking.js';
import { runInSlices } from './slices.js';
import { deserializeIndex } from './serialize.js';
import { loadThesaurus } from './thesaurus/load.js';
import type { IndexOptions, SearchDocument, SearchIndex } from './types.js';

/** A page feels stuck after 50 ms, phones are four times slower, and a slice ends late. */
const SLICE_MS = 5;

/**
 * Builds an index over any documents, in slices of a few milliseconds.
 *
 * @throws the signal's reason when building is aborted
 */
export async function createSearchIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions = {},
): Promise<SearchIndex> {
  options.signal?.throwIfAborted();
  const spoken =
    options.languages ?? (await runInSlices(languagesOf(documents), SLICE_MS, options.signal));
  const languages = new Set(['de', ...spoken]);
  const files = await Promise.all([...languages].map(loadThesaurus));
  const groups = [...files.flat(), ...(options.thesaurus ?? [])];
  const work = buildIndex(documents, options, groups, RANKING);
  const state = await runInSlices(work, SLICE_MS, options.signal, options.onProgress);
  return new MemoryIndex(state);
}

/**
 * Opens what {@link SearchIndex.serialize} wrote: views on the file, no rebuilding.
 *
 * @throws {SearchIndexFileError} when the file is damaged, foreign, or of another version; build the
 * index from its data then.
 */
export function loadSearchIndex(bytes: Uint8Array): SearchIndex {
  return new MemoryIndex(deserializeIndex(bytes));
}
