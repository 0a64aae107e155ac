import type { Audience, OfferSource } from '@kim-widgets/angebote';
import {
  ClockController,
  FocusController,
  FragmentController,
  LanguageController,
  RenderNet,
  memoizeLast,
  wantsBrowser,
} from '@kim-widgets/ui';
import { SourceController, loadErrorInWords, renderLoadError } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AskController } from './ask-controller.js';
import { CoverageMode } from './coverage-mode.js';
import { TripSelectEvent } from './events.js';
import {
  CHOICES,
  chosenAsValues,
  chosenFrom,
  filtersOf,
  openChoices,
  type Chosen,
} from './filters.js';
import { viewContext } from './map-context.js';
import { styles } from './mobility-map.styles.js';
import { SearchLink } from './search-link.js';
import { TimetableController } from './timetable-controller.js';
import { TripsMode } from './trips-mode.js';

/**
 * Says which offers can be reached without a car, and whether one gets home again.
 *
 * @element kim-mobility-map
 *
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - Colours; `auto` follows the system.
 * @attr lang - Language of the widget; without it the nearest `lang` of the page counts.
 * @attr texts-src - Address of a file with a municipality's own words. One is read per page.
 *
 * @slot - What stands there until the answer can be shown, and without JavaScript.
 *
 * @fires {TripSelectEvent} kim-trip-select - The visitor chose an offer to see the way to it.
 * @fires {LoadEvent} kim-load - The offers are there.
 * @fires {LoadErrorEvent} kim-error - The offers could not be loaded.
 *
 * @csspart question - The band that asks.
 * @csspart trip - One offer in the list.
 * @csspart map - The map with its buttons and its legend.
 * @csspart ride - The way to one offer, stop by stop.
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
export class KimMobilityMap extends LitElement {
  static override styles = styles;

  /** Address of the database: a plain file or a built folder. Several are separated by blanks. */
  @property() src = '';

  /**
   * `trips` answers one visitor; `coverage` says for all places which share of the people gets to an
   * offer and home, for those who plan offers.
   */
  @property() mode: 'trips' | 'coverage' = 'trips';

  /**
   * Id of a `<kim-offer-search>` on the same page: shows what it finds, in place of the offers that the
   * attributes below choose, and tells it how long the ways are.
   */
  @property({ attribute: 'for' }) htmlFor = '';

  /** Address of the timetable, as `angebote timetable` makes it from GTFS. */
  @property({ attribute: 'timetable-src' }) timetableSrc = '';

  /** Level of the widget's first headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Topics to which offers are limited, by their ids, separated by commas or blanks. */
  @property() topics = '';
  /** Target groups to which offers are limited. */
  @property({ attribute: 'target-groups' }) targetGroups = '';
  /** Languages to which offers are limited. */
  @property() languages = '';
  /** Kinds to which offers are limited. */
  @property({ attribute: 'offer-types' }) offerTypes = '';
  /** Municipality (AGS) to which offers are limited. */
  @property() municipality = '';

  /**
   * Address of the tiles of a street map, with `{z}`, `{x}` and `{y}`. They are loaded only when the
   * visitor asks for them.
   */
  @property({ attribute: 'tiles-url' }) tilesUrl = '';

  /** Who then receives the visitor's network address. Without it no tiles are offered. */
  @property({ attribute: 'tiles-name' }) tilesName = '';

  /**
   * `professional` shows what is meant for staff, if the database holds it.
   *
   * @type {'public' | 'professional'}
   */
  @property() audience: Audience = 'public';

  /** Begins the names of what this widget keeps in the address; its own for every widget of a page. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'kim';

  /** Where the offers come from, instead of `src`. */
  @property({ attribute: false }) source: OfferSource | undefined;

  /** The moment taken for now, for previews. */
  @property({ attribute: false }) now: Date | undefined;

  @state() private chosen: Chosen = {};
  @state() private selected: string | undefined;

  private readonly net = new RenderNet();
  private readonly contextOf = memoizeLast(viewContext);
  private readonly language = new LanguageController(this);
  private readonly clock = new ClockController(this, () => this.now);
  private readonly focusing = new FocusController(this);
  private readonly link = new SearchLink(this, {
    id: () => this.htmlFor,
    selected: (id) => this.followSearch(id),
  });
  private readonly opened = new SourceController(this, {
    src: () => this.src || (this.link.search?.src ?? ''),
    given: () => this.source ?? this.link.search?.source,
    audience: () => this.audience,
    language: () => this.language.content,
    createIndex: async (documents, options) => {
      const { createSearchIndex } = await import('@kim-widgets/search');
      return createSearchIndex(documents, options);
    },
  });
  private readonly timetable = new TimetableController(this, () => this.timetableSrc);
  private readonly ask: AskController = new AskController(this, {
    ready: () => this.opened.value,
    now: () => this.clock.now,
    context: () => this.context,
    timetable: this.timetable,
    chosen: () => this.chosen,
    isAnswered: () => this.trips.isAnswered,
    choose: (id, value) => this.choose({ ...this.chosen, [id]: value }),
  });
  private readonly trips: TripsMode = new TripsMode(this, {
    isOn: () => this.mode === 'trips',
    ready: () => this.opened.value,
    context: () => this.context,
    timetable: this.timetable,
    ask: this.ask,
    link: this.link,
    focusing: this.focusing,
    filters: () => filtersOf(this, this.chosen),
    choices: () => openChoices(this).filter(({ id }) => id === 'topics'),
    headingLevel: () => this.headingLevel,
    direction: () => this.language.direction,
    tiles: () => ({ url: this.tilesUrl, name: this.tilesName }),
    selected: () => this.selected,
    select: (event, id) => this.selectTrip(event, id),
    href: (id) => this.tripAddress.href({ trip: [id] }),
  });
  private readonly coverage = new CoverageMode(this, {
    isOn: () => this.mode === 'coverage',
    ready: () => this.opened.value,
    context: () => this.context,
    timetable: this.timetable,
    ask: this.ask,
    filters: () => filtersOf(this, this.chosen),
    choices: () => openChoices(this),
    headingLevel: () => this.headingLevel,
  });
  private readonly tripAddress = new FragmentController(this, {
    prefix: () => this.urlPrefix,
    keys: ['trip'],
    changed: () => this.readAddress(),
  });
  private readonly choiceAddress = new FragmentController(this, {
    prefix: () => this.urlPrefix,
    keys: CHOICES.map(({ key }) => key),
    changed: () => this.readAddress(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.readAddress();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('urlPrefix') || changed.has('htmlFor')) this.readAddress();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.net.over(() => super.update(changed));
  }

  protected override render(): TemplateResult {
    return html`<div class="widget" lang=${this.language.interface} dir=${this.language.direction}>
      ${this.renderContent()}
    </div>`;
  }

  private get context() {
    const about = this.opened.value?.about;
    const { interface: language, content } = this.language;
    return about && this.contextOf(about, language, content, this.clock.now.getTime());
  }

  private renderContent(): TemplateResult {
    const shown = this.mode === 'coverage' ? this.coverage : this.trips;
    const error = this.opened.error ?? shown.error ?? this.net.error;
    if (error) {
      const retry = () => (this.opened.error ? this.opened.retry() : shown.retry());
      const missing = msg('Die Angebote sind gerade nicht da.');
      return html`${renderLoadError(missing, loadErrorInWords(error), retry)}<slot></slot>`;
    }
    if (this.opened.value && !this.ask.question) {
      return html`<p>${msg('Zu diesen Angeboten ist kein Ort bekannt.')}</p>`;
    }
    return html`${shown.render() ?? this.renderLoading()}`;
  }

  private renderLoading(): TemplateResult {
    return html`<div class="answer">
        <div role="status"><p>${msg('Die Angebote werden geladen …')}</p></div>
      </div>
      <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
      <slot></slot>`;
  }

  private choose(chosen: Chosen): void {
    this.chosen = chosen;
    this.trips.startOver();
    this.choiceAddress.write(chosenAsValues(chosen), true);
  }

  private selectTrip(event: Event, id: string): void {
    if (wantsBrowser(event)) return;
    event.preventDefault();
    this.showTrip(id);
    this.trips.moveToTrip(id);
    this.link.select(id);
    this.dispatchEvent(new TripSelectEvent(id));
  }

  /** The visitor opened an offer in the search; the focus is there. */
  private followSearch(id: string | undefined): void {
    if (id !== this.selected) this.showTrip(id);
  }

  private showTrip(id: string | undefined): void {
    this.selected = id;
    this.tripAddress.write({ trip: id ? [id] : [] }, true);
  }

  private readAddress(): void {
    // What is searched for stands in the address, too, but under `for` it is the search's.
    this.chosen = this.htmlFor ? {} : chosenFrom(this.choiceAddress.values);
    this.selected = this.tripAddress.values.trip?.[0];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-mobility-map': KimMobilityMap;
  }
}
