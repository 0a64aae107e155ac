import { localize, termLabel } from '@kim-widgets/angebote';
import type { ReadySource } from '@kim-widgets/views';
import type { FacetContext } from './facet-model.js';

/** What views need to put records of a source into words. */
export function facetContext(
  { about }: Pick<ReadySource, 'about'>,
  /** Language of the interface. */
  language: string,
  /** Language wanted for the database's texts. */
  contentLanguage: string,
  /** Milliseconds since 1970. */
  now: number,
  isProfessional: boolean,
): FacetContext {
  return {
    language,
    now: new Date(now),
    about,
    isProfessional,
    words: (text) => localize(text, contentLanguage),
    term: (vocabulary, id) => termLabel(about, vocabulary, id, contentLanguage),
  };
}
