import { bitset, has, put } from './bitset.js';
import { ByteWriter } from './byte-writer.js';
import { CompoundSplitter } from './compounds.js';
import { readContainer, writeContainer } from './container.js';
import { FacetWordFinder } from './facet-words.js';
import { Facets } from './facets.js';
import type { FieldTable } from './fields.js';
import { PartIndex, partEntry } from './part-index.js';
import { postingBuffer, Postings, PostingsWriter } from './postings.js';
import type { Ranking } from './ranking.js';
import type { IndexState } from './state.js';
import { StoredTexts } from './texts.js';
import { Thesaurus } from './thesaurus.js';
import type { FacetWords, SynonymGroup } from './types.js';
import { Vocabulary } from './vocabulary.js';
import { WordOrder } from './word-order.js';

/** What is small or needs no typed array. */
interface Meta {
  readonly ids: string[];
  readonly fields: FieldTable;
  /** Facet → its values, in the order of their bits in the section `facets`. */
  readonly facets: readonly (readonly [facet: string, values: readonly string[]])[];
  readonly facetWords: FacetWords;
  readonly thesaurus: readonly SynonymGroup[];
  readonly ranking: Ranking;
}

/** Old number → new number, for what is kept. */
type Renumbering = ReadonlyMap<number, number>;

/** Writes the index without what was removed; documents and words are numbered anew. */
export function serializeIndex(state: IndexState): Uint8Array {
  const { vocabulary } = state;
  const documents = renumber([...state.ids.keys()].filter((document) => has(state.live, document)));
  const kept = [...vocabulary.words.keys()].filter((word) => (state.frequencies[word] ?? 0) > 0);
  kept.sort((one, other) => (vocabulary.word(one) < vocabulary.word(other) ? -1 : 1));
  const words = renumber(kept);
  const meta: Meta = {
    ids: Array.from(documents.keys(), (document) => state.ids[document] ?? ''),
    fields: state.fields,
    facets: Array.from(state.facets.all, ([facet, values]) => [facet, [...values.keys()]]),
    facetWords: state.facetWords.words,
    thesaurus: state.thesaurus.groups,
    ranking: state.ranking,
  };
  return writeContainer(meta, {
    words: lines(kept.map((word) => vocabulary.word(word))),
    spellings: lines(kept.map((word) => spellingIfOther(vocabulary, word))),
    stemLengths: Uint8Array.from(kept, (word) => vocabulary.stem(word).length),
    frequencies: Uint32Array.from(kept, (word) => state.frequencies[word] ?? 0),
    compoundParts: lines([...state.splitter.parts]),
    ...postingSections(state, documents, words),
    ...partSections(state.parts, words),
    ...orderSections(state.order, documents, words),
    ...textSections(state.texts, documents),
    facets: facetSection(state.facets, documents),
  });
}

/** @throws {SearchIndexFileError} when the file can't be used */
export function deserializeIndex(file: Uint8Array): IndexState {
  const container = readContainer(file);
  const bytes = (section: string): Uint8Array<ArrayBuffer> => container.bytes(section);
  const numbers = (section: string): Uint32Array<ArrayBuffer> => container.words(section);
  const { ids, fields, facets, facetWords, thesaurus, ranking } = container.meta as Meta;
  const words = readLines(bytes('words'));
  const spellings = readLines(bytes('spellings')).map(
    (spelling, word) => spelling || (words[word] ?? ''),
  );
  const order = Uint32Array.from(words, (_, word) => word);
  const live = bitset(ids.length);
  for (const document of ids.keys()) put(live, document);
  return {
    ids,
    live,
    liveCount: ids.length,
    fields,
    vocabulary: new Vocabulary(words, spellings, order, bytes('stemLengths')),
    frequencies: numbers('frequencies'),
    postings: new Postings(numbers('postingOffsets'), bytes('postings')),
    parts: new PartIndex(readLines(bytes('partStems')), numbers('partOffsets'), numbers('parts')),
    splitter: new CompoundSplitter(new Set(readLines(bytes('compoundParts')))),
    order: new WordOrder(numbers('orderOffsets'), bytes('order')),
    texts: new StoredTexts(numbers('textOffsets'), bytes('texts')),
    facets: readFacets(facets, numbers('facets'), ids.length),
    facetWords: new FacetWordFinder(facetWords),
    thesaurus: new Thesaurus(thesaurus),
    ranking,
  };
}

