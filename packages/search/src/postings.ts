import { ByteWriter } from './byte-writer.js';
import { withRoom } from './grow.js';

/** Where a word occurs: `count` entries of two arrays that are overwritten by the next read. */
export interface PostingBuffer {
  documents: Uint32Array;
  impacts: Uint8Array;
}

export const postingBuffer = (): PostingBuffer => ({
  documents: new Uint32Array(256),
  impacts: new Uint8Array(256),
});

interface AddedPostings {
  readonly documents: number[];
  readonly impacts: number[];
}

/**
 * Word → the documents it occurs in, with its impact there. Per word: the gap to the previous
 * document as a variable-length integer, then the impact byte. About two bytes an entry.
 */
export class Postings {
  readonly #added = new Map<number, AddedPostings>();

  constructor(
    readonly offsets: Uint32Array,
    readonly bytes: Uint8Array,
  ) {}

  /** Decodes a word's entries into `buffer` (grown when needed) and returns their number. */
  read(word: number, buffer: PostingBuffer): number {
    const { bytes } = this;
    const end = this.offsets[word + 1] ?? 0;
    let place = word + 1 < this.offsets.length ? (this.offsets[word] ?? 0) : end;
    const added = this.#added.get(word);
    const most = ((end - place) >>> 1) + (added?.documents.length ?? 0);
    buffer.documents = withRoom(buffer.documents, most);
    buffer.impacts = withRoom(buffer.impacts, most);
    const { documents, impacts } = buffer;
    let count = 0;
    let document = 0;
    while (place < end) {
      let byte = bytes[place++] ?? 0;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[place++] ?? 0;
        gap |= (byte & 127) << shift;
      }
      document += gap;
      documents[count] = document;
      impacts[count++] = bytes[place++] ?? 0;
    }
    if (added) {
      for (const [entry, addedDocument] of added.documents.entries()) {
        documents[count] = addedDocument;
        impacts[count++] = added.impacts[entry] ?? 0;
      }
    }
    return count;
  }

  add(word: number, document: number, impact: number): void {
    const known = this.#added.get(word);
    if (!known) this.#added.set(word, { documents: [document], impacts: [impact] });
    else {
      known.documents.push(document);
      known.impacts.push(impact);
    }
  }
}

/** Writes postings word by word, in the order of their numbers. */
export class PostingsWriter {
  readonly #bytes = new ByteWriter();
  readonly #offsets: Uint32Array;
  #last = 0;
  #words = 0;

  constructor(words: number) {
    this.#offsets = new Uint32Array(words + 1);
  }

  /** Adds an entry to the current word; documents must ascend. */
  write(document: number, impact: number): void {
    this.#bytes.varint(document - this.#last);
    this.#bytes.byte(impact);
    this.#last = document;
  }

  endWord(): void {
    this.#offsets[++this.#words] = this.#bytes.length;
    this.#last = 0;
  }

  finish(): Postings {
    return new Postings(this.#offsets, this.#bytes.finish());
  }
}
