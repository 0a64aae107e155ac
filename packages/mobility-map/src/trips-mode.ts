import type { Filters } from '@kim-widgets/angebote';
import type { FocusController } from '@kim-widgets/ui';
import { memoizeLast } from '@kim-widgets/ui';
import type { ReadySource, ViewContext } from '@kim-widgets/views';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { AnswerController } from './answer-controller.js';
import type { Answer, Group, OfferTrip } from './answer.js';
import type { AskController } from './ask-controller.js';
import { DaysController } from './days-controller.js';
import type { Choice } from './filters.js';
import { LazyPart } from './lazy-part.js';
import { renderAnswerHead, renderGroups, type AnswerOptions } from './render-answer.js';
import { renderMethod } from './render-method.js';
import { renderTimetableNote } from './render-timetable-note.js';
import type { SearchLink } from './search-link.js';
import { shownGroups } from './shown-groups.js';
import { StagedGroups, type DrawnGroup } from './staged-groups.js';
import type { TimetableController } from './timetable-controller.js';
import { travelTimes, within } from './travel-times.js';

export interface TripsModeHost {
  isOn: () => boolean;
  ready: () => ReadySource | undefined;
  context: () => ViewContext | undefined;
  timetable: TimetableController;
  ask: AskController;
  link: SearchLink;
  focusing: FocusController;
  filters: () => Filters;
  choices: () => readonly Choice[];
  headingLevel: () => number;
  direction: () => 'ltr' | 'rtl';
  /** Address and name of the server of a street map. */
  tiles: () => { url: string; name: string };
  /** The offer whose way is shown. */
  selected: () => string | undefined;
  select: (event: Event, id: string) => void;
  href: (id: string) => string;
}

