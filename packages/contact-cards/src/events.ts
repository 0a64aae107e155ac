/** The visitor opened a contact, or went back (`contactId` is then undefined). */
export class ContactSelectEvent extends Event {
  static readonly type = 'kim-contact-select';
  constructor(readonly contactId: string | undefined) {
    super(ContactSelectEvent.type);
  }
}

/**
 * The visitor follows a contact to one of its offers. Bubbles and can be prevented: a page that shows
 * offers itself opens the offer, and the link is then not followed.
 */
export class OfferRequestEvent extends Event {
  static readonly type = 'kim-offer-request';
  constructor(readonly offerId: string) {
    super(OfferRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kim-contact-select': ContactSelectEvent;
    'kim-offer-request': OfferRequestEvent;
  }
}
