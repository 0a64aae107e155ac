import { msg, str } from '@lit/localize';
import type { Day, DayGroup, DayHours, LocalTime, LocalizedText } from '@kim-widgets/angebote';
import { weekdayName } from '@kim-widgets/ui';

const DAYS: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `09:00` as people read it: `9:00`. */
export function clockTime(time: LocalTime): string {
  return time.replace(/^0(?=\d:)/, '');
}

/** `9:00–12:30 Uhr`, kept on one line. */
export function timeRange(opens: LocalTime, closes: LocalTime): string {
  return msg(str`${clockTime(opens)}–\u2060${clockTime(closes)}\u00a0Uhr`, {
    desc: 'From one time to another, short: 9:00–12:30 Uhr',
  });
}

/** `9:00 bis 12:30 Uhr`, for tables and for paper. */
export function timeRangeLong(opens: LocalTime, closes: LocalTime): string {
  return msg(str`${clockTime(opens)} bis ${clockTime(closes)}\u00a0Uhr`, {
    desc: 'From one time to another, in full: 9:00 bis 12:30 Uhr',
  });
}

/** Days in a row as one stretch (`[['MO', 'TH'], ['SA', 'SA']]`), if there are three or more. */
function dayStretches(days: readonly Day[]): [first: Day, last: Day][] {
  const stretches: [Day, Day][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && DAYS.indexOf(day) === DAYS.indexOf(last[1]) + 1) last[1] = day;
    else stretches.push([day, day]);
  }
  return stretches.flatMap(([first, last]): [Day, Day][] =>
    DAYS.indexOf(last) - DAYS.indexOf(first) === 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}

/** `Mo, Mi` or `Montag bis Donnerstag`. */
export function daysInWords(
  language: string,
  days: readonly Day[],
  width: 'long' | 'short',
): string {
  const name = (day: Day) => weekdayName(language, DAYS.indexOf(day) + 1, width);
  return dayStretches(days)
    .map(([first, last]) =>
      first === last
        ? name(first)
        : msg(str`${name(first)} bis ${name(last)}`, {
            id: 'days-range',
            desc: 'Days in a row: Mo bis Do',
          }),
    )
    .join(', ');
}

/** One stretch of a day in words, with what is special about it. */
export function spanInWords(
  span: DayHours,
  text: (localized: LocalizedText) => string,
  range = timeRange,
): string {
  const times = span.opens && span.closes ? range(span.opens, span.closes) : '';
  const appointment = span.byAppointment ? msg('nur mit Termin') : '';
  const note = span.note ? text(span.note) : '';
  const remarks = [appointment, note].filter(Boolean).join(', ');
  if (!times) return remarks;
  return remarks ? `${times} (${remarks})` : times;
}

/** A week on one line: `Mo, Mi 9:00–12:30 Uhr; Do 9:00–11:45 Uhr`. */
export function weekInWords(
  language: string,
  rows: readonly DayGroup[],
  text: (localized: LocalizedText) => string,
): string {
  return rows
    .map(({ days, hours }) => {
      const times = hours.map((span) => spanInWords(span, text)).filter(Boolean);
      return [daysInWords(language, days, 'short'), times.join(', ')].filter(Boolean).join(' ');
    })
    .join('; ');
}
