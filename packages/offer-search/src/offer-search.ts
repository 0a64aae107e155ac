import type { Audience, OfferSource } from '@kim-widgets/angebote';
import {
  ClockController,
  FocusController,
  LanguageController,
  RenderNet,
  WidthController,
  memoizeLast,
  pageLink,
  wantsBrowser,
} from '@kim-widgets/ui';
import {
  SourceController,
  loadErrorInWords,
  renderLoadError,
  type ReadySource,
} from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DetailController } from './detail-controller.js';
import { FilterChangeEvent, OfferSelectEvent } from './events.js';
import { searchContext, type SearchContext } from './search-context.js';
import { ListController } from './list-controller.js';
import { styles } from './offer-search.styles.js';
import { PRESETS, presetsOf } from './presets.js';
import { backToFound } from './render-results.js';
import { StateController } from './state-controller.js';
import type { TravelTimes } from './travel.js';
import type { Presets, SearchState } from './state.js';

const PAGE_SIZE = 10;

/**
 * Searches a municipality's offers: field, facets, results and the detail of one offer.
 *
 * @element kim-offer-search
 *
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - Colours; `auto` follows the system.
 * @attr lang - Language of the widget; without it the nearest `lang` of the page counts.
 * @attr texts-src - Address of a file with a municipality's own words. One is read per page.
 *
 * @slot - What stands there until the offers can be shown, and without JavaScript: a link to a page or
 *   a telephone number.
 *
 * @fires {OfferSelectEvent} kim-offer-select - The visitor opened an offer or went back to the list.
 * @fires {FilterChangeEvent} kim-filter-change - The visitor changed what is searched for.
 * @fires {ResultsChangeEvent} kim-results-change - Other offers are found than before.
 * @fires {LoadEvent} kim-load - The offers are there.
 * @fires {LoadErrorEvent} kim-error - The offers could not be loaded.
 *
 * @csspart search - The band with the search field.
 * @csspart facets - The filters.
 * @csspart results - Everything beside the filters.
 * @csspart card - One offer in the list.
 * @csspart detail - One offer in full.
 *
 * @cssprop [--kim-font-family=inherit] - Font; the page's own by default.
 * @cssprop [--kim-color-text=#131525] - Text.
 * @cssprop [--kim-color-muted=#51577a] - Secondary text.
 * @cssprop [--kim-color-background=#fff] - Ground.
 * @cssprop [--kim-color-background-soft=#f3f4f7] - Ground of bands and tags.
 * @cssprop [--kim-color-action=#2044aa] - Links and buttons.
 * @cssprop [--kim-color-on-action=#fff] - Text on buttons.
 * @cssprop [--kim-color-focus=#131525] - Outline of what has the focus.
 * @cssprop [--kim-radius=4px] - Corners of controls.
 * @cssprop [--kim-radius-large=8px] - Corners of cards.
 */
export class KimOfferSearch extends LitElement {
  static override styles = styles;

  /** Address of the database: a plain file or a built folder. Several are separated by blanks. */
  @property() src = '';

  /** Level of the widget's first headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Topics with which that facet begins, by their ids, separated by commas or blanks. */
  @property() topics = '';
  /** Target groups with which that facet begins. */
  @property({ attribute: 'target-groups' }) targetGroups = '';
  /** Languages of offers with which that facet begins. */
  @property() languages = '';
  /** Kinds of offers with which that facet begins. */
  @property({ attribute: 'offer-types' }) offerTypes = '';
  /** Municipality (AGS) with which that facet begins. */
  @property() municipality = '';

  /** What is preset cannot be changed, and its facet is not shown. */
  @property({ type: Boolean }) locked = false;

  /** How many results are shown at first. */
  @property({ type: Number }) limit = PAGE_SIZE;

  /**
   * `professional` shows what is meant for staff, if the database holds it.
   *
   * @type {'public' | 'professional'}
   */
  @property() audience: Audience = 'public';

  /** Begins the names of what this widget keeps in the address; its own for every widget of a page. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'kim';

  /** Page with `<kim-contact-cards>`; offers then link to their contacts. */
  @property({ attribute: 'contacts-url' }) contactsUrl = '';

  /** Where the offers come from, instead of `src`. */
  @property({ attribute: false }) source: OfferSource | undefined;

  /** The moment taken for now, for previews. */
  @property({ attribute: false }) now: Date | undefined;

  /**
   * How long the ways to the offers are. With them one can ask for what is near without a car, and order
   * by it; `<kim-mobility-map for="…">` sets them.
   */
  @property({ attribute: false }) travel: TravelTimes | undefined;

