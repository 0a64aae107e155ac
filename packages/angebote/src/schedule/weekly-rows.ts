import type { Day, LocalizedText, Schedule, WeeklySlot } from '../generated/database.js';
import { hoursOf } from './plan.js';
import { DAYS } from './recurrence.js';

/** A stretch of time on a day of the week; without times, by appointment at any time of the day. */
export interface TimeSpan {
  opens?: string;
  closes?: string;
  byAppointment: boolean;
  note?: LocalizedText;
  /** Id of the location, if it is not that of the whole offer. */
  location?: string;
}

/** Days on which the same times hold. */
export interface WeeklyRow {
  /** In the order of the week. */
  days: Day[];
  /** In the order of the day. */
  spans: TimeSpan[];
}

/**
 * The week of a schedule as people write it on a door: days with the same times together. Seasonal
 * times count if they hold on the date; if none does, the coming ones are shown.
 *
 * @param date as `2026-03-02`
 */
export function weeklyRows(schedule: Schedule, date: string): WeeklyRow[] {
  const rows = new Map<string, WeeklyRow>();
  const slots = slotsOn(schedule.slots ?? [], date);
  for (const day of DAYS) {
    const spans = slots
      .filter((slot) => slot.day === day && hoursOf(slot))
      .map(toTimeSpan)
      .sort((a, b) => (a.opens ?? '').localeCompare(b.opens ?? ''));
    if (spans.length === 0) continue;
    const key = JSON.stringify(spans);
    const row = rows.get(key);
    if (row) row.days.push(day);
    else rows.set(key, { days: [day], spans });
  }
  return [...rows.values()];
}

function slotsOn(slots: readonly WeeklySlot[], date: string): readonly WeeklySlot[] {
  const toCome = slots.filter(({ validTo = date }) => validTo >= date);
  const current = toCome.filter(({ validFrom = date }) => validFrom <= date);
  return current.length > 0 ? current : toCome;
}

function toTimeSpan({
  opens,
  closes,
  byAppointment = false,
  note,
  location,
}: WeeklySlot): TimeSpan {
  return {
    ...(opens && { opens }),
    ...(closes && { closes }),
    byAppointment,
    ...(note && { note }),
    ...(location && { location }),
  };
}
