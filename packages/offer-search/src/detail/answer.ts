import { heading } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';

/** A question people have about an offer, and what the database answers. */
export interface Answer {
  question: string;
  content: unknown;
}

/** Questions as headings; one without an answer is not asked. */
export function renderAnswers(
  answers: readonly (Answer | undefined)[],
  headingLevel: number,
): TemplateResult {
  return html`${answers.map((answer) =>
    answer
      ? html`<section class="answer">
          ${heading(headingLevel, answer.question)}
          <div>${answer.content}</div>
        </section>`
      : nothing,
  )}`;
}
