import type { GeneratedOffer } from '../test/generate.js';
import { QUERY_CLASSES, type Query, type QueryClass } from '../test/queries.js';
import type { TypoQuery } from '../test/typos.js';
import type { Engine } from './engines.js';
import type { Question } from './questions.js';

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
export async function judge(
  engine: Engine,
  query: Query,
  offers: readonly GeneratedOffer[],
): Promise<Relevance | undefined> {
  const found = await engine.search(query.text);
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
export async function judgeClasses(
  engine: Engine,
  queries: readonly Query[],
  offers: readonly GeneratedOffer[],
): Promise<ClassRelevance[]> {
  const classes: ClassRelevance[] = [];
  for (const queryClass of QUERY_CLASSES) {
    const judged: Relevance[] = [];
    for (const query of queries.filter((candidate) => candidate.queryClass === queryClass)) {
      const relevance = await judge(engine, query, offers);
      if (relevance) judged.push(relevance);
    }
    classes.push({
      queryClass,
      queries: judged.length,
      recall: mean(judged.map(({ recall }) => recall)),
      reciprocalRank: mean(judged.map(({ reciprocalRank }) => reciprocalRank)),
    });
  }
  return classes;
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
export async function typoPrecision(
  engine: Engine,
  queries: readonly TypoQuery[],
  offers: readonly GeneratedOffer[],
): Promise<number> {
  const precisions: number[] = [];
  for (const { text, wants } of queries) {
    const relevance = await judge(engine, { queryClass: 'typo', text, wants }, offers);
    if (relevance) precisions.push(relevance.recall);
  }
  return mean(precisions);
}

/** 1 / place of the right page among the first ten, question by question. */
export async function reciprocalRanks(
  engine: Engine,
  questions: readonly Question[],
): Promise<number[]> {
  const ranks: number[] = [];
  for (const { text, pageId } of questions) {
    const place = (await engine.search(text)).indexOf(pageId);
    ranks.push(place < 0 ? 0 : 1 / (place + 1));
  }
  return ranks;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
