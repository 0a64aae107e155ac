import type { ContactMatch } from '@kim-widgets/angebote';
import { FocusController, pageLink, wantsBrowser } from '@kim-widgets/ui';
import { msg } from '@lit/localize';
import type { LitElement } from 'lit';
import type { CardActions } from './card-actions.js';
import type { ContactContext } from './contact-context.js';
import { ContactSelectEvent, OfferRequestEvent } from './events.js';
import type { StateController } from './state-controller.js';

export interface CardActionsOptions {
  asking: StateController;
  context: () => ContactContext | undefined;
  /** Page with the offers, as the webmaster writes it. */
  offersUrl: () => string;
  urlPrefix: () => string;
}

/** What happens when a visitor does something on a card. */
export class CardActionsController implements CardActions {
  readonly #host: LitElement;
  readonly #options: CardActionsOptions;
  readonly #focusing: FocusController;
  done = '';

  constructor(host: LitElement, options: CardActionsOptions) {
    this.#host = host;
    this.#options = options;
    this.#focusing = new FocusController(host);
  }

  readonly href = (contact?: string): string => this.#options.asking.href(contact);

  readonly open = (event: Event, contact?: string): void => {
    if (wantsBrowser(event)) return;
    event.preventDefault();
    this.#options.asking.change({ contact });
    this.announce();
  };

  readonly copy = (text: string, what: string): void => void this.#copy(text, what);

  readonly save = (match: ContactMatch): void => void this.#save(match);

  readonly offerHref = (offer: string): string | undefined =>
    pageLink(this.#options.offersUrl(), `${this.#options.urlPrefix()}-offer`, offer);

  readonly openOffer = (event: Event, offer: string): void => {
    if (wantsBrowser(event)) return;
    const isLeftToLink = this.#host.dispatchEvent(new OfferRequestEvent(offer));
    if (!isLeftToLink) event.preventDefault();
  };

  /** Another card is open than before, or none: the focus goes there, and the page is told. */
  announce(): void {
    const { contact } = this.#options.asking.current;
    this.done = '';
    this.#focusing.moveTo(contact ? '#contact-heading' : '#answer-heading');
    this.#host.dispatchEvent(new ContactSelectEvent(contact));
  }

  async #copy(text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.done = msg('Kopiert.');
    } catch {
      // Without permission the text itself is what one can copy.
      this.done = `${what}: ${text}`;
    }
    this.#host.requestUpdate();
  }

  async #save(match: ContactMatch): Promise<void> {
    const context = this.#options.context();
    if (!context) return;
    const { saveContact } = await import('./save-contact.js');
    saveContact(match, context, this.href(match.contact?.id));
  }
}
