import { localize, termLabel, type SourceInfo } from '@kim-widgets/angebote';
import type { ReadySource, ViewContext } from '@kim-widgets/views';

/** What it takes to put records and filters into words. */
export interface SearchContext extends ViewContext {
  about: SourceInfo;
  isProfessional: boolean;
}

/** What views need to put records of a source into words. */
export function searchContext(
  { about }: Pick<ReadySource, 'about'>,
  /** Language of the interface. */
  language: string,
  /** Language wanted for the database's texts. */
  contentLanguage: string,
  /** Milliseconds since 1970. */
  now: number,
  isProfessional: boolean,
): SearchContext {
  return {
    language,
    now: new Date(now),
    about,
    isProfessional,
    words: (text) => localize(text, contentLanguage),
    term: (vocabulary, id) => termLabel(about, vocabulary, id, contentLanguage),
  };
}
