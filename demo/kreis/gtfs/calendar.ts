import { createHolidays } from '@kim-widgets/angebote';
import base from '../database.json';
import { addDays, REFERENCE_DAY } from '../shift.js';
import type { Days } from './lines.js';

/** On which days a kind of service runs, as GTFS says it. */
export interface Service {
  id: Days;
  /** Monday first. */
  weekdays: readonly boolean[];
  added: string[];
  removed: string[];
}

const WEEKDAYS: Readonly<Record<Days, string>> = {
  workdays: '1111100',
  school: '1111100',
  free: '0000000',
  saturdays: '0000010',
  sundays: '0000001',
  nights: '0000110',
};

const MS_PER_DAY = 86_400_000;
const holidays = createHolidays(base.schoolHolidays);

/** Which services run on a date. */
export function servicesOn(date: string): Set<Days> {
  const weekday = mondayFirst(date);
  const running = new Set<Days>();
  if (weekday === 4 || weekday === 5) running.add('nights');
  if (weekday === 6 || holidays.isPublicHoliday(date)) return running.add('sundays');
  if (weekday === 5 || isShortDay(date)) return running.add('saturdays');
  return running.add('workdays').add(holidays.isSchoolHoliday(date) ? 'free' : 'school');
}

/** Every service in a window of days, as a weekly pattern and the dates that differ from it. */
export function services(from: string, days: number): Service[] {
  return (Object.keys(WEEKDAYS) as Days[]).map((id) => {
    const weekdays = Array.from(WEEKDAYS[id], (day) => day === '1');
    const service: Service = { id, weekdays, added: [], removed: [] };
    for (let i = 0; i < days; i++) {
      const date = addDays(from, i);
      const usual = weekdays[mondayFirst(date)] ?? false;
      const runs = servicesOn(date).has(id);
      if (runs && !usual) service.added.push(date);
      if (!runs && usual) service.removed.push(date);
    }
    return service;
  });
}

/** Christmas Eve and New Year's Eve are no holidays, but buses run as on a Saturday. */
function isShortDay(date: string): boolean {
  return date.endsWith('-12-24') || date.endsWith('-12-31');
}

function mondayFirst(date: string): number {
  const days = (Date.parse(date) - Date.parse(REFERENCE_DAY)) / MS_PER_DAY;
  return ((days % 7) + 7) % 7;
}
