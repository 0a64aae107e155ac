import type { Contact, ContactMatch, Holidays } from '@kim-widgets/angebote';
import type { CardActions } from '../card-actions.js';
import type { ContactContext } from '../contact-context.js';

/** What it takes to say of a contact when somebody answers. */
export interface CardContext extends ContactContext {
  holidays: Holidays;
}

export interface CardOptions {
  headingLevel: number;
  actions: CardActions;
  /** Whether the visitor asked, so that the card says why it is the answer. */
  isAnswer: boolean;
}

export type NamedMatch = ContactMatch & { contact: Contact };

export function hasContact(match: ContactMatch): match is NamedMatch {
  return match.contact !== undefined;
}
