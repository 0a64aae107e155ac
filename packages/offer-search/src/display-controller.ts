import type { Audience, RelatedRecords } from '@kim-widgets/angebote';
import type { ViewContext } from '@kim-widgets/views';
import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import type { ResultsOptions } from './render-results.js';

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

  /** How many offers a page has, if it would have `cards` cards. */
  pageSize(cards: number): number {
    return this.isTable ? cards * ROWS_PER_CARD : cards;
  }

  get options(): Pick<ResultsOptions, 'table' | 'display'> {
    const { audience, href, open, changed } = this.#host;
    if (audience() !== 'professional') return { table: undefined, display: undefined };
    const change = (isTable: boolean) => {
      this.#choice = isTable;
      changed();
    };
    const display = { isTable: this.isTable, change };
    if (!this.isTable) return { display, table: undefined };
    return {
      display,
      table: ({ offers }) => {
        const context = this.#host.context();
        const records = this.#host.records();
        if (!context || !records) return undefined;
        return this.#table.value?.renderTable(offers, context, { records, href, open });
      },
    };
  }
}
