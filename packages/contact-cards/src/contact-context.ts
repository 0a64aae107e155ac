import { localize, termLabel, type Audience, type OfferDatabase } from '@kim-widgets/angebote';
import type { ViewContext } from '@kim-widgets/views';

/** What it takes to put contacts into words. */
export interface ContactContext extends ViewContext {
  database: OfferDatabase;
  audience: Audience;
}

/**
 * @param language of the interface
 * @param content language in which texts of the database are wanted
 * @param time of now, in milliseconds
 */
export function contactContext(
  database: OfferDatabase,
  language: string,
  content: string,
  time: number,
  audience: Audience,
): ContactContext {
  return {
    database,
    language,
    now: new Date(time),
    audience,
    words: (text) => localize(text, content),
    term: (vocabulary, id) => termLabel(database, vocabulary, id, content),
  };
}
