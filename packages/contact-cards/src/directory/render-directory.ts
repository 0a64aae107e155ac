import { msg, str } from '@lit/localize';
import { formatDate, heading, icon, phoneIcon, plural, printerIcon } from '@kim-widgets/ui';
import {
  awayInWords,
  addressLine,
  emergencyNumbers,
  timetableInWords,
  renderPost,
  renderWords,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext, CardOptions, NamedMatch } from '../answers/card-context.js';
import { hoursOf } from '../answers/hours-words.js';
import { scopeInWords } from '../answers/reason-words.js';
import { renderLanguages, renderPerson } from '../answers/render-who.js';
import type { ContactContext } from '../contact-context.js';
import { directWaysOf } from '../ways.js';
import { directoryOf, type IndexEntry } from './directory-model.js';

export interface DirectoryOptions extends CardOptions {
  print: () => void;
}

function renderEntries(title: string, entries: readonly IndexEntry[], level: number) {
  if (entries.length === 0) return nothing;
  return html`<section>
    ${heading(level, title)}
    <ul>
      ${entries.map(
        ({ words, numbers }) =>
          html`<li>
            <span>${words}</span>
            <span class="numbers"
              >${numbers.map(
                (number, index) =>
                  html`${index > 0 ? ', ' : ''}<a href="#entry-${number}" @click=${toEntry}
                      >${number}</a
                    >`,
              )}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The numbers for an emergency on one line. */
function emergencyLine({ database, words, language }: ContactContext): TemplateResult {
  const numbers = emergencyNumbers(database.emergencyNumbers).slice(0, 4);
  return html`${numbers.map(
    ({ name, number }, index) =>
      html`${index > 0 ? ' · ' : ''}${renderWords(words(name), language)}
        <span dir="ltr">${number}</span>`,
  )}`;
}

/** The address bar belongs to the page: within the widget the focus moves instead. */
function toEntry(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(
    link.getAttribute('href') ?? '',
  );
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView();
}

function renderEntry(match: NamedMatch, number: number, context: CardContext, level: number) {
  const { contact, reach } = match;
  const away = awayInWords(match, context);
  const scope = scopeInWords(match, context);
  const hours = reach.contact && timetableInWords(hoursOf(reach.contact, context).week, context);
  const office = context.database.byId.locations.get(contact.locations?.[0] ?? '');
  const room = office?.address?.room ?? '';
  return html`<li class="entry" id="entry-${number}" tabindex="-1">
    <span class="entry-number" aria-hidden="true">${number}</span>
    <div>
      ${heading(level, html`<span class="visually-hidden">${number}. </span>${renderPost(contact, context)}`)}
      ${renderPerson(match)} ${renderLanguages(contact, context.language)}
      ${away ? html`<p><strong>${away.content}</strong></p>` : nothing}
      ${scope ? html`<p>${msg(str`Zuständig: ${scope}.`)}</p>` : nothing}
      <ul>
        ${directWaysOf(match, context).map(
          ({ kind, label, detail, href }) =>
            html`<li>
              <a href=${href} dir="ltr">${kind === 'phone' ? label : detail}</a>${
                kind === 'phone' && detail ? html` <span>${detail}</span>` : nothing
              }
            </li>`,
        )}
      </ul>
      ${hours ? html`<p>${hours}</p>` : nothing}
      ${
        office?.address
          ? html`<p lang="de" dir="auto">
              ${[addressLine(office.address), room].filter(Boolean).join(', ')}
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

/** All contacts on paper: a card each, with an index by name, topic and municipality. */
export function renderDirectory(
  matches: readonly NamedMatch[],
  context: CardContext,
  options: DirectoryOptions,
): TemplateResult {
  const { cards, people, topics, municipalities } = directoryOf(matches, context);
  const { headingLevel } = options;
  const { publisher } = context.database;
  const day = formatDate(context.language, context.now);
  return html`<section class="directory" part="directory" aria-labelledby="directory-heading">
    <div class="directory-head">
      <div>
        ${heading(headingLevel, msg('Verzeichnis der Ansprechpersonen'), { class: 'size-2xl', id: 'directory-heading', focusable: true })}
        <p class="muted">
          ${publisher.name},
          ${plural(context.language, cards.length, msg('one {# Eintrag} other {# Einträge}'))},
          ${msg(str`Stand ${day}`)}
        </p>
      </div>
      <button class="button" type="button" @click=${options.print}>
        ${icon(printerIcon)}${msg('Drucken')}
      </button>
    </div>
    <p class="directory-emergency">
      ${icon(phoneIcon)}<span><b>${msg('In Not:')}</b> ${emergencyLine(context)}</span>
    </p>
    <div class="index">
      ${renderEntries(msg('Namen'), people, headingLevel + 1)}
      ${renderEntries(msg('Themen'), topics, headingLevel + 1)}
      ${renderEntries(msg('Kommunen'), municipalities, headingLevel + 1)}
    </div>
    <ol class="entries">
      ${cards.map((match, index) => renderEntry(match, index + 1, context, headingLevel + 1))}
    </ol>
  </section>`;
}
