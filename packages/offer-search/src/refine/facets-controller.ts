import type { OfferRequest } from '@kim-widgets/angebote';
import { interfaceLanguage, memoizeLast } from '@kim-widgets/ui';
import type { ReadySource } from '@kim-widgets/views';
import { Task } from '@lit/task';
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ResultsController } from '../results-controller.js';
import type { SearchContext } from '../search-context.js';
import type { Filters, Presets } from '../state.js';
import { facetViews } from './facet-model.js';
import {
  renderFacetColumn,
  renderFacetDialog,
  renderFacetsButton,
  type FacetView,
  type FacetsOptions,
} from './render-facets.js';
import { renderNeeds } from './render-needs.js';

export interface FacetsHost {
  ready: () => ReadySource | undefined;
  context: () => SearchContext | undefined;
  results: ResultsController;
  request: () => OfferRequest;
  filters: () => Filters;
  presets: () => Presets;
  wide: () => boolean;
  headingLevel: () => number;
  toggle: (facet: string, value: string) => void;
  /** Stands below the facets. */
  footer: () => unknown;
  /** What the footer shows; the same as long as it does not change. */
  footerState: () => unknown;
}

/** Counting what is open means asking again; it waits until nobody types. */
const PAUSE_MS = 300;

/** The facets with their counts: beside the results, or in a dialog over them. */
export class FacetsController implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: FacetsHost;
  readonly #openNow;
  readonly #views = memoizeLast(facetViews);
  #expanded: ReadonlySet<string> = new Set();
  #isDialogOpen = false;

  constructor(element: LitElement, host: FacetsHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
    this.#openNow = new Task(element, {
      args: () =>
        [
          host.ready(),
          this.#isShown && JSON.stringify(host.request()),
          host.request().travelMinutes,
        ] as const,
      task: async ([ready, isShown], { signal }) => {
        if (!ready || !isShown) return undefined;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        signal.throwIfAborted();
        const request = { ...host.request(), open: 'now', limit: 0 } as const;
        return (await ready.source.query(request, signal)).total;
      },
    });
  }

  hostUpdated(): void {
    if (!this.#isDialogOpen) return;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** The facets beside the results, where there is room. */
  renderColumn(): unknown {
    const { wide, context, headingLevel, footerState } = this.#host;
    if (!wide()) return nothing;
    const facets = this.#facets;
    // Between two letters nothing changes here, and there are a hundred tick boxes.
    return guard([facets, context(), headingLevel(), footerState()], () =>
      renderFacetColumn(facets, this.#options),
    );
  }

  /** The facets over the results, once they are opened. */
  renderDialog(): TemplateResult | typeof nothing {
    if (!this.#isDialogOpen || this.#host.wide()) return nothing;
    const total = this.#host.results.result?.total ?? 0;
    return renderFacetDialog(this.#facets, {
      ...this.#options,
      total,
      close: () => this.#showDialog(false),
    });
  }

  /** @param count How many filters are switched on. */
  renderButton(count: number): TemplateResult | typeof nothing {
    if (this.#host.wide()) return nothing;
    return renderFacetsButton(this.#options.reader, count, () => this.#showDialog(true));
  }

  /** The needs to begin with; beside the results the same needs are the first facet. */
  renderNeeds(): TemplateResult | typeof nothing {
    const needs = this.#facets.find(({ id }) => id === 'needs');
    if (this.#host.wide() || !needs) return nothing;
    return renderNeeds(needs, this.#options);
  }

  get #isShown(): boolean {
    return this.#host.wide() || this.#isDialogOpen;
  }

  get #facets(): readonly FacetView[] {
    const { results, filters, presets } = this.#host;
    const context = this.#host.context();
    const counts = results.result?.facets;
    if (!counts || !context) return [];
    const openNow = this.#openNow.value;
    return this.#views(counts, openNow, filters(), presets(), this.#expanded, context);
  }

  get #options(): FacetsOptions {
    const { headingLevel, toggle, footer } = this.#host;
    return {
      reader: interfaceLanguage(),
      headingLevel: headingLevel(),
      toggle,
      expand: (facet) => {
        this.#expanded = new Set([...this.#expanded, facet]);
        this.#element.requestUpdate();
      },
      footer: footer(),
    };
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#element.renderRoot.querySelector('dialog');
  }

  #showDialog(isOpen: boolean): void {
    // Closing before it disappears gives the focus back to the button that opened it.
    if (!isOpen) this.#dialog?.close();
    this.#isDialogOpen = isOpen;
    this.#element.requestUpdate();
  }
}
