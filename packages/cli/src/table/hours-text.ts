import type { Day, EventSeries, Schedule, WeeklySlot } from '@kim-widgets/angebote';
import { WEEK } from '../hours/lexer.js';

const SHORT: Readonly<Record<Day, string>> = {
  MO: 'Mo',
  TU: 'Di',
  WE: 'Mi',
  TH: 'Do',
  FR: 'Fr',
  SA: 'Sa',
  SU: 'So',
};

/** Weekly hours, series and appointments as a clerk would write them; the tool reads it again. */
export function hoursText({ slots, series, byAppointment }: Schedule): string {
  const parts = [...groups(slots ?? []), ...(series ?? []).map(seriesText)];
  if (byAppointment) parts.push(parts.length > 0 ? 'und nach Vereinbarung' : 'nach Vereinbarung');
  return parts.join('; ').replace('; und nach', ' und nach');
}

function groups(slots: readonly WeeklySlot[]): string[] {
  const byTimes = new Map<string, Day[]>();
  for (const day of WEEK) {
    const ofDay = slots.filter((slot) => slot.day === day);
    for (const appointment of [false, true]) {
      const same = ofDay.filter((slot) => (slot.byAppointment ?? false) === appointment);
      if (same.length === 0) continue;
      const text = timesText(same, appointment);
      byTimes.set(text, [...(byTimes.get(text) ?? []), day]);
    }
  }
  return [...byTimes].map(([times, days]) => `${daysText(days)} ${times}`);
}

function timesText(slots: readonly WeeklySlot[], appointment: boolean): string {
  const times = slots.flatMap(({ opens, closes }) =>
    opens && closes ? [`${opens}–${closes}`] : [],
  );
  if (times.length === 0) return 'nach Vereinbarung';
  return `${times.join(' und ')} Uhr${appointment ? ' nur mit Termin' : ''}`;
}

/** Three days in a row and more as a range: "Mo–Fr", else one by one. */
function daysText(days: readonly Day[]): string {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return '';
  const inARow = WEEK.indexOf(last) - WEEK.indexOf(first) === days.length - 1;
  if (days.length > 2 && inARow) return `${SHORT[first]}–${SHORT[last]}`;
  return days.map((day) => SHORT[day]).join(', ');
}

function seriesText({ frequency, interval = 1, days, weeksOfMonth, opens, closes }: EventSeries) {
  const names = daysText(days);
  const weeks = (weeksOfMonth ?? []).map((week) => (week === -1 ? 'letzten' : `${week}.`));
  const rhythm =
    frequency === 'monthly'
      ? `jeden ${weeks.join(' und ')} ${names} im Monat`
      : `${interval > 1 ? `alle ${interval} Wochen` : 'jeden'} ${names}`;
  return `${rhythm} ${opens}–${closes} Uhr`;
}
