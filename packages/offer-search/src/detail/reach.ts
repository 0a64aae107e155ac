import type {
  Contact,
  Email,
  Location,
  Offer,
  Organization,
  Phone,
  Schedule,
} from '@kim-widgets/angebote';

/** What knows how to be reached. */
interface Reachable {
  phones?: readonly Phone[];
  emails?: readonly Email[];
  schedule?: Schedule;
}

/** How one gets hold of somebody about an offer. */
export interface Reach {
  phone?: Phone;
  /** When somebody answers that telephone. */
  answers?: Schedule;
  email?: Email;
}

function firstCallable(phones: readonly Phone[] = []): Phone | undefined {
  return phones.find(({ type }) => type !== 'fax' && type !== 'textphone');
}

/**
 * The number and the address to show first: those of the offer, of its contact persons in their order,
 * of its place, of its organization. Who is absent or not there is left out.
 */
export function reach(
  offer: Offer,
  contacts: readonly Contact[],
  locations: readonly Location[],
  organization?: Organization,
): Reach {
  const present = contacts.filter(({ status = 'active' }) => status === 'active');
  const candidates: Reachable[] = [
    {
      ...(offer.phones && { phones: offer.phones }),
      ...(offer.emails && { emails: offer.emails }),
    },
    ...present,
    ...locations.map(({ phones, schedule }) => ({
      ...(phones && { phones }),
      ...(schedule && { schedule }),
    })),
    ...(organization ? [organization] : []),
  ];
  const answering = candidates.find(({ phones }) => firstCallable(phones));
  const phone = firstCallable(answering?.phones);
  const answers = phone?.schedule ?? answering?.schedule;
  const email = candidates.flatMap(({ emails = [] }) => emails)[0];
  return { ...(phone && { phone }), ...(answers && { answers }), ...(email && { email }) };
}
