import type { SingleEvent } from '../generated/database.js';
import { isoDate, toInstant, toLocalTime } from './berlin.js';
import type { Holidays } from './holidays.js';
import { WHOLE_DAY, type Plan, type ScheduleEntry, type Span } from './plan.js';

/** A stretch of time in which something takes place, as instants in milliseconds. */
export interface Stretch {
  start: number;
  end: number;
  byAppointment: boolean;
  /** By appointment at no particular time of the day. */
  isWholeDay: boolean;
  isCancelled: boolean;
  entry: ScheduleEntry | undefined;
}

/** How many days ahead something is looked for. */
const HORIZON = 400;

/** What is going on at an instant and after it, in order of its beginning, and what was cancelled. */
export function* upcomingStretches(
  plan: Plan,
  now: number,
  holidays: Holidays,
): Generator<Stretch> {
  const today = toLocalTime(now).day;
  const lastDay = Math.min(today + HORIZON, plan.lastDay);
  // What began yesterday may go on past midnight.
  for (let day = today - 1; day <= lastDay; day++) {
    for (const stretch of stretchesOn(plan, day, holidays)) {
      if (stretch.end > now) yield stretch;
    }
  }
}

/**
 * Everything that begins on a day, earliest first.
 *
 * An exception replaces the regular times, and a holiday cancels them. By appointment at no
 * particular time goes on during holidays, since one can still arrange a later day. Single events
 * were entered for their date and take place in any case.
 */
export function stretchesOn(plan: Plan, day: number, holidays: Holidays): Stretch[] {
  const stretches: Stretch[] = [];
  addStretches(stretches, plan.events, day);
  const exceptions = exceptionsOn(plan, day);
  if (exceptions.length > 0) {
    addStretches(stretches, exceptions, day);
  } else {
    const rules = plan.rules.filter((rule) => rule.matches(day) && covers(rule, day));
    if (rules.length > 0 && !isDayOff(plan, day, holidays)) addStretches(stretches, rules, day);
    addStretches(stretches, plan.appointments, day);
  }
  return stretches.length > 1 ? stretches.sort((a, b) => a.start - b.start) : stretches;
}

function addStretches(stretches: Stretch[], spans: readonly Span[], day: number): void {
  for (const span of spans) {
    const stretch = covers(span, day) ? stretchOn(span, day) : undefined;
    if (stretch) stretches.push(stretch);
  }
}

/** Exceptions that say what happens on a day: the schedule's own, else those of the place. */
export function exceptionsOn(plan: Plan, day: number): readonly Span[] {
  const own = on(plan.exceptions, day);
  return own.length > 0 ? own : on(plan.placeExceptions, day);
}

const NONE: readonly Span[] = [];

function on(spans: readonly Span[], day: number): readonly Span[] {
  return spans.length === 0 ? NONE : spans.filter((span) => covers(span, day));
}

function covers(span: Span, day: number): boolean {
  return span.from <= day && day <= span.to;
}

function isDayOff(plan: Plan, day: number, holidays: Holidays): boolean {
  const date = isoDate(day);
  if (plan.publicHolidays === 'closed' && holidays.isPublicHoliday(date)) return true;
  if (plan.schoolHolidays === 'open') return false;
  return holidays.isSchoolHoliday(date) === (plan.schoolHolidays === 'closed');
}

function stretchOn({ hours, byAppointment, entry }: Span, day: number): Stretch | undefined {
  if (!hours) return undefined;
  const start = toInstant({ day, minute: hours.opens });
  const end = toInstant({ day, minute: hours.closes });
  // Of some times nothing is left when the clock is put forward.
  if (start >= end) return undefined;
  return {
    start,
    end,
    byAppointment,
    isWholeDay: hours === WHOLE_DAY,
    isCancelled: (entry as SingleEvent | undefined)?.cancelled ?? false,
    entry,
  };
}
