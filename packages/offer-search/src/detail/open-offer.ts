import type { OfferDetail } from '@kim-widgets/angebote';
import { saveFile } from '@kim-widgets/ui';
import type { ReadySource, ViewContext } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import type { LitElement, TemplateResult } from 'lit';
import type { DetailHost, WayBack } from '../detail-controller.js';
import { renderOffer } from './render-offer.js';

export { styles } from './render-offer.js';

/** The offer whose detail is open, and what was done with it. */
export class OpenOffer {
  readonly #element: LitElement;
  readonly #host: DetailHost;
  readonly #ready: ReadySource;
  readonly #offer: OfferDetail;
  /** What was just done, in words. */
  #done = '';

  constructor(element: LitElement, host: DetailHost, ready: ReadySource, offer: OfferDetail) {
    this.#element = element;
    this.#host = host;
    this.#ready = ready;
    this.#offer = offer;
  }

  get id(): string {
    return this.#offer.id;
  }

  render(context: ViewContext, headingLevel: number, back: WayBack): TemplateResult {
    const { audience, near, href, contactHref, open } = this.#host;
    const { about, holidays } = this.#ready;
    return renderOffer(this.#offer, context, {
      headingLevel,
      holidays,
      audience: audience(),
      near: near(),
      back,
      href,
      contactHref,
      open,
      publisherMail: about.publisher.contact?.email,
      page: this.#element.renderRoot,
      publisher: about.publisher.name,
      copyLink: (address) => void this.#copy(address),
      share:
        'share' in navigator
          ? (title, url) => void navigator.share({ title, url }).catch(() => undefined)
          : undefined,
      save: saveFile,
      done: this.#done,
    });
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#done = msg('Der Link ist kopiert.');
    } catch {
      // Without permission the address itself is what one can copy.
      this.#done = address;
    }
    this.#element.requestUpdate();
  }
}
