import type { OfferDatabase } from '../offer-database.js';
import type { OfferIndex } from '../offer-index.js';
import type { RecognisedFilter } from '../offer-source.js';

type Search = OfferIndex['search'];

/**
 * Several indexes as one. Each answers for the offers that are listed from its source; the answers are
 * put together by their scores, which are alike enough for that as the same engine gives them.
 */
export class JoinedIndex implements OfferIndex {
  readonly #indexes: readonly OfferIndex[];
  /** Id → number of the index that answers for it. */
  readonly #owners: ReadonlyMap<string, number>;

  /**
   * @param parts the database behind each index
   * @param joined what they are together
   */
  constructor(
    indexes: readonly OfferIndex[],
    parts: readonly OfferDatabase[],
    joined: OfferDatabase,
  ) {
    this.#indexes = indexes;
    // Joining copies records but not what is in them.
    this.#owners = new Map(
      joined.offers.map(({ id, title }) => [
        id,
        parts.findIndex(({ byId }) => byId.offers.get(id)?.title === title),
      ]),
    );
  }

  search(...[query, request]: Parameters<Search>): ReturnType<Search> {
    const answers = this.#indexes.map((index, part) => {
      const answer = index.search(query, request);
      return { ...answer, hits: answer.hits.filter(({ id }) => this.#owners.get(id) === part) };
    });
    // What one index knows, another need not take for a slip of the pen.
    const literal = answers.filter((answer) => !answer.didYouMean && answer.hits.length > 0);
    const results = literal.length > 0 ? literal : answers;
    const hits = results.flatMap((result) => result.hits).sort((a, b) => b.score - a.score);
    const didYouMean = results.find((result) => result.didYouMean)?.didYouMean;
    return {
      hits: hits.slice(0, request.limit),
      recognised: distinct(results.flatMap(({ recognised = [] }) => recognised)),
      ...(didYouMean !== undefined && { didYouMean }),
    };
  }

  suggest(prefix: string, { limit }: { limit: number }): readonly string[] {
    const lists = this.#indexes.map((index) => index.suggest(prefix, { limit }));
    // The best of each, then the second best.
    const inTurn = Array.from({ length: limit }, (_, place) =>
      lists.flatMap((list) => list[place] ?? []),
    );
    return [...new Set(inTurn.flat())].slice(0, limit);
  }
}

function distinct(filters: readonly RecognisedFilter[]): RecognisedFilter[] {
  return [...new Map(filters.map((one) => [`${one.facet} ${one.value}`, one])).values()];
}
