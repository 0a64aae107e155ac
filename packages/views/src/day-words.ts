import { msg, str } from '@lit/localize';
import type { IsoDate } from '@kim-widgets/angebote';
import { dayOf, formatDate, formatRelative } from '@kim-widgets/ui';

/** How one speaks of a day. */
export type Nearness = 'today' | 'tomorrow' | 'this-weekday' | 'next-weekday' | 'date';

/**
 * How one speaks of a day on another. A weekday alone is one of the next six days, so no second one can
 * be meant. “Next Tuesday” is one of the calendar week that follows (weeks begin on Monday), a week away
 * or more; since some take it for the coming Tuesday all the same, {@link dayInWords} adds the date.
 */
export function nearnessOf(day: IsoDate, today: IsoDate): Nearness {
  const ahead = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  const nextSunday = 14 - weekdayOf(today);
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead > 1 && ahead < 7) return 'this-weekday';
  return ahead >= 7 && ahead <= nextSunday ? 'next-weekday' : 'date';
}

/** 1 = Monday … 7 = Sunday */
function weekdayOf(day: IsoDate): number {
  return new Date(day).getUTCDay() || 7;
}

/**
 * A day as one says it inside a sentence on another: `heute`, `morgen`, `am Dienstag`,
 * `nächsten Dienstag, 10. März`, `Di, 31. März`.
 */
export function dayInWords(language: string, moment: Date, now: Date): string {
  const day = dayOf(moment);
  switch (nearnessOf(day, dayOf(now))) {
    case 'today':
      return formatRelative(language, 0, 'day', 'auto');
    case 'tomorrow':
      return formatRelative(language, 1, 'day', 'auto');
    case 'this-weekday':
      return ofWeekday(onWeekdays(), day);
    case 'next-weekday': {
      const date = formatDate(language, day, { day: 'numeric', month: 'long' });
      return msg(str`${ofWeekday(nextWeekdays(), day)}, ${date}`, {
        id: 'next-weekday-date',
        desc: 'nächsten Dienstag, 10. März',
      });
    }
    case 'date':
      return formatDate(language, day, { weekday: 'short', day: 'numeric', month: 'long' });
  }
}

/** Browsers have the names of weekdays, but no language's way of putting them into a sentence. */
function onWeekdays(): string {
  return msg(
    'am Montag; am Dienstag; am Mittwoch; am Donnerstag; am Freitag; am Samstag; am Sonntag',
    {
      id: 'on-weekdays',
      desc: 'Monday to Sunday of the next six days, as in “open again on Tuesday”; “; ” between them',
    },
  );
}

function nextWeekdays(): string {
  return msg(
    'nächsten Montag; nächsten Dienstag; nächsten Mittwoch; nächsten Donnerstag; nächsten Freitag; nächsten Samstag; nächsten Sonntag',
    {
      id: 'next-weekdays',
      desc: 'Monday to Sunday of next week, as in “open again next Tuesday, 10 March”; “; ” between them',
    },
  );
}

function ofWeekday(forms: string, day: IsoDate): string {
  return forms.split('; ')[weekdayOf(day) - 1] ?? forms;
}
