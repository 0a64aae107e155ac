import { msg, str } from '@lit/localize';
import {
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
  daysInWords,
  formatPhone,
  kindOfPlace,
  momentInFull,
  renderDocuments,
  renderNotes,
  renderSpan,
  renderTakeAlong,
  renderTakeAlongPart,
  renderWordList,
  renderWords,
  seasonInWords,
  timeRangeLong,
  type ViewContext,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reach } from './reach.js';
import type { DetailView } from './render-detail.js';

/** More would not fit a page that is read at a bus stop. */
const MOST_DOCUMENTS = 8;
const NOTE_LINES = 4;

function renderWhen({ times, open }: DetailView, context: ViewContext): TemplateResult {
  const { language, now } = context;
  const season = seasonInWords(times, language, now);
  const next = open.next ?? open.until;
  return html`
    ${season ? html`<p><strong>${season}</strong></p>` : nothing}
    ${times.groups.map(
      ({ days, hours }) =>
        html`<p>
          ${daysInWords(language, days, 'long')}
          ${hours.map(
            (span, index) =>
              html`${index > 0 ? ', ' : nothing}${renderSpan(span, context, timeRangeLong)}`,
          )}
        </p>`,
    )}
    ${
      times.groups.length === 0 && next
        ? html`<p><strong>${momentInFull(language, next)}</strong></p>`
        : nothing
    }
    ${times.byAppointment ? html`<p>${msg('Termine nach Vereinbarung.')}</p>` : nothing}
  `;
}

function renderWhere({ locations }: DetailView, { words, language }: ViewContext): TemplateResult {
  const [place] = locations;
  if (!place) return html`<p>${msg('Bitte fragen')}</p>`;
  const { name, address, accessibility, directions } = place;
  const title = name ? renderWords(words(name), language) : kindOfPlace(place.kind);
  const inside = [address?.floor && words(address.floor), address?.room].filter(
    (part) => part !== undefined,
  );
  const access = accessibility ? accessInWords(accessibility, words) : [];
  return html`
    <p>
      <strong>${title}</strong>${
        inside.length > 0 ? html`, ${renderWordList(inside, language)}` : nothing
      }
    </p>
    ${address ? html`<p lang="de">${addressLine(address)}</p>` : nothing}
    ${access.length > 0 ? html`<p>${renderWordList(access, language)}</p>` : nothing}
    ${directions ? html`<p>${renderWords(words(directions), language)}</p>` : nothing}
  `;
}

function renderAsk(
  { contacts: [asked] }: DetailView,
  { phone, email }: Reach,
  { language, words }: ViewContext,
): TemplateResult {
  return html`<section>
    ${heading(
      2,
      html`${icon(phoneIcon)}${phone ? msg('Fragen? Rufen Sie an') : msg('Fragen? Schreiben Sie')}`,
    )}
    ${phone ? html`<p class="phone" dir="ltr">${formatPhone(phone.number)}</p>` : nothing}
    ${email ? html`<p dir="ltr">${email.address}</p>` : nothing}
    ${
      asked
        ? html`<p>
            ${renderWords(words(asked.contact.role), language)}${
              asked.reach?.contact?.person
                ? html`, <bdi>${asked.reach.contact.person.name}</bdi>`
                : nothing
            }
          </p>`
        : nothing
    }
  </section>`;
}

export interface HandoutOptions {
  /** Whose database it is. */
  publisher: string;
  reach: Reach;
  qr: TemplateResult;
}

/** An offer on one page, to take along. */
export function renderHandout(
  view: DetailView,
  context: ViewContext,
  { publisher, reach, qr }: HandoutOptions,
): TemplateResult {
  const { offer, organization } = view;
  const { language, now, words } = context;
  const checked = checkedInWords(language, offer, now)?.text.replace(/\.?$/, '.') ?? '';
  const content = html`${
      offer.summary ? html`<p>${renderWords(words(offer.summary), language)}</p>` : nothing
    }
    <div class="two">
      ${renderTakeAlongPart(calendarEventIcon, msg('Wann?'), renderWhen(view, context))}
      ${renderTakeAlongPart(mapPinIcon, msg('Wo?'), renderWhere(view, context))}
    </div>
    <div class="two">
      ${renderDocuments(offer.requiredDocuments, MOST_DOCUMENTS, context)}
      ${renderNotes(NOTE_LINES)}
    </div>`;
  const page = {
    publisher,
    title: words(offer.title),
    organization: organization && words(organization.name),
    content,
    ask: renderAsk(view, reach, context),
    qr,
    smallPrint: [checked, msg(str`Gedruckt am ${formatDate(language, now)}.`)],
  };
  return renderTakeAlong(page, language);
}
