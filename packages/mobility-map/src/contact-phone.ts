import type { Offer, RelatedRecords } from '@kim-widgets/angebote';

/** Whom to call about an offer: its own number, else that of its contact, else of who offers it. */
export function contactPhone(
  { phones, contacts = [], organization }: Offer,
  records: Pick<RelatedRecords, 'contacts' | 'organizations'>,
): string | undefined {
  const persons = contacts.flatMap((id) => records.contacts.get(id)?.phones ?? []);
  const offering = organization ? records.organizations.get(organization)?.phones : undefined;
  return (phones?.[0] ?? persons[0] ?? offering?.[0])?.number;
}
