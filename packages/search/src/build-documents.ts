import { analyse } from './analyse.js';
import { bitset, put, type Bitset } from './bitset.js';
import { ByteWriter } from './byte-writer.js';
import { Facets } from './facets.js';
import { fieldNamed, type FieldTable } from './fields.js';
import { withRoom } from './grow.js';
import { impactToByte } from './impact.js';
import { StoredTexts } from './texts.js';
import type { SearchDocument } from './types.js';
import type { FoldedWords } from './tokenize.js';
import { WordOrder } from './word-order.js';

/** Reading the documents takes about this share of the building. */
export const READING_SHARE = 0.7;

/** What one pass over the documents gives; words are numbered as they come. */
export interface DocumentFacts {
  readonly words: string[];
  readonly spellings: string[];
  /** Word → whether a German text has it. */
  readonly german: readonly boolean[];
  readonly frequencies: Uint32Array;
  /** Entry → word, document, impact; documents ascend. */
  readonly entryWords: Uint32Array;
  readonly entryDocuments: Uint32Array;
  readonly entryImpacts: Uint8Array;
  readonly live: Bitset;
  readonly facets: Facets;
  readonly texts: StoredTexts;
  readonly order: WordOrder;
}

export function* readDocuments(
  documents: readonly SearchDocument[],
  fields: FieldTable,
  b: number,
): Generator<number, DocumentFacts> {
  const numbers = new Map<string, number>();
  const spellings: string[] = [];
  const german: boolean[] = [];
  const intern = (word: string, spelling: string, isGerman: boolean): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = spellings.length;
      numbers.set(word, number);
      spellings.push(spelling);
      german.push(isGerman);
    } else if (isGerman) german[number] = true;
    return number;
  };
  const folded: FoldedWords = new Map();
  const entries = new EntryList();
  const orderOffsets = new Uint32Array(documents.length + 1);
  const orderBytes = new ByteWriter();
  const live = bitset(documents.length);
  const facets = new Facets();
  const texts = new StoredTexts();
  for (const [document, source] of documents.entries()) {
    const { frequencies, order } = analyse(
      source,
      (name) => fieldNamed(fields, name),
      b,
      intern,
      folded,
    );
    for (const [word, frequency] of frequencies) {
      entries.add(word, document, impactToByte(frequency));
    }
    for (const word of order) orderBytes.varint(word);
    orderOffsets[document + 1] = orderBytes.length;
    put(live, document);
    facets.add(document, source.filters, documents.length);
    texts.set(document, source.fields, fields);
    yield (READING_SHARE * document) / documents.length;
  }
  return {
    words: [...numbers.keys()],
    spellings,
    german,
    ...entries.finish(),
    live,
    facets,
    texts,
    order: new WordOrder(orderOffsets, orderBytes.finish()),
  };
}

/** Entries in the order they are found. */
class EntryList {
  #words = new Uint32Array(1 << 14);
  #documents = new Uint32Array(1 << 14);
  #impacts = new Uint8Array(1 << 14);
  readonly #frequencies: number[] = [];
  #length = 0;

  add(word: number, document: number, impact: number): void {
    const place = this.#length++;
    this.#words = withRoom(this.#words, place + 1);
    this.#documents = withRoom(this.#documents, place + 1);
    this.#impacts = withRoom(this.#impacts, place + 1);
    this.#words[place] = word;
    this.#documents[place] = document;
    this.#impacts[place] = impact;
    this.#frequencies[word] = (this.#frequencies[word] ?? 0) + 1;
  }

  finish() {
    return {
      entryWords: this.#words.subarray(0, this.#length),
      entryDocuments: this.#documents.subarray(0, this.#length),
      entryImpacts: this.#impacts.subarray(0, this.#length),
      frequencies: Uint32Array.from(this.#frequencies),
    };
  }
}
