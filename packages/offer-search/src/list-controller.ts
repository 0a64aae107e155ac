import type { OfferRequest } from '@kim-widgets/angebote';
import type { FocusController } from '@kim-widgets/ui';
import { PlaceController, renderPlaceField, type ReadySource } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { facetViews, type FacetContext } from './facet-model.js';
import { profileChips, renderProfile, type Profile } from './profile.js';
import { renderList, type ListView } from './render-list.js';
import type { ResultsView } from './render-results.js';
import { offerRequest, type Visitor } from './request.js';
import { ResultsController } from './results-controller.js';
import { resultsView } from './results-model.js';
import { SearchField } from './search-field.js';
import type { StateController } from './state-controller.js';
import { clearFilters, toggleFilter, type Presets, type SearchState } from './state.js';
import { WiderController } from './wider-controller.js';
import type { NarrowSearch } from './wider-searches.js';

/** What the list needs of the widget around it. */
export interface ListHost {
  searching: StateController;
  focusing: FocusController;
  ready: () => ReadySource | undefined;
  context: (ready: ReadySource) => FacetContext;
  /** Language of the interface. */
  language: () => string;
  /** Language wanted for the database's texts. */
  contentLanguage: () => string;
  now: () => Date;
  presets: () => Presets;
  pageSize: () => number;
  headingLevel: () => number;
  wide: () => boolean;
  open: (event: Event, id: string) => void;
  /** Something else is asked than before. */
  asked: () => void;
}

/** The list: what is asked, the answer, and what the visitor does with both. */
export class ListController implements ReactiveController {
  readonly results: ResultsController;
  readonly #element: LitElement;
  readonly #host: ListHost;
  readonly #field: SearchField;
  readonly #place: PlaceController;
  readonly #wider: WiderController;
  #profile: Profile = {};
  /** Words of the query that the visitor does not want taken for a filter. */
  #plainWords: readonly string[] = [];
  #expanded: ReadonlySet<string> = new Set();
  #facetsOpen = false;

