import { msg, str } from '@lit/localize';
import { addressLine, formatPhone, type ViewContext } from '@kim-widgets/views';
import {
  calendarPlusIcon,
  checklistIcon,
  formatDate,
  heading,
  icon,
  mapPinIcon,
  pencilIcon,
  phoneIcon,
  plural,
  printerIcon,
} from '@kim-widgets/ui';
import type { Offer, RelatedRecords } from '@kim-widgets/angebote';
import { html, nothing, type TemplateResult } from 'lit';
import type { OfferTrip } from './answer.js';
import { walkIcon } from './icons.js';
import { orderedRides, renderLine, renderOrder } from './render-legs.js';
import type { DayTrips, Trip, TripPart } from './trips/types.js';
import { clockTime, dayInFull, walkInWords, whenInWords, whereInWords } from './words.js';

export interface RideOptions {
  context: ViewContext;
  headingLevel: number;
  records: Pick<RelatedRecords, 'contacts' | 'organizations'>;
  day: DayTrips | undefined;
  /** Last day of the timetable, and who made it. */
  timetable: { lastDay: string; publisher: string } | undefined;
  print: () => void;
  save: () => void;
}

/** The way to one offer and back, stop by stop; printed, it is a sheet to take along. */
export function renderRide(trip: OfferTrip, options: RideOptions): TemplateResult | typeof nothing {
  const { offer, number, plan, occasion, place } = trip;
  if (!plan?.there) return nothing;
  const { context, headingLevel, day } = options;
  const { there, back } = plan;
  const title = context.words(offer.title).text;
  const where = place ? whereInWords(place, context.words) : title;
  const wait = plan.waitBefore;
  const atPlace =
    wait !== undefined && wait > 0
      ? plural(
          context.language,
          wait,
          msg('one {# Minute vor Beginn} other {# Minuten vor Beginn}'),
        )
      : msg('am Ziel');
  return html`<section class="ride" part="ride" aria-labelledby="ride-heading">
    ${heading(headingLevel, msg(str`Ihre Fahrt zu ${number}: ${title}`), {
      id: 'ride-heading',
      focusable: true,
    })}
    <p class="ride-day">
      ${dayInFull(context.language, there.date)}${occasion ? `. ${whenInWords(occasion)}` : ''}
    </p>
    ${renderPlace(trip)}
    <div class="ride-two">
      ${renderTable(msg('Hin'), there, msg('Zu Hause los'), where, atPlace, context.language)}
      ${back ? renderTable(msg('Zurück'), back, where, msg('Zu Hause'), '', context.language) : nothing}
    </div>
    ${renderOrder(orderedRides([there, back]), there.date)}
    ${
      day?.lastBack
        ? html`<p class="last">
            ${msg('Die letzte Fahrt zurück:')} <b>${clockTime(day.lastBack)}</b>
          </p>`
        : nothing
    }
    <div class="ride-actions">
      <button class="button main" type="button" @click=${options.print}>
        ${icon(printerIcon)}${msg('Zum Mitnehmen drucken')}
      </button>
      <button class="button" type="button" @click=${options.save}>
        ${icon(calendarPlusIcon)}${msg('In den Kalender')}
      </button>
    </div>
    ${renderSheet(offer, options)} ${renderSource(options)}
  </section>`;
}

function renderPlace({ place }: OfferTrip): TemplateResult | typeof nothing {
  const address = place?.stop?.address ?? place?.location.address;
  if (!address) return nothing;
  return html`<p class="line" lang="de">
    ${icon(mapPinIcon)}<span>${addressLine(address)}</span>
  </p>`;
}

function renderTable(
  caption: string,
  { parts, departure, arrival }: Trip,
  from: string,
  to: string,
  remark: string,
  language: string,
): TemplateResult {
  const first = parts[0];
  // Who gets on at the door does not walk to it first.
  const start = first?.type === 'walk' ? undefined : from;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${
        start === undefined
          ? nothing
          : html`<tr>
              <th scope="row">${clockTime(departure)}</th>
              <td>${start}</td>
            </tr>`
      }
      ${parts.map((part, index) => renderPart(part, index === 0 ? from : undefined))}
      ${lastStop(parts)}
      <tr class="end">
        <th scope="row">${clockTime(arrival)}</th>
        <td><b>${to}</b>${remark ? html`<span class="sub">${remark}</span>` : nothing}</td>
      </tr>
    </tbody>
  </table>`;

  /** Where one gets off and walks on stands in the row of that walk. */
  function lastStop(all: readonly TripPart[]): TemplateResult | typeof nothing {
    const last = all.at(-1);
    if (last?.type !== 'ride') return nothing;
    return html`<tr>
      <th scope="row">${clockTime(last.arrival)}</th>
      <td>${last.to}</td>
    </tr>`;
  }

  function renderPart(part: TripPart, place: string | undefined): TemplateResult {
    const before = parts[parts.indexOf(part) - 1];
    const at = place ?? (part.type === 'ride' ? part.from : stopBefore(before));
    return html`<tr class=${part.type === 'ride' ? 'aboard' : ''}>
      <th scope="row">${clockTime(part.departure)}</th>
      <td>
        ${part.type === 'ride' ? part.from : at}
        <span class="sub"
          >${
            part.type === 'ride'
              ? html`${renderLine(part)} ${msg(str`nach ${part.headsign}`)}`
              : html`${icon(walkIcon)}${walkInWords(language, part.minutes)}`
          }</span
        >
      </td>
    </tr>`;
  }
}

function stopBefore(part: TripPart | undefined): string {
  return part?.type === 'ride' ? part.to : '';
}

/** What only the printed sheet has: what to bring, whom to ask, room for notes. */
function renderSheet(offer: Offer, { context, records }: RideOptions): TemplateResult {
  const documents = offer.requiredDocuments ?? [];
  const contact = (offer.contacts ?? []).flatMap((id) => records.contacts.get(id) ?? [])[0];
  const phone =
    offer.phones?.[0]?.number ??
    contact?.phones?.[0]?.number ??
    (offer.organization ? records.organizations.get(offer.organization)?.phones?.[0]?.number : '');
  return html`<div class="sheet">
    ${
      documents.length > 0
        ? html`<div>
            <p class="sheet-title">${icon(checklistIcon)}${msg('Bitte mitbringen')}</p>
            <ul class="boxes">
              ${documents.map(({ name }) => html`<li>${context.words(name).text}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    <div>
      <p class="sheet-title">${icon(pencilIcon)}${msg('Meine Notizen')}</p>
      <i class="rule"></i><i class="rule"></i>
    </div>
    ${
      phone
        ? html`<div>
            <p class="sheet-title">${icon(phoneIcon)}${msg('Fragen? Rufen Sie an')}</p>
            <p class="telephone" dir="ltr">${formatPhone(phone)}</p>
          </div>`
        : nothing
    }
  </div>`;
}

function renderSource({ context, timetable }: RideOptions): TemplateResult | typeof nothing {
  if (!timetable) return nothing;
  const until = formatDate(context.language, timetable.lastDay);
  const valid = msg(str`Fahrplan gültig bis ${until}, mit Ferien und Feiertagen.`);
  const from = timetable.publisher && msg(str`Quelle: ${timetable.publisher}.`);
  return html`<p class="hint">${[valid, from].filter(Boolean).join(' ')}</p>`;
}
