import { msg, str } from '@lit/localize';
import type { ContactMatch, Offer } from '@kim-widgets/angebote';
import { hasEnded } from '@kim-widgets/angebote';
import type { VCard } from '@kim-widgets/views';
import { postName } from './away-words.js';
import type { ContactContext } from './contact-context.js';

/** What a card can do, and where its links lead. */
export interface CardActions {
  href: (contact?: string) => string;
  open: (event: Event, contact?: string) => void;
  copy: (text: string, what: string) => void;
  save: (match: ContactMatch) => void;
  /** Address of an offer, if the page says where offers are. */
  offerHref: (offer: string) => string | undefined;
  openOffer: (event: Event, offer: string) => void;
  /** Says that something was done, for instance copied. */
  done: string;
}

/** Offers that name this contact and have not ended. */
export function offersOf(
  { contact }: ContactMatch,
  { database, now }: Pick<ContactContext, 'database' | 'now'>,
): Offer[] {
  if (!contact) return [];
  return database.offers.filter(
    (offer) => offer.contacts?.includes(contact.id) && !hasEnded(offer, now),
  );
}

/** "Report an error": a mail to whoever keeps the database, naming the record. */
export function reportAddress(
  { contact }: ContactMatch,
  context: ContactContext,
  link: string,
): string | undefined {
  const address = context.database.publisher.contact?.email;
  if (!address || !contact) return undefined;
  const title = postName(contact, context);
  const body = `\n\n\n${msg('Kontakt')}: ${title}\n${msg('Kennung')}: ${[contact.source, contact.id].filter(Boolean).join(' / ')}\n${link}\n`;
  const subject = msg(str`Fehler beim Kontakt „${title}“`);
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** A card for an address book: the post, with the ways by which it can really be reached. */
export function addressBookCard(
  { contact, reach }: ContactMatch,
  context: ContactContext,
  url: string,
): VCard | undefined {
  if (!contact) return undefined;
  const { words, database } = context;
  const { byId } = database;
  const organization = byId.organizations.get(contact.organization ?? '');
  return {
    id: contact.id,
    role: words(contact.role).text,
    team: contact.team && words(contact.team).text,
    organization: organization && words(organization.name).text,
    ...(contact.person && { person: contact.person }),
    phones: reach.phones,
    emails: reach.emails,
    address: byId.locations.get(contact.locations?.[0] ?? '')?.address,
    languages: contact.languages,
    url,
    lastVerified: contact.lastVerified,
  };
}
