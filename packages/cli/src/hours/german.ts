import type { Day, EventSeries, Schedule, WeeklySlot } from '@kim-widgets/angebote';
import { type Token, tokenizeHours, WEEK } from './lexer.js';

/** What could be read of a text about hours, and what could not. */
export interface HoursReading {
  schedule: Schedule;
  /** Fragments and contradictions a person must look at; empty where everything was understood. */
  doubts: string[];
}

interface Times {
  opens: string;
  closes: string;
}

/** Days, and what is said of them until the text turns to other days. */
interface Group {
  days: Day[];
  times: Times[];
  weeks: NonNullable<EventSeries['weeksOfMonth']>;
  appointmentOnly: boolean;
  closed: boolean;
  also: boolean;
  partOfDay: boolean;
  publicHolidays: boolean;
  /** Stands behind something unread, such as a date: what follows must not change the week. */
  suspended: boolean;
}

interface Plan {
  week: Map<Day, WeeklySlot[]>;
  series: EventSeries[];
  schedule: Schedule;
  doubts: string[];
}

/**
 * Reads German opening hours as people write them: "Mo-Fr 9-12 u. 14-16 Uhr, Mi geschl.", "jeden
 * 1. Dienstag im Monat 15-17 Uhr", "nach Vereinbarung". Whatever is not understood is in `doubts`,
 * so that nothing is wrong silently.
 *
 * @param from first day that recurring dates count from, `YYYY-MM-DD`
 */
export function readGermanHours(text: string, from: string): HoursReading {
  const plan: Plan = { week: new Map(), series: [], schedule: {}, doubts: [] };
  let group = emptyGroup();
  let afterConnector = false;

  const flush = () => {
    addGroup(plan, group, from);
    group = emptyGroup();
  };

  for (const token of tokenizeHours(text)) {
    if (startsNewGroup(token) && hasContent(group)) flush();
    if (token.kind === 'break' && hasContent(group)) flush();
    readToken(token, group, plan, afterConnector);
    afterConnector = token.kind === 'and' || token.kind === 'comma';
  }
  flush();
  const schedule = toSchedule(plan);
  const isEmpty = Object.keys(schedule).length === 0 && text.trim() !== '';
  if (isEmpty && plan.doubts.length === 0) plan.doubts.push(text.trim());
  return { schedule, doubts: plan.doubts };
}

function emptyGroup(): Group {
  return {
    days: [],
    times: [],
    weeks: [],
    appointmentOnly: false,
    closed: false,
    also: false,
    partOfDay: false,
    publicHolidays: false,
    suspended: false,
  };
}

function hasContent(group: Group): boolean {
  return group.times.length > 0 || group.closed || group.appointmentOnly || group.suspended;
}

function startsNewGroup(token: Token): boolean {
  switch (token.kind) {
    case 'days':
    case 'weeks':
    case 'every-day':
    case 'always':
    case 'also':
    case 'public-holidays':
      return true;
    case 'unknown':
      return isDate(token.text);
    default:
      return false;
  }
}

function isDate(text: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.?/.test(text);
}

function readToken(token: Token, group: Group, plan: Plan, afterConnector: boolean): void {
  switch (token.kind) {
    case 'days':
      group.days.push(...token.days);
      return;
    case 'every-day':
      group.days.push(...WEEK);
      return;
    case 'always':
      group.days.push(...WEEK);
      group.times.push({ opens: '00:00', closes: '24:00' });
      return;
    case 'weeks':
      group.weeks.push(...token.weeks);
      return;
    case 'in-month':
      if (group.weeks.length === 0) plan.doubts.push('im Monat');
      return;
    case 'times':
      group.times.push({ opens: token.opens, closes: token.closes });
      return;
    case 'closed':
      if (group.publicHolidays) plan.schedule.publicHolidays = 'closed';
      if (group.partOfDay || group.suspended) plan.doubts.push('geschlossen');
      else group.closed = true;
      return;
    case 'part-of-day':
      group.partOfDay = true;
      return;
    case 'also':
      group.also = true;
      return;
    case 'public-holidays':
      group.publicHolidays = true;
      return;
    case 'not-public-holidays':
      plan.schedule.publicHolidays = 'closed';
      return;
    case 'not-school-holidays':
      plan.schedule.schoolHolidays = 'closed';
      return;
    case 'only-school-holidays':
      plan.schedule.schoolHolidays = 'only';
      return;
    case 'appointment-only':
      readAppointmentOnly(group, plan, afterConnector);
      return;
    case 'by-appointment':
      // "9-12 Uhr und nach Vereinbarung" adds; "Fr n. V." is all there is to say of Friday.
      if (group.days.length > 0 && (group.times.length === 0 || !afterConnector)) {
        group.appointmentOnly = true;
      } else plan.schedule.byAppointment = true;
      return;
    case 'unknown':
      plan.doubts.push(token.text);
      if (isDate(token.text)) group.suspended = true;
      return;
    default:
  }
}

