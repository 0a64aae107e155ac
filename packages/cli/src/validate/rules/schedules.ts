import type { Database, Schedule, WeeklySlot } from '@kim-widgets/angebote';
import type { Report, Rule } from '../finding.js';
import { valuesAt } from '../paths.js';

/** Where schedules stand. */
const SCHEDULES = [
  'offers.*.schedule',
  'locations.*.schedule',
  'locations.*.stops.*.schedule',
  'contacts.*.schedule',
  'contacts.*.phones.*.schedule',
  'offers.*.phones.*.schedule',
  'organizations.*.phones.*.schedule',
] as const;

interface LocatedSchedule {
  path: (string | number)[];
  schedule: Schedule;
}

function* schedulesOf(database: Database): Generator<LocatedSchedule> {
  for (const pattern of SCHEDULES) {
    for (const { path, value } of valuesAt(database, pattern)) {
      if (typeof value === 'object' && value !== null) yield { path, schedule: value };
    }
  }
}

/** Times that end before they begin. From the evening into the night is meant so. */
export const endsBeforeBegin: Rule = function* ({ database }) {
  for (const { path, schedule } of schedulesOf(database)) {
    for (const list of ['slots', 'events', 'series', 'exceptions'] as const) {
      for (const [index, { opens, closes }] of (schedule[list] ?? []).entries()) {
        if (!opens || !closes || opens < closes || isNight(opens, closes)) continue;
        yield {
          rule: 'ends-before-begin',
          path: [...path, list, index, 'closes'],
          message: `beginnt um ${opens} und endet um ${closes}.`,
          cure: 'Beginn und Ende vergleichen; vielleicht sind sie vertauscht.',
        } satisfies Report;
      }
    }
    const { validFrom, validTo } = schedule;
    if (validFrom && validTo && validTo < validFrom) {
      yield {
        rule: 'ends-before-begin',
        path: [...path, 'validTo'],
        message: `gilt ab ${validFrom} und nur bis ${validTo}.`,
        cure: 'Die beiden Tage vergleichen; vielleicht sind sie vertauscht.',
      } satisfies Report;
    }
  }
};

export const overlappingSlots: Rule = function* ({ database }) {
  for (const { path, schedule } of schedulesOf(database)) {
    const slots = schedule.slots ?? [];
    for (const [index, slot] of slots.entries()) {
      const other = slots.slice(0, index).find((earlier) => overlap(earlier, slot));
      if (!other) continue;
      yield {
        rule: 'overlapping-slots',
        path: [...path, 'slots', index],
        message: `hat am selben Tag ${times(other)} und ${times(slot)}.`,
        cure: 'Eine der beiden Zeiten löschen oder berichtigen.',
      } satisfies Report;
    }
  }
};

export const passedEvents: Rule = function* ({ database, today }) {
  for (const { path, schedule } of schedulesOf(database)) {
    const { events = [], slots = [], series = [] } = schedule;
    if (events.length === 0 || slots.length > 0 || series.length > 0) continue;
    const last =
      events
        .map(({ from, to }) => to ?? from)
        .sort()
        .at(-1) ?? today;
    if (last >= today) continue;
    yield {
      rule: 'passed',
      path: [...path, 'events'],
      message: `hatte den letzten Termin am ${last}.`,
      cure: 'Neue Termine eintragen oder dem Angebot ein Ende geben.',
    } satisfies Report;
  }
};

/** From the evening to the morning, as in a shelter or a night café, and not longer than 14 hours. */
function isNight(opens: string, closes: string): boolean {
  const hours = hourOf(closes) + 24 - hourOf(opens);
  // Whatever is no time at all is the schema's to report.
  return Number.isNaN(hours) || opens.length !== 5 || (hourOf(opens) >= 16 && hours <= 14);
}

function hourOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? NaN) + (minute ?? NaN) / 60;
}

/** Same day, same place, in the same season, and not one open and one by appointment. */
function overlap(a: WeeklySlot, b: WeeklySlot): boolean {
  if (a.day !== b.day || a.location !== b.location || a.byAppointment !== b.byAppointment)
    return false;
  if (!a.opens || !a.closes || !b.opens || !b.closes) return false;
  const sameSeason =
    (a.validFrom ?? '') <= (b.validTo ?? '9') && (b.validFrom ?? '') <= (a.validTo ?? '9');
  return sameSeason && a.opens < b.closes && b.opens < a.closes;
}

function times({ opens = '', closes = '' }: WeeklySlot): string {
  return `${opens}–${closes}`;
}
