import type { GeneratedOffer } from '../test/generate.js';
import { QUERY_CLASSES, type Query, type QueryClass } from '../test/queries.js';
import type { TypoQuery } from '../test/typos.js';
import type { Engine } from './engines.js';

export interface Relevance {
  /** Hits among the first ten / min(10, relevant). */
  readonly recall: number;
  /** 1 / place of the first right hit. */
  readonly reciprocalRank: number;
}

export interface ClassRelevance extends Relevance {
  readonly queryClass: QueryClass;
  readonly queries: number;
}

/**
 * Judges one query by the facts. "Nothing found" is right when nothing is found. Undefined when a
 * small collection has no right answer.
 */
export function judge(
  engine: Engine,
  query: Query,
  offers: readonly GeneratedOffer[],
): Relevance | undefined {
  const found = engine.search(query.text);
  if (!query.wants) {
    const right = found.length === 0 ? 1 : 0;
    return { recall: right, reciprocalRank: right };
  }
  const wanted = new Set(
    offers.filter(({ facts }) => query.wants?.(facts)).map(({ document }) => document.id),
  );
  if (wanted.size === 0) return undefined;
  const right = found.filter((id) => wanted.has(id)).length;
  const first = found.findIndex((id) => wanted.has(id));
  return {
    recall: right / Math.min(10, wanted.size),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** Means by query class. */
export function judgeClasses(
  engine: Engine,
  queries: readonly Query[],
  offers: readonly GeneratedOffer[],
): ClassRelevance[] {
  return QUERY_CLASSES.map((queryClass) => {
    const judged = queries
      .filter((query) => query.queryClass === queryClass)
      .flatMap((query) => judge(engine, query, offers) ?? []);
    return {
      queryClass,
      queries: judged.length,
      recall: mean(judged.map(({ recall }) => recall)),
      reciprocalRank: mean(judged.map(({ reciprocalRank }) => reciprocalRank)),
    };
  });
}

/** The mean over the classes without the one that is only watched. */
export function overall(classes: readonly ClassRelevance[]): Relevance {
  const counted = classes.filter(({ queryClass }) => queryClass !== 'unlisted');
  return {
    recall: mean(counted.map(({ recall }) => recall)),
    reciprocalRank: mean(counted.map(({ reciprocalRank }) => reciprocalRank)),
  };
}

/** Right hits among the first ten, or among as many as there can be. */
export function typoPrecision(
  engine: Engine,
  queries: readonly TypoQuery[],
  offers: readonly GeneratedOffer[],
): number {
  return mean(
    queries.flatMap(
      ({ text, wants }) => judge(engine, { queryClass: 'typo', text, wants }, offers)?.recall ?? [],
    ),
  );
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
