import { msg, str } from '@lit/localize';
import type {
  Attachment,
  Contact,
  Offer,
  OnlineChannel,
  Phone,
  Reach,
  Ways,
} from '@kim-widgets/angebote';
import {
  fileTextIcon,
  formatDate,
  formatList,
  icon,
  languageNames,
  squareCheckIcon,
  userIcon,
} from '@kim-widgets/ui';
import {
  awayInWords,
  formatPhone,
  renderForeignText,
  renderWords,
  type ViewContext,
  type Words,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from './answer.js';

/** A contact of an offer, and who answers for it; nobody where `reach` is missing. */
export interface AskedContact {
  contact: Contact;
  reach: Reach | undefined;
}

type Registration = NonNullable<Offer['registration']>;

function modesInWords({ modes = [], bookableBy = [] }: Registration): string[] {
  return [
    modes.includes('walk_in') ? msg('Sie können einfach kommen.') : '',
    modes.includes('appointment') ? msg('Sie brauchen einen Termin oder eine Anmeldung.') : '',
    modes.includes('referral') ? msg('Eine andere Stelle meldet Sie an.') : '',
    bookableBy.length === 1 && bookableBy[0] === 'professionals'
      ? msg('Nur Fachkräfte können anmelden.')
      : '',
  ].filter(Boolean);
}

/** How one gets in: step by step where the steps are known. */
export function howToJoin(
  { registration, capacity }: Offer,
  { language, words }: ViewContext,
): Answer | undefined {
  if (!registration) return undefined;
  const { description = [], deadline, url } = registration;
  const steps = description.map((step) => words(step));
  return {
    question: msg('Wie melde ich mich an?'),
    content: html`
      ${modesInWords(registration).map((sentence) => html`<p>${sentence}</p>`)}
      ${
        steps.length > 1
          ? html`<ol class="steps">
              ${steps.map((step) => html`<li><span>${renderWords(step, language)}</span></li>`)}
            </ol>`
          : steps.map((step) => renderForeignText(step, language))
      }
      ${
        deadline
          ? html`<p>${msg(str`Anmeldung bis ${formatDate(language, deadline)}.`)}</p>`
          : nothing
      }
      ${capacity?.note ? renderForeignText(words(capacity.note), language) : nothing}
      ${
        url
          ? html`<p><a class="tap" href=${url} rel="noopener">${msg('Zur Anmeldung')}</a></p>`
          : nothing
      }
    `,
  };
}

/** A list to tick off. */
export function whatToBring(
  { requiredDocuments = [] }: Offer,
  { language, words }: ViewContext,
): Answer | undefined {
  if (requiredDocuments.length === 0) return undefined;
  return {
    question: msg('Was bringe ich mit?'),
    content: html`<ul class="checklist">
      ${requiredDocuments.map(
        ({ name, optional, note }) =>
          html`<li>
            ${icon(squareCheckIcon)}<span
              >${renderWords(words(name), language)}${
                optional ? html` <span class="muted">${msg('(wenn vorhanden)')}</span>` : nothing
              }${
                note
                  ? html`<span class="small muted block"
                      >${renderWords(words(note), language)}</span
                    >`
                  : nothing
              }</span
            >
          </li>`,
      )}
    </ul>`,
  };
}

function renderPhone({ number, label }: Phone, { language, words }: ViewContext): TemplateResult {
  return html`<p>
    <a class="tap nowrap" href="tel:${number}" dir="ltr">${formatPhone(number)}</a>${
      label ? html` <span class="muted">${renderWords(words(label), language)}</span>` : nothing
    }
  </p>`;
}

function channelLabel({ type, label }: OnlineChannel, { words, language }: ViewContext): Words {
  if (label) return words(label);
  const names: Record<OnlineChannel['type'], string> = {
    form: msg('Kontaktformular'),
    appointment: msg('Termin buchen'),
    messenger: msg('Messenger'),
    video: msg('Videogespräch'),
    other: msg('Im Internet'),
  };
  return { text: names[type], lang: language };
}

/** Ways in, always in this order: phone, mail, online. */
export function renderWays(
  { phones = [], emails = [], onlineChannels = [] }: Partial<Ways>,
  context: ViewContext,
): TemplateResult {
  return html`
    ${phones.filter(({ type }) => type !== 'fax').map((phone) => renderPhone(phone, context))}
    ${emails.map(
      ({ address }) =>
        html`<p><a class="tap" href="mailto:${address}" dir="ltr">${address}</a></p>`,
    )}
    ${onlineChannels.map(
      (channel) =>
        html`<p>
          <a class="tap" href=${channel.url} rel="noopener"
            >${renderWords(channelLabel(channel, context), context.language)}</a
          >
        </p>`,
    )}
  `;
}

/** A contact with whoever answers for it now: a person who is away is not called. */
function renderContact(
  { contact, reach }: AskedContact,
  context: ViewContext,
  href: string | undefined,
): TemplateResult {
  const { language, words } = context;
  const { role, team, person, languages = [] } = contact;
  const away = awayInWords({ contact, reach }, context);
  const spoken = languages.map((code) => languageNames(code, language).name);
  const post = html`<b>${renderWords(words(role), language)}</b>${
      team ? html`, ${renderWords(words(team), language)}` : nothing
    }`;
  return html`<div class="contact">
    <span class="avatar">${icon(userIcon)}</span>
    <div>
      <p>
        ${href ? html`<a class="tap" href=${href}>${post}</a>` : post}
        ${
          person
            ? html`<br /><bdi
                  >${[person.honorificPrefix, person.name].filter(Boolean).join(' ')}</bdi
                >`
            : nothing
        }
      </p>
      ${
        spoken.length > 0
          ? html`<p class="small muted">${msg(str`spricht ${formatList(language, spoken)}`)}</p>`
          : nothing
      }
      ${away ? html`<p>${away.content}</p>` : nothing}
      ${reach ? renderWays(reach, context) : nothing}
    </div>
  </div>`;
}

/** Whom to ask: the contact persons, else the offer's own numbers. */
export function whomToAsk(
  offer: Offer,
  contacts: readonly AskedContact[],
  context: ViewContext,
  contactHref: (id: string) => string | undefined,
): Answer | undefined {
  const own = (offer.phones ?? offer.emails ?? offer.onlineChannels ?? []).length > 0;
  if (contacts.length === 0 && !own) return undefined;
  return {
    question: msg('Wen frage ich?'),
    content: html`${contacts.map((asked) => renderContact(asked, context, contactHref(asked.contact.id)))}
    ${own ? renderWays(offer, context) : nothing}`,
  };
}

/** Other offers for who finds this one full, gone or not right. */
export function alternatives(
  offers: readonly Offer[],
  { language, words }: ViewContext,
  links: { href: (id: string) => string; open: (event: Event, id: string) => void },
): Answer | undefined {
  if (offers.length === 0) return undefined;
  return {
    question: msg('Wenn es nicht passt'),
    content: html`<ul>
      ${offers.map(
        ({ id, title }) =>
          html`<li>
            <a class="tap" href=${links.href(id)} @click=${(event: Event) => links.open(event, id)}
              >${renderWords(words(title), language)}</a
            >
          </li>`,
      )}
    </ul>`,
  };
}

function renderAttachment({ title, url, language }: Attachment, context: ViewContext) {
  const inLanguage = language ? ` (${languageNames(language, context.language).name})` : '';
  return html`<li class="line">
    ${icon(fileTextIcon)}<a class="tap" href=${url} rel="noopener"
      >${renderWords(context.words(title), context.language)}${inLanguage}</a
    >
  </li>`;
}

export function furtherReading(
  { attachments = [], url }: Offer,
  context: ViewContext,
): Answer | undefined {
  if (attachments.length === 0 && !url) return undefined;
  return {
    question: msg('Mehr dazu'),
    content: html`<ul>
      ${attachments.map((attachment) => renderAttachment(attachment, context))}
      ${
        url
          ? html`<li>
              <a class="tap" href=${url} rel="noopener">${msg('Seite des Angebots')}</a>
            </li>`
          : nothing
      }
    </ul>`,
  };
}
