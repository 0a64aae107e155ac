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

/** The link back to the list. */
export interface WayBack {
  label: string;
  href: string;
  go: (event: Event) => void;
}

/** Loads the offer whose detail is open, and the code that shows it. */
export class DetailController {
  readonly #host: DetailHost;
  readonly #task;

  constructor(element: LitElement, host: DetailHost) {
    this.#host = host;
    this.#task = new Task(element, {
      args: () => [host.ready(), host.offer()] as const,
      task: async ([ready, id], { signal }) => {
        if (!ready || !id) return undefined;
        const [offer, { OpenOffer, styles }] = await Promise.all([
          ready.source.get(id, signal),
          import('./detail/open-offer.js'),
        ]);
        addStyles(element, styles);
        return new OpenOffer(element, host, ready, offer);
      },
    });
  }

  /** @param label Words of the way back to the list. */
  render(context: ViewContext, headingLevel: number, label: string): TemplateResult {
    const { href, open, offer } = this.#host;
    const back = { label, href: href(), go: (event: Event) => open(event) };
    const { status, value } = this.#task;
    if (status === TaskStatus.ERROR) return this.#renderError(back);
    if (value?.id !== offer()) return renderPending();
    return value?.render(context, headingLevel, back) ?? renderPending();
  }

  #renderError({ label, href, go }: WayBack): TemplateResult {
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

function renderPending(): TemplateResult {
  return html`<p role="status" class="visually-hidden">${msg('Das Angebot wird geladen …')}</p>
    <div class="card skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
}
