import { msg, str } from '@lit/localize';
import type { Offer, Point, RelatedRecords } from '@kim-widgets/angebote';
import { heading, icon, phoneIcon, plural } from '@kim-widgets/ui';
import { commaIn, formatPhone, renderWords, type ViewContext } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { OfferTrip } from './answer.js';
import { contactPhone } from './contact-phone.js';
import { busStopIcon, clockExclamationIcon, moonIcon } from './icons.js';
import { orderedRides, renderLegs, renderOrder } from './render-legs.js';
import type { DayTrips, Trip } from './trips/types.js';
import {
  clockTime,
  dayInFull,
  metresInWords,
  minutesInWords,
  reasonOf,
  spanOf,
  whenInWords,
  whereInWords,
  type Reason,
} from './words.js';

export interface TripOptions {
  context: ViewContext;
  headingLevel: number;
  /** The offer whose way is shown in full. */
  selected: string | undefined;
  href: (id: string) => string;
  select: (event: Event, id: string) => void;
  day: (point: Point) => DayTrips | undefined;
  /** Whom offers name, for where there is no way. */
  records: Pick<RelatedRecords, 'contacts' | 'organizations'> | undefined;
}

/** One offer of the list: how long, when there, when back, what to mind. */
export function renderTrip(trip: OfferTrip, options: TripOptions): TemplateResult {
  const { context, selected } = options;
  const { offer, number, plan, group, place } = trip;
  const isSelected = selected === offer.id;
  const day = place && options.day(place.point);
  const reason = reasonOf(trip, day?.lastBack);
  const cannot = group === 'never' ? 'cannot' : '';
  // On another day one way alone says nothing.
  const there = plan?.back || !trip.next ? plan?.there : undefined;
  return html`<li class="trip ${isSelected ? 'selected' : ''}" part="trip" data-offer=${offer.id}>
    <span class="number ${cannot}" aria-hidden="true">${number}</span>
    <div class="trip-body">
      <div class="trip-head">
        ${heading(options.headingLevel, renderLink(offer, isSelected, options), { class: 'title' })}
        ${renderLength(trip, context.language)}
      </div>
      <p class="muted">${renderWhere(trip, context)}</p>
      ${there ? renderWays(there, plan?.back, day, context.language) : nothing}
      ${renderOrder(orderedRides([plan?.there, plan?.back]), plan?.there?.date ?? '')}
      ${reason ? renderReason(reason) : nothing} ${renderInstead(trip, options)}
    </div>
  </li>`;
}

function renderLink(
  offer: Offer,
  isSelected: boolean,
  { context, href, select }: Pick<TripOptions, 'context' | 'href' | 'select'>,
): TemplateResult {
  return html`<a
    class="tap"
    href=${href(offer.id)}
    aria-current=${ifDefined(isSelected ? 'true' : undefined)}
    @click=${(event: Event) => select(event, offer.id)}
    >${renderWords(context.words(offer.title), context.language)}</a
  >`;
}

function renderLength(
  { plan, outcome, metres }: OfferTrip,
  language: string,
): TemplateResult | typeof nothing {
  if (outcome === 'reached' && plan?.there) {
    return html`<p class="length"><b>${minutesInWords(language, plan.there.minutes)}</b></p>`;
  }
  if (outcome !== 'unknown' || metres === undefined) return nothing;
  return html`<p class="length">
    ${metresInWords(language, metres)} <span class="muted small">${msg('Luftlinie')}</span>
  </p>`;
}

function renderWhere(
  { offer, place, occasion, next, outcome }: OfferTrip,
  context: ViewContext,
): string | TemplateResult {
  const where = place && renderWords(whereInWords(place, context.words), context.language);
  const withWhere = (rest: string | undefined) => html`${where}${where && rest ? '. ' : ''}${rest}`;
  if (next) {
    const day = dayInFull(context.language, next.date);
    const next_ = msg(str`Nächster Termin: ${day}, ${whenInWords(next)}`);
    return withWhere(next_);
  }
  if (outcome === 'no-place') return msg('Der Ort wird vereinbart.');
  const summary = outcome === 'no-way-needed' && offer.summary;
  if (summary) return renderWords(context.words(summary), context.language);
  return withWhere(occasion && whenInWords(occasion));
}

function renderWays(
  there: Trip,
  back: Trip | undefined,
  day: DayTrips | undefined,
  language: string,
): TemplateResult {
  // On foot one goes at any time.
  const hasRide = there.parts.some(({ type }) => type === 'ride');
  return html`<dl class="ways">
    <div>
      <dt>${msg('Hin')}</dt>
      <dd class="when">${spanOf(there)}</dd>
      <dd class="legs-cell">${renderLegs(there, language)}</dd>
    </div>
    ${
      back
        ? html`<div>
            <dt>${msg('Zurück')}</dt>
            <dd class="when">${spanOf(back)}</dd>
            <dd class="legs-cell">${renderLegs(back, language)}</dd>
          </div>`
        : nothing
    }
    ${day && hasRide ? renderDay(day, language) : nothing}
  </dl>`;
}

/** How often there is a ride that day, and the last one home. */
function renderDay(
  { there, lastBack }: DayTrips,
  language: string,
): TemplateResult | typeof nothing {
  if (there === 0) return nothing;
  const rides = plural(language, there, msg('one {# Fahrt hin} other {# Fahrten hin}'));
  const last = lastBack && msg(str`letzte zurück ${clockTime(lastBack)}\u00a0Uhr`);
  return html`<div>
    <dt>${msg('Am Tag')}</dt>
    <dd class="muted day">${[rides, last].filter(Boolean).join(commaIn(language))}</dd>
  </div>`;
}

function renderReason({ kind, answer, detail }: Reason): TemplateResult {
  const path = kind === 'back' ? moonIcon : clockExclamationIcon;
  return html`<div class="note warn">
    ${icon(path)}
    <p><b>${answer}</b> ${detail}</p>
  </div>`;
}

/** What works where the way does not: another offer, else somebody to ask. */
function renderInstead(
  { offer, instead, group }: OfferTrip,
  options: TripOptions,
): TemplateResult | typeof nothing {
  if (instead) {
    return html`<p class="line">
      ${icon(busStopIcon)}<span>${msg('Stattdessen:')} ${renderLink(instead, false, options)}</span>
    </p>`;
  }
  const phone = group === 'never' && options.records && contactPhone(offer, options.records);
  if (!phone) return nothing;
  return html`<p class="line">
    ${icon(phoneIcon)}<span
      >${msg('Fragen Sie, was sonst geht:')}
      <a class="tap" href="tel:${phone}" dir="ltr">${formatPhone(phone)}</a></span
    >
  </p>`;
}
