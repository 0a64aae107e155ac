import type { LocalizedText, Schedule, SingleEvent } from '../generated/database.js';
import { createHolidays } from './holidays.js';
import type { ScheduleOptions } from './open-state.js';
import { readPlan } from './plan.js';
import { upcomingStretches } from './stretches.js';

/** One date of an offer. Instants; show them in Europe/Berlin. */
export interface OfferDate {
  start: Date;
  end: Date;
  byAppointment: boolean;
  /** An event that was announced and does not take place. */
  isCancelled: boolean;
  /** Name of the event or series, if it has one. */
  title?: LocalizedText;
  note?: LocalizedText;
  /** Id of the location, if it is not that of the whole offer. */
  location?: string;
}

export interface NextDatesOptions extends ScheduleOptions {
  /** How many; 5 if not said. */
  limit?: number | undefined;
}

/**
 * The dates of a schedule that are going on or to come, earliest first, up to 400 days ahead.
 * Cancelled events are among them. What is by appointment at no particular time has no date.
 */
export function nextDates(
  schedule: Schedule | undefined,
  { at, holidays = createHolidays(), inherited, limit = 5 }: NextDatesOptions,
): OfferDate[] {
  const plan = readPlan(schedule, inherited);
  const dates: OfferDate[] = [];
  if (!plan) return dates;
  for (const stretch of upcomingStretches(plan, at.getTime(), holidays)) {
    if (stretch.isWholeDay) continue;
    if (dates.length >= limit) break;
    const { title, note, location } = (stretch.entry ?? {}) as Partial<SingleEvent>;
    dates.push({
      start: new Date(stretch.start),
      end: new Date(stretch.end),
      byAppointment: stretch.byAppointment,
      isCancelled: stretch.isCancelled,
      ...(title && { title }),
      ...(note && { note }),
      ...(location && { location }),
    });
  }
  return dates;
}
