import type { Day, Schedule } from '@kim-widgets/angebote';
import { stableUuid } from './uuid.js';

/** One entry of HSDS's `schedules`. */
export type HsdsSchedule = Record<string, string | number>;

/**
 * A schedule as HSDS entries: one per time of day with all its weekdays, one per series, one per
 * single event. Exceptions have no place there; `lost` names them.
 *
 * @param owner words that make the entries' ids unique
 */
export function hsdsSchedules(schedule: Schedule | undefined, owner: string): HsdsSchedule[] {
  if (!schedule) return [];
  const valid = {
    ...(schedule.validFrom && { valid_from: schedule.validFrom }),
    ...(schedule.validTo && { valid_to: schedule.validTo }),
  };
  const description = schedule.description && { description: schedule.description.de };
  const entries: HsdsSchedule[] = [
    ...weekly(schedule),
    ...(schedule.series ?? []).map((series) => ({
      freq: series.frequency.toUpperCase(),
      interval: series.interval ?? 1,
      dtstart: series.from,
      ...(series.to && { until: series.to }),
      byday: series.days
        .flatMap((day) => series.weeksOfMonth?.map((week) => `${week}${day}`) ?? [day])
        .join(','),
      opens_at: series.opens,
      closes_at: series.closes,
      ...(series.note && { notes: series.note.de }),
    })),
    ...(schedule.events ?? [])
      .filter(({ cancelled }) => !cancelled)
      .map((event) => ({
        dtstart: event.from,
        until: event.to ?? event.from,
        opens_at: event.opens,
        closes_at: event.closes,
        ...(event.title && { description: event.title.de }),
        ...(event.note && { notes: event.note.de }),
      })),
  ];
  if (schedule.byAppointment) entries.push({ notes: 'Nach Vereinbarung' });
  if (entries.length === 0 && description) entries.push({});
  return entries.map((entry, index) => ({
    id: stableUuid('schedule', owner, String(index)),
    ...description,
    ...valid,
    ...entry,
  }));
}

function weekly({ slots = [] }: Schedule): HsdsSchedule[] {
  const days = new Map<string, { entry: HsdsSchedule; days: Day[] }>();
  for (const { day, opens, closes, byAppointment, validFrom, validTo, note } of slots) {
    const notes = [byAppointment && 'Nur mit Termin', note?.de].filter(Boolean).join('. ');
    const entry: HsdsSchedule = {
      freq: 'WEEKLY',
      ...(opens && { opens_at: opens }),
      ...(closes && { closes_at: closes }),
      ...(validFrom && { valid_from: validFrom }),
      ...(validTo && { valid_to: validTo }),
      ...(notes && { notes }),
    };
    const key = JSON.stringify(entry);
    const known = days.get(key);
    if (known) known.days.push(day);
    else days.set(key, { entry, days: [day] });
  }
  return [...days.values()].map(({ entry, days: all }) => ({ ...entry, byday: all.join(',') }));
}
