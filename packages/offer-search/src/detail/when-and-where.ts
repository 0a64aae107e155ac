import { msg, str } from '@lit/localize';
import {
  timetable,
  type EventSeries,
  type LocalizedText,
  type Location,
  type SingleEvent,
  type Timetable,
} from '@kim-widgets/angebote';
import {
  busIcon,
  disabledIcon,
  formatDate,
  formatDays,
  icon,
  infoCircleIcon,
  plural,
} from '@kim-widgets/ui';
import {
  accessInWords,
  addressLine,
  daysInWords,
  kindOfPlace,
  renderForeignText,
  renderSpan,
  renderWordList,
  renderWords,
  seasonInWords,
  timeRangeLong,
  type OfferInContext,
  type ViewContext,
} from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from './answer.js';

/** More single dates than one wants to read; the calendar has them all. */
const MOST_DATES = 8;

function renderWeek({ groups }: Timetable, context: ViewContext) {
  const { language } = context;
  if (groups.length === 0) return nothing;
  return html`<table class="times">
    <caption class="visually-hidden">
      ${msg('Zeiten in der Woche')}
    </caption>
    <tbody>
      ${groups.map(
        ({ days, hours }) =>
          html`<tr>
            <th scope="row">${daysInWords(language, days, 'long')}</th>
            <td>
              ${hours.map(
                (span, index) =>
                  html`${index > 0 ? html`<br />` : nothing}${
                    renderSpan(span, context, timeRangeLong) ?? msg('nach Vereinbarung')
                  }`,
              )}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function eventInWords(event: SingleEvent, { language, words }: ViewContext): TemplateResult {
  const date = { weekday: 'short', day: 'numeric', month: 'long' } as const;
  const day = event.to
    ? msg(
        str`${formatDate(language, event.from, date)} bis ${formatDate(language, event.to, date)}`,
        { id: 'dates-range', desc: 'First and last day: 3. März bis 5. März' },
      )
    : formatDate(language, event.from, date);
  const times = timeRangeLong(event.opens, event.closes);
  const remarks = [event.title, event.note].flatMap((text) => (text ? [words(text)] : []));
  return html`<li>
    ${
      event.cancelled
        ? html`<strong class="state bad">${msg('Fällt aus:')}</strong> <s>${day}, ${times}</s>`
        : html`<b>${day}</b>, ${times}`
    }
    ${remarks.length > 0 ? html`<br />${renderWordList(remarks, language)}` : nothing}
  </li>`;
}

function rhythm(
  { frequency, interval = 1, days, weeksOfMonth = [] }: EventSeries,
  language: string,
) {
  const names = daysInWords(language, days, 'long');
  if (frequency === 'weekly') {
    return plural(language, interval, msg('one {jede Woche} other {alle # Wochen}')) + `, ${names}`;
  }
  const which = weeksOfMonth.map((week) => (week === -1 ? msg('letzter') : `${week}.`));
  const month = plural(language, interval, msg('one {im Monat} other {alle # Monate}'));
  return [which.join(', '), names, month].filter(Boolean).join(' ');
}

function renderDates({ events, series }: Timetable, context: ViewContext) {
  if (events.length + series.length === 0) return nothing;
  return html`<ul class="stack">
    ${series.map((one) => {
      const title = one.title && renderWords(context.words(one.title), context.language);
      return html`<li>
        ${title ? html`${title}: ` : nothing}<b>${rhythm(one, context.language)}</b>,
        ${timeRangeLong(one.opens, one.closes)}
      </li>`;
    })}
    ${events.slice(0, MOST_DATES).map((event) => eventInWords(event, context))}
  </ul>`;
}

function renderExceptions({ exceptions }: Timetable, { language, words }: ViewContext) {
  return exceptions.slice(0, MOST_DATES).map(({ from, to, opens, closes, note }) => {
    const days = formatDays(language, from, to ?? from);
    const hours = opens && closes ? timeRangeLong(opens, closes) : msg('geschlossen');
    const remark = note ? html` (${renderWords(words(note), language)})` : nothing;
    return html`<p>${days}: <b>${hours}</b>${remark}</p>`;
  });
}

function holidaysInWords({ publicHolidays, schoolHolidays, groups }: Timetable): string[] {
  return [
    publicHolidays === 'closed' && groups.length > 0 ? msg('Nicht an Feiertagen.') : '',
    schoolHolidays === 'closed' ? msg('Nicht in den Schulferien.') : '',
    schoolHolidays === 'only' ? msg('Nur in den Schulferien.') : '',
  ].filter(Boolean);
}

export function when(
  times: Timetable,
  description: LocalizedText | undefined,
  context: ViewContext,
): Answer | undefined {
  const { groups, events, series, exceptions, byAppointment } = times;
  const isKnown = groups.length + events.length + series.length + exceptions.length > 0;
  if (!isKnown && !byAppointment && !description) return undefined;
  const season = seasonInWords(times, context.language, context.now);
  const remarks = [season ? `${season}.` : '', ...holidaysInWords(times)].filter(Boolean);
  return {
    question: msg('Wann?'),
    content: html`
      ${renderWeek(times, context)} ${renderDates(times, context)}
      ${byAppointment ? html`<p>${msg('Termine nach Vereinbarung.')}</p>` : nothing}
      ${description ? renderForeignText(context.words(description), context.language) : nothing}
      ${renderExceptions(times, context)}
      ${remarks.length > 0 ? html`<p class="muted">${remarks.join(' ')}</p>` : nothing}
    `,
  };
}

function renderPlace(location: Location, context: ViewContext): TemplateResult {
  const { words, language } = context;
  const { address, accessibility, hostBuilding, directions, name } = location;
  const inside = [address?.floor ? words(address.floor).text : '', address?.room].filter(Boolean);
  const access = accessibility ? accessInWords(accessibility, words) : [];
  const title = name ? words(name).text : kindOfPlace(location.kind);
  return html`<div class="stack">
    <p lang="de" dir="auto">
      ${title ? html`<b>${title}</b>` : nothing}${
        inside.length > 0 ? `${title ? ', ' : ''}${inside.join(', ')}` : nothing
      }
      ${address ? html`${title || inside.length > 0 ? html`<br />` : nothing}${addressLine(address)}` : nothing}
    </p>
    ${
      hostBuilding
        ? html`<p class="line">
            ${icon(infoCircleIcon)}<span>${renderWords(words(hostBuilding), language)}</span>
          </p>`
        : nothing
    }
    ${
      access.length > 0
        ? html`<p class="line">
            ${icon(disabledIcon)}<span>${renderWordList(access, language)}</span>
          </p>`
        : nothing
    }
    ${
      directions
        ? html`<p class="line">
            ${icon(busIcon)}<span>${renderWords(words(directions), language)}</span>
          </p>`
        : nothing
    }
    ${(location.stops ?? []).map((stop) => {
      const times = timetable(stop.schedule, { at: context.now });
      return html`<div class="stop">
        <p>
          <b>${renderWords(words(stop.name), language)}</b
          >${stop.address ? `, ${addressLine(stop.address)}` : ''}
        </p>
        ${renderWeek(times, context)} ${renderDates(times, context)}
      </div>`;
    })}
  </div>`;
}

export function where(
  { offer, locations }: Pick<OfferInContext, 'offer' | 'locations'>,
  context: ViewContext,
): Answer | undefined {
  const area = offer.serviceArea?.description;
  if (locations.length === 0 && !area) return undefined;
  return {
    question: msg('Wo?'),
    content: html`${locations.map((location) => renderPlace(location, context))}
    ${area ? html`<p>${renderWords(context.words(area), context.language)}</p>` : nothing}`,
  };
}
