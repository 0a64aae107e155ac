import { localize, termLabel, type SourceInfo } from '@kim-widgets/angebote';
import type { ViewContext } from '@kim-widgets/views';

/**
 * What views need to put records of a source into words.
 *
 * @param language Language of the interface.
 * @param contentLanguage Language wanted for the database's texts.
 * @param now Milliseconds since 1970.
 */
export function viewContext(
  about: SourceInfo,
  language: string,
  contentLanguage: string,
  now: number,
): ViewContext {
  return {
    language,
    now: new Date(now),
    words: (text) => localize(text, contentLanguage),
    term: (vocabulary, id) => termLabel(about, vocabulary, id, contentLanguage),
  };
}
