import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import type { ContactContext } from '../contact-context.js';
import type { ContactSearch } from './contact-search.js';

/** Searches the contacts while somebody types; engine and index come with the first letter. */
export class SearchController {
  readonly #host: LitElement;
  readonly #task: Task<readonly unknown[], ContactSearch | undefined>;
  text = '';

  constructor(host: LitElement, context: () => ContactContext | undefined) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => [context()?.database, this.text !== ''],
      task: async ([database, isAsked], { signal }) => {
        const ready = context();
        if (!database || !ready || !isAsked) return undefined;
        const { createContactSearch } = await import('./contact-search.js');
        return createContactSearch(ready, signal);
      },
    });
  }

  type(text: string): void {
    this.text = text;
    this.#host.requestUpdate();
  }

  /** Ids found, the best first; undefined while the index is on its way. */
  found(language: string): readonly string[] | undefined {
    return this.text === '' ? [] : this.#task.value?.find(this.text, language);
  }
}