function renumber(kept: readonly number[]): Renumbering {
  return new Map(kept.map((old, number) => [old, number]));
}

const lines = (words: readonly string[]): Uint8Array => new TextEncoder().encode(words.join('\n'));

function readLines(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n');
}

function spellingIfOther({ words, spellings }: Vocabulary, word: number): string {
  return spellings[word] === words[word] ? '' : (spellings[word] ?? '');
}

function postingSections({ postings }: IndexState, documents: Renumbering, words: Renumbering) {
  const writer = new PostingsWriter(words.size);
  const buffer = postingBuffer();
  for (const word of words.keys()) {
    const count = postings.read(word, buffer);
    for (let entry = 0; entry < count; entry++) {
      const document = documents.get(buffer.documents[entry] ?? 0);
      if (document !== undefined) writer.write(document, buffer.impacts[entry] ?? 0);
    }
    writer.endWord();
  }
  const { offsets, bytes } = writer.finish();
  return { postingOffsets: offsets, postings: bytes };
}

function partSections(parts: PartIndex, words: Renumbering) {
  const stems: string[] = [];
  const offsets = [0];
  const entries: number[] = [];
  for (const stem of parts.allStems()) {
    const kept = parts.withPart(stem).flatMap(({ word, head }) => {
      const number = words.get(word);
      return number === undefined ? [] : partEntry(number, head);
    });
    if (kept.length === 0) continue;
    for (const entry of kept) entries.push(entry);
    stems.push(stem);
    offsets.push(entries.length);
  }
  return {
    partStems: lines(stems),
    partOffsets: Uint32Array.from(offsets),
    parts: Uint32Array.from(entries),
  };
}

function orderSections(order: WordOrder, documents: Renumbering, words: Renumbering) {
  const { offsets, bytes } = writeEach(documents, (document, writer) => {
    for (const numbered of order.of(document)) {
      writer.varint(numbered === 0 ? 0 : (words.get(numbered - 1) ?? 0) + 1);
    }
  });
  return { orderOffsets: offsets, order: bytes };
}

function textSections(texts: StoredTexts, documents: Renumbering) {
  const { offsets, bytes } = writeEach(documents, (document, writer) => {
    writer.bytes(new TextEncoder().encode(JSON.stringify(texts.of(document))));
  });
  return { textOffsets: offsets, texts: bytes };
}

/** One piece for each document, and where each begins. */
function writeEach(documents: Renumbering, write: (document: number, to: ByteWriter) => void) {
  const writer = new ByteWriter();
  const offsets = [0];
  for (const document of documents.keys()) {
    write(document, writer);
    offsets.push(writer.length);
  }
  return { offsets: Uint32Array.from(offsets), bytes: writer.finish() };
}

/** The values' bits one after the other. */
function facetSection(facets: Facets, documents: Renumbering): Uint32Array {
  const values = [...facets.all.values()].flatMap((bitsets) => [...bitsets.values()]);
  const width = bitset(documents.size).length;
  const section = new Uint32Array(values.length * width);
  for (const [place, bits] of values.entries()) {
    const target = section.subarray(place * width, (place + 1) * width);
    for (const [old, number] of documents) if (has(bits, old)) put(target, number);
  }
  return section;
}

function readFacets(
  names: Meta['facets'],
  section: Uint32Array<ArrayBuffer>,
  documents: number,
): Facets {
  const width = bitset(documents).length;
  let place = 0;
  return new Facets(
    new Map(
      names.map(([facet, values]) => [
        facet,
        new Map(
          values.map((value) => {
            // A copy: adding a document must not change the caller's file.
            const bits = section.slice(place, place + width);
            place += width;
            return [value, bits];
          }),
        ),
      ]),
    ),
  );
}
