import type { Day, EventSeries, WeeklySlot } from '../generated/database.js';
import { dayNumber, isoDate, weekday } from './berlin.js';

/** The days of the week as iCalendar writes them, Monday first. */
export const DAYS: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Whether a weekly slot is on a day, whatever its period of validity. */
export function slotMatches({ day }: WeeklySlot): (day: number) => boolean {
  const index = DAYS.indexOf(day);
  return (day) => weekday(day) === index;
}

/** Whether a series has a date on a day, on or after its first day. */
export function seriesMatches(series: EventSeries): (day: number) => boolean {
  const days = new Set(series.days.map((day) => DAYS.indexOf(day)));
  const first = dayNumber(series.from);
  const interval = Math.max(1, Math.floor(series.interval ?? 1));
  const inRhythm =
    series.frequency === 'weekly'
      ? (day: number) => ((mondayOf(day) - mondayOf(first)) / 7) % interval === 0
      : (day: number) =>
          (monthOf(day) - monthOf(first)) % interval === 0 &&
          isInWeeks(day, series.weeksOfMonth ?? [weekOfMonth(first)]);
  return (day) => days.has(weekday(day)) && inRhythm(day) && !series.except?.includes(isoDate(day));
}

function mondayOf(day: number): number {
  return day - weekday(day);
}

/** Months since year 0. */
function monthOf(day: number): number {
  const [year, month] = isoDate(day).split('-');
  return Number(year) * 12 + Number(month);
}

/** 1 for the first of its weekday in the month. */
function weekOfMonth(day: number): number {
  return Math.ceil(Number(isoDate(day).slice(8)) / 7);
}

/** -1 stands for the last of its weekday in the month. */
function isInWeeks(day: number, weeks: readonly number[]): boolean {
  const isLast = monthOf(day + 7) !== monthOf(day);
  return weeks.includes(weekOfMonth(day)) || (isLast && weeks.includes(-1));
}
