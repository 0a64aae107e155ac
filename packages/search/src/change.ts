import { analyse } from './analyse.js';
import { drop, has, put } from './bitset.js';
import { partStems } from './compounds.js';
import { fieldNamed } from './fields.js';
import { withRoom } from './grow.js';
import { impactToByte } from './impact.js';
import { postingBuffer } from './postings.js';
import type { IndexState } from './state.js';
import type { SearchDocument } from './types.js';

/** Adds a document under a new number. What the index learned when it was built stays as it is. */
export function addDocument(state: IndexState, document: SearchDocument): void {
  const { vocabulary, fields, ranking } = state;
  const number = state.ids.length;
  const intern = (word: string, spelling: string): number => {
    const known = vocabulary.find(word);
    if (known >= 0) return known;
    const added = vocabulary.add(word, spelling);
    state.parts.add(added, partStems(state.splitter.split(word), state.splitter));
    return added;
  };
  const { frequencies, order } = analyse(
    document,
    (name) => fieldNamed(fields, name),
    ranking.b,
    intern,
  );
  state.frequencies = withRoom(state.frequencies, vocabulary.size);
  for (const [word, frequency] of frequencies) {
    state.postings.add(word, number, impactToByte(frequency));
    state.frequencies[word] = (state.frequencies[word] ?? 0) + 1;
  }
  state.ids.push(document.id);
  state.live = withRoom(state.live, (number >>> 5) + 1);
  put(state.live, number);
  state.liveCount += 1;
  state.order.add(number, order);
  state.texts.set(number, document.fields, fields);
  state.facets.add(number, document.filters, number + 1);
}

/** Removes a document. Its entries stay in the postings and are passed over from now on. */
export function removeDocument(state: IndexState, number: number): void {
  if (!has(state.live, number)) return;
  const live = state.live.slice();
  drop(live, number);
  state.live = live;
  state.liveCount -= 1;
  const buffer = postingBuffer();
  const frequencies = state.frequencies.slice();
  for (let word = 0; word < state.vocabulary.size; word++) {
    const count = state.postings.read(word, buffer);
    if (buffer.documents.subarray(0, count).includes(number)) {
      frequencies[word] = (frequencies[word] ?? 1) - 1;
    }
  }
  state.frequencies = frequencies;
  state.facets.remove(number);
}
