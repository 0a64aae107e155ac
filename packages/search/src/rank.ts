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

/** What a term, or a part of one, scores in the documents; the list says which have any. */
class TermScores {
  /**
   * How often it occurs, its alternatives weighed, in 4096ths: whole numbers add up to the same
   * whatever their order, so an index read from a file gives the very same scores.
   */
  frequency = new Int32Array(0);
  /** Closeness of the best alternative. */
  closeness = new Float32Array(0);
  documents = new Uint32Array(0);
  count = 0;

  fit(size: number): void {
    this.frequency = new Int32Array(size);
    this.closeness = new Float32Array(size);
    this.documents = new Uint32Array(size);
    this.count = 0;
  }

  add(document: number, frequency: number, closeness: number): void {
    const known = this.closeness[document] ?? 0;
    if (known === 0) this.documents[this.count++] = document;
    if (closeness > known) this.closeness[document] = closeness;
    this.frequency[document] = (this.frequency[document] ?? 0) + frequency;
  }

  clear(): void {
    for (let place = 0; place < this.count; place++) {
      const document = this.documents[place] ?? 0;
      this.frequency[document] = 0;
      this.closeness[document] = 0;
    }
    this.count = 0;
  }
}

/** Arrays over all documents that every query uses again. */
export class Scratch {
  readonly buffer: PostingBuffer = {
    documents: new Uint32Array(256),
    impacts: new Uint8Array(256),
  };
  readonly term = new TermScores();
  readonly part = new TermScores();
  readonly parts = new TermScores();
  /** Document → score; 0 for no hit. */
  scores = new Float32Array(0);
  /** Document → weight of the query's words it has. */
  coverage = new Float32Array(0);

  fit(size: number): void {
    if (this.scores.length < size) {
      const room = size + (size >>> 2);
      this.scores = new Float32Array(room);
      this.coverage = new Float32Array(room);
      for (const scores of [this.term, this.part, this.parts]) scores.fit(room);
    }
    this.scores.fill(0);
    this.coverage.fill(0);
  }
}

/**
 * BM25F over the terms; leaves the scores in `scratch.scores`. All alternatives of a term count as
 * one word: "Kurs" and "Sprachkurs" in a text are no better than "Kurs" twice.
 *
 * @param asked whether the terms come from a question: then a hit needs only some of them
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
    addAlternatives(term.alternatives, collection, scratch, scratch.term);
    for (const combination of term.combinations) addCombination(combination, collection, scratch);
    addTerm(term, collection, allowed, scratch);
    scratch.term.clear();
  }
  relax(asked, collection, scratch);
}

function addAlternatives(
  alternatives: readonly Alternative[],
  { postings, ranking }: Collection,
  { buffer }: Scratch,
  target: TermScores,
): void {
  for (const { word, quality } of alternatives) {
    const closeness = Math.pow(quality, ranking.closeness);
    const factor = quality * ONCE;
    const count = postings.read(word, buffer);
    const { documents, impacts } = buffer;
    for (let entry = 0; entry < count; entry++) {
      const frequency = Math.round(factor * (IMPACTS[impacts[entry] ?? 0] ?? 0));
      target.add(documents[entry] ?? 0, frequency, closeness);
    }
  }
}

/** Documents with every part count the rarest part. */
function addCombination(
  { parts, quality }: Combination,
  collection: Collection,
  scratch: Scratch,
): void {
  const { part, parts: all, term } = scratch;
  const [first = [], ...others] = parts;
  addAlternatives(first, collection, scratch, all);
  for (const alternatives of others) {
    addAlternatives(alternatives, collection, scratch, part);
    for (let place = 0; place < all.count; place++) {
      const document = all.documents[place] ?? 0;
      const frequency = part.frequency[document] ?? 0;
      if (frequency < (all.frequency[document] ?? 0)) all.frequency[document] = frequency;
    }
    part.clear();
  }
  const closeness = Math.pow(quality, collection.ranking.closeness);
  for (let place = 0; place < all.count; place++) {
    const document = all.documents[place] ?? 0;
    const frequency = all.frequency[document] ?? 0;
    if (frequency > 0) term.add(document, Math.round(quality * frequency), closeness);
  }
  all.clear();
}

/** Adds the current term's share to the scores. */
function addTerm(
  { weight, optional }: Term,
  { live, liveCount, ranking }: Collection,
  allowed: Bitset,
  { term, scores, coverage }: Scratch,
): void {
  const documents = term.documents.subarray(0, term.count);
  // Summed in whole 4096ths as well.
  let sum = 0;
  for (const document of documents) {
    if (has(live, document)) sum += Math.round((term.closeness[document] ?? 0) * ONCE);
  }
  const common = sum / ONCE;
  const rarity = weight * Math.log(1 + (liveCount - common + 0.5) / (common + 0.5));
  for (const document of documents) {
    if (!has(allowed, document)) continue;
    const often = (term.frequency[document] ?? 0) / ONCE;
    const closeness = term.closeness[document] ?? 0;
    scores[document] =
      (scores[document] ?? 0) + (rarity * closeness * often) / (often + ranking.k1);
    if (!optional) coverage[document] = (coverage[document] ?? 0) + rarity;
  }
}

/** Drops the documents that have too little of the query. */
function relax(asked: boolean, { size, ranking }: Collection, { scores, coverage }: Scratch): void {
  let most = 0;
  for (let document = 0; document < size; document++) {
    const covered = coverage[document] ?? 0;
    if (covered > most) most = covered;
  }
  const least = most * (asked ? ranking.enough : ALL);
  if (least === 0) return;
  for (let document = 0; document < size; document++) {
    if ((coverage[document] ?? 0) < least) scores[document] = 0;
  }
}
