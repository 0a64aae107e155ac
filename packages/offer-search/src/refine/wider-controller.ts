import type { ReadySource } from '@kim-widgets/views';
import { Task } from '@lit/task';
import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { SearchContext } from '../search-context.js';
import type { NarrowSearch, WiderSearch } from './wider-searches.js';

export interface WiderHost {
  ready: () => ReadySource | undefined;
  /** The search that found nothing; `undefined` if something was found. */
  search: () => NarrowSearch | undefined;
  context: (ready: ReadySource) => SearchContext;
  contentLanguage: () => string;
  headingLevel: () => number;
  take: (search: WiderSearch) => void;
}

/** Looks for wider searches when nothing was found; loads the code for it then. */
export class WiderController {
  readonly #host: WiderHost;
  readonly #task;

  constructor(element: LitElement, host: WiderHost) {
    this.#host = host;
    this.#task = new Task(element, {
      args: () => [host.ready(), JSON.stringify(host.search())] as const,
      task: async ([ready], { signal }) => {
        const search = host.search();
        if (!ready || !search) return undefined;
        const { countWider, renderNothingFound } = await import('./nothing-found.js');
        const context = host.context(ready);
        const wider = await countWider(search, ready, context, host.contentLanguage(), signal);
        return { wider, renderNothingFound };
      },
    });
  }

  render(): TemplateResult | typeof nothing {
    const { value } = this.#task;
    const ready = this.#host.ready();
    const search = this.#host.search();
    if (!value || !ready || !search) return nothing;
    const { take, headingLevel, context } = this.#host;
    const options = { wider: value.wider, take, headingLevel: headingLevel() };
    return value.renderNothingFound(search, options, context(ready));
  }
}
