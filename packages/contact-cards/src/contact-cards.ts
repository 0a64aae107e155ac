import type { Audience, OfferDatabase } from '@kim-widgets/angebote';
import { ClockController, LanguageController } from '@kim-widgets/ui';
import { PlaceController, loadErrorInWords, renderLoadError } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { answerOf, municipalityAt } from './answer.js';
import { CardActionsController } from './card-actions-controller.js';
import { styles } from './contact-cards.styles.js';
import { contactContext, type ContactContext } from './contact-context.js';
import { DatabaseController } from './database-controller.js';
import { finderOptions } from './finder-model.js';
import { LazyController } from './lazy-controller.js';
import { renderAnswer, renderPending } from './render-answer.js';
import { renderFinder } from './render-finder.js';
import type { CardOptions } from './render-full-card.js';
import { SearchController } from './search-controller.js';
import {
  groupingOf,
  listFilter,
  municipalityOf,
  viewOf,
  wordsOf,
  type ContactsView,
} from './settings.js';
import { StateController } from './state-controller.js';
import type { ContactsState, Presets, Visitor } from './state.js';

/** How many further contacts are shown at first, and how many more on demand. */
const PAGE_SIZE = 3;

/**
 * Answers who is responsible and how to reach somebody now: a finder with cards, one card by its id,
 * lists by filter, and for professionals a search, a table of topics and municipalities, and a directory
 * to print.
 *
 * @element kim-contact-cards
 *
 * @slot - What stands there until the contacts can be shown, and without JavaScript: a telephone number.
 *
 * @fires {ContactSelectEvent} kim-contact-select - The visitor opened a contact or went back.
 * @fires {OfferRequestEvent} kim-offer-request - The visitor follows a contact to one of its offers.
 * @fires {LoadEvent} kim-load - The contacts are there.
 * @fires {LoadErrorEvent} kim-error - The contacts could not be loaded.
 *
 * @csspart finder - The band that asks.
 * @csspart answer - The sentence that answers, and its card.
 * @csspart card - One contact.
 * @csspart search - The search over names and numbers.
 * @csspart matrix - The table of topics and municipalities.
 * @csspart directory - The directory to print.
 * @csspart emergency - The numbers for an emergency.
 *
 * @cssprop [--kim-font-family=inherit] - Font; the page's own by default.
 * @cssprop [--kim-color-text=#131525] - Text.
 * @cssprop [--kim-color-muted=#51577a] - Secondary text.
 * @cssprop [--kim-color-background=#fff] - Ground.
 * @cssprop [--kim-color-background-soft=#f3f4f7] - Ground of bands.
 * @cssprop [--kim-color-action=#2044aa] - Links and buttons.
 * @cssprop [--kim-color-focus=#131525] - Outline of what has the focus.
 * @cssprop [--kim-radius=4px] - Corners of controls.
 * @cssprop [--kim-radius-large=8px] - Corners of cards.
 */
export class KimContactCards extends LitElement {
  static override styles = styles;

  /** Address of the database: a plain file or a built folder. Several are separated by blanks. */
  @property() src = '';

  /** Level of the widget's first headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** `finder`, `list`, `compact`, `full`, `matrix` or `directory`. */
  @property() view = 'finder';

  /** Shows this one contact, by its id. */
  @property() contact = '';

  /** Where the question begins: a municipality (AGS or name), a topic, a target group. */
  @property() municipality = '';
  @property() topics = '';
  @property({ attribute: 'target-groups' }) targetGroups = '';

  /** What is preset cannot be changed and is not asked. */
  @property({ type: Boolean }) locked = false;

  /** Lists hold only contacts responsible for these: AGS, topics and target groups, by their ids. */
  @property({ attribute: 'responsible-for' }) responsibleFor = '';

  /** Lists hold only contacts of this organization, by its id. */
  @property() organization = '';

  /** Lists hold only contacts of this KIM-Baustein: 1, 2 or 3. */
  @property({ type: Number }) baustein = 0;

  /** Lists hold only contacts who speak one of these languages. */
  @property() languages = '';

  /** Divides a list by `municipality` or `topic`. */
  @property({ attribute: 'group-by' }) groupBy = '';

  /** How many further contacts are shown at first. */
  @property({ type: Number }) limit = PAGE_SIZE;

  /** `professional` shows what is meant for staff, if the database holds it. */
  @property() audience: Audience = 'public';

  /** Begins the names of what this widget keeps in the address; its own for every widget of a page. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'kim';

  /** Page with `<kim-offer-search>`; contacts then link to their offers. */
  @property({ attribute: 'offers-url' }) offersUrl = '';

  /** A database, instead of `src`. */
  @property({ attribute: false }) database: OfferDatabase | undefined;

  /** The moment taken for now, for previews. */
  @property({ attribute: false }) now: Date | undefined;

  @state() private shown = PAGE_SIZE;
  @state() private initial: string | undefined;

