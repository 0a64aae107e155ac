import type { Schedule } from '@kim-widgets/angebote';
import { WEEK } from '../../src/hours/lexer.js';

const NAMES = { MO: 'Mo', TU: 'Tu', WE: 'We', TH: 'Th', FR: 'Fr', SA: 'Sa', SU: 'Su' };

/** A schedule in the notation of `german.tsv`. */
export function canonical(schedule: Schedule): string {
  const parts: string[] = [];
  for (const day of WEEK) {
    const slots = (schedule.slots ?? []).filter((slot) => slot.day === day);
    const times = slots.flatMap(({ opens, closes, byAppointment }) =>
      opens && closes ? [`${opens}-${closes}${byAppointment ? '@' : ''}`] : [],
    );
    if (times.length > 0) parts.push(`${NAMES[day]} ${times.join(',')}`);
    else if (slots.length > 0) parts.push(`${NAMES[day]}@`);
  }
  for (const { days, weeksOfMonth, opens, closes, byAppointment } of schedule.series ?? []) {
    const names = days.map((day) => `${NAMES[day]}[${(weeksOfMonth ?? []).join(',')}]`);
    parts.push(`${names.join(',')} ${opens}-${closes}${byAppointment ? '@' : ''}`);
  }
  if (schedule.byAppointment) parts.push('@');
  if (schedule.publicHolidays === 'closed') parts.push('PH off');
  if (schedule.schoolHolidays === 'closed') parts.push('SH off');
  if (schedule.schoolHolidays === 'only') parts.push('SH only');
  return parts.join('; ');
}
