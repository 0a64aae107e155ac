import { msg, str } from '@lit/localize';
import {
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
  daysInWords,
  formatPhone,
  kindOfPlace,
  momentInFull,
  renderSpan,
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
const MOST_NOTES = 4;

function section(path: string, title: string, content: unknown): TemplateResult {
  return html`<section>${heading(2, html`${icon(path)}${title}`)}${content}</section>`;
}

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
  const documents = (offer.requiredDocuments ?? []).slice(0, MOST_DOCUMENTS);
  const checked = checkedInWords(language, offer, now)?.text;
  const printed = msg(str`Gedruckt am ${formatDate(language, now)}.`);
  return html`<main class="sheet">
    <header>
      <p>${publisher}</p>
      <p>${msg('Zum Mitnehmen')}</p>
    </header>
    ${heading(1, renderWords(words(offer.title), language))}
    ${
      organization
        ? html`<p class="organization">${renderWords(words(organization.name), language)}</p>`
        : nothing
    }
    ${offer.summary ? html`<p>${renderWords(words(offer.summary), language)}</p>` : nothing}
    <div class="two">
      ${section(calendarEventIcon, msg('Wann?'), renderWhen(view, context))}
      ${section(mapPinIcon, msg('Wo?'), renderWhere(view, context))}
    </div>
    <div class="two">
      ${
        documents.length > 0
          ? section(
              checklistIcon,
              msg('Bitte mitbringen'),
              html`<ul class="boxes">
                ${documents.map(
                  ({ name, optional }) =>
                    html`<li>
                      <span
                        >${renderWords(words(name), language)}${
                          optional ? ` ${msg('(wenn vorhanden)')}` : nothing
                        }</span
                      >
                    </li>`,
                )}
              </ul>`,
            )
          : nothing
      }
      ${section(
        pencilIcon,
        msg('Meine Notizen'),
        Array.from({ length: MOST_NOTES }, () => html`<span class="rule"></span>`),
      )}
    </div>
    <div class="ask">
      ${renderAsk(view, reach, context)}
      <div class="code">
        ${qr}
        <p>${msg('Dieses Angebot im Internet')}</p>
      </div>
    </div>
    <footer><p>${[checked, printed].filter(Boolean).join('. ')}</p></footer>
  </main>`;
}
