import { msg, str } from '@lit/localize';
import { heading, icon, plural } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer, Group } from './answer.js';
import { mapIcon } from './icons.js';
import type { Question } from './question.js';
import { renderTrip, type TripOptions } from './render-trip.js';
import type { ShownGroup } from './shown-groups.js';
import type { DrawnGroup } from './staged-groups.js';
import { bandSymbol } from './symbols.js';
import { answerInWords, dayInFull, groupInWords } from './words.js';

export interface AnswerOptions extends TripOptions {
  /** Shows all of a group. */
  expand: (group: Group) => void;
}

export interface AnswerHeadOptions {
  language: string;
  headingLevel: number;
  /** Leads on to the map, which stands below the list on a phone. */
  goToMap: () => void;
}

/** The sentence that answers, in a status that is there before it changes. */
export function renderAnswerHead(
  question: Question | undefined,
  answer: Answer | undefined,
  { language, headingLevel, goToMap }: AnswerHeadOptions,
): TemplateResult {
  return html`<div class="answer">
    <div role="status">
      ${
        answer?.isComplete && question
          ? html`${heading(headingLevel, answerInWords(language, answer), {
              class: 'size-2xl',
              id: 'answer-heading',
              focusable: true,
            })}
            ${
              answer.isJudged
                ? html`<p class="muted">
                    ${msg(
                      str`Am ${dayInFull(language, question.date)}, ab ${question.origin.label}. Zeiten von Tür zu Tür.`,
                    )}
                  </p>`
                : nothing
            }`
          : html`<p>${msg('Die Wege werden gesucht …')}</p>`
      }
    </div>
    ${
      answer
        ? html`<button class="button to-map" type="button" @click=${goToMap}>
            ${icon(mapIcon)}${msg('Zur Karte')}
          </button>`
        : nothing
    }
  </div>`;
}

/** The offers by how long the way takes. */
export function renderGroups(
  groups: readonly DrawnGroup[],
  options: AnswerOptions,
): TemplateResult {
  return html`${repeat(
    groups,
    ({ shown }) => shown.group,
    ({ shown, dependencies }) => guard([shown, ...dependencies], () => renderGroup(shown, options)),
  )}`;
}

function renderGroup({ group, trips, hidden }: ShownGroup, options: AnswerOptions): TemplateResult {
  const { headingLevel } = options;
  const band = group === 'never' || group === 'longer' || typeof group === 'number';
  const title = html`${band ? bandSymbol(group) : nothing}${groupInWords(group)}`;
  return html`<section class="group" data-group=${group}>
    ${heading(headingLevel + 1, title)}
    <ol class="trips">
      ${trips.map((trip) => renderTrip(trip, { ...options, headingLevel: headingLevel + 2 }))}
    </ol>
    ${
      hidden === 0
        ? nothing
        : html`<button class="button plain" type="button" @click=${() => options.expand(group)}>
            ${plural(
              options.context.language,
              hidden,
              msg('one {# weiteres zeigen} other {# weitere zeigen}', {
                desc: 'Shows what was left out of a list',
              }),
            )}
          </button>`
    }
  </section>`;
}
