import { KINDS } from './kinds.js';
import { PLACES } from './phrases.js';
import type { Facts } from './generate.js';
import { Random } from './random.js';

export interface TypoQuery {
  readonly text: string;
  readonly wants: (facts: Facts) => boolean;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Two errors in a shorter word leave another word. */
const SHORTEST: Readonly<Record<number, number>> = { 1: 6, 2: 8 };

/** Words of the collection with random errors, and the fact the right word stands for. */
export function typoQueries(count: number, edits: 1 | 2, seed: number): TypoQuery[] {
  const random = new Random(seed);
  const places = PLACES.map((word) => ({ word, wants: (facts: Facts) => facts.place === word }));
  const kinds = KINDS.flatMap(({ id, names }) =>
    names
      .filter((name) => !name.includes(' '))
      .map((word) => ({ word, wants: (facts: Facts) => facts.kind === id })),
  );
  const words = [...places, ...kinds].filter(({ word }) => word.length >= SHORTEST[edits]!);
  return Array.from({ length: count }, () => {
    const { word, wants } = random.pick(words);
    let text: string = word;
    for (let edit = 0; edit < edits; edit++) text = misspell(text, random);
    return { text, wants };
  });
}

/** A letter missing, added, replaced, or two swapped. */
function misspell(word: string, random: Random): string {
  const at = random.below(word.length - 1);
  const letter = LETTERS[random.below(LETTERS.length)]!;
  const before = word.slice(0, at);
  switch (random.below(4)) {
    case 0:
      return before + word.slice(at + 1);
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + word.slice(at + 1);
    default:
      return before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
