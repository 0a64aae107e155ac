import { msg, str } from '@lit/localize';
import type { ContactMatch } from '@kim-widgets/angebote';
import { heading, icon, plural, usersIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { hasContact, type Answer, type NamedMatch } from './answer.js';
import type { ContactContext } from './contact-context.js';
import { placeName } from './reason-words.js';
import { renderFullCard, type CardOptions } from './render-full-card.js';
import { renderSmallCard } from './render-small-card.js';
import { renderWays } from './render-ways.js';
import type { ContactsState, Visitor } from './state.js';
import { waysOf } from './ways.js';

export interface AnswerOptions extends CardOptions {
  state: ContactsState;
  visitor: Visitor;
  /** How many others are shown. */
  shown: number;
  more: () => void;
}

/** The sentence that answers. */
export function headline(
  { kind, first }: Answer,
  { topic }: ContactsState,
  { municipality }: Visitor,
  context: ContactContext,
): string {
  const matter = topic && context.term('topics', topic).text;
  const place = municipality && placeName(municipality, context);
  switch (kind) {
    case 'unasked':
      return msg('Wir sagen Ihnen, wer zuständig ist');
    case 'one':
      return msg('Diese Stelle ist für Sie zuständig');
    case 'by-letter':
      return msg('Hier entscheidet Ihr Nachname');
    case 'several':
      return plural(
        context.language,
        first.length,
        msg('one {# Stelle kommt in Frage} other {# Stellen kommen in Frage}'),
      );
    case 'nobody':
      if (matter && place) return msg(str`Für ${matter} in ${place} ist niemand benannt`);
      return matter ? msg(str`Für ${matter} ist niemand benannt`) : msg('Hier ist niemand benannt');
  }
}

/** What to do about the answer, in a second sentence. */
function advice({ kind }: Answer): string | undefined {
  switch (kind) {
    case 'unasked':
      return msg(
        'Schreiben Sie, wo Sie wohnen, und wählen Sie, worum es geht. Oder fragen Sie uns:',
      );
    case 'by-letter':
      return msg('Wählen Sie oben, womit er beginnt. Oder suchen Sie hier:');
    case 'several':
      return msg('Schreiben Sie oben, wo Sie wohnen, dann finden wir die richtige.');
    case 'nobody':
      return msg('Der Kreis hilft Ihnen weiter:');
    case 'one':
      return undefined;
  }
}

/** The Kreis, where no post is named: never an empty page. */
export function renderKreis(
  match: ContactMatch,
  context: ContactContext,
  { headingLevel, actions }: CardOptions,
): TemplateResult {
  const { publisher } = context.database;
  const name = match.reach.name ? context.words(match.reach.name).text : publisher.name;
  return html`<article class="card contact kreis" part="card">
    <div class="who">
      <span class="avatar">${icon(usersIcon)}</span>
      <div>
        ${heading(headingLevel, name, { class: 'card-title' })}
        ${name === publisher.name ? nothing : html`<p class="muted small">${publisher.name}</p>`}
      </div>
    </div>
    ${renderWays(waysOf(match, context), actions.copy)}
  </article>`;
}

export function renderCards(
  matches: readonly NamedMatch[],
  context: ContactContext,
  options: CardOptions,
): TemplateResult {
  return html`<ul class="trio">
    ${matches.map((match) => html`<li>${renderSmallCard(match, context, options)}</li>`)}
  </ul>`;
}

function renderFirst(answer: Answer, context: ContactContext, options: AnswerOptions) {
  const [first] = answer.first;
  if (!first) return nothing;
  const card = { ...options, headingLevel: options.headingLevel + 1, isAnswer: true };
  if (!hasContact(first)) return renderKreis(first, context, card);
  if (answer.kind === 'one') return renderFullCard(first, context, card);
  const named = answer.first.filter(hasContact);
  return renderCards(named.slice(0, options.shown), context, card);
}

function renderOthers(
  { kind, first, others }: Answer,
  context: ContactContext,
  options: AnswerOptions,
) {
  const hidden = Math.max(0, (kind === 'several' ? first.length : others.length) - options.shown);
  const shown = kind === 'several' && hidden > 0 ? [] : others.slice(0, options.shown);
  const { municipality } = options.visitor;
  const title = municipality
    ? msg(str`Auch für ${placeName(municipality, context)} da`)
    : msg('Das hilft vielleicht auch');
  return html`${
    shown.length > 0
      ? html`<section class="others" aria-labelledby="others-heading">
          ${heading(options.headingLevel, title, { class: 'size-2xl', id: 'others-heading' })}
          ${renderCards(shown, context, { ...options, headingLevel: options.headingLevel + 1, isAnswer: true })}
        </section>`
      : nothing
  }
  ${
    hidden > 0
      ? html`<button class="button more" type="button" @click=${options.more}>
          ${plural(context.language, hidden, msg('one {# weitere Stelle zeigen} other {# weitere Stellen zeigen}'))}
        </button>`
      : nothing
  }`;
}

/** Who is responsible, and who else is there. The status exists before its words change. */
export function renderAnswer(
  answer: Answer | undefined,
  context: ContactContext | undefined,
  options: AnswerOptions,
): TemplateResult {
  const title =
    answer && context
      ? headline(answer, options.state, options.visitor, context)
      : msg('Ansprechpersonen werden geladen …');
  const hint = answer && advice(answer);
  return html`<section class="answer" part="answer" aria-labelledby="answer-heading">
      <div role="status">
        ${heading(options.headingLevel, title, { class: 'size-2xl', id: 'answer-heading', focusable: true })}
        ${hint ? html`<p class="muted">${hint}</p>` : nothing}
      </div>
      ${answer && context ? renderFirst(answer, context, options) : renderPending()}
    </section>
    ${answer && context ? renderOthers(answer, context, options) : nothing}`;
}

/** Stands where a card will be. */
export function renderPending(): TemplateResult {
  return html`<div class="card skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
}
