import {
  localize,
  termLabel,
  type Audience,
  type Holidays,
  type OfferDatabase,
} from '@kim-widgets/angebote';
import type { ViewContext } from '@kim-widgets/views';

/** What it takes to put contacts into words. */
export interface ContactContext extends ViewContext {
  database: OfferDatabase;
  holidays: Holidays;
  audience: Audience;
}

export function contactContext(
  { database, holidays }: Pick<ContactContext, 'database' | 'holidays'>,
  surroundings: Pick<ContactContext, 'language' | 'now' | 'audience'> & { content: string },
): ContactContext {
  const { content, ...rest } = surroundings;
  return {
    ...rest,
    database,
    holidays,
    words: (text) => localize(text, content),
    term: (vocabulary, id) => termLabel(database, vocabulary, id, content),
  };
}