  private readonly language = new LanguageController(this);
  private readonly clock = new ClockController(this, () => this.now);
  private readonly opened = new DatabaseController(this, {
    src: () => this.src,
    given: () => this.database,
    audience: () => this.audience,
  });
  private readonly asking = new StateController(this, {
    urlPrefix: () => this.urlPrefix,
    presets: () => this.presets,
    changed: () => this.actions.announce(),
  });
  private readonly actions = new CardActionsController(this, {
    asking: this.asking,
    context: () => this.context,
    offersUrl: () => this.offersUrl,
    urlPrefix: () => this.urlPrefix,
  });
  private readonly place = new PlaceController(this, {
    about: () => this.opened.value?.database,
    changed: () => (this.shown = this.limit),
  });
  private readonly searching = new SearchController(this, () => this.context);
  private readonly lists = new LazyController(this, () => import('./lists/index.js'));
  private readonly professional = new LazyController(this, () => import('./professional/index.js'));
  private readonly emergency = new LazyController(this, () => import('./emergency-part.js'));

  protected override willUpdate(changed: PropertyValues<this>): void {
    const addressed = ['topics', 'targetGroups', 'locked', 'urlPrefix'] as const;
    if (addressed.some((name) => changed.has(name))) this.asking.read();
    if (changed.has('limit')) this.shown = this.limit;
  }

  protected override render(): TemplateResult {
    return html`<div class="widget" lang=${this.language.interface} dir=${this.language.direction}>
      ${this.renderContent()}
    </div>`;
  }

  private get presets(): Presets {
    const [topic] = wordsOf(this.topics);
    const [targetGroup] = wordsOf(this.targetGroups);
    return { topic, targetGroup, locked: this.locked };
  }

  private get context(): ContactContext | undefined {
    const ready = this.opened.value;
    return (
      ready &&
      contactContext(ready, {
        language: this.language.interface,
        content: this.language.content,
        now: this.clock.now,
        audience: this.audience,
      })
    );
  }

  /** Kept in the page alone, and gone with it. */
  private visitorIn({ database }: ContactContext): Visitor {
    const { place } = this.place;
    const chosen = place && (place.municipality ?? municipalityAt(place.point, database));
    const preset = municipalityOf(this.municipality, database);
    const municipality = this.locked ? (preset ?? chosen) : (chosen ?? preset);
    return { municipality, initial: this.initial };
  }

  private get cardOptions(): CardOptions {
    const { actions, headingLevel } = this;
    return { headingLevel, isAnswer: false, actions };
  }

  private renderContent(): TemplateResult {
    const { error } = this.opened;
    if (error) {
      const missing = msg('Die Ansprechpersonen sind gerade nicht da.');
      const retry = () => this.opened.retry();
      return html`${renderLoadError(missing, loadErrorInWords(error), retry)} <slot></slot>`;
    }
    const { context } = this;
    const open = this.asking.current.contact ?? this.contact;
    const view = viewOf(this.view);
    if (!open && view === 'finder') return this.renderFinderView(context);
    if (!context) return renderPending();
    return (
      (open
        ? this.lists.value?.renderOne(open, context, this.cardOptions, this.contact === open)
        : this.renderListView(view, context)) ?? renderPending()
    );
  }

  /** Undefined while its code is on its way. */
  private renderListView(view: ContactsView, context: ContactContext): TemplateResult | undefined {
    if (view === 'matrix') return this.renderMatrix(context);
    const lists = this.lists.value;
    const matches = lists?.contactsOf(listFilter(this, context.database), context);
    if (!matches) return undefined;
    if (view === 'directory') {
      const print = () => globalThis.print();
      return this.professional.value?.renderDirectory(matches, context, {
        ...this.cardOptions,
        print,
      });
    }
    return lists?.renderList(matches, view, groupingOf(this.groupBy), context, this.cardOptions);
  }

  private renderFinderView(context: ContactContext | undefined): TemplateResult {
    const { current } = this.asking;
    const visitor = context ? this.visitorIn(context) : {};
    const answer = context && answerOf(current, visitor, context);
    return html`
      ${context ? this.renderFinder(context) : nothing}
      ${renderAnswer(answer, context, {
        ...this.cardOptions,
        state: current,
        visitor,
        shown: this.shown,
        more: () => (this.shown += this.limit),
      })}
      ${
        context
          ? html`${this.audience === 'professional' ? this.renderProfessional(context) : nothing}
            ${this.emergency.value?.renderEmergency(
              context.database.emergencyNumbers,
              context,
              this.headingLevel,
            )}`
          : nothing
      }
    `;
  }

  private renderFinder(context: ContactContext): TemplateResult {
    return renderFinder({
      options: finderOptions(context),
      state: this.asking.current,
      initial: this.initial,
      place: this.place,
      presets: this.presets,
      isPlaceFixed: this.locked && this.municipality !== '',
      change: (change) => this.ask(change),
      chooseInitial: (initial) => (this.initial = initial),
    });
  }

  /** What only professionals see is only loaded for them. */
  private renderProfessional(context: ContactContext): TemplateResult {
    const { searching } = this;
    const search = {
      text: searching.text,
      found: searching.found(this.language.content),
      type: (text: string) => searching.type(text),
    };
    return html`${this.professional.value?.renderSearch(search, context, this.cardOptions)}
    ${this.renderMatrix(context)}`;
  }

  private renderMatrix(context: ContactContext): TemplateResult | undefined {
    const askHref = context.database.publisher.contact?.url;
    return this.professional.value?.renderMatrix(context, { ...this.cardOptions, askHref });
  }

  private ask(change: Pick<ContactsState, 'topic' | 'targetGroup'>): void {
    this.shown = this.limit;
    this.asking.change(change);
  }
}
