import { msg, str } from '@lit/localize';
import type { Location, Offer } from '@kim-widgets/angebote';
import {
  calendarPlusIcon,
  icon,
  linkIcon,
  mailIcon,
  phoneIcon,
  printerIcon,
  routeIcon,
  share2Icon,
} from '@kim-widgets/ui';
import { formatPhone, mailAddress, type WhenInWords } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reach } from './reach.js';

/** What a visitor can do about an offer. */
export interface Actions {
  reach: Reach;
  /** When somebody answers the telephone. */
  answers: WhenInWords | undefined;
  route: string | undefined;
  saveDates: (() => void) | undefined;
  print: () => void;
  copyLink: () => void;
  /** Only where the browser can. */
  share: (() => void) | undefined;
  /** Says that something was done, for instance copied. */
  done: string;
}

/**
 * Where a place is, on the map of a project that follows nobody. Only the place is in the address; where
 * the visitor is stays with the visitor.
 */
export function mapAddress(locations: readonly Location[]): string | undefined {
  const point = locations.find(({ coordinates }) => coordinates)?.coordinates;
  if (!point) return undefined;
  const { lat, lon } = point;
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
}

/** "Report an error": a mail to whoever keeps the record, naming it. */
export function reportAddress(
  address: string,
  { id, source }: Pick<Offer, 'id' | 'source'>,
  title: string,
  link: string,
): string {
  return mailAddress(
    address,
    msg(str`Fehler im Angebot „${title}“`),
    `\n\n\n${msg('Angebot')}: ${title}\n${msg('Kennung')}: ${[source, id].filter(Boolean).join(' / ')}\n${link}\n`,
  );
}

function button(path: string, label: string, run: () => void): TemplateResult {
  return html`<li>
    <button class="action" type="button" @click=${run}>${icon(path)}<span>${label}</span></button>
  </li>`;
}

function link(path: string, label: string, href: string): TemplateResult {
  return html`<li>
    <a class="action" href=${href} rel="noopener">${icon(path)}<span>${label}</span></a>
  </li>`;
}

/** The box of things to do. The telephone is the one filled button. */
export function renderActions(actions: Actions, title: string): TemplateResult {
  const { reach, answers, route, saveDates, share } = actions;
  const { phone, email } = reach;
  return html`<aside class="actions" aria-label=${msg('Jetzt handeln')}>
    ${
      phone
        ? html`<a class="button main tall wide" href="tel:${phone.number}">
            ${icon(phoneIcon)}<span class="visually-hidden">${msg('Anrufen:')}</span
            ><span dir="ltr">${formatPhone(phone.number)}</span>
          </a>`
        : nothing
    }
    ${
      phone && answers
        ? html`<p class="hint">
            <span class="state ${answers.tone ?? ''}">${answers.answer}</span>${
              answers.detail ? html`<br />${answers.detail}` : nothing
            }
          </p>`
        : nothing
    }
    <ul>
      ${
        email
          ? link(
              mailIcon,
              msg('E-Mail schreiben'),
              mailAddress(email.address, msg(str`Frage zu: ${title}`)),
            )
          : nothing
      }
      ${route ? link(routeIcon, msg('Auf der Karte zeigen'), route) : nothing}
      ${saveDates ? button(calendarPlusIcon, msg('In meinen Kalender'), saveDates) : nothing}
      ${button(printerIcon, msg('Drucken, mit QR-Code'), actions.print)}
      ${button(linkIcon, msg('Link kopieren'), actions.copyLink)}
      ${share ? button(share2Icon, msg('Teilen'), share) : nothing}
    </ul>
    <p role="status" class="small">${actions.done}</p>
  </aside>`;
}