function readAppointmentOnly(group: Group, plan: Plan, afterConnector: boolean): void {
  if (group.days.length === 0) plan.schedule.byAppointment = true;
  else group.appointmentOnly = true;
  // Behind a comma it may be meant for the days before as well.
  if (afterConnector && plan.week.size > 0) plan.doubts.push('nur mit Termin: für welche Tage?');
}

function addGroup(plan: Plan, group: Group, from: string): void {
  if (group.days.length === 0) {
    if (group.times.length > 0) plan.doubts.push(`${describe(group.times)} ohne Wochentag`);
    return;
  }
  if (group.publicHolidays && group.times.length > 0) plan.doubts.push('Zeiten an Feiertagen');
  if (group.closed) {
    for (const day of group.days) plan.week.delete(day);
    if (group.times.length === 0) return;
    plan.doubts.push(`${group.days.join(', ')} geschlossen und geöffnet`);
  }
  if (group.times.length === 0) {
    if (group.appointmentOnly) addSlots(plan, group, [undefined]);
    else plan.doubts.push(`${group.days.join(', ')} ohne Uhrzeit`);
    return;
  }
  const times = group.times.filter((entry) => isPlausible(entry) || doubt(plan, entry));
  if (group.weeks.length > 0) addSeries(plan, group, times, from);
  else addSlots(plan, group, times);
}

function doubt(plan: Plan, times: Times): false {
  plan.doubts.push(`${describe([times])} endet vor dem Beginn`);
  return false;
}

/** Past midnight is meant in the evening; otherwise the end before the beginning is a slip. */
function isPlausible({ opens, closes }: Times): boolean {
  return closes > opens || (opens >= '16:00' && closes <= '06:00');
}

function addSlots(plan: Plan, group: Group, times: readonly (Times | undefined)[]): void {
  for (const day of new Set(group.days)) {
    let slots = plan.week.get(day) ?? [];
    for (const entry of times) {
      if (!group.also && slots.some((slot) => overlaps(slot, entry))) {
        plan.doubts.push(`${day}: zwei verschiedene Zeiten`);
        slots = [];
      }
      slots = [...slots, { day, ...entry, ...(group.appointmentOnly && { byAppointment: true }) }];
    }
    plan.week.set(day, slots);
  }
}

function overlaps(slot: WeeklySlot, times: Times | undefined): boolean {
  if (!slot.opens || !slot.closes || !times) return false;
  return slot.opens < times.closes && times.opens < slot.closes;
}

function addSeries(plan: Plan, group: Group, times: readonly Times[], from: string): void {
  for (const entry of times) {
    plan.series.push({
      from,
      frequency: 'monthly',
      days: [...new Set(group.days)],
      weeksOfMonth: group.weeks,
      ...entry,
      ...(group.appointmentOnly && { byAppointment: true }),
    });
  }
}

function describe(times: readonly Times[]): string {
  return times.map(({ opens, closes }) => `${opens}–${closes}`).join(', ');
}

function toSchedule({ week, series, schedule }: Plan): Schedule {
  const slots = WEEK.flatMap((day) =>
    [...(week.get(day) ?? [])].sort((a, b) => (a.opens ?? '').localeCompare(b.opens ?? '')),
  );
  return { ...(slots.length > 0 && { slots }), ...(series.length > 0 && { series }), ...schedule };
}
