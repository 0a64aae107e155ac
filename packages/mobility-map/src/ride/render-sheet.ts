import { msg, str } from '@lit/localize';
import {
  busIcon,
  calendarEventIcon,
  checklistIcon,
  formatDate,
  heading,
  icon,
  mapPinIcon,
  pencilIcon,
  phoneIcon,
} from '@kim-widgets/ui';
import {
  accessInWords,
  addressLine,
  checkedInWords,
  formatPhone,
  renderWordList,
  renderWords,
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

function section(path: string, title: string, content: unknown): TemplateResult {
  return html`<section>${heading(2, html`${icon(path)}${title}`)}${content}</section>`;
}

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
  const notes = [
    checkedInWords(language, offer, now)?.text.replace(/\.?$/, '.'),
    timetable && timetableInWords(timetable, language),
    msg(str`Gedruckt am ${formatDate(language, now)}.`),
  ];
  return html`<main class="sheet">
    <header>
      <p>${publisher}</p>
      <p>${msg('Zum Mitnehmen')}</p>
    </header>
    <div>
      ${heading(1, renderWords(words(offer.title), language))}
      ${
        organization
          ? html`<p class="organization">${renderWords(words(organization.name), language)}</p>`
          : nothing
      }
    </div>
    <div class="two">
      ${section(
        calendarEventIcon,
        msg('Wann?'),
        html`<p><strong>${dayOfTrip}</strong></p>
          ${occasion ? html`<p>${whenInWords(occasion)}</p>` : nothing}`,
      )}
      ${section(mapPinIcon, msg('Wo?'), renderWhere(trip, view))}
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
      ${renderDocuments(trip, view)}
      ${section(
        pencilIcon,
        msg('Meine Notizen'),
        html`<span class="rule"></span><span class="rule"></span>`,
      )}
    </div>
    <div class="ask">
      ${
        phone
          ? section(
              phoneIcon,
              msg('Fragen? Rufen Sie an'),
              html`<p class="phone" dir="ltr">${formatPhone(phone)}</p>`,
            )
          : html`<div></div>`
      }
      <div class="code">
        ${qr}
        <p>${msg('Dieses Angebot im Internet')}</p>
      </div>
    </div>
    <footer><p>${notes.filter(Boolean).join(' ')}</p></footer>
  </main>`;
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

function renderDocuments(
  { offer: { requiredDocuments = [] } }: OfferTrip,
  { context: { words, language } }: RideView,
): TemplateResult | typeof nothing {
  if (requiredDocuments.length === 0) return nothing;
  const shown = requiredDocuments.slice(0, MOST_DOCUMENTS);
  return section(
    checklistIcon,
    msg('Bitte mitbringen'),
    html`<ul class="boxes">
      ${shown.map(({ name }) => html`<li><span>${renderWords(words(name), language)}</span></li>`)}
    </ul>`,
  );
}
