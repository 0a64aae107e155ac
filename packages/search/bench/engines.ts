/** A search engine as the benchmark sees it. */
export interface Engine {
  /** Ids of the first ten hits. */
  search(query: string): string[];
}
