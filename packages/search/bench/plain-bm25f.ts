import { stemmer } from '@orama/stemmers/german';
import type { SearchDocument } from '../src/index.js';
import { fold } from '../src/fold.js';
import { STOP_WORDS } from '../src/stopwords.js';
import type { Engine } from './engines.js';

const K1 = 1.2;
const B = 0.75;

/** The weights that served it best on the half of the real questions to tune on. */
export const PLAIN_WEIGHTS = { title: 5, content: 1 };

/** The yardstick: BM25F with folding, German stop words and stems, as in the textbook. */
export function plainBm25f(
  documents: readonly SearchDocument[],
  weights: Readonly<Record<string, number>>,
): Engine {
  const averages = new Map<string, number>();
  const analysed = documents.map(({ id, fields }) => ({
    id,
    fields: Object.entries(fields).map(([name, value]) => {
      const words = stems(Object.values(value).join(' '));
      averages.set(name, (averages.get(name) ?? 0) + words.length / documents.length);
      return { name, words };
    }),
  }));
  const postings = new Map<string, Map<number, number>>();
  for (const [number, { fields }] of analysed.entries()) {
    for (const { name, words } of fields) {
      const norm = 1 - B + (B * words.length) / (averages.get(name) ?? 1);
      for (const word of words) {
        const entries = postings.get(word) ?? new Map<number, number>();
        entries.set(number, (entries.get(number) ?? 0) + (weights[name] ?? 1) / norm);
        postings.set(word, entries);
      }
    }
  }
  return {
    search(query) {
      const scores = new Map<number, number>();
      for (const word of new Set(stems(query))) {
        const entries = postings.get(word) ?? new Map<number, number>();
        const rarity = Math.log(1 + (documents.length - entries.size + 0.5) / (entries.size + 0.5));
        for (const [number, frequency] of entries) {
          const score = (rarity * frequency) / (frequency + K1);
          scores.set(number, (scores.get(number) ?? 0) + score);
        }
      }
      return [...scores]
        .sort(([, one], [, other]) => other - one)
        .slice(0, 10)
        .map(([number]) => documents[number]?.id ?? '');
    },
  };
}

function stems(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemmer);
}
