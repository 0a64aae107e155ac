import { IMPACTS } from './impact.js';
import { postingBuffer, type PostingBuffer } from './postings.js';

/**
 * What a term scores in each document while its alternatives are added up, as arrays over all
 * documents; the list says which documents have any.
 */
export class TermScores {
  /**
   * How often it occurs, its alternatives weighed: whole numbers add up to the same whatever their
   * order, so an index read from a file gives the very same scores.
   */
  frequency = new Int32Array(0);
  /** What its best alternative says: how close it is, and how rare. */
  strength = new Float32Array(0);
  documents = new Uint32Array(0);
  count = 0;

  fit(size: number): void {
    this.frequency = new Int32Array(size);
    this.strength = new Float32Array(size);
    this.documents = new Uint32Array(size);
    this.count = 0;
  }

  add(document: number, frequency: number, strength: number): void {
    const known = this.strength[document] ?? 0;
    if (known === 0) this.documents[this.count++] = document;
    if (strength > known) this.strength[document] = strength;
    this.frequency[document] = (this.frequency[document] ?? 0) + frequency;
  }

  /** Adds the entries of a word, each `weight` times. */
  addAll(
    { documents, impacts }: PostingBuffer,
    entries: number,
    weight: number,
    strength: number,
  ): void {
    const { documents: list, frequency, strength: strengths } = this;
    let { count } = this;
    for (let entry = 0; entry < entries; entry++) {
      const document = documents[entry] ?? 0;
      const known = strengths[document] ?? 0;
      if (known === 0) list[count++] = document;
      if (strength > known) strengths[document] = strength;
      frequency[document] =
        (frequency[document] ?? 0) + weight * (IMPACTS[impacts[entry] ?? 0] ?? 0);
    }
    this.count = count;
  }

  clear(): void {
    const { documents, frequency, strength, count } = this;
    for (let place = 0; place < count; place++) {
      const document = documents[place] ?? 0;
      frequency[document] = 0;
      strength[document] = 0;
    }
    this.count = 0;
  }
}

/** Arrays over all documents that every query uses again. */
export class Scratch {
  readonly buffer = postingBuffer();
  readonly term = new TermScores();
  readonly part = new TermScores();
  readonly parts = new TermScores();
  /** Document → score; only hits count. */
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
