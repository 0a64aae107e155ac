import type { ContactMatch } from '@kim-widgets/angebote';
import { pageLink, wantsBrowser } from '@kim-widgets/ui';
import { msg } from '@lit/localize';
import type { LitElement } from 'lit';
import type { CardActions } from '../card-actions.js';
import type { ContactContext } from '../contact-context.js';
import { OfferRequestEvent } from '../events.js';
import type { StateController } from '../state-controller.js';

export interface CardActionsHost {
  asking: StateController;
  context: () => ContactContext | undefined;
  /** Page with the offers, as the webmaster writes it. */
  offersUrl: () => string;
  urlPrefix: () => string;
  /** The visitor opened a card, or went back. */
  opened: () => void;
}

/** What happens when a visitor does something on a card. */
export class CardActionsController implements CardActions {
  readonly #element: LitElement;
  readonly #host: CardActionsHost;
  #done = { contact: undefined as string | undefined, words: '' };

  constructor(element: LitElement, host: CardActionsHost) {
    this.#element = element;
    this.#host = host;
  }

  /** On another card nothing has been done yet. */
  get done(): string {
    const { contact, words } = this.#done;
    return contact === this.#host.asking.current.contact ? words : '';
  }

  readonly href = (contact?: string): string => this.#host.asking.href(contact);

  readonly open = (event: Event, contact?: string): void => {
    if (wantsBrowser(event)) return;
    event.preventDefault();
    this.#host.asking.change({ contact });
    this.#host.opened();
  };

  readonly copy = (text: string, what: string): void => void this.#copy(text, what);

  readonly save = (match: ContactMatch): void => void this.#save(match);

  readonly offerHref = (offer: string): string | undefined =>
    pageLink(this.#host.offersUrl(), `${this.#host.urlPrefix()}-offer`, offer);

  readonly openOffer = (event: Event, offer: string): void => {
    if (wantsBrowser(event)) return;
    const isLeftToLink = this.#element.dispatchEvent(new OfferRequestEvent(offer));
    if (!isLeftToLink) event.preventDefault();
  };

  async #copy(text: string, what: string): Promise<void> {
    const { contact } = this.#host.asking.current;
    try {
      await navigator.clipboard.writeText(text);
      this.#done = { contact, words: msg('Kopiert.') };
    } catch {
      // Without permission the text itself is what one can copy.
      this.#done = { contact, words: `${what}: ${text}` };
    }
    this.#element.requestUpdate();
  }

  async #save(match: ContactMatch): Promise<void> {
    const context = this.#host.context();
    if (!context) return;
    const { saveContact } = await import('./save-contact.js');
    saveContact(match, context, this.href(match.contact?.id));
  }
}
