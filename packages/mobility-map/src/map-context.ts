import { localize, termLabel } from '@kim-widgets/angebote';
import type { ReadySource, ViewContext } from '@kim-widgets/views';

/** What views need to put records of a source into words. */
export function viewContext(
  { about }: Pick<ReadySource, 'about'>,
  { language, contentLanguage, now }: { language: string; contentLanguage: string; now: Date },
): ViewContext {
  return {
    language,
    now,
    words: (text) => localize(text, contentLanguage),
    term: (vocabulary, id) => termLabel(about, vocabulary, id, contentLanguage),
  };
}
