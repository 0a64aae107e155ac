import type { Day, EventSeries, Schedule, SingleEvent, WeeklySlot } from '@kim-widgets/angebote';
import { WEEK } from '../../hours/lexer.js';
import { type Fields, number, text } from './read.js';

/**
 * HSDS schedules as ours: weekly times, monthly series, single days. What goes beyond (week numbers,
 * days of the month, counts) is said in words and noted.
 */
export function readHsdsSchedules(
  entries: readonly Fields[],
  note: (message: string) => void,
): Schedule {
  const slots: WeeklySlot[] = [];
  const series: EventSeries[] = [];
  const events: SingleEvent[] = [];
  const words = new Set<string>();
  let byAppointment = false;
  for (const entry of entries) {
    for (const name of ['description', 'notes']) {
      const said = text(entry, name);
      if (said && !/^(Nach Vereinbarung|Nur mit Termin)$/.test(said)) words.add(said);
    }
    if (text(entry, 'notes') === 'Nach Vereinbarung') {
      byAppointment = true;
      continue;
    }
    const beyond = ['byweekno', 'bymonthday', 'byyearday', 'count', 'timezone'].filter(
      (name) => name in entry,
    );
    if (beyond.length > 0) note(`Zeiten: ${beyond.join(', ')} nicht übernommen`);
    const times = timesOf(entry);
    const days = daysOf(text(entry, 'byday'));
    if (!times || (days.length === 0 && text(entry, 'freq'))) {
      if (text(entry, 'freq'))
        note('Zeiten ohne Tage oder Uhrzeiten; nur die Worte sind übernommen');
      continue;
    }
    const appointment = text(entry, 'notes')?.startsWith('Nur mit Termin') ?? false;
    const from = text(entry, 'dtstart')?.slice(0, 10);
    const interval = number(entry, 'interval') ?? 1;
    const isWeekly = text(entry, 'freq') === 'WEEKLY' && interval === 1 && !from;
    if (isWeekly) {
      slots.push(
        ...days.map(({ day }) => ({ day, ...times, ...(appointment && { byAppointment: true }) })),
      );
    } else if (text(entry, 'freq') && from) {
      series.push(seriesOf(entry, days, times, from, interval));
    } else if (from) events.push({ from, ...times });
    else slots.push(...days.map(({ day }) => ({ day, ...times })));
  }
  const first = entries[0];
  const validFrom = first && text(first, 'valid_from')?.slice(0, 10);
  const validTo = first && text(first, 'valid_to')?.slice(0, 10);
  slots.sort((a, b) => WEEK.indexOf(a.day) - WEEK.indexOf(b.day));
  return {
    ...(slots.length > 0 && { slots }),
    ...(byAppointment && { byAppointment }),
    ...(events.length > 0 && { events }),
    ...(series.length > 0 && { series }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(words.size > 0 && { description: { de: [...words].join('\n') } }),
  };
}

interface DayOfRule {
  day: Day;
  week?: NonNullable<EventSeries['weeksOfMonth']>[number];
}

function seriesOf(
  entry: Fields,
  days: readonly DayOfRule[],
  times: { opens: string; closes: string },
  from: string,
  interval: number,
): EventSeries {
  const weeks = [...new Set(days.flatMap(({ week }) => week ?? []))];
  const until = text(entry, 'until')?.slice(0, 10);
  return {
    from,
    ...(until && { to: until }),
    frequency: text(entry, 'freq') === 'MONTHLY' ? 'monthly' : 'weekly',
    ...(interval > 1 && { interval }),
    days: [...new Set(days.map(({ day }) => day))],
    ...(weeks.length > 0 && { weeksOfMonth: weeks }),
    ...times,
  };
}

/** "MO,2TU,-1FR" as days with their week of the month. */
function daysOf(byday: string | undefined): DayOfRule[] {
  return (byday ?? '').split(',').flatMap((part) => {
    const match = /^\s*(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)\s*$/.exec(part);
    if (!match) return [];
    const week = match[1] === undefined ? undefined : (Number(match[1]) as DayOfRule['week']);
    return [{ day: match[2] as Day, ...(week !== undefined && { week }) }];
  });
}

function timesOf(entry: Fields): { opens: string; closes: string } | undefined {
  const time = (name: string) => /^([01]\d|2[0-4]):([0-5]\d)/.exec(text(entry, name) ?? '')?.[0];
  const [opens, closes] = [time('opens_at'), time('closes_at')];
  return opens && closes ? { opens, closes } : undefined;
}
