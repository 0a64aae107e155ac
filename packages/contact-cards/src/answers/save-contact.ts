import type { ContactMatch } from '@kim-widgets/angebote';
import { saveFile } from '@kim-widgets/ui';
import { vCard } from '@kim-widgets/views';
import type { ContactContext } from '../contact-context.js';

/**
 * Offers a contact as a file for an address book: the post, with the ways by which it can really be
 * reached.
 *
 * @param url address of the contact's card
 */
export function saveContact(
  { contact, reach }: ContactMatch,
  { words, database }: ContactContext,
  url: string,
): void {
  if (!contact) return;
  const { byId } = database;
  const organization = byId.organizations.get(contact.organization ?? '');
  const card = vCard({
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
  });
  saveFile(`${contact.id}.vcf`, card, 'text/vcard;charset=utf-8');
}
