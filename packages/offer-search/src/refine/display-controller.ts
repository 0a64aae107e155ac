import type { Audience, RelatedRecords } from '@kim-widgets/angebote';
import { icon, tableIcon } from '@kim-widgets/ui';
import type { OfferInContext, ViewContext } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';

export interface DisplayHost {
  audience: () => Audience;
  wide: () => boolean;
  context: () => ViewContext | undefined;
  records: () => RelatedRecords | undefined;
  href: (id: string) => string;
  open: (event: Event, id: string) => void;
  changed: () => void;
}

/** A table takes less room for an offer than a card. */
const ROWS_PER_CARD = 5;

/** How the results are shown: as cards, or, for staff who look through many, as a table. */
export class DisplayController {
  readonly #host: DisplayHost;
  readonly #table;
  /** Not yet chosen: a table for staff, if there is room. */
  #choice: boolean | undefined;

  constructor(element: LitElement, host: DisplayHost) {
    this.#host = host;
    this.#table = new Task(element, {
      args: () => [this.isTable],
      task: async ([isTable]) => (isTable ? import('./table.js') : undefined),
    });
  }

  get isTable(): boolean {
    return this.#host.audience() === 'professional' && (this.#choice ?? this.#host.wide());
  }

  /** Until the table can be shown there is nothing to show in its place. */
  get isComing(): boolean {
    return this.isTable && this.#table.status < TaskStatus.COMPLETE;
  }

  /** How many offers a page has, if it would have `cards` cards. */
  pageSize(cards: number): number {
    return this.isTable ? cards * ROWS_PER_CARD : cards;
  }

  /** The offers as a table; nothing where cards are shown. */
  renderTable(offers: readonly OfferInContext[]): unknown {
    const { href, open } = this.#host;
    const context = this.#host.context();
    const records = this.#host.records();
    if (!this.isTable || !context || !records) return undefined;
    return this.#table.value?.renderTable(offers, context, { records, href, open }) ?? nothing;
  }

  /** Switches between cards and table. */
  renderSwitch(): TemplateResult | typeof nothing {
    if (this.#host.audience() !== 'professional') return nothing;
    const { isTable } = this;
    return html`<button
      class="button"
      type="button"
      aria-pressed=${isTable ? 'true' : 'false'}
      @click=${() => {
        this.#choice = !isTable;
        this.#host.changed();
      }}
    >
      ${icon(tableIcon)}${msg('Tabelle')}
    </button>`;
  }
}
