import type { OfferDate } from '@kim-widgets/angebote';
import { dayOf, timeOf } from '@kim-widgets/ui';
import type { CalendarEntry } from '@kim-widgets/views';

/** What every entry of an offer's calendar says. */
export interface CalendarFrame {
  id: string;
  title: string;
  place?: string;
  description?: string;
  url?: string;
}

const WEEK = 7 * 86_400_000;

function weekLater(day: string): string {
  return new Date(Date.parse(day) + WEEK).toISOString().slice(0, 10);
}

/** Every seventh day between the first and the last of some days, where none of them is. */
function gaps(days: readonly string[]): string[] {
  const taken = new Set(days);
  const missing: string[] = [];
  const last = days.at(-1) ?? '';
  for (let day = days[0] ?? ''; day < last; day = weekLater(day)) {
    if (!taken.has(day)) missing.push(day);
  }
  return missing;
}

/**
 * The dates of an offer as entries for a calendar. What takes place in most weeks at the same hour
 * becomes one recurring entry that leaves out the other weeks, so that it can be deleted in one step;
 * the rest are single entries.
 */
export function offerCalendar(dates: readonly OfferDate[], frame: CalendarFrame): CalendarEntry[] {
  const { id, ...texts } = frame;
  const groups = new Map<string, string[]>();
  for (const { start, end, isCancelled } of dates) {
    if (isCancelled) continue;
    const weekday = new Date(dayOf(start)).getUTCDay();
    const key = `${weekday} ${timeOf(start)} ${timeOf(end)}`;
    groups.set(key, [...(groups.get(key) ?? []), dayOf(start)]);
  }
  return [...groups].flatMap(([key, days]) => {
    const [, opens = '', closes = ''] = key.split(' ');
    const entry = (day: string): CalendarEntry => ({
      ...texts,
      uid: `${id}-${day}-${opens.replace(':', '')}@kim-widgets`,
      day,
      opens,
      closes,
    });
    const except = gaps(days);
    const [first] = days;
    const until = days.at(-1);
    if (!first || !until || days.length < 3 || except.length >= days.length) return days.map(entry);
    return [{ ...entry(first), rule: 'FREQ=WEEKLY', until, except }];
  });
}
