import { createHolidays, type OfferRequest } from '@kim-widgets/angebote';
import { ShortcutController, memoizeLast } from '@kim-widgets/ui';
import { PlaceController, renderPlaceField } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { DisplayController } from './display-controller.js';
import { facetViews, type FacetContext } from './facet-model.js';
import type { ListHost } from './list-host.js';
import { listView } from './list-view.js';
import { profileChips, renderProfile, type Profile } from './profile.js';
import { renderList, type ListView } from './render-list.js';
import { offerRequest, type Visitor } from './request.js';
import { ResultsController } from './results-controller.js';
import { foundOffers } from './results-model.js';
import { SearchField } from './search-field.js';
import { clearFilters, toggleFilter, type SearchState } from './state.js';
import { WiderController } from './wider-controller.js';
import type { NarrowSearch } from './wider-searches.js';

/** The list: what is asked, the answer, and what the visitor does with both. */
export class ListController implements ReactiveController {
  readonly results: ResultsController;
  readonly #element: LitElement;
  readonly #host: ListHost;
  readonly #field: SearchField;
  readonly #place: PlaceController;
  readonly #wider: WiderController;
  readonly #display: DisplayController;
  readonly #found = memoizeLast(foundOffers);
  readonly #facets = memoizeLast(facetViews);
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
      pageSize: () => this.#pageSize,
    });
    this.#field = new SearchField(element, {
      ready,
      query: () => this.#state.query,
      settled: () => host.searching.settled.query,
      language: host.language,
      type: (query) => this.#ask({ query }, 'typing'),
      take: (query) => this.#ask({ query }),
    });
    this.#place = new PlaceController(element, {
      about: () => ready()?.about,
      changed: () => this.#startOver(),
    });
    this.#display = new DisplayController(element, {
      audience: host.audience,
      wide: host.wide,
      context: () => this.#context,
      records: () => this.results.result?.records,
      href: this.#href,
      open: host.open,
      changed: () => this.#startOver(),
    });
    new ShortcutController(element, {
      key: 'k',
      isOn: () => host.audience() === 'professional',
      run: () => host.focusing.moveTo('#query'),
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
    const { language, wide, headingLevel, open } = this.#host;
    const reader = language();
    const level = headingLevel();
    return renderList(
      this.#view(),
      {
        reader,
        headingLevel: level,
        toggle: this.#toggle,
        expand: (facet) => this.#expand(facet),
        close: () => this.#showFacets(false),
        footer: this.#renderProfile(),
      },
      {
        reader,
        headingLevel: level + 1,
        meanwhile: msg('Solange Sie warten:'),
        narrow: !wide(),
        pageSize: this.#pageSize,
        open,
        submit: () => this.#submit(),
        openFacets: () => this.#showFacets(true),
        clear: () => this.#clear(),
        sortBy: (sort) => this.#ask({ sort }),
        search: (query) => this.#ask({ query }),
        more: () => this.#more(),
        empty: () => this.#wider.render(),
        ...this.#display.options,
      },
    );
  }

  get #pageSize(): number {
    return this.#display.pageSize(this.#host.pageSize());
  }

  get #context(): FacetContext | undefined {
    const ready = this.#host.ready();
    return ready && this.#host.context(ready);
  }

  get #state(): SearchState {
    return this.#host.searching.current;
  }

  get #visitor(): Visitor {
    const isKnown = Object.values(this.#profile).some((value) => value !== undefined);
    return { place: this.near, profile: isKnown ? this.#profile : undefined };
  }

  get #request(): OfferRequest {
    return offerRequest(this.#host.searching.settled, this.#visitor, {
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
    return { state: this.#host.searching.settled, visitor: this.#visitor, presets, didYouMean };
  }

  #view(): ListView {
    const { presets, wide, ready } = this.#host;
    const { result, query, openNow } = this.results;
    const { about, holidays = createHolidays() } = ready() ?? {};
    const context = this.#context;
    const isTable = this.#display.isTable;
    return listView(
      {
        result,
        found:
          result &&
          context &&
          this.#found(result, query, holidays, this.near, isTable, this.#href, context),
        facets:
          result && context
            ? this.#facets(
                result.facets,
                openNow,
                this.#state.filters,
                presets(),
                this.#expanded,
                context,
              )
            : [],
        state: { ...this.#state, query },
        presets: presets(),
        visitor: this.#visitor,
        facetsOpen: this.#facetsOpen,
        wide: wide(),
        fields: html`${this.#field.render()}
        ${renderPlaceField(this.#place, about?.places[0]?.name ?? '59997')}`,
        toggle: this.#toggle,
        takeLiterally: (words) => {
          this.#plainWords = [...this.#plainWords, words];
          this.#startOver();
        },
        profileChips: context ? profileChips(this.#profile, context, this.#changeProfile) : [],
      },
      context,
    );
  }

  #renderProfile(): TemplateResult | typeof nothing {
    const context = this.#context;
    if (!context) return nothing;
    const profile = this.#profile;
    const { vocabularies } = context.about;
    return html`${guard([profile, context], () =>
      renderProfile({ profile, vocabularies, change: this.#changeProfile }, context),
    )}`;
  }

  #ask(change: Partial<SearchState>, how?: 'typing'): void {
    if ('query' in change) this.#plainWords = [];
    this.#host.searching.change(change, how);
    this.#startOver();
    this.#host.asked();
  }

  readonly #href = (id: string): string => this.#host.searching.href(id);

  readonly #toggle = (facet: string, value: string): void => {
    this.#ask({ filters: toggleFilter(this.#state.filters, facet, value) });
  };

  readonly #changeProfile = (profile: Profile): void => {
    this.#profile = profile;
    this.#startOver();
  };

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
    this.#host.focusing.moveTo(
      `:is(.cards > li, tbody > tr):nth-child(${this.results.limit + 1}) a`,
    );
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
