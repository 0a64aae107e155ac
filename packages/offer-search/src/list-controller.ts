import type { OfferRequest } from '@kim-widgets/angebote';
import { memoizeLast } from '@kim-widgets/ui';
import { PlaceDraft } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { Task } from '@lit/task';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { ListHost } from './list-host.js';
import type { RefineController } from './refine/refine-controller.js';
import { renderList } from './render-list.js';
import type { ResultsView } from './render-results.js';
import { offerRequest, sortOf, sortsFor, type Visitor } from './request.js';
import { ResultsController } from './results-controller.js';
import { foundOffers } from './results-model.js';
import type { SearchState } from './state.js';

export interface ListOptions extends ListHost {
  /** How many results are shown at first. */
  pageSize: () => number;
  /** Something else is asked than before. */
  asked: () => void;
  /** How long the ways are, if anybody knows. */
  travel: () => Visitor['travel'];
}

/** The list: the words that are searched for, and the answer. What narrows it further comes later. */
export class ListController {
  readonly results: ResultsController;
  readonly #element: LitElement;
  readonly #host: ListOptions;
  readonly #loading;
  readonly #found = memoizeLast(foundOffers);
  readonly #draft = new PlaceDraft();
  #refine: RefineController | undefined;

  constructor(element: LitElement, host: ListOptions) {
    this.#element = element;
    this.#host = host;
    this.results = new ResultsController(element, {
      ready: host.ready,
      request: () => this.#request,
      pageSize: () => this.#pageSize,
    });
    this.#loading = new Task(element, {
      args: () => [host.ready() !== undefined],
      task: async ([isReady]) => {
        if (!isReady || this.#refine) return;
        const { RefineController } = await import('./refine/refine-controller.js');
        this.#refine = new RefineController(element, {
          ...host,
          results: this.results,
          request: () => this.#request,
          travel: host.travel,
          ask: (change, how) => this.#ask(change, how),
          startOver: () => this.#startOver(),
          draft: this.#draft,
        });
      },
    });
  }

  /** The place somebody asks from; it leaves this widget for no other purpose. */
  get near(): Visitor['place'] {
    return this.#visitor.place;
  }

  render(): TemplateResult {
    const refine = this.#refine;
    const results = this.#view;
    const { language, wide, headingLevel, open, searching } = this.#host;
    const { query, filters } = searching.current;
    const isFresh = !query && Object.keys(filters).length === 0;
    // What comes later would take the place of the cards, or push them down on a phone.
    const isTable = this.#host.audience() === 'professional' && wide();
    return renderList(
      {
        query: refine?.query ?? {
          value: query,
          type: (text) => this.#ask({ query: text }, 'typing'),
        },
        place: refine?.place ?? this.#draft.frame(),
        needs: isFresh ? this.#renderNeeds() : undefined,
        column: refine?.renderColumn(),
        dialog: refine?.renderDialog(),
        results:
          (this.#isLoading && (isTable || (isFresh && !wide()))) || refine?.isTableComing
            ? undefined
            : results,
        submit: () => this.#submit(),
        enter: () => this.#host.ready()?.source.prepareSearch?.(),
      },
      {
        reader: language(),
        headingLevel: headingLevel() + 1,
        meanwhile: msg('Solange Sie warten:'),
        wide: wide(),
        pageSize: this.#pageSize,
        open,
        sortBy: (sort) => this.#ask({ sort }),
        search: (text) => this.#ask({ query: text }),
        more: () => this.#more(),
        tools: refine?.renderTools(),
        chips: refine?.renderChips(),
        instead: results && refine?.renderInstead(results.offers),
      },
    );
  }

  /** The needs to begin with, and until they are there their room. */
  #renderNeeds(): unknown {
    const isWaiting = this.#isLoading || !this.results.result;
    if (isWaiting && !this.#host.wide()) return html`<div class="needs-room"></div>`;
    return this.#refine?.renderNeeds();
  }

  /** Whether what narrows the search is on its way; if it cannot be had, the list works without. */
  get #isLoading(): boolean {
    return !this.#refine && this.#loading.error === undefined;
  }

  get #pageSize(): number {
    const size = this.#host.pageSize();
    return this.#refine?.pageSize(size) ?? size;
  }

  get #visitor(): Visitor {
    return { ...this.#refine?.visitor, travel: this.#host.travel() };
  }

  get #request(): OfferRequest {
    const { searching, now, contentLanguage } = this.#host;
    const { settled } = searching;
    return offerRequest(settled, this.#visitor, {
      at: now(),
      language: contentLanguage(),
      plainWords: this.#refine?.plainWords(settled.query) ?? [],
    });
  }

  get #view(): ResultsView | undefined {
    const { ready, context, searching, href } = this.#host;
    const { result, query } = this.results;
    const source = ready();
    if (!source || !result) return undefined;
    const visitor = this.#visitor;
    const state = { ...searching.settled, query };
    return {
      ...this.#found(
        result,
        query,
        source.holidays,
        visitor.place,
        this.#refine?.isTable ?? false,
        this.#refine?.reasonOf,
        this.#refine?.travelFact,
        href,
        context(source),
      ),
      query,
      total: result.total,
      didYouMean: result.didYouMean,
      sort: sortOf(state, visitor),
      sorts: sortsFor(state, visitor),
    };
  }

  #ask(change: Partial<SearchState>, how?: 'typing'): void {
    this.#host.searching.change(change, how);
    this.#startOver();
    this.#host.asked();
  }

  #submit(): void {
    this.#refine?.settle();
    this.#host.searching.change({});
    this.#host.focusing.moveTo('#results-heading');
  }

  #startOver(): void {
    this.results.startOver();
    this.#element.requestUpdate();
  }

  #more(): void {
    const next = this.results.limit + 1;
    this.#host.focusing.moveTo(`:is(.cards > li, tbody > tr):nth-child(${next}) a`);
    this.results.more();
  }
}