  private readonly net = new RenderNet();
  private readonly contextOf = memoizeLast(searchContext);
  private readonly language = new LanguageController(this);
  private readonly clock = new ClockController(this, () => this.now);
  private readonly width = new WidthController(this, 56);
  private readonly focusing = new FocusController(this);
  private readonly searching = new StateController(this, {
    urlPrefix: () => this.urlPrefix,
    presets: () => this.presets,
    changed: () => this.followOffer(),
  });
  private readonly href = (id: string): string => this.searching.href(id);
  private readonly opened = new SourceController(this, {
    src: () => this.src,
    given: () => this.source,
    audience: () => this.audience,
    language: () => this.language.content,
    createIndex: async (documents, options) => {
      const { createSearchIndex } = await import('@kim-widgets/search');
      return createSearchIndex(documents, options);
    },
    loadIndex: async (bytes) => {
      const { loadSearchIndex } = await import('@kim-widgets/search');
      return loadSearchIndex(bytes);
    },
  });
  private readonly list = new ListController(this, {
    searching: this.searching,
    focusing: this.focusing,
    ready: () => this.opened.value,
    context: (ready) => this.context(ready),
    language: () => this.language.interface,
    contentLanguage: () => this.language.content,
    now: () => this.clock.now,
    presets: () => this.presets,
    audience: () => this.audience,
    pageSize: () => this.limit,
    href: this.href,
    travel: () => this.travel,
    headingLevel: () => this.headingLevel,
    wide: () => this.width.wide,
    open: (event, id) => this.openOffer(event, id),
    asked: () => {
      this.dispatchEvent(new FilterChangeEvent(this.state.query, this.state.filters));
    },
  });
  private readonly detail = new DetailController(this, {
    ready: () => this.opened.value,
    audience: () => this.audience,
    near: () => this.list.near,
    offer: () => this.state.offer,
    href: (id) => this.searching.href(id),
    contactHref: (id) => pageLink(this.contactsUrl, `${this.urlPrefix}-contact`, id),
    open: (event, id) => this.openOffer(event, id),
  });
  /** The offer whose detail was last open, to find the way back to its card. */
  private lastOffer: string | undefined;
  /** Made from the attributes when they change, and the same until then. */
  private presets: Presets = presetsOf(this);

  /** Id of the offer that is open; setting it opens another one, or with `undefined` the list. */
  get offerId(): string | undefined {
    return this.state.offer;
  }

  set offerId(id: string | undefined) {
    if (id === this.state.offer) return;
    this.searching.change({ offer: id });
    // Whoever sets it has the focus elsewhere.
    this.lastOffer = id;
  }

  /** The longest way the visitor wants, in minutes, where it is known how long the ways are. */
  get travelLimit(): number | undefined {
    return this.travel && this.state.within;
  }

  /**
   * Ids of all offers found, in their order, however long the way to them; undefined until the offers
   * are there. `kim-results-change` says when they are other ones.
   */
  findIds(signal?: AbortSignal): Promise<readonly string[] | undefined> {
    return this.list.results.findIds(signal);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.lastOffer = this.state.offer;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const addressed = [...PRESETS, 'locked', 'urlPrefix'] as const;
    if (!addressed.some((name) => changed.has(name))) return;
    this.presets = presetsOf(this);
    this.searching.read();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.net.over(() => super.update(changed));
  }

  protected override render(): TemplateResult {
    return html`<div
      class="widget ${this.width.wide ? 'wide' : ''}"
      lang=${this.language.interface}
      dir=${this.language.direction}
    >
      ${this.renderContent()}
    </div>`;
  }

  private get state(): SearchState {
    return this.searching.current;
  }

  private context(ready: ReadySource): SearchContext {
    return this.contextOf(
      ready,
      this.language.interface,
      this.language.content,
      this.clock.now.getTime(),
      this.audience === 'professional',
    );
  }

  private renderContent(): TemplateResult {
    const error = this.opened.error ?? this.list.results.error ?? this.net.error;
    if (error) return this.renderError(error);
    const ready = this.opened.value;
    if (!ready || !this.state.offer) return this.list.render();
    const back = backToFound(this.language.interface, this.list.results.result?.total);
    return this.detail.render(this.context(ready), this.headingLevel, back);
  }

  private renderError(error: unknown): TemplateResult {
    const retry = () => {
      if (this.opened.error) this.opened.retry();
      else this.list.results.retry();
    };
    return html`${renderLoadError(
        msg('Die Angebote sind gerade nicht da.'),
        loadErrorInWords(error),
        retry,
      )} <slot></slot>`;
  }

  private openOffer(event: Event, id?: string): void {
    if (wantsBrowser(event)) return;
    event.preventDefault();
    this.searching.change({ offer: id });
    this.followOffer();
  }

  /** After an offer was opened or closed, here or by the address. */
  private followOffer(): void {
    const { offer } = this.state;
    if (offer === this.lastOffer) return;
    const card = `[data-offer="${CSS.escape(this.lastOffer ?? '')}"] .card-title a`;
    this.focusing.moveTo(...(offer ? ['#detail-heading'] : [card, '#results-heading']));
    this.lastOffer = offer;
    this.dispatchEvent(new OfferSelectEvent(offer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-offer-search': KimOfferSearch;
  }
}
