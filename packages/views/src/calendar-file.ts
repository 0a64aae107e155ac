import type { IsoDate, LocalTime } from '@kim-widgets/angebote';
import { escapeText, foldLine } from './content-lines.js';

/** One entry of a calendar: an event or a rule by which it recurs. */
export interface CalendarEntry {
  uid: string;
  title: string;
  day: IsoDate;
  opens: LocalTime;
  closes: LocalTime;
  /** Value of RRULE (RFC 5545), without `UNTIL`. */
  rule?: string;
  /** Last day on which the rule holds. */
  until?: IsoDate;
  /** Days on which the rule would hold, and nothing takes place. */
  except?: readonly IsoDate[];
  place?: string;
  description?: string;
  url?: string;
}

/** The rules of Central European Time, so that a calendar anywhere shows the right hour. */
const BERLIN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** An iCalendar file (RFC 5545) with these entries. */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kim-widgets//offer-search//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...BERLIN,
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, now: Date): string[] {
  const { uid, title, day, opens, closes, rule, until, except = [] } = entry;
  // 24:00 and times past midnight end on the next day.
  const endDay = closes === '24:00' || closes <= opens ? nextDay(day) : day;
  const optional: [name: string, value: string | undefined][] = [
    // UNTIL is in UTC; the end of that day in Berlin is before 24:00 UTC in every season.
    ['RRULE', rule && (until ? `${rule};UNTIL=${compact(until)}T235959Z` : rule)],
    ['LOCATION', entry.place && escapeText(entry.place)],
    ['DESCRIPTION', entry.description && escapeText(entry.description)],
    ['URL', entry.url],
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `SUMMARY:${escapeText(title)}`,
    `DTSTART;${localTime(day, opens)}`,
    `DTEND;${localTime(endDay, closes === '24:00' ? '00:00' : closes)}`,
    ...optional.flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])),
    ...except.map((skipped) => `EXDATE;${localTime(skipped, opens)}`),
    'END:VEVENT',
  ];
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

function localTime(day: IsoDate, time: LocalTime): string {
  return `TZID=Europe/Berlin:${compact(day)}T${time.replace(':', '')}00`;
}

function nextDay(day: IsoDate): IsoDate {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
