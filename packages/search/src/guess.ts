import { expandTargets, merge, none } from './expand-phrase.js';
import { expandWord, oftenFirst, weaken, type Expansion, type Lexicon } from './expand.js';
import { stem } from './stem.js';
import type { Thesaurus } from './thesaurus.js';

const CLEAR_ERROR = 0.8;
/** Words equally like what was typed; the most frequent ones are meant. */
const MOST_GUESSES = 8;

/** Where a word was typed, and what is known. */
export interface Context {
  /** Whether the words may still be being typed. */
  readonly begun: boolean;
  readonly asked: boolean;
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
}

/** For a word nobody knows: words that contain it, else words that look like it. */
export function guess(
  word: string,
  { begun, asked, lexicon, thesaurus }: Context,
): Expansion & { correction?: string } {
  const { ranking, vocabulary } = lexicon;
  if (ranking.spelling === 0) return none();
  const inUse = (number: number): boolean => lexicon.frequency(number) > 0;
  const likely = lexicon.spelling().similar(word, begun, inUse);
  const around = likely.filter(({ contains }) => contains);
  if (around.length > 0) {
    const quality = ranking.spelling;
    return {
      alternatives: around.map(({ word: number }) => ({ word: number, quality, reason: 'part' })),
      combinations: [],
    };
  }
  const [best] = likely;
  // A sentence has words enough that nobody wrote; only a clear error is taken for one.
  if (!best || (asked && best.likeness < CLEAR_ERROR)) return none();
  const mostFrequent = oftenFirst(lexicon);
  const closest = likely
    .filter(({ likeness }) => likeness === best.likeness)
    .sort((one, other) => mostFrequent(one.word, other.word))
    .slice(0, MOST_GUESSES);
  const expansions = closest.map(({ word: number, likeness }) => {
    const known = vocabulary.word(number);
    const [entry] = thesaurus.matches([[stem(known)]]);
    const { alternatives, combinations } = weaken(
      merge(expandWord(known, lexicon), expandTargets(entry?.targets ?? [], lexicon)),
      ranking.spelling * likeness,
      'spelling',
    );
    // Parts of a word that may not even be meant lead nowhere.
    return { alternatives, combinations: closest.length === 1 ? combinations : [] };
  });
  const [meant = best] = closest;
  return { ...merge(...expansions), correction: vocabulary.spellings[meant.word] ?? '' };
}
