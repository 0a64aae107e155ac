import { msg } from '@lit/localize';
import type { ContactMatch, Timetable } from '@kim-widgets/angebote';
import { chevronDownIcon, heading, icon } from '@kim-widgets/ui';
import { daysInWords, renderSpan, timeRangeLong, timetableInWords } from '@kim-widgets/views';
import { html, nothing } from 'lit';
import type { ContactContext } from '../contact-context.js';
import { renderWays } from '../render-ways.js';
import type { CardContext, CardOptions } from './card-context.js';
import { hoursOf, reachableInWords } from './hours-words.js';
import { waysOf } from './online-ways.js';

function renderWeek({ groups, byAppointment }: Timetable, context: ContactContext) {
  if (groups.length === 0 && !byAppointment) return nothing;
  return html`<details class="hours">
    <summary>${msg('Alle Sprechzeiten')} ${icon(chevronDownIcon)}</summary>
    <dl>
      ${groups.map(
        ({ days, hours }) =>
          html`<div>
            <dt>${daysInWords(context.language, days, 'long')}</dt>
            ${hours.map(
              (span) =>
                html`<dd>
                  ${renderSpan(span, context, timeRangeLong) ?? msg('nach Vereinbarung')}
                </dd>`,
            )}
          </div>`,
      )}
    </dl>
    ${byAppointment ? html`<p>${msg('Termine nach Vereinbarung.')}</p>` : nothing}
  </details>`;
}

/** How to reach somebody now: whether they answer, all hours, and the ways. */
export function renderReach(match: ContactMatch, context: CardContext, options: CardOptions) {
  const { contact } = match.reach;
  const hours = contact && hoursOf(contact, context);
  const now = hours && reachableInWords(hours.now, context);
  return html`<div class="reach">
    ${heading(options.headingLevel + 1, msg('So erreichen Sie uns'))}
    ${
      now
        ? html`<p class="now">
            <span class="state ${now.tone ?? ''}">${now.answer}</span>${
              now.detail ? html`<br /><span class="muted">${now.detail}</span>` : nothing
            }
          </p>`
        : nothing
    }
    ${hours ? renderWeek(hours.week, context) : nothing}
    ${hours ? html`<p class="on-paper">${timetableInWords(hours.week, context)}</p>` : nothing}
    ${renderWays(waysOf(match, context), options.actions.copy)}
    <p role="status" class="small">${options.actions.done}</p>
  </div>`;
}
