import type { Audience, Point } from '@kim-widgets/angebote';
import { addStyles, arrowLeftIcon, icon } from '@kim-widgets/ui';
import {
  loadErrorInWords,
  renderLoadError,
  type ReadySource,
  type ViewContext,
} from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { Task, TaskStatus } from '@lit/task';
import { html, type LitElement, type TemplateResult } from 'lit';
import { saveFile } from './device.js';

/** What the widget does for the detail. */
export interface DetailHost {
  ready: () => ReadySource | undefined;
  audience: () => Audience;
  near: () => Point | undefined;
  /** Id of the offer whose detail is open. */
  offer: () => string | undefined;
  href: (id?: string) => string;
  /** Address of a contact's card, if the page says where they are. */
  contactHref: (id: string) => string | undefined;
  open: (event: Event, id?: string) => void;
}

/** Loads the offer whose detail is open, and the code that shows it. */
export class DetailController {
  readonly #element: LitElement;
  readonly #host: DetailHost;
  readonly #task;
  #done = '';

  constructor(element: LitElement, host: DetailHost) {
    this.#element = element;
    this.#host = host;
    this.#task = new Task(element, {
      args: () => [host.ready(), host.offer()] as const,
      task: async ([ready, id], { signal }) => {
        this.#done = '';
        if (!ready || !id) return undefined;
        const [offer, { renderOffer, styles }] = await Promise.all([
          ready.source.get(id, signal),
          import('./detail/render-offer.js'),
        ]);
        addStyles(element, styles);
        return { offer, renderOffer };
      },
    });
  }

  /** @param backLabel Words of the way back to the list. */
  render(context: ViewContext, headingLevel: number, backLabel: string): TemplateResult {
    const back = {
      label: backLabel,
      href: this.#host.href(),
      go: (event: Event) => this.#host.open(event),
    };
    const ready = this.#host.ready();
    const loaded = this.#task.value;
    const isCurrent = loaded?.offer.id === this.#host.offer();
    if (this.#task.status === TaskStatus.ERROR) return this.#renderError(back);
    if (!ready || !loaded || !isCurrent) return this.#renderPending();
    return loaded.renderOffer(loaded.offer, context, {
      headingLevel,
      holidays: ready.holidays,
      audience: this.#host.audience(),
      near: this.#host.near(),
      back,
      href: this.#host.href,
      contactHref: this.#host.contactHref,
      open: this.#host.open,
      publisherMail: ready.about.publisher.contact?.email,
      page: this.#element.renderRoot,
      publisher: ready.about.publisher.name,
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

  #renderPending(): TemplateResult {
    return html`<p role="status" class="visually-hidden">${msg('Das Angebot wird geladen …')}</p>
      <div class="card skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
  }

  #renderError({ label, href, go }: { label: string; href: string; go: (event: Event) => void }) {
    return html`<a class="button plain back" href=${href} @click=${go}>
        ${icon(arrowLeftIcon, { mirrored: true })}${label}
      </a>
      ${renderLoadError(
        msg('Dieses Angebot ist gerade nicht da.'),
        loadErrorInWords(this.#task.error),
        () => void this.#task.run(),
      )}`;
  }
}
