import type { Audience, OfferDatabase } from '@kim-widgets/angebote';
import {
  ClockController,
  FocusController,
  LanguageController,
  RenderNet,
  memoizeLast,
} from '@kim-widgets/ui';
import { PlaceDraft } from '@kim-widgets/views';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { styles } from './contact-cards.styles.js';
import { contactContext, type ContactContext } from './contact-context.js';
import { DatabaseController } from './database-controller.js';
import { ContactSelectEvent } from './events.js';
import { finderOptions } from './finder-model.js';
import { Parts } from './parts.js';
import { renderFinder } from './render-finder.js';
import { beginning, pending, renderAnswerFrame, renderPending } from './render-frame.js';
import { viewOf, wordsOf } from './settings.js';
import { StateController } from './state-controller.js';
import { isAsked, type Presets } from './state.js';

/** How many further contacts are shown at first, and how many more on demand. */
const PAGE_SIZE = 3;

/**
 * Answers who is responsible and how to reach somebody now: a finder with cards, one card by its id,
 * lists by filter, and for professionals a search, a table of topics and municipalities, and a directory
 * to print.
 *
 * @element kim-contact-cards
 *
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - Colours; `auto` follows the system.
 * @attr lang - Language of the widget; without it the nearest `lang` of the page counts.
 * @attr texts-src - Address of a file with a municipality's own words. One is read per page.
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

  /**
   * What is shown: one question and its answer, contacts by filter in three sizes, a table of topics
   * and municipalities, or a directory to print.
   *
   * @type {'finder' | 'list' | 'compact' | 'full' | 'matrix' | 'directory'}
   */
  @property() view = 'finder';

  /** Shows this one contact, by its id. */
  @property() contact = '';

  /** Municipality with which the question begins: AGS or name. */
  @property() municipality = '';
  /** Topic with which the question begins. */
  @property() topics = '';
  /** Target group with which the question begins. */
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

  /**
   * `professional` shows what is meant for staff, if the database holds it.
   *
   * @type {'public' | 'professional'}
   */
  @property() audience: Audience = 'public';

  /** Begins the names of what this widget keeps in the address; its own for every widget of a page. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'kim';

  /** Page with `<kim-offer-search>`; contacts then link to their offers. */
  @property({ attribute: 'offers-url' }) offersUrl = '';

  /** A database, instead of `src`. */
  @property({ attribute: false }) database: OfferDatabase | undefined;

  /** The moment taken for now, for previews. */
  @property({ attribute: false }) now: Date | undefined;

  private readonly net = new RenderNet();
  private readonly contextOf = memoizeLast(contactContext);
  private readonly optionsOf = memoizeLast(finderOptions);
  private readonly language = new LanguageController(this);
  private readonly clock = new ClockController(this, () => this.now);
  private readonly focusing = new FocusController(this);
  private readonly opened = new DatabaseController(this, {
    src: () => this.src,
    given: () => this.database,
    audience: () => this.audience,
    language: () => this.language.content,
    offers: () => this.offersUrl !== '',
  });
  private readonly asking = new StateController(this, {
    urlPrefix: () => this.urlPrefix,
    presets: () => this.presets,
    changed: () => this.announce(),
  });
  private readonly draft = new PlaceDraft();
  private readonly parts = new Parts(this, {
    asking: this.asking,
    context: () => this.context,
    draft: this.draft,
    municipality: () => this.municipality,
    isPlaceFixed: () => this.isPlaceFixed,
    headingLevel: () => this.headingLevel,
    limit: () => this.limit,
    offersUrl: () => this.offersUrl,
    urlPrefix: () => this.urlPrefix,
    opened: () => this.announce(),
  });
  protected override willUpdate(changed: PropertyValues<this>): void {
    const addressed = ['topics', 'targetGroups', 'locked', 'urlPrefix'] as const;
    if (addressed.some((name) => changed.has(name))) this.asking.read();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.net.over(() => super.update(changed));
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

  private get isPlaceFixed(): boolean {
    return this.locked && this.municipality !== '';
  }

  private get context(): ContactContext | undefined {
    const database = this.opened.value;
    const { interface: language, content } = this.language;
    return (
      database &&
      this.contextOf(database, language, content, this.clock.now.getTime(), this.audience)
    );
  }

  private renderContent(): TemplateResult {
    const error = this.opened.error ?? this.net.error;
    if (error) {
      const retry = () => this.opened.retry();
      return html`${this.parts.answers.value?.renderError(error, retry)} <slot></slot>`;
    }
    const { context } = this;
    const open = this.asking.current.contact ?? this.contact;
    if (!open && viewOf(this.view) === 'finder') return this.renderFinderView(context);
    const shown = open ? this.renderOne(open, context) : this.renderListView(context);
    return shown ?? renderPending();
  }

  /** Undefined while its code or the contacts are on their way; so are the next ones. */
  private renderOne(id: string, context: ContactContext | undefined): TemplateResult | undefined {
    const [answers, lists] = [this.parts.answers.value, this.parts.lists.value];
    if (!answers || !lists || !context) return undefined;
    const isAlone = this.contact === id;
    return lists.renderOne(id, answers.contextOf(context), answers.cardOptions, isAlone);
  }

  private renderListView(context: ContactContext | undefined): TemplateResult | undefined {
    const view = viewOf(this.view);
    const [answers, lists] = [this.parts.answers.value, this.parts.lists.value];
    const part = view === 'directory' ? this.parts.directory.value : undefined;
    if (!answers || !lists || !context) return undefined;
    if (view === 'matrix') {
      return this.parts.professional.value?.renderMatrix(context, answers.cardOptions);
    }
    const matches = lists.contactsOf(lists.listFilter(this, context.database), context);
    const [cards, options] = [answers.contextOf(context), answers.cardOptions];
    return view === 'directory'
      ? part?.renderDirectory(matches, cards, { ...options, print: () => globalThis.print() })
      : lists.renderList(matches, view, lists.groupingOf(this.groupBy), cards, options);
  }

  private renderFinderView(context: ContactContext | undefined): TemplateResult {
    const answers = this.parts.answers.value;
    const mayBeAsked = isAsked(this.asking.current, { municipality: this.municipality });
    const frame =
      !context || (mayBeAsked && !answers)
        ? pending()
        : (answers?.answer(context) ?? beginning(context, this.headingLevel, undefined));
    return html`${context ? this.renderFinder(context) : html`<div class="finder"></div>`}
    ${renderAnswerFrame(frame, this.headingLevel)} ${context && answers?.renderOthers(context)}
    ${context && this.audience === 'professional' ? this.renderProfessional(context) : nothing}
    ${
      context &&
      this.parts.emergency.value?.renderEmergency(
        context.database.emergencyNumbers,
        context,
        this.headingLevel,
      )
    }`;
  }

  private renderFinder(context: ContactContext): TemplateResult {
    const options = this.optionsOf(context);
    const answers = this.parts.answers.loaded;
    return renderFinder({
      options,
      state: this.asking.current,
      place: answers?.place(options.examplePlace) ?? this.draft.frame(),
      letters: answers && options.dividesByLetters ? answers.letters(context) : { options: [] },
      presets: this.presets,
      isPlaceFixed: this.isPlaceFixed,
      change: (change) => {
        answers?.startOver();
        this.asking.change(change);
      },
      chooseInitial: (initial) => answers?.chooseInitial(initial),
    });
  }

  /** What only professionals see is only loaded for them. */
  private renderProfessional(context: ContactContext): TemplateResult | undefined {
    const [answers, professional] = [this.parts.answers.value, this.parts.professional.value];
    if (!answers || !professional) return undefined;
    const { cardOptions } = answers;
    const cards = answers.contextOf(context);
    return html`${professional.renderSearch(cards, this.language.content, cardOptions)}
    ${professional.renderMatrix(cards, cardOptions)}`;
  }

  /** Another card is open than before, or none: the focus goes there, and the page is told. */
  private announce(): void {
    const { contact } = this.asking.current;
    this.focusing.moveTo(contact ? '#contact-heading' : '#answer-heading');
    this.dispatchEvent(new ContactSelectEvent(contact));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-contact-cards': KimContactCards;
  }
}
