import { bitset, has, type Bitset } from './bitset.js';
import type { Alternative, Combination } from './expand.js';
import { ONCE } from './impact.js';
import type { Postings } from './postings.js';
import type { Ranking } from './ranking.js';
import type { Scratch, TermScores } from './term-scores.js';

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
  /** Word → number of live documents that have it. */
  readonly frequencies: Uint32Array;
  readonly ranking: Ranking;
  /** Documents that haven't been removed. */
  readonly live: Bitset;
  readonly liveCount: number;
  /** Number of document numbers in use, removed ones included. */
  readonly size: number;
}

/** The documents that match; their scores are in the scratch arrays. */
export interface Ranked {
  readonly hits: Bitset;
  /** How much of the query the best allowed document has, against the best of all: 0 to 1. */
  readonly reached: number;
}

/** All words, but for rounding. */
const ALL = 0.999;
/** Qualities count in 64ths, for {@link TermScores} adds whole numbers. */
const WHOLE = 64;
const ROUNDED = 1024;

/**
 * BM25F over the terms. All alternatives of a term count as one word: "Kurs" and "Sprachkurs" in a
 * text are no better than "Kurs" twice.
 *
 * @param asked whether the terms come from a question: then a hit needs only some of them
 */
export function rank(
  terms: readonly Term[],
  collection: Collection,
  allowed: Bitset,
  scratch: Scratch,
  asked: boolean,
): Ranked {
  scratch.fit(collection.size);
  let most = 0;
  let mostAllowed = 0;
  for (const term of terms) {
    addAlternatives(term, collection, scratch);
    const reached = addTerm(term, collection, allowed, scratch);
    most = Math.max(most, reached.most);
    mostAllowed = Math.max(mostAllowed, reached.mostAllowed);
  }
  const least = mostAllowed * (asked ? collection.ranking.enough : ALL);
  return {
    hits: collect(allowed, least, scratch),
    reached: most === 0 ? 1 : mostAllowed / most,
  };
}

/**
 * Adds up everything that stands for the term. The typed word and its forms are as rare as all of
 * them together; a synonym is as rare as itself, for what is common in the texts says little,
 * whatever it is a synonym of.
 */
function addAlternatives(term: Term, collection: Collection, scratch: Scratch): void {
  const { frequencies } = collection;
  const typed = term.alternatives.filter(({ reason }) => reason !== 'synonym');
  const common = documentsWithAny(typed, collection);
  for (const alternative of term.alternatives) {
    const own = alternative.reason === 'synonym' ? (frequencies[alternative.word] ?? 0) : 0;
    const rarity = rarityOf(Math.max(common, own), collection);
    addAlternative(alternative, rarity, collection, scratch, scratch.term);
  }
  for (const combination of term.combinations) {
    addCombination(combination, common, collection, scratch);
  }
}

/** About how many documents have one of the words, as if words knew nothing of each other. */
function documentsWithAny(
  alternatives: readonly Alternative[],
  { frequencies, liveCount, ranking }: Collection,
): number {
  let without = 1;
  for (const { word, quality } of alternatives) {
    const share = (frequencies[word] ?? 0) / Math.max(1, liveCount);
    without *= 1 - share * closenessOf(quality, ranking);
  }
  // Rounded, since the order of the factors must not show.
  return Math.round(liveCount * (1 - without) * ROUNDED) / ROUNDED;
}

function rarityOf(common: number, { liveCount }: Collection): number {
  return Math.log(1 + (liveCount - common + 0.5) / (common + 0.5));
}

function closenessOf(quality: number, { closeness }: Ranking): number {
  return Math.pow(quality, closeness);
}

function addAlternative(
  { word, quality }: Alternative,
  rarity: number,
  { postings, ranking }: Collection,
  { buffer }: Scratch,
  target: TermScores,
): void {
  const strength = closenessOf(quality, ranking) * rarity;
  target.addAll(buffer, postings.read(word, buffer), Math.round(quality * WHOLE), strength);
}

/** Documents with every part count the rarest part. */
function addCombination(
  { parts, quality }: Combination,
  typed: number,
  collection: Collection,
  scratch: Scratch,
): void {
  const { part, parts: all, term } = scratch;
  const [first = [], ...others] = parts;
  for (const alternative of first) addAlternative(alternative, 1, collection, scratch, all);
  for (const alternatives of others) {
    for (const alternative of alternatives) {
      addAlternative(alternative, 1, collection, scratch, part);
    }
    for (let place = 0; place < all.count; place++) {
      const document = all.documents[place] ?? 0;
      const frequency = part.frequency[document] ?? 0;
      if (frequency < (all.frequency[document] ?? 0)) all.frequency[document] = frequency;
    }
    part.clear();
  }
  const complete = all.documents
    .subarray(0, all.count)
    .filter((document) => (all.frequency[document] ?? 0) > 0);
  const live = complete.filter((document) => has(collection.live, document)).length;
  const rarity = rarityOf(Math.max(typed, live), collection);
  const strength = closenessOf(quality, collection.ranking) * rarity;
  for (const document of complete) {
    term.add(document, Math.round(quality * (all.frequency[document] ?? 0)), strength);
  }
  all.clear();
}

/**
 * Moves the current term's share to the scores; says how much of the query is covered so far.
 */
function addTerm(
  { alternatives, weight, optional }: Term,
  collection: Collection,
  allowed: Bitset,
  { term, scores, coverage }: Scratch,
): { most: number; mostAllowed: number } {
  const { live, ranking } = collection;
  const { documents, frequency, strength, count } = term;
  const k1 = ranking.k1 * ONCE * WHOLE;
  const whole = optional
    ? 0
    : weight * rarityOf(documentsWithAny(alternatives, collection), collection);
  let most = 0;
  let mostAllowed = 0;
  for (let place = 0; place < count; place++) {
    const document = documents[place] ?? 0;
    const often = frequency[document] ?? 0;
    const score = (weight * (strength[document] ?? 0) * often) / (often + k1);
    frequency[document] = 0;
    strength[document] = 0;
    scores[document] = (scores[document] ?? 0) + score;
    const covered = (coverage[document] ?? 0) + whole;
    coverage[document] = covered;
    if (covered > most && has(live, document)) most = covered;
    if (covered > mostAllowed && has(allowed, document)) mostAllowed = covered;
  }
  term.count = 0;
  return { most, mostAllowed };
}

/** The allowed documents that score and have enough of the query. */
function collect(allowed: Bitset, least: number, { scores, coverage }: Scratch): Bitset {
  const hits = bitset(allowed.length * 32);
  for (let place = 0; place < allowed.length; place++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) {
      const document = place * 32 + bit;
      if ((coverage[document] ?? 0) >= least && (scores[document] ?? 0) > 0) bits |= 1 << bit;
    }
    hits[place] = bits & (allowed[place] ?? 0);
  }
  return hits;
}
