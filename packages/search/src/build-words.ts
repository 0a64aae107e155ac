import { READING_SHARE, type DocumentFacts } from './build-documents.js';
import { partForms, partStems, type CompoundSplitter } from './compounds.js';
import { PartIndex, partEntry } from './part-index.js';
import { PostingsWriter, type Postings } from './postings.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stopwords.js';
import type { Thesaurus } from './thesaurus.js';
import { Vocabulary } from './vocabulary.js';

/** Words between two chances to pause. */
const PAUSE_EVERY = 32;
const ENTRIES_BETWEEN_PAUSES = 1 << 14;
const SHORTEST_PART = 4;
/** A word only one document has may be a typing error, and would split others wrongly. */
const RAREST_LEARNED_PART = 2;

/** Brings the words into alphabetical order, a first letter at a time. */
export function* sortWords(words: string[], spellings: string[]): Generator<number, Vocabulary> {
  const byLetter = new Map<string, number[]>();
  const stemLengths = new Uint8Array(words.length);
  for (const [number, word] of words.entries()) {
    const letter = word.charAt(0);
    const group = byLetter.get(letter);
    if (group) group.push(number);
    else byLetter.set(letter, [number]);
    stemLengths[number] = stem(word).length;
    if (number % PAUSE_EVERY === 0) yield READING_SHARE;
  }
  const order = new Uint32Array(words.length);
  let place = 0;
  for (const letter of [...byLetter.keys()].sort()) {
    const group = byLetter.get(letter) ?? [];
    group.sort((one, other) => ((words[one] ?? '') < (words[other] ?? '') ? -1 : 1));
    order.set(group, place);
    place += group.length;
    yield READING_SHARE;
  }
  return new Vocabulary(words, spellings, order, stemLengths);
}

/** What compounds may be made of: the words of the thesaurus, and of the German texts. */
export function* partsOf(
  { words, german, frequencies }: DocumentFacts,
  thesaurus: Thesaurus,
): Generator<number, Set<string>> {
  const parts = new Set<string>();
  for (const word of thesaurus.words()) {
    addPart(word, parts);
    yield READING_SHARE;
  }
  for (const [number, word] of words.entries()) {
    const learned = german[number] === true && (frequencies[number] ?? 0) >= RAREST_LEARNED_PART;
    if (learned) addPart(word, parts);
    if (number % PAUSE_EVERY === 0) yield READING_SHARE;
  }
  return parts;
}

function addPart(word: string, parts: Set<string>): void {
  if (word.length < SHORTEST_PART || !/^[a-z]+$/.test(word) || STOP_WORDS.has(word)) return;
  for (const form of partForms(word)) parts.add(form);
}

/** Takes every word apart and notes it under each part. */
export function* indexParts(
  words: readonly string[],
  splitter: CompoundSplitter,
): Generator<number, PartIndex> {
  const byStem = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    const stems = partStems(splitter.split(word), splitter);
    for (const [place, part] of stems.entries()) {
      const entry = partEntry(number, place === stems.length - 1);
      const entries = byStem.get(part);
      if (entries) entries.push(entry);
      else byStem.set(part, [entry]);
    }
    if (number % PAUSE_EVERY === 0) {
      yield READING_SHARE + ((1 - READING_SHARE) / 2) * (number / words.length);
    }
  }
  const stems = [...byStem.keys()];
  const offsets = new Uint32Array(stems.length + 1);
  for (const [number, part] of stems.entries()) {
    offsets[number + 1] = (offsets[number] ?? 0) + (byStem.get(part)?.length ?? 0);
  }
  const entries = new Uint32Array(offsets[stems.length] ?? 0);
  for (const [number, part] of stems.entries())
    entries.set(byStem.get(part) ?? [], offsets[number]);
  return new PartIndex(stems, offsets, entries);
}

/** Turns "document has words" into "word is in documents": a counting sort by word. */
export function* sortPostings(facts: DocumentFacts): Generator<number, Postings> {
  const { frequencies, entryWords, entryDocuments, entryImpacts } = facts;
  const starts = new Uint32Array(frequencies.length + 1);
  for (let word = 0; word < frequencies.length; word++) {
    starts[word + 1] = (starts[word] ?? 0) + (frequencies[word] ?? 0);
  }
  const sorted = new Uint32Array(entryWords.length);
  const next = starts.slice();
  for (let entry = 0; entry < entryWords.length; entry++) {
    const word = entryWords[entry] ?? 0;
    const place = next[word] ?? 0;
    sorted[place] = entry;
    next[word] = place + 1;
    if (entry % ENTRIES_BETWEEN_PAUSES === 0) yield (1 + READING_SHARE) / 2;
  }
  const writer = new PostingsWriter(frequencies.length);
  let written = 0;
  for (let word = 0; word < frequencies.length; word++) {
    const end = starts[word + 1] ?? 0;
    for (let place = starts[word] ?? 0; place < end; place++) {
      const entry = sorted[place] ?? 0;
      writer.write(entryDocuments[entry] ?? 0, entryImpacts[entry] ?? 0);
    }
    writer.endWord();
    written += end - (starts[word] ?? 0);
    if (written < ENTRIES_BETWEEN_PAUSES) continue;
    written = 0;
    yield 1;
  }
  return writer.finish();
}
