import { msg } from '@lit/localize';
import type { RelatedRecords } from '@kim-widgets/angebote';
import { formatDate } from '@kim-widgets/ui';
import {
  capacityTag,
  checkedInWords,
  distanceInWords,
  formatPhone,
  kindInWords,
  kindOfPlace,
  placeName,
  renderWords,
  whenInWords,
  type OfferInContext,
  type ViewContext,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { reach } from '../detail/reach.js';

export interface TableOptions {
  records: RelatedRecords;
  href: (id: string) => string;
  open: (event: Event, id: string) => void;
}

function entryInWords({ registration }: OfferInContext['offer']): string {
  const { modes = [], bookableBy = [] } = registration ?? {};
  const words = {
    walk_in: msg('offen'),
    appointment: msg('Termin'),
    referral: msg('Zuweisung'),
  };
  const staffOnly = bookableBy.length === 1 && bookableBy[0] === 'professionals';
  return [...modes.map((mode) => words[mode]), staffOnly ? msg('nur Fachkräfte') : '']
    .filter(Boolean)
    .join(', ');
}

function renderPlace({ locations, distanceMetres }: OfferInContext, context: ViewContext) {
  const [place] = locations;
  if (!place) return nothing;
  const name =
    kindOfPlace(place.kind) ?? renderWords(placeName(place, context.words), context.language);
  return distanceMetres === undefined
    ? name
    : html`${name}<br /><span class="muted"
          >${distanceInWords(context.language, distanceMetres)}</span
        >`;
}

function renderPhone(
  { offer, locations, organization }: OfferInContext,
  { records }: TableOptions,
) {
  const contacts = (offer.contacts ?? []).flatMap((id) => records.contacts.get(id) ?? []);
  const { phone } = reach(offer, contacts, locations, organization);
  return phone
    ? html`<a class="nowrap" href="tel:${phone.number}" dir="ltr">${formatPhone(phone.number)}</a>`
    : nothing;
}

function renderRow(
  input: OfferInContext,
  context: ViewContext,
  options: TableOptions,
): TemplateResult {
  const { offer, organization } = input;
  const { language, now, words } = context;
  const capacity = offer.capacity && capacityTag(language, offer.capacity, now);
  const checked = checkedInWords(language, offer, now);
  const when = whenInWords(input, context);
  return html`<tr data-offer=${offer.id}>
    <th scope="row" class="card-title">
      <a
        href=${options.href(offer.id)}
        @click=${(event: Event) => {
          options.open(event, offer.id);
        }}
        >${renderWords(words(offer.title), language)}</a
      >
      <span class="muted">
        ${kindInWords(offer, context)}${
          organization ? html` · ${renderWords(words(organization.name), language)}` : nothing
        }
      </span>
    </th>
    <td>${renderPlace(input, context)}</td>
    <td>
      ${when ? html`<span class="state-text ${when.tone ?? ''}">${when.answer}</span>` : nothing}
    </td>
    <td>
      ${
        capacity
          ? html`<span class="state-text ${capacity.tone ?? ''}"
              >${capacity.text}${capacity.detail ?? nothing}</span
            >`
          : nothing
      }
    </td>
    <td>
      <div>${entryInWords(offer)}</div>
      ${renderPhone(input, options)}
    </td>
    <td>
      ${
        offer.lastVerified
          ? html`<span class="state-text ${checked?.overdue ? 'warn' : ''}"
              >${formatDate(language, offer.lastVerified, { dateStyle: 'medium' })}</span
            >`
          : nothing
      }
    </td>
  </tr>`;
}

/** Many offers at a glance, for who looks through them all day. */
export function renderTable(
  offers: readonly OfferInContext[],
  context: ViewContext,
  options: TableOptions,
): TemplateResult {
  const columns = [
    msg('Angebot'),
    msg('Wo'),
    msg('Wann'),
    msg('Plätze'),
    msg('Zugang'),
    msg('Geprüft'),
  ];
  return html`<div
    class="table-scroll"
    role="region"
    aria-label=${msg('Tabelle der Angebote')}
    tabindex="0"
  >
    <table class="offers">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${guard([offers, context], () =>
          repeat(
            offers,
            ({ offer }) => offer.id,
            (input) => renderRow(input, context, options),
          ),
        )}
      </tbody>
    </table>
  </div>`;
}