  constructor(element: LitElement, host: ListHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
    const { ready } = host;
    this.results = new ResultsController(element, {
      ready,
      request: () => this.#request,
      pageSize: host.pageSize,
    });
    this.#field = new SearchField(element, {
      ready,
      query: () => this.#state.query,
      language: host.language,
      type: (query) => this.#ask({ query }, 'typing'),
      take: (query) => this.#ask({ query }),
    });
    this.#place = new PlaceController(element, {
      about: () => ready()?.about,
      changed: () => this.#startOver(),
    });
    this.#wider = new WiderController(element, {
      ready,
      search: () => this.#narrow,
      context: host.context,
      contentLanguage: host.contentLanguage,
      headingLevel: () => host.headingLevel() + 1,
      take: ({ state, visitor }) => {
        this.#profile = visitor.profile ?? {};
        this.#ask(state);
      },
    });
  }

  hostUpdated(): void {
    if (this.#dialog && !this.#dialog.open) this.#dialog.showModal();
  }

  /** The place somebody asks from; it leaves this widget for no other purpose. */
  get near(): Visitor['place'] {
    return this.#place.place?.point;
  }

  render(): TemplateResult {
    const { language, wide, headingLevel, pageSize, open, ready } = this.#host;
    const view = this.#view(ready());
    const reader = language();
    const level = headingLevel();
    return renderList(
      view,
      {
        reader,
        headingLevel: level,
        toggle: this.#toggle,
        expand: (facet) => this.#expand(facet),
        close: () => this.#showFacets(false),
        footer: this.#renderProfile(ready()),
      },
      {
        reader,
        headingLevel: level + 1,
        meanwhile: msg('Solange Sie warten:'),
        narrow: !wide(),
        pageSize: pageSize(),
        open,
        submit: () => this.#submit(),
        openFacets: () => this.#showFacets(true),
        clear: () => this.#clear(),
        sortBy: (sort) => this.#ask({ sort }),
        search: (query) => this.#ask({ query }),
        more: () => this.#more(),
        empty: () => this.#wider.render(),
        table: undefined,
      },
    );
  }

  get #state(): SearchState {
    return this.#host.searching.current;
  }

  get #visitor(): Visitor {
    const isKnown = Object.values(this.#profile).some((value) => value !== undefined);
    return { place: this.near, profile: isKnown ? this.#profile : undefined };
  }

  get #request(): OfferRequest {
    return offerRequest(this.#state, this.#visitor, {
      at: this.#host.now(),
      language: this.#host.contentLanguage(),
      plainWords: this.#plainWords,
    });
  }

  /** The search, if it found nothing. */
  get #narrow(): NarrowSearch | undefined {
    const { result } = this.results;
    if (result?.total !== 0) return undefined;
    const presets = this.#host.presets();
    const { didYouMean } = result;
    return { state: this.#state, visitor: this.#visitor, presets, didYouMean };
  }

  #view(ready: ReadySource | undefined): ListView {
    const wide = this.#host.wide();
    const context = ready && this.#host.context(ready);
    const { result, openNow } = this.results;
    const fields = html`${this.#field.render()}
    ${renderPlaceField(this.#place, ready?.about.places[0]?.name ?? '59997')}`;
    const { filters, query } = this.#state;
    const isAnswered = ready && context && result;
    const open = openNow === undefined ? {} : { open: { now: openNow } };
    const facets = isAnswered
      ? facetViews(
          {
            counts: { ...result.facets, ...open },
            filters,
            presets: this.#host.presets(),
            expanded: this.#expanded,
          },
          context,
        )
      : [];
    const isFresh = !query && Object.keys(filters).length === 0 && !wide;
    return {
      wide,
      fields,
      facets,
      facetsOpen: this.#facetsOpen,
      needs: isFresh ? facets.find(({ id }) => id === 'needs') : undefined,
      results: isAnswered ? this.#resultsView(ready, context) : undefined,
    };
  }

  #resultsView(ready: ReadySource, context: FacetContext): ResultsView | undefined {
    const { result } = this.results;
    return (
      result &&
      resultsView(
        {
          result,
          state: this.#state,
          presets: this.#host.presets(),
          visitor: this.#visitor,
          holidays: ready.holidays,
          href: (id) => this.#host.searching.href(id),
          toggle: this.#toggle,
          takeLiterally: (words) => {
            this.#plainWords = [...this.#plainWords, words];
            this.#startOver();
          },
          profileChips: profileChips(this.#profile, context, (profile) =>
            this.#changeProfile(profile),
          ),
        },
        context,
      )
    );
  }

  #renderProfile(ready: ReadySource | undefined): TemplateResult | typeof nothing {
    if (!ready) return nothing;
    const { vocabularies } = ready.about;
    const change = (profile: Profile) => this.#changeProfile(profile);
    return renderProfile(
      { profile: this.#profile, vocabularies, change },
      this.#host.context(ready),
    );
  }

  #ask(change: Partial<SearchState>, how?: 'typing'): void {
    if ('query' in change) this.#plainWords = [];
    this.#host.searching.change(change, how);
    this.#startOver();
    this.#host.asked();
  }

  readonly #toggle = (facet: string, value: string): void => {
    this.#ask({ filters: toggleFilter(this.#state.filters, facet, value) });
  };

  #changeProfile(profile: Profile): void {
    this.#profile = profile;
    this.#startOver();
  }

  #clear(): void {
    this.#profile = {};
    this.#ask({ filters: clearFilters(this.#host.presets()) });
  }

  #submit(): void {
    this.#place.settle();
    this.#host.searching.change({});
    this.#host.focusing.moveTo('#results-heading');
  }

  #startOver(): void {
    this.results.startOver();
    this.#element.requestUpdate();
  }

  #more(): void {
    this.#host.focusing.moveTo(`.cards > li:nth-child(${this.results.limit + 1}) a`);
    this.results.more();
  }

  #expand(facet: string): void {
    this.#expanded = new Set([...this.#expanded, facet]);
    this.#element.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#element.renderRoot.querySelector('dialog');
  }

  #showFacets(isOpen: boolean): void {
    // Closing before it disappears gives the focus back to the button that opened it.
    if (!isOpen) this.#dialog?.close();
    this.#facetsOpen = isOpen;
    this.#element.requestUpdate();
  }
}
