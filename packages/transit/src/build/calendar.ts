import { columnsOf, type CsvRow } from './csv.js';
import { epochDay, isoDate, weekday } from './dates.js';
import type { FeedReader } from './feed-reader.js';

const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const CALENDAR = {
  file: 'calendar.txt',
  required: ['service_id', ...WEEKDAYS, 'start_date', 'end_date'],
} as const;

const DATES = {
  file: 'calendar_dates.txt',
  required: ['service_id', 'date', 'exception_type'],
} as const;

/** Days since 1970-01-01, both included. */
export interface DayRange {
  first: number;
  last: number;
}

interface WeeklyService {
  days: boolean[];
  range: DayRange;
}

/** On which days the services of a feed run. */
export interface Calendar {
  /** One byte per day of the window, 1 where the service runs. Undefined: unknown service. */
  daysOf(serviceId: string, window: DayRange): Uint8Array | undefined;
  /** First and last day the feed speaks of. */
  range: DayRange | undefined;
}

export async function readCalendar(feed: FeedReader): Promise<Calendar> {
  const weekly = new Map<string, WeeklyService>();
  const exceptions = new Map<string, Map<number, boolean>>();
  let range: DayRange | undefined;
  const cover = (first: number, last: number) => {
    range = {
      first: Math.min(range?.first ?? first, first),
      last: Math.max(range?.last ?? last, last),
    };
  };

  const day = (row: CsvRow, column: number, file: string): number => {
    const text = row.text(column);
    const value = epochDay(text);
    if (Number.isNaN(value)) {
      feed.problems.error('bad-date', file, row.line, `"${text}" is not a date (YYYYMMDD)`);
    }
    return value;
  };

  if (feed.has(CALENDAR.file)) {
    const at = columnsOf(CALENDAR);
    await feed.table(CALENDAR, (row) => {
      const first = day(row, at.start_date, CALENDAR.file);
      const last = day(row, at.end_date, CALENDAR.file);
      if (Number.isNaN(first) || Number.isNaN(last)) return;
      if (last < first) {
        const dates = `${isoDate(first)} to ${isoDate(last)}`;
        feed.problems.error('ends-before-start', CALENDAR.file, row.line, dates);
        return;
      }
      const days = WEEKDAYS.map((name) => row.text(at[name]) === '1');
      weekly.set(row.text(at.service_id), { days, range: { first, last } });
      cover(first, last);
    });
  }

  if (feed.has(DATES.file)) {
    const at = columnsOf(DATES);
    await feed.table(DATES, (row) => {
      const date = day(row, at.date, DATES.file);
      if (Number.isNaN(date)) return;
      const type = row.text(at.exception_type);
      if (type !== '1' && type !== '2') {
        const message = `exception_type "${type}" is neither 1 nor 2`;
        feed.problems.error('bad-exception', DATES.file, row.line, message);
        return;
      }
      const service = row.text(at.service_id);
      let dates = exceptions.get(service);
      if (!dates) exceptions.set(service, (dates = new Map<number, boolean>()));
      dates.set(date, type === '1');
      if (type === '1') cover(date, date);
    });
  }

  return {
    get range() {
      return range;
    },
    daysOf(serviceId, window) {
      const week = weekly.get(serviceId);
      const dates = exceptions.get(serviceId);
      if (!week && !dates) return undefined;
      return Uint8Array.from({ length: window.last - window.first + 1 }, (_, index) => {
        const date = window.first + index;
        const runs =
          week &&
          date >= week.range.first &&
          date <= week.range.last &&
          week.days[weekday(date)] === true;
        return Number(dates?.get(date) ?? runs ?? false);
      });
    },
  };
}
