import { msg, str } from '@lit/localize';
import { heading, plural } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerFrame } from '../render-frame.js';
import { renderKreis } from '../render-kreis.js';
import type { ContactsState, Visitor } from '../state.js';
import type { Answer } from './answer.js';
import { advice, headline } from './answer-words.js';
import { hasContact, type CardContext, type CardOptions, type NamedMatch } from './card-context.js';
import { waysOf } from './online-ways.js';
import { placeName } from './reason-words.js';
import { renderFullCard } from './render-full-card.js';
import { renderSmallCard } from './render-small-card.js';

export interface AnswerOptions extends CardOptions {
  state: ContactsState;
  visitor: Visitor;
  /** How many others are shown. */
  shown: number;
  more: () => void;
}

/** Small cards side by side. */
export function renderCards(
  matches: readonly NamedMatch[],
  context: CardContext,
  options: CardOptions,
): TemplateResult {
  return html`<ul class="trio">
    ${matches.map((match) => html`<li>${renderSmallCard(match, context, options)}</li>`)}
  </ul>`;
}

function renderFirst(answer: Answer, context: CardContext, options: AnswerOptions) {
  const [first] = answer.first;
  if (!first) return nothing;
  const card = { ...options, headingLevel: options.headingLevel + 1, isAnswer: true };
  if (!hasContact(first))
    return renderKreis(first, context, card.headingLevel, { ...card, waysOf });
  if (answer.kind === 'one') return renderFullCard(first, context, card);
  const named = answer.first.filter(hasContact);
  return renderCards(named.slice(0, options.shown), context, card);
}

/** Who is responsible. */
export function answerFrame(
  answer: Answer,
  context: CardContext,
  options: AnswerOptions,
): AnswerFrame {
  return {
    title: headline(answer, options.state, options.visitor, context),
    advice: advice(answer),
    content: renderFirst(answer, context, options),
  };
}

/** Who else is there. */
export function renderOthers(
  { kind, first, others }: Answer,
  context: CardContext,
  options: AnswerOptions,
): TemplateResult {
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
