import { localize, type Audience, type OfferSource, type TermId } from '@kim-widgets/angebote';
import {
  ClockController,
  FocusController,
  FragmentController,
  LanguageController,
} from '@kim-widgets/ui';
import {
  SourceController,
  calendarFile,
  loadErrorInWords,
  renderLoadError,
  type ReadySource,
  type ViewContext,
} from '@kim-widgets/views';
import { msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnswerController } from './answer-controller.js';
import type { Group, OfferTrip } from './answer.js';
import { CoverageController } from './coverage/coverage-controller.js';
import { coverageCsv } from './coverage/coverage.js';
import { coverageHeads, renderCoverage } from './coverage/render-coverage.js';
import { saveFile, wantsBrowser } from './device.js';
import { TripSelectEvent } from './events.js';
import { viewContext } from './map-context.js';
import { styles } from './mobility-map.styles.js';
import { presetFilters } from './presets.js';
import { QuestionController } from './question-controller.js';
import type { Question } from './question.js';
import { MapController } from './map/map-controller.js';
import type { OfferPin } from './map/map-view.js';
import { renderMap } from './map/render-map.js';
import { ViewController } from './map/view-controller.js';
import { renderAnswerHead, renderGroups, type AnswerOptions } from './render-answer.js';
import { renderOrigin } from './render-origin.js';
import { renderQuestion, topicsOf } from './render-question.js';
import { renderRide } from './render-ride.js';
import { renderNoTimetable, renderTimetableNote } from './render-timetable-note.js';
import { TimetableController } from './timetable-controller.js';
import { tripCalendar } from './trip-calendar.js';
import { reachWindow } from './trips/reach-window.js';
import { clockTime, dayInFull, whereInWords } from './words.js';

