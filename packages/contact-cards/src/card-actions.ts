import type { ContactMatch } from '@kim-widgets/angebote';

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
