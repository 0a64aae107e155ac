import type { Audience, ContactMatch, OfferDatabase } from '@kim-widgets/angebote';
import {
  ClockController,
  FocusController,
  LanguageController,
  saveFile,
  wantsBrowser,
} from '@kim-widgets/ui';
import {
  PlaceController,
  loadErrorInWords,
  renderEmergency,
  renderLoadError,
  vCard,
} from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { until } from 'lit/directives/until.js';
import { answerOf, municipalityAt } from './answer.js';
import { addressBookCard } from './card-actions.js';
import { styles } from './contact-cards.styles.js';
import { contactContext, type ContactContext } from './contact-context.js';
import { DatabaseController } from './database-controller.js';
import { ContactSelectEvent, OfferRequestEvent } from './events.js';
import { finderOptions } from './finder-model.js';
import { contactsOf } from './list-model.js';
import { renderAnswer } from './render-answer.js';
import { renderFinder } from './render-finder.js';
import type { CardOptions } from './render-full-card.js';
import { renderList, renderOne } from './render-list.js';
import { SearchController } from './search-controller.js';
import { groupingOf, municipalityOf, scopeOf, viewOf, wordsOf } from './settings.js';
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
  @state() private done = '';

  private readonly language = new LanguageController(this);
  private readonly clock = new ClockController(this, () => this.now);
  private readonly focusing = new FocusController(this);
  private readonly opened = new DatabaseController(this, {
    src: () => this.src,
    given: () => this.database,
    audience: () => this.audience,
  });
  private readonly asking = new StateController(this, {
    urlPrefix: () => this.urlPrefix,
    presets: () => this.presets,
    changed: () => this.announceContact(),
  });
  private readonly place = new PlaceController(this, {
    about: () => this.opened.value?.database,
    changed: () => (this.shown = this.limit),
  });
  private readonly searching = new SearchController(this, () => this.context);

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
    return {
      topic: wordsOf(this.topics)[0],
      targetGroup: wordsOf(this.targetGroups)[0],
      locked: this.locked,
    };
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
  private get visitor(): Visitor {
    const database = this.opened.value?.database;
    const { place } = this.place;
    const chosen =
      place && database && (place.municipality ?? municipalityAt(place.point, database));
    const preset = database && municipalityOf(this.municipality, database);
    return {
      municipality: this.locked ? (preset ?? chosen) : (chosen ?? preset),
      initial: this.initial,
    };
  }

  private renderContent(): TemplateResult {
    if (this.opened.error) {
      const missing = msg('Die Ansprechpersonen sind gerade nicht da.');
      const retry = () => this.opened.retry();
      return html`${renderLoadError(missing, loadErrorInWords(this.opened.error), retry)}
        <slot></slot>`;
    }
    const { context } = this;
    const open = this.asking.current.contact ?? this.contact;
    if (context && open) return renderOne(open, context, this.cardOptions, this.contact === open);
    const view = viewOf(this.view);
    if (!context || view === 'finder') return this.renderFinderView(context);
    if (view === 'matrix') return this.renderProfessional(context, 'matrix');
    if (view === 'directory') return this.renderDirectory(context);
    return renderList(
      this.listed(context),
      view,
      groupingOf(this.groupBy),
      context,
      this.cardOptions,
    );
  }

  private get cardOptions(): CardOptions {
    return {
      headingLevel: this.headingLevel,
      isAnswer: false,
      href: (contact) => this.asking.href(contact),
      open: (event, contact) => this.openContact(event, contact),
      copy: (text, what) => void this.copy(text, what),
      save: (match) => this.save(match),
      offerHref: (offer) => this.offerHref(offer),
      openOffer: (event, offer) => this.openOffer(event, offer),
      done: this.done,
    };
  }

  private listed(context: ContactContext) {
    const { database } = context;
    return contactsOf(
      {
        ...scopeOf([this.responsibleFor, this.topics, this.targetGroups].join(' '), database),
        ...(this.municipality && { municipality: municipalityOf(this.municipality, database) }),
        organization: this.organization,
        baustein: this.baustein,
        languages: wordsOf(this.languages),
      },
      context,
    );
  }

  private renderFinderView(context: ContactContext | undefined): TemplateResult {
    const { current } = this.asking;
    const { visitor } = this;
    return html`
      ${
        context
          ? renderFinder({
              options: finderOptions(context),
              state: current,
              initial: this.initial,
              place: this.place,
              presets: this.presets,
              isPlaceFixed: this.locked && this.municipality !== '',
              change: (change) => this.ask(change),
              chooseInitial: (initial) => (this.initial = initial),
            })
          : nothing
      }
      ${renderAnswer(context && answerOf(current, visitor, context), context, {
        ...this.cardOptions,
        state: current,
        visitor,
        shown: this.shown,
        more: () => (this.shown += this.limit),
      })}
      ${
        context && this.audience === 'professional'
          ? html`${this.renderProfessional(context, 'search')}
            ${this.renderProfessional(context, 'matrix')}`
          : nothing
      }
      ${
        context
          ? renderEmergency(context.database.emergencyNumbers, context, this.headingLevel)
          : nothing
      }
    `;
  }

  /** What only professionals see is only loaded for them. */
  private renderProfessional(context: ContactContext, part: 'search' | 'matrix'): TemplateResult {
    const { searching, cardOptions } = this;
    const content = import('./professional/index.js').then(({ renderMatrix, renderSearch }) =>
      part === 'matrix'
        ? renderMatrix(context, {
            ...cardOptions,
            askHref: context.database.publisher.contact?.url,
          })
        : renderSearch(
            {
              text: searching.text,
              found: searching.found(this.language.content),
              type: (text) => searching.type(text),
            },
            context,
            cardOptions,
          ),
    );
    return html`${until(content, nothing)}`;
  }

  private renderDirectory(context: ContactContext): TemplateResult {
    const content = import('./professional/index.js').then(({ renderDirectory }) =>
      renderDirectory(this.listed(context), context, {
        ...this.cardOptions,
        print: () => print(),
      }),
    );
    return html`${until(content, nothing)}`;
  }

  private ask(change: Pick<ContactsState, 'topic' | 'targetGroup'>): void {
    this.shown = this.limit;
    this.asking.change(change);
  }

  private openContact(event: Event, contact?: string): void {
    if (wantsBrowser(event)) return;
    event.preventDefault();
    this.asking.change({ contact });
    this.announceContact();
  }

  private announceContact(): void {
    this.done = '';
    const { contact } = this.asking.current;
    this.focusing.moveTo(contact ? '#contact-heading' : '#answer-heading');
    this.dispatchEvent(new ContactSelectEvent(contact));
  }

  private async copy(text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.done = msg('Kopiert.');
    } catch {
      // Without permission the text itself is what one can copy.
      this.done = `${what}: ${text}`;
    }
  }

  private save(match: ContactMatch): void {
    const { context } = this;
    const card = context && addressBookCard(match, context, this.asking.href(match.contact?.id));
    if (card) saveFile(`${card.id}.vcf`, vCard(card), 'text/vcard;charset=utf-8');
  }

  private offerHref(offer: string): string | undefined {
    if (!this.offersUrl || !URL.canParse(this.offersUrl, document.baseURI)) return undefined;
    const url = new URL(this.offersUrl, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    url.hash = `${this.urlPrefix}-offer=${encodeURIComponent(offer)}`;
    return url.href;
  }

  private openOffer(event: Event, offer: string): void {
    if (wantsBrowser(event)) return;
    const isFollowed = this.dispatchEvent(new OfferRequestEvent(offer));
    if (!isFollowed) event.preventDefault();
  }
}