/**
 * Says which offers can be reached without a car, and whether one gets home again.
 *
 * @element kim-mobility-map
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

  /** Address of the timetable, as `angebote timetable` makes it from GTFS. */
  @property({ attribute: 'timetable-src' }) timetableSrc = '';

  /** Level of the widget's first headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Values to which offers are limited, separated by commas or blanks. */
  @property() topics = '';
  @property({ attribute: 'target-groups' }) targetGroups = '';
  @property() languages = '';
  @property({ attribute: 'offer-types' }) offerTypes = '';
  @property() municipality = '';

  /**
   * Address of the tiles of a street map, with `{z}`, `{x}` and `{y}`. They are loaded only when the
   * visitor asks for them.
   */
  @property({ attribute: 'tiles-url' }) tilesUrl = '';

  /** Who then receives the visitor's network address. Without it no tiles are offered. */
  @property({ attribute: 'tiles-name' }) tilesName = '';

  /** `professional` shows what is meant for staff, if the database holds it. */
  @property() audience: Audience = 'public';

  /** Begins the names of what this widget keeps in the address; its own for every widget of a page. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'kim';

  /** Where the offers come from, instead of `src`. */
  @property({ attribute: false }) source: OfferSource | undefined;

  /** The moment taken for now, for previews. */
  @property({ attribute: false }) now: Date | undefined;

  @state() private topic: TermId | undefined;
  @state() private selected: string | undefined;
  @state() private chosen: readonly OfferPin[] = [];
  @state() private hasTiles = false;
  @state() private minutes = 45;
  @state() private isAskOpen = false;
  @state() private expanded: ReadonlySet<Group> = new Set();

  private readonly language = new LanguageController(this);
  private readonly clock = new ClockController(this, () => this.now);
  private readonly focusing = new FocusController(this);
  private readonly opened = new SourceController(this, {
    src: () => this.src,
    given: () => this.source,
    audience: () => this.audience,
    createIndex: async (documents, options) => {
      const { createSearchIndex } = await import('@kim-widgets/search');
      return createSearchIndex(documents, options);
    },
    outlines: true,
  });
  private readonly timetable = new TimetableController(this, () => this.timetableSrc);
  private readonly question = new QuestionController(this, {
    ready: () => this.opened.value,
    stops: () => this.timetable.engine?.info.places ?? [],
    now: () => this.clock.now,
  });
  private readonly answer = new AnswerController(this, {
    ready: () => (this.mode === 'coverage' ? undefined : this.opened.value),
    filters: () => presetFilters(this, this.topic),
    ids: () => undefined,
    question: () => this.question.current,
    engine: () => this.timetable.engine,
    isTimetableLoading: () => this.timetable.isLoading,
  });
  private readonly coverage = new CoverageController(this, {
    isWanted: () => this.mode === 'coverage',
    ready: () => this.opened.value,
    engine: () => this.timetable.engine,
    filters: () => presetFilters(this, this.topic),
    question: () => this.question.current,
    minutes: () => this.minutes,
  });
  private readonly view = new ViewController(this, {
    ready: () => this.opened.value,
    engine: () => this.timetable.engine,
    question: () => this.question.current,
    answer: () => this.answer.value,
    trip: () => this.trip,
    titleOf: ({ offer }) => localize(offer.title, this.language.content).text,
  });
  private readonly map = new MapController(
    this,
    () => this.view.value,
    () => ({
      pick: (point) => this.question.setOrigin({ label: msg('Punkt auf der Karte'), point }),
      choose: (pins) => this.choosePins(pins),
      direction: () => this.language.direction,
      originWords: msg('Start'),
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      words: {
        layer: msg('Angebote auf der Karte. Mit den Pfeiltasten wechseln.'),
        pin: ({ number, title }) => `${number}: ${title}`,
        cluster: (count) => msg(str`${count} Angebote`),
      },
    }),
  );
  private readonly fragment = new FragmentController(this, {
    prefix: () => this.urlPrefix,
    keys: ['topic', 'trip'],
    changed: () => this.readAddress(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.readAddress();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('urlPrefix')) this.readAddress();
  }

  protected override render(): TemplateResult {
    const trip = this.trip;
    return html`<div
      class="widget ${trip?.plan?.there ? 'with-ride' : ''}"
      lang=${this.language.interface}
      dir=${this.language.direction}
    >
      ${this.renderContent(trip)}
    </div>`;
  }

  /** The offer whose way is shown. */
  private get trip(): OfferTrip | undefined {
    return this.answer.value?.trips.find(({ offer }) => offer.id === this.selected);
  }

  private renderContent(trip: OfferTrip | undefined): TemplateResult {
    const error = this.opened.error ?? this.answer.error ?? this.coverage.error;
    if (error) {
      const retry = () => this.retry();
      const missing = msg('Die Angebote sind gerade nicht da.');
      return html`${renderLoadError(missing, loadErrorInWords(error), retry)}<slot></slot>`;
    }
    const ready = this.opened.value;
    const asked = this.question.current;
    if (ready && !asked) return html`<p>${msg('Zu diesen Angeboten ist kein Ort bekannt.')}</p>`;
    const options = this.answerOptions(ready);
    if (this.mode === 'coverage') return this.renderCoverage(ready, asked, options?.context);
    const answer = this.answer.value;
    return html`${ready && asked && options ? this.renderAsk(ready, asked, options.context) : nothing}
    ${options ? renderAnswerHead(this.answer.question, answer, options) : this.renderLoading()}
    ${renderTimetableNote(
      this.timetable,
      asked?.date,
      () => this.timetable.retry(),
      this.language.interface,
    )}
    ${
      answer && options
        ? html`<div class="split" aria-busy=${this.answer.isBusy ? 'true' : 'false'}>
            <div class="list">${renderGroups(answer, options)}</div>
            <div class="side">
              ${this.renderMap(options)} ${trip ? this.renderTrip(trip, options.context) : nothing}
            </div>
          </div>`
        : nothing
    }`;
  }

  private renderLoading(): TemplateResult {
    return html`<div class="answer">
        <div role="status"><p>${msg('Die Angebote werden geladen …')}</p></div>
      </div>
      <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
      <slot></slot>`;
  }

  private renderAsk(ready: ReadySource, asked: Question, context: ViewContext): TemplateResult {
    const header = this.timetable.engine?.info.header;
    const example = ready.about.places[0]?.name ?? '';
    return renderQuestion(asked, {
      context,
      origin: this.mode === 'coverage' ? nothing : renderOrigin(this.question.places, example),
      hasTime: this.mode === 'trips',
      topics: this.topics ? [] : topicsOf(ready.about),
      topic: this.topic,
      choose: (topic) => this.chooseTopic(topic),
      change: (change) => this.question.change(change),
      days: header && { first: header.firstDay, last: header.lastDay },
      isOpen: this.isAskOpen,
      toggle: () => (this.isAskOpen = !this.isAskOpen),
    });
  }

  private renderTrip(trip: OfferTrip, context: ViewContext): TemplateResult | typeof nothing {
    const records = this.answer.records;
    if (!records) return nothing;
    const header = this.timetable.engine?.info.header;
    return renderRide(trip, {
      context,
      records,
      headingLevel: this.headingLevel + 1,
      day: trip.place && this.answer.day(trip.place.point),
      timetable: header && { lastDay: header.lastDay, publisher: header.publisher },
      print: () => print(),
      save: () => this.saveTrip(trip, context),
    });
  }

  private retry(): void {
    if (this.opened.error) this.opened.retry();
    else if (this.coverage.error) this.coverage.retry();
    else this.answer.retry();
  }

  private renderCoverage(
    ready: ReadySource | undefined,
    asked: Question | undefined,
    context: ViewContext | undefined,
  ): TemplateResult {
    if (!ready || !asked || !context) return this.renderLoading();
    const { language } = context;
    const { timetable } = this;
    return html`${this.renderAsk(ready, asked, context)}
    ${
      timetable.engine || timetable.isLoading
        ? renderCoverage(this.coverage.value, {
            language,
            headingLevel: this.headingLevel,
            minutes: this.minutes,
            from: dayInFull(language, asked.date),
            isBusy: this.coverage.isBusy,
            choose: (minutes) => (this.minutes = minutes),
            save: () => this.saveCoverage(),
          })
        : renderNoTimetable(timetable.error, () => timetable.retry())
    }`;
  }

  private saveCoverage(): void {
    const { coverage } = this.coverage.value ?? {};
    if (!coverage) return;
    const all = { ...coverage.total, name: msg('Alle') };
    saveFile(
      `${msg('erreichbarkeit')}.csv`,
      coverageCsv([...coverage.rows, all], coverageHeads()),
      'text/csv',
    );
  }

  private renderMap({ href, select }: AnswerOptions): TemplateResult {
    const { first, last } = reachWindow(this.question.current?.time ?? '09:00');
    const clock = (minute: number) =>
      clockTime(`${String(Math.floor(minute / 60)).padStart(2, '0')}:00`);
    const isOffered = this.tilesName && /^https?:/.test(this.tilesUrl) && !this.hasTiles;
    return renderMap({
      language: this.language.interface,
      headingLevel: this.headingLevel + 1,
      map: () => this.map.current,
      hasReach: this.timetable.engine !== undefined,
      reachTimes: msg(str`${clock(first)} und ${clock(last)}\u00a0Uhr`),
      chosen: this.chosen,
      href,
      select,
      close: () => (this.chosen = []),
      tiles: isOffered ? { name: this.tilesName, show: () => this.showTiles() } : undefined,
    });
  }

  private choosePins(pins: readonly OfferPin[]): void {
    this.chosen = pins;
    this.focusing.moveTo('#map-chosen');
  }

  private showTiles(): void {
    this.hasTiles = true;
    this.map.showTiles(this.tilesUrl);
  }

  private answerOptions(ready: ReadySource | undefined): AnswerOptions | undefined {
    if (!ready) return undefined;
    return {
      context: viewContext(ready, {
        language: this.language.interface,
        contentLanguage: this.language.content,
        now: this.clock.now,
      }),
      headingLevel: this.headingLevel,
      selected: this.selected,
      expanded: this.expanded,
      goToMap: () => this.focusing.moveTo('#map'),
      href: (id) => this.fragment.href({ topic: this.topic ? [this.topic] : [], trip: [id] }),
      select: (event, id) => this.selectTrip(event, id),
      day: (point) => this.answer.day(point),
      expand: (group) => this.expandGroup(group),
    };
  }

  private expandGroup(group: Group): void {
    this.expanded = new Set([...this.expanded, group]);
    this.focusing.moveTo(`[data-group="${group}"] .trip:nth-child(6) a`);
  }

  private chooseTopic(topic: TermId | undefined): void {
    this.topic = topic;
    this.expanded = new Set();
    this.writeAddress();
  }

  private selectTrip(event: Event, id: string): void {
    if (wantsBrowser(event)) return;
    event.preventDefault();
    this.selected = id;
    this.writeAddress();
    this.focusing.moveTo('#ride-heading', `[data-offer="${CSS.escape(id)}"] a`);
    this.dispatchEvent(new TripSelectEvent(id));
  }

  private saveTrip({ offer, place, plan }: OfferTrip, { words, now }: ViewContext): void {
    const origin = this.question.current?.origin.label ?? '';
    if (!plan?.there) return;
    const title = words(offer.title).text;
    const where = place ? whereInWords(place, words) : '';
    const entries = tripCalendar(
      offer.id,
      { title, place: where, origin },
      { there: plan.there, back: plan.back },
      this.language.interface,
    );
    saveFile(`${offer.id}.ics`, calendarFile(entries, now), 'text/calendar');
  }

  private readAddress(): void {
    const { topic, trip } = this.fragment.values;
    this.topic = topic?.[0];
    this.selected = trip?.[0];
  }

  private writeAddress(): void {
    const { topic, selected } = this;
    this.fragment.write({ topic: topic ? [topic] : [], trip: selected ? [selected] : [] }, true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-mobility-map': KimMobilityMap;
  }
}
