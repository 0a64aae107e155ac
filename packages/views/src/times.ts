import { msg, str } from '@lit/localize';
import type { Day, DayGroup, DayHours, LocalTime } from '@kim-widgets/angebote';
import { weekdayName } from '@kim-widgets/ui';
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { renderWordList } from './words.js';

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

/** One stretch of a day, with what is special about it; nothing where nothing is known. */
export function renderSpan(
  span: DayHours,
  { language, words }: Pick<ViewContext, 'language' | 'words'>,
  range = timeRange,
): TemplateResult | undefined {
  const times = span.opens && span.closes ? range(span.opens, span.closes) : '';
  const remarks = [
    ...(span.byAppointment ? [msg('nur mit Termin')] : []),
    ...(span.note ? [words(span.note)] : []),
  ];
  if (remarks.length === 0) return times ? html`${times}` : undefined;
  const remark = renderWordList(remarks, language);
  return times ? html`${times} (${remark})` : remark;
}

/** A week on one line: `Mo, Mi 9:00–12:30 Uhr; Do 9:00–11:45 Uhr`. */
export function renderWeekLine(
  rows: readonly DayGroup[],
  context: Pick<ViewContext, 'language' | 'words'>,
): TemplateResult {
  const { language } = context;
  return html`${rows.map(({ days, hours }, row) => {
    const spans = hours.flatMap((span) => renderSpan(span, context) ?? []);
    return html`${row > 0 ? '; ' : ''}${daysInWords(language, days, 'short')}${spans.map(
      (span, index) => html`${index > 0 ? ', ' : ' '}${span}`,
    )}`;
  })}`;
}
