import type {
  Day,
  EventSeries,
  LocalizedText,
  Schedule,
  ScheduleException,
  SingleEvent,
  WeeklySlot,
} from '../generated/database.js';
import { localDate } from './berlin.js';
import { exceptionsOfPlace, hoursOf, sourceOf } from './plan.js';
import { DAYS } from './recurrence.js';

/** A stretch of time on a day of the week; without times, by appointment at any time of the day. */
export interface DayHours {
  opens?: string;
  closes?: string;
  byAppointment: boolean;
  /** Id of the location, if it is not that of the whole offer. */
  location?: string;
  note?: LocalizedText;
}

/** Days of the week that have the same hours. */
export interface DayGroup {
  /** In the order of the week. */
  days: Day[];
  /** In the order of the day. */
  hours: DayHours[];
}

/** A schedule arranged for reading. It holds no words: those depend on the language. */
export interface Timetable {
  groups: DayGroup[];
  /** Also, or only, by appointment at no particular time. */
  byAppointment: boolean;
  /** Exceptions and events that are going on or to come, earliest first. */
  exceptions: ScheduleException[];
  events: SingleEvent[];
  series: EventSeries[];
  /** First and last day of all this, as the schedule says. */
  validFrom?: string;
  validTo?: string;
  publicHolidays: NonNullable<Schedule['publicHolidays']>;
  schoolHolidays: NonNullable<Schedule['schoolHolidays']>;
  /** What could not be entered as times. */
  description?: LocalizedText;
  /** Whether the times are those of the place. */
  isInherited: boolean;
}

/**
 * Arranges a schedule for reading, as people write it on a door: days with the same hours together.
 * Seasonal slots count if they hold at the time; if none does, the coming ones are shown.
 */
export function timetable(
  schedule: Schedule | undefined,
  { at, inherited }: { at: Date; inherited?: Schedule | undefined },
): Timetable {
  const own = schedule ?? {};
  const place = inherited ?? {};
  const source = sourceOf(own, place);
  const today = localDate(at);
  const isToCome = ({ from, to = from }: { from: string; to?: string }): boolean => to >= today;
  const { validFrom, validTo, description } = { ...source, ...own };
  return {
    groups: groupDays(currentSlots(source.slots ?? [], today)),
    byAppointment: source.byAppointment ?? false,
    exceptions: [...(own.exceptions ?? []), ...exceptionsOfPlace(place, source)]
      .filter(isToCome)
      .sort(byFirstDay),
    events: (source.events ?? []).filter(isToCome).sort(byFirstDay),
    series: (source.series ?? []).filter(({ to = today }) => to >= today),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    publicHolidays: own.publicHolidays ?? place.publicHolidays ?? 'closed',
    schoolHolidays: own.schoolHolidays ?? place.schoolHolidays ?? 'open',
    ...(description && { description }),
    isInherited: source !== own,
  };
}

function byFirstDay(a: { from: string }, b: { from: string }): number {
  return a.from.localeCompare(b.from);
}

function currentSlots(slots: readonly WeeklySlot[], today: string): readonly WeeklySlot[] {
  const toCome = slots.filter(({ validTo = today }) => validTo >= today);
  const current = toCome.filter(({ validFrom = today }) => validFrom <= today);
  return current.length > 0 ? current : toCome;
}

function groupDays(slots: readonly WeeklySlot[]): DayGroup[] {
  const groups = new Map<string, DayGroup>();
  for (const day of DAYS) {
    const hours = slots
      .filter((slot) => slot.day === day && hoursOf(slot))
      .map(toDayHours)
      .sort((a, b) => (a.opens ?? '').localeCompare(b.opens ?? ''));
    if (hours.length === 0) continue;
    const key = JSON.stringify(hours);
    const group = groups.get(key);
    if (group) group.days.push(day);
    else groups.set(key, { days: [day], hours });
  }
  return [...groups.values()];
}

function toDayHours({
  opens,
  closes,
  byAppointment = false,
  location,
  note,
}: WeeklySlot): DayHours {
  return {
    ...(opens && { opens }),
    ...(closes && { closes }),
    byAppointment,
    ...(location && { location }),
    ...(note && { note }),
  };
}
