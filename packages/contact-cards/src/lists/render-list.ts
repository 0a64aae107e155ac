import { msg } from '@lit/localize';
import { contactById, findContacts } from '@kim-widgets/angebote';
import { arrowLeftIcon, heading, icon, plural } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import {
  hasContact,
  type CardContext,
  type CardOptions,
  type NamedMatch,
} from '../answers/card-context.js';
import { waysOf } from '../answers/online-ways.js';
import { renderCards } from '../answers/render-answer.js';
import { renderFullCard } from '../answers/render-full-card.js';
import { renderLineCard } from '../answers/render-small-card.js';
import { kreisMatch, renderKreis } from '../render-kreis.js';
import type { ContactsView, Grouping } from '../settings.js';
import { groupsOf } from './list-model.js';

function renderMatches(
  matches: readonly NamedMatch[],
  view: ContactsView,
  context: CardContext,
  options: CardOptions,
): TemplateResult {
  if (view === 'list') return renderCards(matches, context, options);
  const render = view === 'compact' ? renderLineCard : renderFullCard;
  return html`<ul class=${view === 'compact' ? 'lines' : 'stack'}>
    ${matches.map((match) => html`<li>${render(match, context, options)}</li>`)}
  </ul>`;
}

/** Several contacts, in one of three lengths, divided or not. */
export function renderList(
  matches: readonly NamedMatch[],
  view: ContactsView,
  grouping: Grouping | undefined,
  context: CardContext,
  options: CardOptions,
): TemplateResult {
  const { language } = context;
  if (matches.length === 0) {
    return html`<p role="status">${msg('Hierfür ist zurzeit niemand benannt.')}</p>
      ${renderNobody(context, options)}`;
  }
  const title = plural(
    language,
    matches.length,
    msg('one {# Ansprechperson} other {# Ansprechpersonen}'),
  );
  const inner = { ...options, headingLevel: options.headingLevel + (grouping ? 2 : 1) };
  return html`<section class="list" aria-labelledby="answer-heading">
    ${heading(options.headingLevel, title, { class: 'size-2xl', id: 'answer-heading', focusable: true })}
    ${
      grouping
        ? groupsOf(matches, grouping, context).map(
            (group) =>
              html`<section class="group">
                ${heading(options.headingLevel + 1, group.title, { class: 'size-xl' })}
                ${renderMatches(group.matches, view, context, inner)}
              </section>`,
          )
        : renderMatches(matches, view, context, inner)
    }
  </section>`;
}

function renderNobody(context: CardContext, options: CardOptions) {
  return renderKreis(kreisMatch(context), context, options.headingLevel + 1, {
    ...options,
    waysOf,
  });
}

/**
 * One contact by its id. Where it is gone, those who are responsible for the same now.
 *
 * @param isAlone whether the page shows nothing else, so that there is no way back
 */
export function renderOne(
  id: string,
  context: CardContext,
  options: CardOptions,
  isAlone: boolean,
): TemplateResult {
  const { database, now: at, audience } = context;
  const match = contactById(database, id, { at, audience });
  const back = isAlone
    ? nothing
    : html`<a
        class="button plain back"
        href=${options.actions.href()}
        @click=${(event: Event) => options.actions.open(event)}
      >
        ${icon(arrowLeftIcon, { mirrored: true })}${msg('Zurück')}
      </a>`;
  if (match && hasContact(match)) return html`${back}${renderFullCard(match, context, options)}`;
  const former = database.byId.contacts.get(id)?.responsibleFor;
  const successors = findContacts(database, {
    at,
    audience,
    municipality: former?.municipalities?.[0],
    topic: former?.topics?.[0],
  });
  const named = former ? successors.filter(hasContact).slice(0, 3) : [];
  return html`${back}
    <section class="list">
      ${heading(options.headingLevel, msg('Diesen Kontakt gibt es nicht mehr'), { class: 'size-2xl', id: 'contact-heading', focusable: true })}
      ${
        named.length > 0
          ? html`<p class="muted">${msg('Diese Stellen sind jetzt zuständig:')}</p>
              ${renderCards(named, context, { ...options, headingLevel: options.headingLevel + 1, isAnswer: true })}`
          : html`<p class="muted">${msg('Der Kreis hilft Ihnen weiter:')}</p>
              ${renderNobody(context, options)}`
      }
    </section>`;
}
