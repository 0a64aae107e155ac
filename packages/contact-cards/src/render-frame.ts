import { heading } from '@kim-widgets/ui';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ContactContext } from './contact-context.js';
import { kreisMatch, renderKreis, type KreisOptions } from './render-kreis.js';
import { directWaysOf } from './ways.js';

/** The sentence that answers, what to do about it, and the card. */
export interface AnswerFrame {
  title: string;
  advice?: string | undefined;
  content: unknown;
}

/** Where the answer stands. The status is there before its words change. */
export function renderAnswerFrame(
  { title, advice, content }: AnswerFrame,
  headingLevel: number,
): TemplateResult {
  return html`<section class="answer" part="answer" aria-labelledby="answer-heading">
    <div role="status">
      ${heading(headingLevel, title, { class: 'size-2xl', id: 'answer-heading', focusable: true })}
      ${advice ? html`<p class="muted">${advice}</p>` : nothing}
    </div>
    ${content}
  </section>`;
}

/** Nothing was asked: how it works, and whom one may always ask. */
export function beginning(
  context: ContactContext,
  headingLevel: number,
  options: KreisOptions = { waysOf: directWaysOf },
): AnswerFrame {
  return {
    title: msg('Wir sagen Ihnen, wer zuständig ist'),
    advice: msg(
      'Schreiben Sie, wo Sie wohnen, und wählen Sie, worum es geht. Oder fragen Sie uns:',
    ),
    content: renderKreis(kreisMatch(context), context, headingLevel + 1, options),
  };
}

/** The contacts, or the code that finds the right one, are on their way. */
export function pending(): AnswerFrame {
  return { title: msg('Ansprechpersonen werden geladen …'), content: renderPending() };
}

/** Stands where a card will be. */
export function renderPending(): TemplateResult {
  return html`<div class="card skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
}
