import { msg, str } from '@lit/localize';
import {
  openState,
  timetable,
  type Contact,
  type OpenState,
  type Timetable,
} from '@kim-widgets/angebote';
import { TIME_ZONE, dayOf, formatUnit } from '@kim-widgets/ui';
import { momentInWords, type WhenInWords } from '@kim-widgets/views';
import type { ContactContext } from '../contact-context.js';
import type { CardContext } from './card-context.js';

/** When somebody answers sooner than this, one should hurry. */
const ENDS_SOON_MINUTES = 20;

/** `12:00` of a moment, in Berlin. */
function timeOf(moment: Date): string {
  const options = { timeZone: TIME_ZONE, hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(moment).replace(/^0(?=\d:)/, '');
}

/** Whether somebody can be reached now, and when again. Undefined where no times are known. */
export function reachableInWords(
  { state, until, next }: OpenState,
  { language, now }: Pick<ContactContext, 'language' | 'now'>,
): WhenInWords | undefined {
  const again = next ? momentInWords(language, next, now) : '';
  const later = again ? { detail: msg(str`dann wieder ${again}`) } : {};
  switch (state) {
    case 'open': {
      const minutes = until ? Math.ceil((until.getTime() - now.getTime()) / 60_000) : Infinity;
      if (minutes <= ENDS_SOON_MINUTES) {
        const left = formatUnit(language, minutes, 'minute');
        return { answer: msg(str`Noch ${left} erreichbar`), tone: 'warn', ...later };
      }
      return until && dayOf(until) === dayOf(now)
        ? {
            answer: msg(str`Heute bis ${timeOf(until)}\u00a0Uhr erreichbar`),
            tone: 'good',
            ...later,
          }
        : { answer: msg('Jetzt erreichbar'), tone: 'good', ...later };
    }
    case 'by-appointment':
      return { answer: msg('Nur mit Termin') };
    case 'closed':
      if (!next) return undefined;
      return dayOf(next) === dayOf(now)
        ? { answer: msg(str`Heute ab ${timeOf(next)}\u00a0Uhr erreichbar`) }
        : { answer: msg('Jetzt nicht erreichbar'), detail: msg(str`wieder ${again}`) };
    case 'unknown':
      return undefined;
  }
}

/** A person's own hours, with what they lack from their first office. */
export function hoursOf(
  { schedule, locations = [] }: Contact,
  { database, holidays, now: at }: Pick<CardContext, 'database' | 'holidays' | 'now'>,
): { now: OpenState; week: Timetable } {
  const inherited = database.byId.locations.get(locations[0] ?? '')?.schedule;
  return {
    now: openState(schedule, { at, holidays, inherited }),
    week: timetable(schedule, { at, inherited }),
  };
}
