import type { LocalizedText, TermId, Vocabularies } from '@kim-widgets/angebote';
import type { Words } from './words.js';

/** What every view needs to put a record into words. */
export interface ViewContext {
  /** Language of the interface (BCP 47). */
  language: string;
  now: Date;
  /** A text of the database in the visitor's language, or in German. */
  words: (text: LocalizedText) => Words;
  /** Label of a term; its id where the vocabulary does not know it. */
  term: (vocabulary: keyof Vocabularies, id: TermId) => Words;
}
