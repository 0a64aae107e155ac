import type {
  EventSeries,
  Schedule,
  ScheduleException,
  SingleEvent,
  WeeklySlot,
} from '../generated/database.js';
import { dayNumber } from './berlin.js';
import { seriesMatches, slotMatches } from './recurrence.js';

export type ScheduleEntry = WeeklySlot | EventSeries | ScheduleException | SingleEvent;

/** Minutes since midnight; `closes` is beyond 1440 when it goes past midnight. */
export interface Hours {
  opens: number;
  closes: number;
}

/** An entry of a schedule with its first and last day, by number. */
export interface Span {
  from: number;
  to: number;
  /** `undefined` if nothing takes place. */
  hours: Hours | undefined;
  byAppointment: boolean;
  /** `undefined` for "by appointment" of a schedule as a whole. */
  entry: ScheduleEntry | undefined;
}

/** An entry that recurs. */
export interface Rule extends Span {
  matches: (day: number) => boolean;
}

/** A schedule with its place's schedule behind it, all dates and times as numbers. */
export interface Plan {
  rules: readonly Rule[];
  events: readonly Span[];
  exceptions: readonly Span[];
  /** Exceptions of the place, for days on which the schedule has none of its own. */
  placeExceptions: readonly Span[];
  /** By appointment at no particular time. */
  appointments: readonly Span[];
  publicHolidays: NonNullable<Schedule['publicHolidays']>;
  schoolHolidays: NonNullable<Schedule['schoolHolidays']>;
  /** Nothing takes place after this day. */
  lastDay: number;
  /** Whether one may ever come without an appointment. */
  hasOpenHours: boolean;
  /** False if there are exceptions and nothing else, so that other days are unknown. */
  hasTimes: boolean;
}

/** A whole day, for what is by appointment at no particular time. */
export const WHOLE_DAY: Hours = { opens: 0, closes: 1440 };

/**
 * Reads a schedule together with that of its place. Times come from the place if the schedule says
 * nothing about them; days on which the place is closed apply in either case.
 *
 * @returns `undefined` if neither says anything about times
 */
export function readPlan(own: Schedule = {}, place: Schedule = {}): Plan | undefined {
  const source = sourceOf(own, place);
  const plan = {
    rules: readRules(source, limitsOf(own, source)),
    events: (source.events ?? []).map(readSpan),
    exceptions: (own.exceptions ?? []).map(readSpan),
    placeExceptions: exceptionsOfPlace(place, source).map(readSpan),
    appointments: source.byAppointment
      ? [{ ...limitsOf(own, source), hours: WHOLE_DAY, byAppointment: true, entry: undefined }]
      : [],
  };
  const spans: Span[] = Object.values(plan).flat();
  if (spans.length === 0) return undefined;
  const timed = spans.filter((span) => span.hours);
  return {
    ...plan,
    publicHolidays: own.publicHolidays ?? place.publicHolidays ?? 'closed',
    schoolHolidays: own.schoolHolidays ?? place.schoolHolidays ?? 'open',
    lastDay: Math.max(...timed.map((span) => span.to)),
    hasOpenHours: timed.some((span) => !span.byAppointment),
    hasTimes: hasTimes(source),
  };
}

/** Whose times hold. Times in words are times too, and those of the place would contradict them. */
export function sourceOf(own: Schedule, place: Schedule): Schedule {
  return hasTimes(own) || own.description ? own : place;
}

/** The same times, but nobody may come without an appointment. */
export function byAppointmentOnly(plan: Plan): Plan {
  const restrict = <T extends Span>(spans: readonly T[]): T[] =>
    spans.map((span) => ({ ...span, byAppointment: true }));
  return {
    ...plan,
    rules: restrict(plan.rules),
    events: restrict(plan.events),
    exceptions: restrict(plan.exceptions),
    placeExceptions: restrict(plan.placeExceptions),
    hasOpenHours: false,
  };
}

/** Of a place whose times are not used, only the days on which it is closed. */
export function exceptionsOfPlace(place: Schedule, source: Schedule): ScheduleException[] {
  const exceptions = place.exceptions ?? [];
  return source === place ? exceptions : exceptions.filter((exception) => !hoursOf(exception));
}

/** Whether a schedule has times of its own, and not only exceptions or a description. */
function hasTimes({ slots, series, events, byAppointment }: Schedule): boolean {
  return byAppointment === true || [slots, series, events].some((entries) => entries?.length);
}

/** `09:30` → 570 */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The hours of an entry; `undefined` if it has none or only half of them. */
export function hoursOf(entry: {
  opens?: string;
  closes?: string;
  byAppointment?: boolean;
}): Hours | undefined {
  if (!entry.opens && !entry.closes && entry.byAppointment) return WHOLE_DAY;
  if (!entry.opens || !entry.closes || entry.opens === entry.closes) return undefined;
  const opens = minutesOf(entry.opens);
  const closes = minutesOf(entry.closes);
  return { opens, closes: closes > opens ? closes : closes + 1440 };
}

interface Limits {
  from: number;
  to: number;
}

function limitsOf(...periods: { validFrom?: string; validTo?: string }[]): Limits {
  return {
    from: Math.max(
      ...periods.map(({ validFrom }) => (validFrom ? dayNumber(validFrom) : -Infinity)),
    ),
    to: Math.min(...periods.map(({ validTo }) => (validTo ? dayNumber(validTo) : Infinity))),
  };
}

function readSpan(entry: ScheduleException | SingleEvent): Span {
  const from = dayNumber(entry.from);
  return {
    from,
    to: entry.to ? dayNumber(entry.to) : from,
    hours: hoursOf(entry),
    byAppointment: entry.byAppointment ?? false,
    entry,
  };
}

function readRules({ slots = [], series = [] }: Schedule, limits: Limits): Rule[] {
  const rules: Rule[] = [];
  const add = (entry: WeeklySlot | EventSeries, own: Limits, matches: Rule['matches']): void => {
    const hours = hoursOf(entry);
    if (!hours) return;
    rules.push({
      from: Math.max(own.from, limits.from),
      to: Math.min(own.to, limits.to),
      hours,
      byAppointment: entry.byAppointment ?? false,
      entry,
      matches,
    });
  };
  for (const slot of slots) add(slot, limitsOf(slot), slotMatches(slot));
  for (const one of series) {
    add(
      one,
      { from: dayNumber(one.from), to: one.to ? dayNumber(one.to) : Infinity },
      seriesMatches(one),
    );
  }
  return rules;
}
