import { localize, termLabel } from '@kim-widgets/angebote';
import type { ReadySource } from '@kim-widgets/views';
import type { FacetContext } from './facet-model.js';

export interface Surroundings {
  /** Language of the interface. */
  language: string;
  /** Language wanted for the database's texts. */
  contentLanguage: string;
  now: Date;
  isProfessional: boolean;
}

/** What views need to put records of a source into words. */
export function facetContext(
  { about }: Pick<ReadySource, 'about'>,
  { language, contentLanguage, now, isProfessional }: Surroundings,
): FacetContext {
  return {
    language,
    now,
    about,
    isProfessional,
    words: (text) => localize(text, contentLanguage),
    term: (vocabulary, id) => termLabel(about, vocabulary, id, contentLanguage),
  };
}
