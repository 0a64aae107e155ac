import { msg, str } from '@lit/localize';
import {
  calendarPlusIcon,
  formatDate,
  heading,
  icon,
  mapPinIcon,
  plural,
  printerIcon,
} from '@kim-widgets/ui';
import { addressLine, renderWords } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { OfferTrip } from '../answer.js';
import { orderedRides, renderOrder } from '../render-legs.js';
import { attendanceInWords, clockTime, dayInFull, whenInWords, whereInWords } from '../words.js';
import { renderItinerary } from './itinerary.js';
import type { RideView } from './ride-part.js';

/** What is said of the timetable a way was found in. */
export interface TimetableFacts {
  lastDay: string;
  publisher: string;
}

export interface RideOptions extends RideView {
  print: () => void;
  save: () => void;
}

/** The way to one offer and back, stop by stop. */
export function renderRide(trip: OfferTrip, options: RideOptions): TemplateResult {
  const { offer, number, plan, occasion } = trip;
  const { context, headingLevel, day, timetable, print, save } = options;
  const title = context.words(offer.title).text;
  const date = plan?.there?.date;
  return html`<section class="ride" part="ride" aria-labelledby="ride-heading">
    ${heading(headingLevel, msg(str`Ihre Fahrt zu ${number}: ${title}`), {
      id: 'ride-heading',
      focusable: true,
    })}
    <p class="ride-day">
      ${date ? dayInFull(context.language, date) : nothing}${occasion ? `. ${whenInWords(occasion)}` : ''}
    </p>
    ${occasion ? html`<p class="muted">${attendanceInWords(occasion)}</p>` : nothing}
    ${renderPlace(trip)} ${renderWays(trip, options)}
    ${renderOrder(orderedRides([plan?.there, plan?.back]), date ?? '')}
    ${
      day?.lastBack
        ? html`<p class="last">
            ${msg('Die letzte Fahrt zurück:')} <b>${clockTime(day.lastBack)}</b>
          </p>`
        : nothing
    }
    <div class="ride-actions">
      <button class="button main" type="button" @click=${print}>
        ${icon(printerIcon)}${msg('Zum Mitnehmen drucken')}
      </button>
      <button class="button" type="button" @click=${save}>
        ${icon(calendarPlusIcon)}${msg('In den Kalender')}
      </button>
    </div>
    ${timetable ? html`<p class="hint">${timetableInWords(timetable, context.language)}</p>` : nothing}
  </section>`;
}

function renderPlace({ place }: OfferTrip): TemplateResult | typeof nothing {
  const address = place?.stop?.address ?? place?.location.address;
  if (!address) return nothing;
  return html`<p class="line" lang="de">
    ${icon(mapPinIcon)}<span>${addressLine(address)}</span>
  </p>`;
}

/** Both ways side by side. */
export function renderWays(
  { offer, plan, place, occasion }: OfferTrip,
  { context: { words, language } }: Pick<RideView, 'context'>,
): TemplateResult | typeof nothing {
  if (!plan?.there) return nothing;
  const { there, back, waitBefore = 0 } = plan;
  const where = renderWords(place ? whereInWords(place, words) : words(offer.title), language);
  const isBefore = waitBefore > 0 && occasion?.attendance === 'whole';
  const remark = isBefore
    ? plural(language, waitBefore, msg('one {# Minute vor Beginn} other {# Minuten vor Beginn}'))
    : msg('am Ziel');
  return html`<div class="ride-two">
    ${renderItinerary(there, {
      caption: msg('Hin'),
      from: msg('Zu Hause los'),
      to: where,
      remark,
      language,
    })}
    ${
      back
        ? renderItinerary(back, {
            caption: msg('Zurück'),
            from: where,
            to: msg('Zu Hause'),
            language,
          })
        : nothing
    }
  </div>`;
}

/** How long the times hold, and who says so. */
export function timetableInWords({ lastDay, publisher }: TimetableFacts, language: string): string {
  const until = formatDate(language, lastDay);
  const valid = msg(str`Fahrplan gültig bis ${until}, mit Ferien und Feiertagen.`);
  const from = publisher && msg(str`Quelle: ${publisher}.`);
  return [valid, from].filter(Boolean).join(' ');
}
