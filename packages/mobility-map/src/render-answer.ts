import { msg, str } from '@lit/localize';
import { heading, icon, plural } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Group, OfferTrip } from './answer.js';
import { mapIcon } from './icons.js';
import type { Question } from './question.js';
import { renderTrip, type TripOptions } from './render-trip.js';
import { bandSymbol } from './symbols.js';
import { answerInWords, dayInFull, groupInWords } from './words.js';

export interface AnswerOptions extends TripOptions {
  /** Groups of which all is shown. */
  expanded: ReadonlySet<Group>;
  expand: (group: Group) => void;
  /** Leads on to the map, which stands below the list on a phone. */
  goToMap: () => void;
}

/** How many of a group are shown at first; the rest on demand. */
const FIRST = 5;

/** The sentence that answers, in a status that is there before it changes. */
export function renderAnswerHead(
  question: Question | undefined,
  answer: Answer | undefined,
  { context: { language }, headingLevel, goToMap }: AnswerOptions,
): TemplateResult {
  return html`<div class="answer">
    <div role="status">
      ${
        answer && question
          ? html`${heading(headingLevel, answerInWords(language, answer), {
                class: 'size-2xl',
                id: 'answer-heading',
                focusable: true,
              })}
              <p class="muted">
                ${msg(
                  str`Am ${dayInFull(language, question.date)}, ab ${question.origin.label}. Zeiten von Tür zu Tür.`,
                )}
              </p>`
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
export function renderGroups({ trips }: Answer, options: AnswerOptions): TemplateResult {
  const groups = new Map<Group, OfferTrip[]>();
  for (const trip of trips) groups.set(trip.group, [...(groups.get(trip.group) ?? []), trip]);
  return html`${[...groups].map(([group, all]) => renderGroup(group, all, options))}`;
}

function renderGroup(
  group: Group,
  trips: readonly OfferTrip[],
  options: AnswerOptions,
): TemplateResult {
  const { expanded, headingLevel, selected } = options;
  const isOpen = expanded.has(group) || trips.length <= FIRST + 1;
  const shown = isOpen
    ? trips
    : trips.filter(({ offer }, index) => index < FIRST || offer.id === selected);
  const band = group === 'never' || group === 'longer' || typeof group === 'number';
  const title = html`${band ? bandSymbol(group) : nothing}${groupInWords(group)}`;
  return html`<section class="group" data-group=${group}>
    ${heading(headingLevel + 1, title)}
    <ol class="trips">
      ${shown.map((trip) => renderTrip(trip, { ...options, headingLevel: headingLevel + 2 }))}
    </ol>
    ${
      isOpen
        ? nothing
        : html`<button class="button plain" type="button" @click=${() => options.expand(group)}>
            ${plural(
              options.context.language,
              trips.length - shown.length,
              msg('one {# weiteres zeigen} other {# weitere zeigen}', {
                desc: 'Shows what was left out of a list',
              }),
            )}
          </button>`
    }
  </section>`;
}
