import {
  CONTACT_FIELDS,
  allContacts,
  contactDocument,
  type ContactMatch,
  type RecordId,
} from '@kim-widgets/angebote';
import { createSearchIndex, type SearchIndex } from '@kim-widgets/search';
import type { ContactContext } from '../contact-context.js';

/** More results than anybody reads; who wants another one types another letter. */
const MOST_FOUND = 12;

export interface ContactSearch {
  find: (text: string, language: string) => readonly RecordId[];
}

/** An index over names, tasks, organizations and numbers of all contacts of a day. */
export async function createContactSearch(
  { database, now: at, audience }: Pick<ContactContext, 'database' | 'now' | 'audience'>,
  signal: AbortSignal,
): Promise<ContactSearch> {
  const contacts = allContacts(database, { at, audience }).flatMap(({ contact }: ContactMatch) =>
    contact ? [contact] : [],
  );
  const documents = contacts.map((contact) => contactDocument(contact, database));
  const index: SearchIndex = await createSearchIndex(documents, { fields: CONTACT_FIELDS, signal });
  return {
    find: (text, language) =>
      index.search(text, { limit: MOST_FOUND, language }).hits.map(({ id }) => id),
  };
}
