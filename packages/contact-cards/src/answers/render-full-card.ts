import { msg, str } from '@lit/localize';
import type { Contact, ContactMatch, NotResponsible } from '@kim-widgets/angebote';
import { arrowRightIcon, checkIcon, heading, icon, infoCircleIcon } from '@kim-widgets/ui';
import {
  awayInWords,
  checkedInWords,
  commaIn,
  renderChecked,
  renderLine,
  renderWords,
  renderPost,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { ContactContext } from '../contact-context.js';
import type { CardContext, CardOptions, NamedMatch } from './card-context.js';
import { offersOf, reportAddress } from './card-links.js';
import { reasonInWords, scopeInWords } from './reason-words.js';
import { renderPlaces } from './render-places.js';
import { renderReach } from './render-reach.js';
import { renderAvatar, renderLanguages, renderPerson } from './render-who.js';

function renderTasks({ tasks = [] }: Contact, { words, language }: ContactContext, level: number) {
  if (tasks.length === 0) return nothing;
  return html`<section>
    ${heading(level, msg('Dabei helfen wir'))}
    <ul class="ticks">
      ${tasks.map((task) => html`<li>${icon(checkIcon)}<span>${renderWords(words(task), language)}</span></li>`)}
    </ul>
  </section>`;
}

/** Who is responsible instead: a card of this database, else an office by its name and number. */
function renderInstead(
  { contact: id, organization: office }: NotResponsible,
  context: ContactContext,
  { actions: { href, open } }: CardOptions,
): TemplateResult | typeof nothing {
  const { byId } = context.database;
  const contact = byId.contacts.get(id ?? '');
  if (contact) {
    return html`<a
      class="tap"
      href=${href(contact.id)}
      @click=${(event: Event) => open(event, contact.id)}
      >${renderPost(contact, context)}</a
    >`;
  }
  const organization = byId.organizations.get(office ?? '');
  if (!organization) return nothing;
  const name = renderWords(context.words(organization.name), context.language);
  return organization.url
    ? html`<a class="tap" href=${organization.url} rel="noopener">${name}</a>`
    : html`${name}`;
}

function renderElsewhere(contact: Contact, context: ContactContext, options: CardOptions) {
  const { notResponsibleFor = [] } = contact;
  if (notResponsibleFor.length === 0) return nothing;
  return html`<section>
    ${heading(options.headingLevel + 1, msg('Dafür ist jemand anderes da'))}
    <ul class="ticks elsewhere">
      ${notResponsibleFor.map((exception) => {
        const topics = (exception.topics ?? []).map((id) => context.term('topics', id).text);
        const what = exception.description
          ? renderWords(context.words(exception.description), context.language)
          : topics.join(commaIn(context.language));
        return html`<li>
          ${icon(arrowRightIcon, { mirrored: true })}<span
            >${what ? html`${what}:<br />` : nothing}${renderInstead(exception, context, options)}</span
          >
        </li>`;
      })}
    </ul>
  </section>`;
}

function renderOffers(match: ContactMatch, context: ContactContext, options: CardOptions) {
  const offers = offersOf(match, context).flatMap((offer) => {
    const href = options.actions.offerHref(offer.id);
    return href ? [{ offer, href }] : [];
  });
  if (offers.length === 0) return nothing;
  return html`<section>
    ${heading(options.headingLevel + 1, msg('Angebote dazu'))}
    <ul>
      ${offers.map(
        ({ offer, href }) =>
          html`<li>
            <a
              class="tap"
              href=${href}
              @click=${(event: Event) => options.actions.openOffer(event, offer.id)}
              >${renderWords(context.words(offer.title), context.language)}</a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What a KIM-Baustein is, in one sentence. */
export function bausteinInWords(baustein: Contact['kimBaustein']): string | undefined {
  switch (baustein) {
    case 1:
      return msg('KIM-Baustein 1: bringt die Ämter und Beratungsstellen zusammen.');
    case 2:
      return msg('KIM-Baustein 2: Case Management begleitet Menschen Schritt für Schritt.');
    case 3:
      return msg('KIM-Baustein 3: Stellen in der Ausländer- und Einbürgerungsbehörde.');
    default:
      return undefined;
  }
}

function renderFoot(
  match: ContactMatch,
  contact: Contact,
  context: ContactContext,
  options: CardOptions,
) {
  const checked = checkedInWords(context.language, contact, context.now);
  const report = reportAddress(match, context, options.actions.href(contact.id));
  return html`<div class="card-foot">
    ${checked ? renderChecked(checked) : nothing}
    <button class="button plain" type="button" @click=${() => options.actions.save(match)}>
      ${msg('Kontakt speichern')}
    </button>
    <button
      class="button plain"
      type="button"
      @click=${() => options.actions.copy(options.actions.href(contact.id), msg('Link kopieren'))}
    >
      ${msg('Link kopieren')}
    </button>
    ${report ? html`<a class="button plain" href=${report}>${msg('Fehler melden')}</a>` : nothing}
  </div>`;
}

/** One contact in full: who, why, how to reach somebody now, what for, who does the rest, where. */
export function renderFullCard(
  match: NamedMatch,
  context: CardContext,
  options: CardOptions,
): TemplateResult {
  const { contact } = match;
  const { headingLevel } = options;
  const organization = context.database.byId.organizations.get(contact.organization ?? '');
  const away = awayInWords(match, context);
  const scope = scopeInWords(match, context);
  const why = options.isAnswer
    ? reasonInWords(match, context)
    : scope && html`${msg(str`Zuständig: ${scope}.`)}`;
  const baustein = bausteinInWords(contact.kimBaustein);
  const tasks = renderTasks(contact, context, headingLevel + 1);
  const elsewhere = renderElsewhere(contact, context, options);
  const places = renderPlaces(contact.locations, context);
  return html`<article class="card contact big" part="card" data-contact=${contact.id}>
    <div class="who">
      ${renderAvatar(contact, context)}
      <div>
        ${heading(headingLevel, renderPost(contact, context), { class: 'size-xl', id: 'contact-heading', focusable: true })}
        ${renderPerson(match)}
        ${
          organization
            ? html`<p class="muted small">
                ${renderWords(context.words(organization.name), context.language)}
              </p>`
            : nothing
        }
      </div>
      ${renderLanguages(contact, context.language)}
    </div>
    ${
      away
        ? html`<div class="note warn away">
            ${icon(away.icon)}
            <p>${away.content}</p>
          </div>`
        : nothing
    }
    ${
      why
        ? html`<div class="note why">
            ${icon(infoCircleIcon)}
            <p>${why}</p>
          </div>`
        : nothing
    }
    ${renderReach(match, context, options)}
    <div class="body">
      ${
        tasks === nothing && elsewhere === nothing
          ? nothing
          : html`<div class="two">${tasks}${elsewhere}</div>`
      }
      ${
        places.length > 0
          ? html`<section class="places">
              ${heading(headingLevel + 1, msg('Hier finden Sie uns'))}${places}
            </section>`
          : nothing
      }
      ${renderOffers(match, context, options)}
      ${baustein ? html`<p class="muted small">${renderLine(baustein)}</p>` : nothing}
    </div>
    ${renderFoot(match, contact, context, options)}
  </article>`;
}
