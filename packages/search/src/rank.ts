import { has, type Bitset } from './bitset.js';
import type { Alternative, Combination } from './expand.js';
import { IMPACTS } from './impact.js';
import type { PostingBuffer, Postings } from './postings.js';
import type { Ranking } from './ranking.js';

/** A word or phrase of the query with everything that may stand for it. */
export interface Term {
  readonly alternatives: readonly Alternative[];
  readonly combinations: readonly Combination[];
  /** How much the term counts beside the others. */
  readonly weight: number;
  /** Whether it helps only: no hit must have it. */
  readonly optional: boolean;
}

export interface Collection {
  readonly postings: Postings;
  readonly ranking: Ranking;
  /** Documents that haven't been removed. */
  readonly live: Bitset;
  readonly liveCount: number;
  /** Number of document numbers in use, removed ones included. */
  readonly size: number;
}

/** All words, but for rounding. */
const ALL = 0.999;
const ONCE = 4096;
const MOST = 0x7fffffff;

/** Arrays over all documents that every query uses again. */
export class Scratch {
  readonly buffer: PostingBuffer = {
    documents: new Uint32Array(256),
    impacts: new Uint8Array(256),
  };
  /**
   * How often the current term occurs, its alternatives weighed, in 4096ths: whole numbers add up
   * to the same whatever their order, so a rebuilt index gives the very same scores.
   */
  frequency = new Int32Array(0);
  /** Closeness of the term's best alternative. */
  quality = new Float32Array(0);
  /** For combinations: frequency of the current part, and the smallest of the parts before. */
  part = new Int32Array(0);
  parts = new Int32Array(0);
  /** Document → score; 0 for no hit. */
  scores = new Float32Array(0);
  /** Document → weight of the query's words it has. */
  coverage = new Float32Array(0);

  fit(size: number): void {
    if (this.scores.length < size) {
      const room = size + (size >>> 2);
      this.frequency = new Int32Array(room);
      this.quality = new Float32Array(room);
      this.part = new Int32Array(room);
      this.parts = new Int32Array(room);
      this.scores = new Float32Array(room);
      this.coverage = new Float32Array(room);
    }
    this.scores.fill(0);
    this.coverage.fill(0);
  }
}

/**
 * BM25F over the terms; leaves the scores in `scratch.scores`. All alternatives of a term count as
 * one word: "Kurs" and "Sprachkurs" in a text are no better than "Kurs" twice.
 */
export function rank(
  terms: readonly Term[],
  collection: Collection,
  allowed: Bitset,
  scratch: Scratch,
  asked: boolean,
): void {
  scratch.fit(collection.size);
  for (const term of terms) {
    scratch.frequency.fill(0);
    scratch.quality.fill(0);
    for (const alternative of term.alternatives) addAlternative(alternative, collection, scratch);
    for (const combination of term.combinations) addCombination(combination, collection, scratch);
    addTerm(term, collection, allowed, scratch);
  }
  relax(asked, collection, scratch);
}

function addAlternative(
  { word, quality }: Alternative,
  { postings }: Collection,
  scratch: Scratch,
): void {
  const count = postings.read(word, scratch.buffer);
  const { documents, impacts } = scratch.buffer;
  const { frequency, quality: best } = scratch;
  const factor = quality * ONCE;
  for (let entry = 0; entry < count; entry++) {
    const document = documents[entry] ?? 0;
    const times = Math.round(factor * (IMPACTS[impacts[entry] ?? 0] ?? 0));
    frequency[document] = (frequency[document] ?? 0) + times;
    if (quality > (best[document] ?? 0)) best[document] = quality;
  }
}

function addCombination(
  { parts, quality }: Combination,
  { postings, size }: Collection,
  scratch: Scratch,
): void {
  const { parts: least, part: current, frequency, quality: best } = scratch;
  least.fill(MOST);
  for (const alternatives of parts) {
    current.fill(0);
    for (const alternative of alternatives) {
      const factor = alternative.quality * ONCE;
      const count = postings.read(alternative.word, scratch.buffer);
      const { documents, impacts } = scratch.buffer;
      for (let entry = 0; entry < count; entry++) {
        const document = documents[entry] ?? 0;
        const times = Math.round(factor * (IMPACTS[impacts[entry] ?? 0] ?? 0));
        current[document] = (current[document] ?? 0) + times;
      }
    }
    for (let document = 0; document < size; document++) {
      const value = current[document] ?? 0;
      if (value < (least[document] ?? 0)) least[document] = value;
    }
  }
  for (let document = 0; document < size; document++) {
    const value = least[document] ?? 0;
    if (value === 0) continue;
    frequency[document] = (frequency[document] ?? 0) + Math.round(quality * value);
    if (quality > (best[document] ?? 0)) best[document] = quality;
  }
}

/** Adds the current term's share to the scores. */
function addTerm(
  { weight: share, optional }: Term,
  { live, liveCount, size, ranking }: Collection,
  allowed: Bitset,
  scratch: Scratch,
): void {
  const { frequency, quality, scores, coverage } = scratch;
  let documents = 0;
  for (let document = 0; document < size; document++) {
    const closeness = quality[document] ?? 0;
    if (closeness > 0 && has(live, document)) documents += closeness;
  }
  const rarity = Math.log(1 + (liveCount - documents + 0.5) / (documents + 0.5));
  const weight = rarity * share;
  for (let document = 0; document < size; document++) {
    const closeness = quality[document] ?? 0;
    if (closeness === 0 || !has(allowed, document)) continue;
    const often = (frequency[document] ?? 0) / ONCE;
    scores[document] =
      (scores[document] ?? 0) +
      (weight * Math.pow(closeness, ranking.closeness) * often) / (often + ranking.k1);
    if (!optional) coverage[document] = (coverage[document] ?? 0) + weight;
  }
}

/** Drops the documents that have too little of the query. */
function relax(asked: boolean, { size, ranking }: Collection, { scores, coverage }: Scratch): void {
  let most = 0;
  for (let document = 0; document < size; document++) {
    most = Math.max(most, coverage[document] ?? 0);
  }
  const least = most * (asked ? ranking.enough : ALL);
  if (least === 0) return;
  for (let document = 0; document < size; document++) {
    if ((coverage[document] ?? 0) < least) scores[document] = 0;
  }
}

/** The best documents in order; equal scores go by `tie`, which favours nobody. */
export function best(
  hits: Bitset,
  scores: Float32Array,
  tie: (document: number) => number,
  count: number,
): number[] {
  const better = (one: number, other: number): number =>
    (scores[other] ?? 0) - (scores[one] ?? 0) || tie(one) - tie(other);
  const chosen: number[] = [];
  for (let place = 0; place < hits.length; place++) {
    for (let bits = hits[place] ?? 0; bits !== 0; bits &= bits - 1) {
      const document = place * 32 + (31 - Math.clz32(bits & -bits));
      insert(chosen, document, better, count);
    }
  }
  return chosen;
}

/** Keeps `chosen` sorted and at most `count` long. */
function insert(
  chosen: number[],
  document: number,
  better: (one: number, other: number) => number,
  count: number,
): void {
  const last = chosen[chosen.length - 1];
  if (chosen.length >= count && (last === undefined || better(last, document) <= 0)) return;
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (better(chosen[middle] ?? 0, document) <= 0) low = middle + 1;
    else high = middle;
  }
  chosen.splice(low, 0, document);
  if (chosen.length > count) chosen.pop();
}
