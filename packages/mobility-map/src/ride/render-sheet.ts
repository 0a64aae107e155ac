import { msg, str } from '@lit/localize';
import {
  busIcon,
  calendarEventIcon,
  formatDate,
  heading,
  icon,
  mapPinIcon,
  phoneIcon,
} from '@kim-widgets/ui';
import {
  accessInWords,
  addressLine,
  checkedInWords,
  formatPhone,
  renderDocuments,
  renderNotes,
  renderTakeAlong,
  renderTakeAlongPart,
  renderWordList,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { OfferTrip } from '../answer.js';
import { contactPhone } from '../contact-phone.js';
import { orderedRides, renderOrder } from '../render-legs.js';
import { clockTime, dayInFull, whenInWords, whereInWords } from '../words.js';
import { renderWays, timetableInWords } from './render-ride.js';
import type { RideView } from './ride-part.js';

/** More would not fit a page that is read at a bus stop. */
const MOST_DOCUMENTS = 6;

const NOTE_LINES = 2;

/** A trip on one page, in large type, to take along. */
export function renderSheet(trip: OfferTrip, view: RideView, qr: TemplateResult): TemplateResult {
  const { offer, plan, occasion } = trip;
  const { context, records, publisher, timetable, day } = view;
  const { language, now, words } = context;
  const date = plan?.there?.date ?? '';
  const phone = contactPhone(offer, records);
  const organization = offer.organization
    ? records.organizations.get(offer.organization)
    : undefined;
  const dayOfTrip = dayInFull(language, date);
  const content = html`<div class="two">
      ${renderTakeAlongPart(
        calendarEventIcon,
        msg('Wann?'),
        html`<p><strong>${dayOfTrip}</strong></p>
          ${occasion ? html`<p>${whenInWords(occasion)}</p>` : nothing}`,
      )}
      ${renderTakeAlongPart(mapPinIcon, msg('Wo?'), renderWhere(trip, view))}
    </div>
    <div class="way">
      ${heading(2, html`${icon(busIcon)}${msg(str`Ihr Weg am ${dayOfTrip}`)}`)}
      ${renderWays(trip, view)} ${renderOrder(orderedRides([plan?.there, plan?.back]), date)}
      ${
        day?.lastBack
          ? html`<p class="last">
              ${msg('Die letzte Fahrt zurück:')} <strong>${clockTime(day.lastBack)}</strong>
            </p>`
          : nothing
      }
    </div>
    <div class="two">
      ${renderDocuments(offer.requiredDocuments, MOST_DOCUMENTS, context)}
      ${renderNotes(NOTE_LINES)}
    </div>`;
  const smallPrint = [
    checkedInWords(language, offer, now)?.text.replace(/\.?$/, '.') ?? '',
    timetable ? timetableInWords(timetable, language) : '',
    msg(str`Gedruckt am ${formatDate(language, now)}.`),
  ];
  const ask = phone
    ? renderTakeAlongPart(
        phoneIcon,
        msg('Fragen? Rufen Sie an'),
        html`<p class="phone" dir="ltr">${formatPhone(phone)}</p>`,
      )
    : html`<div></div>`;
  const page = {
    publisher,
    title: words(offer.title),
    organization: organization && words(organization.name),
    content,
    ask,
    qr,
    smallPrint,
  };
  return renderTakeAlong(page, language);
}

function renderWhere(
  { place }: OfferTrip,
  { context: { words, language } }: RideView,
): TemplateResult {
  if (!place) return html`<p>${msg('Bitte fragen')}</p>`;
  const { location, stop } = place;
  const address = stop?.address ?? location.address;
  const access = (stop ?? location).accessibility;
  const steps = access ? accessInWords(access, words) : [];
  const inside = stop ? [] : [address?.floor && words(address.floor), address?.room];
  const where = [whereInWords(place, words), ...inside].filter((part) => part !== undefined);
  return html`
    <p><strong>${renderWordList(where, language)}</strong></p>
    ${address ? html`<p lang="de">${addressLine(address)}</p>` : nothing}
    ${steps.length > 0 ? html`<p>${renderWordList(steps, language)}</p>` : nothing}
  `;
}
