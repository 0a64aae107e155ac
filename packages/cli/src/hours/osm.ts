import type { Day, Schedule, WeeklySlot } from '@kim-widgets/angebote';
import type { HoursReading } from './german.js';
import { WEEK } from './lexer.js';

const DAYS: Record<string, Day> = {
  Mo: 'MO',
  Tu: 'TU',
  We: 'WE',
  Th: 'TH',
  Fr: 'FR',
  Sa: 'SA',
  Su: 'SU',
};
const TIME_RANGE = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/**
 * Reads OpenStreetMap's `opening_hours`: weekday rules with times, `off`, `24/7`, `PH` and `SH off`,
 * and `"by appointment"`. As the specification says, a later rule replaces an earlier one for the days
 * it names, and one behind a comma adds to it. What goes beyond weeks (months, dates, sunrise, week
 * numbers) is reported in `doubts` and changes nothing.
 *
 * @see https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function readOsmHours(text: string): HoursReading {
  const week = new Map<Day, WeeklySlot[]>();
  const schedule: Schedule = {};
  const doubts: string[] = [];

  for (const rule of splitRules(text)) {
    if (!readHolidayRule(rule.text, schedule) && !readWeekRule(rule, week)) doubts.push(rule.text);
  }
  const slots = WEEK.flatMap((day) => week.get(day) ?? []);
  // OpenStreetMap's hours hold on public holidays too, unless they say otherwise; ours do not.
  if (slots.length > 0) schedule.publicHolidays ??= 'open';
  return { schedule: { ...(slots.length > 0 && { slots }), ...schedule }, doubts };
}

interface Rule {
  text: string;
  /** Behind a comma: adds to earlier rules instead of replacing them. */
  adds: boolean;
}

/** Rules stand behind `;`, or behind `, ` where new weekdays begin after a time. */
function splitRules(text: string): Rule[] {
  return text
    .split(';')
    .flatMap((part) =>
      part
        .split(/(?<=\d|off),\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b)/)
        .map((rule, index) => ({ text: rule.trim(), adds: index > 0 })),
    )
    .filter((rule) => rule.text !== '');
}

function readHolidayRule(rule: string, schedule: Schedule): boolean {
  const match = /^(PH|SH)(?:,(PH|SH))? (?:off|closed)$/.exec(rule);
  if (match) {
    if (match.includes('PH')) schedule.publicHolidays = 'closed';
    if (match.includes('SH')) schedule.schoolHolidays = 'closed';
    return true;
  }
  if (!/^(?:open )?"(?:by appointment|on appointment|nach Vereinbarung)"$/i.test(rule))
    return false;
  schedule.byAppointment = true;
  return true;
}

function readWeekRule({ text, adds }: Rule, week: Map<Day, WeeklySlot[]>): boolean {
  if (text === '24/7') {
    for (const day of WEEK) week.set(day, [{ day, opens: '00:00', closes: '24:00' }]);
    return true;
  }
  const match =
    /^((?:Mo|Tu|We|Th|Fr|Sa|Su|[,\-\s])+?)?\s*(off|closed|\d[\d:,\-\s]*)\s*("by appointment")?$/.exec(
      text,
    );
  const days = match?.[1] === undefined ? [...WEEK] : readDays(match[1]);
  const times = match?.[2] === undefined ? undefined : readTimes(match[2]);
  if (!days || !times) return false;
  const byAppointment = match?.[3] !== undefined;
  for (const day of days) {
    const slots = times.map((entry) => ({
      day,
      ...entry,
      ...(byAppointment && { byAppointment }),
    }));
    week.set(day, adds ? [...(week.get(day) ?? []), ...slots] : slots);
  }
  return true;
}

/** `Mo-We,Fr` as days; undefined where something else stands between them. */
function readDays(text: string): Day[] | undefined {
  const found: Day[] = [];
  for (const part of text.replaceAll(/\s+/g, '').split(',')) {
    const [first, last, ...more] = part.split('-').map((name) => DAYS[name]);
    if (!first || more.length > 0 || (part.includes('-') && !last)) return undefined;
    const start = WEEK.indexOf(first);
    const length = last ? ((WEEK.indexOf(last) - start + 7) % 7) + 1 : 1;
    for (let offset = 0; offset < length; offset += 1) {
      const day = WEEK[(start + offset) % 7];
      if (day) found.push(day);
    }
  }
  return found;
}

/** `09:00-12:00,14:00-17:00` as times, none for `off`; undefined where one makes no sense. */
function readTimes(text: string): { opens: string; closes: string }[] | undefined {
  if (/^(off|closed)$/.test(text)) return [];
  const times: { opens: string; closes: string }[] = [];
  for (const range of text.replaceAll(/\s+/g, '').split(',')) {
    const [, fromHour, fromMinute, toHour, toMinute] = TIME_RANGE.exec(range) ?? [];
    const opens = clock(fromHour, fromMinute);
    const closes = clock(toHour, toMinute);
    if (!opens || !closes || opens === closes || opens === '24:00') return undefined;
    times.push({ opens, closes });
  }
  return times;
}

/** Hours past 24:00 are the next day's. */
function clock(hour = '', minute = ''): string | undefined {
  const [h, m] = [Number(hour), Number(minute)];
  if (hour === '' || h > 48 || m > 59) return undefined;
  const inDay = h > 24 || (h === 24 && m > 0) ? h - 24 : h;
  return `${String(inDay).padStart(2, '0')}:${minute}`;
}
