import { msg, str } from '@lit/localize';
import type { OpenState, Timetable } from '@kim-widgets/angebote';
import { dayOf, formatDate, formatDays, formatUnit, timeOf } from '@kim-widgets/ui';
import type { TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { dayInWords } from './day-words.js';
import { clockTime, renderWeekLine } from './times.js';

/** When something is open, in one sentence; a second one where it helps. */
export interface WhenInWords {
  answer: TemplateResult | string;
  tone?: 'good' | 'warn';
  detail?: TemplateResult | string | undefined;
}

/** A place that closes sooner than this is worth a warning before one sets out. */
const CLOSES_SOON_MINUTES = 30;

/** `9:00` of a moment, in Berlin. */
function clockOf(moment: Date): string {
  return clockTime(timeOf(moment));
}

/** Calendar days from one moment's day to another's, in Berlin. */
function daysAhead(from: Date, to: Date): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
}

/** `am Donnerstag, 14:00 Uhr` */
export function momentInWords(language: string, moment: Date, now: Date): string {
  return atClock(dayInWords(language, moment, now), moment);
}

/** `Donnerstag, 12. März, 14:00 Uhr`: for paper, which is read on other days, and after “until”. */
export function momentInFull(language: string, moment: Date): string {
  const day = formatDate(language, moment, { weekday: 'long', day: 'numeric', month: 'long' });
  return atClock(day, moment);
}

function atClock(day: string, moment: Date): string {
  return msg(str`${day}, ${clockOf(moment)}\u00a0Uhr`, { desc: 'Donnerstag, 14:00 Uhr' });
}

/** Whether one can go there now, and if not, when. */
export function openInWords(
  { state, until, next }: OpenState,
  { language, now }: Pick<ViewContext, 'language' | 'now'>,
): WhenInWords | undefined {
  const later = next ? { detail: msg(str`wieder ${momentInWords(language, next, now)}`) } : {};
  switch (state) {
    case 'open': {
      if (!until) return { answer: msg('Jetzt offen'), tone: 'good', ...later };
      const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000);
      if (minutes <= CLOSES_SOON_MINUTES) {
        const left = formatUnit(language, minutes, 'minute');
        return { answer: msg(str`Schließt in ${left}`), tone: 'warn', ...later };
      }
      const closes = daysAhead(now, until);
      if (closes === 0 || (closes === 1 && clockOf(until) === '0:00')) {
        const answer = msg(str`Heute offen bis ${clockOf(until)}\u00a0Uhr`);
        return { answer, tone: 'good', ...later };
      }
      const end =
        closes === 1 ? momentInWords(language, until, now) : momentInFull(language, until);
      return { answer: msg(str`Offen bis ${end}`), tone: 'good', ...later };
    }
    case 'by-appointment':
      return { answer: msg('Nur mit Termin') };
    case 'closed':
      if (!next) return undefined;
      return daysAhead(now, next) === 0
        ? { answer: msg(str`Heute ab ${clockOf(next)}\u00a0Uhr`) }
        : { answer: msg('Heute geschlossen'), ...later };
    case 'unknown':
      return undefined;
  }
}

/** The regular times on one line, or that they are arranged. */
export function timetableInWords(
  { groups, byAppointment }: Timetable,
  context: ViewContext,
): TemplateResult | string | undefined {
  if (groups.length > 0) return renderWeekLine(groups, context);
  return byAppointment ? msg('Nach Vereinbarung') : undefined;
}

/** From when times hold that have not begun, or until when they do. */
export function seasonInWords(
  { validFrom, validTo }: Pick<Timetable, 'validFrom' | 'validTo'>,
  language: string,
  now: Date,
): string | undefined {
  const today = dayOf(now);
  const from = validFrom && validFrom > today ? validFrom : undefined;
  if (from && validTo) return formatDays(language, from, validTo);
  if (from) return msg(str`ab ${formatDate(language, from)}`);
  return validTo ? msg(str`bis ${formatDate(language, validTo)}`) : undefined;
}
