import type { OfferSource } from '@kim-widgets/angebote';
import {
  ClockController,
  FragmentController,
  LanguageController,
  LoadErrorEvent,
  LoadEvent,
  WidthController,
} from '@kim-widgets/ui';
import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { FilterChangeEvent, OfferSelectEvent, ResultsChangeEvent } from './events.js';
import { styles } from './offer-search.styles.js';
import { openSource } from './open-source.js';
import {
  FRAGMENT_KEYS,
  clearFilters,
  presetValues,
  readState,
  toggleFilter,
  writeState,
  type Presets,
  type SearchState,
} from './state.js';

/** How many results are shown at first, and how many more on demand. */
const PAGE_SIZE = 20;

/** While somebody types, the address follows when they pause. */
const ADDRESS_DELAY_MS = 400;

/**
 * Searches a municipality's offers: field, facets, results and the detail of one offer.
 *
 * @element kim-offer-search
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

  /** Facets preset with these values, separated by commas or blanks. */
  @property() topics = '';
  @property({ attribute: 'target-groups' }) targetGroups = '';
  @property() languages = '';
  @property({ attribute: 'offer-types' }) offerTypes = '';
  @property() municipality = '';

  /** Presets cannot be changed, and their facets are not shown. */
  @property({ type: Boolean }) locked = false;

  /** Begins the names of what this widget keeps in the address; its own for every widget of a page. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'kim';

  /** Where the offers come from, instead of `src`. */
  @property({ attribute: false }) source?: OfferSource;

  /** The moment taken for now, for previews. */
  @property({ attribute: false }) now?: Date;

  @state() private search: SearchState = { query: '', filters: {} };
  @state() private shown = PAGE_SIZE;
  @state() private facetsOpen = false;

  @query('dialog') private dialog?: HTMLDialogElement;

  private readonly language = new LanguageController(this);
  private readonly clock = new ClockController(this, () => this.now);
  private readonly width = new WidthController(this, 56);
  private readonly fragment = new FragmentController(this, {
    prefix: () => this.urlPrefix,
    keys: FRAGMENT_KEYS,
    changed: () => this.readAddress(),
  });
  private addressTimer: ReturnType<typeof setTimeout> | undefined;
}
