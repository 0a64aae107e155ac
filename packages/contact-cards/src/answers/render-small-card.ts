import { msg, str } from '@lit/localize';
import type { ContactMatch } from '@kim-widgets/angebote';
import { heading, icon, infoCircleIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { awayInWords, renderPost } from '@kim-widgets/views';
import type { ContactContext } from '../contact-context.js';
import { renderWays } from '../render-ways.js';
import type { Way } from '../ways.js';
import type { CardContext, CardOptions, NamedMatch } from './card-context.js';
import { hoursOf, reachableInWords } from './hours-words.js';
import { waysOf } from './online-ways.js';
import { reasonInWords, scopeInWords } from './reason-words.js';
import { renderAvatar, renderLanguages, renderPerson } from './render-who.js';

/** As many ways as fit a small card: the first telephone, the first mail, and one more. */
export function mainWays(ways: readonly Way[]): Way[] {
  const phone = ways.find(({ kind }) => kind === 'phone');
  const mail = ways.find(({ kind }) => kind === 'mail');
  const other = ways.find(({ kind }) => kind === 'appointment' || kind === 'form');
  const chosen = [phone, mail, other].filter((way) => way !== undefined);
  return chosen.length > 0 ? chosen : ways.slice(0, 1);
}

function renderNote(match: ContactMatch, context: ContactContext, isAnswer: boolean) {
  const away = awayInWords(match, context);
  if (away)
    return html`<div class="note warn">
      ${icon(away.icon)}
      <p>${away.content}</p>
    </div>`;
  const scope = scopeInWords(match, context);
  const why = isAnswer
    ? reasonInWords(match, context)
    : scope && html`${msg(str`Zuständig: ${scope}.`)}`;
  return why
    ? html`<div class="note">
        ${icon(infoCircleIcon)}
        <p>${why}</p>
      </div>`
    : html`<div></div>`;
}

/** One contact in a row of several. Its title leads to the full card. */
export function renderSmallCard(
  match: NamedMatch,
  context: CardContext,
  { headingLevel, isAnswer, actions: { href, open } }: CardOptions,
): TemplateResult {
  const { contact } = match;
  const link = html`<a href=${href(contact.id)} @click=${(event: Event) => open(event, contact.id)}
    >${renderPost(contact, context)}</a
  >`;
  const answering = match.reach.contact;
  const now = answering && reachableInWords(hoursOf(answering, context).now, context);
  return html`<article class="card contact" part="card" data-contact=${contact.id}>
    <div class="who">
      ${renderAvatar(contact, context)}
      <div>${heading(headingLevel, link, { class: 'card-title' })} ${renderPerson(match)}</div>
      ${renderLanguages(contact, context.language)}
    </div>
    ${renderNote(match, context, isAnswer)}
    <div class="reach-briefly">
      ${
        now
          ? html`<p class="small">
              <span class="state ${now.tone ?? ''}">${now.answer}</span>${
                now.detail ? html`, <span class="muted">${now.detail}</span>` : nothing
              }
            </p>`
          : nothing
      }
      ${renderWays(mainWays(waysOf(match, context)))}
    </div>
  </article>`;
}

/** One contact on a line: for lists in a sidebar, and for those who only need the number. */
export function renderLineCard(
  match: NamedMatch,
  context: CardContext,
  { actions: { href, open } }: CardOptions,
): TemplateResult {
  const { contact } = match;
  const [way] = mainWays(waysOf(match, context));
  const away = awayInWords(match, context);
  return html`<div class="contact-line" part="card" data-contact=${contact.id}>
    <div>
      <a class="tap" href=${href(contact.id)} @click=${(event: Event) => open(event, contact.id)}
        >${renderPost(contact, context)}</a
      >
      ${renderPerson(match)}
      ${away ? html`<p class="small away-line">${away.content}</p>` : nothing}
    </div>
    ${
      way
        ? html`<a class="button" href=${way.href} rel="noopener"
            >${icon(way.icon)}<span dir=${way.isAddress === 'label' ? 'ltr' : 'auto'}
              >${way.label}</span
            ></a
          >`
        : nothing
    }
  </div>`;
}