/** The widget for visitors: the list first, then what goes with it: the map and the way to one offer. */
export class TripsMode implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: TripsModeHost;
  readonly #answer: AnswerController;
  readonly #days: DaysController;
  readonly #staged;
  readonly #map;
  readonly #ride;
  readonly #within = memoizeLast(within);
  readonly #groups = memoizeLast(shownGroups);
  readonly #travel = memoizeLast(travelTimes);
  #expanded: ReadonlySet<Group> = new Set();

  constructor(element: LitElement, host: TripsModeHost) {
    this.#element = element;
    this.#host = host;
    const { timetable, link, ask } = host;
    element.addController(this);
    this.#answer = new AnswerController(element, {
      ready: () => (host.isOn() ? host.ready() : undefined),
      filters: host.filters,
      ids: () => link.ids,
      question: () => ask.question,
      engine: () => timetable.engine,
      wantsNext: () => link.isLinked,
      isWaiting: () => timetable.isLoading || (link.isLinked && !link.ids),
    });
    this.#days = new DaysController(element, {
      engine: () => timetable.engine,
      question: () => (host.isOn() ? this.#answer.question : undefined),
      isBusy: () => this.#answer.isBusy,
      shown: () => this.#shown.flatMap(({ trips }) => trips),
    });
    this.#staged = new StagedGroups(element);
    this.#map = new LazyPart(
      element,
      () => this.isAnswered,
      async () => {
        await untilIdle();
        const { MapPart } = await import('./map/map-part.js');
        return new MapPart(element, {
          ready: host.ready,
          engine: () => timetable.engine,
          question: () => this.#answer.question,
          answer: () => this.#view,
          trip: () => this.#trip,
          context: host.context,
          direction: host.direction,
          focusing: host.focusing,
          pick: (origin) => ask.setOrigin(origin),
          tiles: host.tiles,
        });
      },
    );
    this.#ride = new LazyPart(
      element,
      () => this.#trip?.plan?.there !== undefined,
      async () => {
        const { RidePart } = await import('./ride/ride-part.js');
        return new RidePart(element);
      },
    );
  }

  /** Whether everything about the question is known that the list shows. */
  get isAnswered(): boolean {
    return this.#answer.value?.isComplete === true;
  }

  get error(): unknown {
    return this.#answer.error;
  }

  retry(): void {
    this.#answer.retry();
  }

  hostUpdated(): void {
    const { link, context } = this.#host;
    const { question, value } = this.#answer;
    const words = context();
    if (!value?.isComplete || !question || !words) return;
    link.show(this.#travel(value, question, words.language));
  }

  /** Other offers are asked for: shows the beginning of every group again. */
  startOver(): void {
    this.#expanded = new Set();
  }

  moveToTrip(id: string): void {
    const { focusing } = this.#host;
    const trip = this.#view?.trips.find(({ offer }) => offer.id === id);
    const isShown = trip?.plan?.there !== undefined;
    focusing.moveTo(isShown ? '#ride-heading' : `[data-offer="${CSS.escape(id)}"] a`);
  }

  /** Undefined until the database is there. */
  render(): TemplateResult | undefined {
    const { context, ask, choices, timetable, link, headingLevel } = this.#host;
    const words = context();
    if (!words) return undefined;
    const answer = this.#view;
    const options = this.#options(words);
    const { language } = words;
    const question = answer && this.#answer.question;
    const groups = answer && this.#drawn(answer, words);
    return html`${ask.render({
      choices: link.isLinked ? [] : choices(),
      counts: {},
      isPersonal: true,
    })}
    ${renderAnswerHead(question, answer, { language, headingLevel: headingLevel(), goToMap: this.#goToMap })}
    ${renderTimetableNote(timetable, ask.question?.date, () => timetable.retry(), language)}
    ${
      groups
        ? html`<div class="split" aria-busy=${this.#answer.isBusy ? 'true' : 'false'}>
            <div class="list" aria-busy=${this.#staged.isWhole ? 'false' : 'true'}>
              ${renderGroups(groups, options)} ${timetable.engine ? renderMethod() : nothing}
            </div>
            <div class="side">${this.#renderMap(options)} ${this.#renderRide(options)}</div>
          </div>`
        : nothing
    }`;
  }

  /** The answer as far as the visitor would go. */
  get #view(): Answer | undefined {
    const { value } = this.#answer;
    return value && this.#within(value, this.#host.link.limit);
  }

  get #shown() {
    const answer = this.#view;
    return answer ? this.#groups(answer, this.#expanded, this.#host.selected()) : [];
  }

  #drawn(answer: Answer, words: ViewContext): readonly DrawnGroup[] {
    const dependencies = [this.#days.value, words, this.#host.headingLevel()];
    return this.#staged.of(answer, this.#shown, dependencies);
  }

  get #trip(): OfferTrip | undefined {
    const id = this.#host.selected();
    return id === undefined ? undefined : this.#view?.trips.find(({ offer }) => offer.id === id);
  }

  #options(context: ViewContext): AnswerOptions {
    const { headingLevel, selected, href, select } = this.#host;
    return {
      context,
      headingLevel: headingLevel(),
      selected: selected(),
      records: this.#answer.records,
      href,
      select,
      day: (point) => this.#days.of(point),
      expand: (group) => this.#expand(group),
    };
  }

  #renderMap({ context: { language }, headingLevel, href, select }: AnswerOptions): TemplateResult {
    const map = this.#map.value;
    if (!map) return html`<div class="map-place"></div>`;
    return map.render({ language, headingLevel: headingLevel + 1, href, select });
  }

  #renderRide({ context, headingLevel, href }: AnswerOptions): TemplateResult | typeof nothing {
    const trip = this.#trip;
    const { records, question } = this.#answer;
    const ready = this.#host.ready();
    const ride = this.#ride.value;
    const header = this.#host.timetable.engine?.info.header;
    if (!trip?.plan?.there || !ride || !records || !question || !ready) return nothing;
    return ride.render(trip, {
      context,
      headingLevel: headingLevel + 1,
      origin: question.origin,
      records,
      day: trip.place && this.#days.of(trip.place.point),
      timetable: header && { lastDay: header.lastDay, publisher: header.publisher },
      source: ready.source,
      publisher: ready.about.publisher.name,
      address: href(trip.offer.id),
    });
  }

  readonly #goToMap = (): void => this.#host.focusing.moveTo('#map');

  #expand(group: Group): void {
    const shown = this.#shown.find((one) => one.group === group);
    this.#expanded = new Set([...this.#expanded, group]);
    const next = (shown?.trips.length ?? 0) + 1;
    this.#host.focusing.moveTo(`[data-group="${group}"] .trip:nth-child(${next}) a`);
    this.#element.requestUpdate();
  }
}

/** So long the map waits for a page that is busy, in milliseconds. */
const MOST_WAIT = 1000;

/** Until the answer has been painted and the page has nothing better to do. */
async function untilIdle(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: MOST_WAIT });
    else setTimeout(resolve);
  });
}
