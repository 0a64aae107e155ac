import type { Schedule } from '../generated/database.js';
import { toLocalTime } from './berlin.js';
import { createHolidays, type Holidays } from './holidays.js';
import { readPlan, type Plan } from './plan.js';
import { exceptionsOn, upcomingStretches } from './stretches.js';

/** Whether one can come, and when that changes. Instants; show them in Europe/Berlin. */
export interface OpenState {
  /**
   * `by-appointment`: somebody is there, but only for those who have arranged it. `unknown`: the
   * database says nothing about times.
   */
  state: 'open' | 'closed' | 'by-appointment' | 'unknown';
  /** End of this state; missing if it is more than two weeks away or never. */
  until?: Date;
  /**
   * Start of the next opening; where it is `closed` and there will only be times by appointment, the
   * start of those. Missing if there is none within 400 days.
   */
  next?: Date;
  /** `next` is by appointment, too. */
  nextByAppointment?: true;
}

export interface ScheduleOptions {
  at: Date;
  /** Public holidays of NRW and no school holidays, if not said. */
  holidays?: Holidays | undefined;
  /** Schedule of the place, from which times are taken that the schedule doesn't have. */
  inherited?: Schedule | undefined;
}

/** What goes on for so long without a break needs no end. */
const ENDLESS = 14 * 86_400_000;

/**
 * Whether a place, a person or an offer can be reached at an instant, by the clock in Germany
 * wherever the visitor is.
 */
export function openState(
  schedule: Schedule | undefined,
  { at, holidays = createHolidays(), inherited }: ScheduleOptions,
): OpenState {
  return stateAt(readPlan(schedule, inherited), at, holidays);
}

/** {@link openState} for a schedule that has been read. */
export function stateAt(plan: Plan | undefined, at: Date, holidays: Holidays): OpenState {
  if (!plan) return { state: 'unknown' };
  const now = at.getTime();
  let openUntil = now;
  let appointmentUntil = now;
  let nextOpen: number | undefined;
  let nextAppointment: number | undefined;
  for (const { start, end, byAppointment, isCancelled } of upcomingStretches(plan, now, holidays)) {
    if (isCancelled) continue;
    if (byAppointment) {
      if (start <= appointmentUntil) appointmentUntil = Math.max(appointmentUntil, end);
      else nextAppointment ??= start;
    } else {
      if (start <= openUntil) openUntil = Math.max(openUntil, end);
      else nextOpen = start;
    }
    const isAnswered = nextOpen !== undefined || openUntil > now + ENDLESS;
    if (isAnswered || (nextAppointment !== undefined && !plan.hasOpenHours)) break;
  }

  if (openUntil > now) return toState('open', now, openUntil, nextOpen);
  if (appointmentUntil > now) return toState('by-appointment', now, appointmentUntil, nextOpen);
  const isKnown = plan.hasTimes || exceptionsOn(plan, toLocalTime(now).day).length > 0;
  if (!isKnown) return { state: 'unknown' };
  if (nextOpen !== undefined) return toState('closed', now, nextAppointment, nextOpen);
  const closed = toState('closed', now, nextAppointment, nextAppointment);
  return closed.next ? { ...closed, nextByAppointment: true } : closed;
}

function toState(
  state: OpenState['state'],
  now: number,
  end: number | undefined,
  next: number | undefined,
): OpenState {
  // An opening ends what is by appointment or closed.
  const until = Math.min(end ?? Infinity, next ?? Infinity);
  return {
    state,
    ...(until <= now + ENDLESS && { until: new Date(until) }),
    ...(next !== undefined && { next: new Date(next) }),
  };
}
