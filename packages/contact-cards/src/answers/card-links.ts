import { msg, str } from '@lit/localize';
import { hasEnded, type ContactMatch, type Offer } from '@kim-widgets/angebote';
import { mailAddress, postName } from '@kim-widgets/views';
import type { ContactContext } from '../contact-context.js';

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
  return mailAddress(address, subject, body);
}
