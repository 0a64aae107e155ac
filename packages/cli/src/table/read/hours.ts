import type { Schedule } from '@kim-widgets/angebote';
import { readGermanHours } from '../../hours/german.js';
import { readOsmHours } from '../../hours/osm.js';
import type { CellReading } from './read-cell.js';

/** Words that only OpenStreetMap's notation has. */
const OSM_ONLY = /\b(Tu|We|Th|Su|PH|SH|off)\b|24\/7/;
/** German weekdays are no OpenStreetMap. */
const GERMAN_ONLY = /\b(Di|Mi|Do|So|Uhr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)\b/;

/**
 * Hours in German words or OpenStreetMap's notation. Where something remains doubtful, the original
 * stays beside what was read, as the hours' description.
 */
export function readHours(text: string, today: string): CellReading {
  const isOsm = OSM_ONLY.test(text) && !GERMAN_ONLY.test(text);
  const { schedule, doubts } = isOsm ? readOsmHours(text) : readGermanHours(text, today);
  if (doubts.length === 0) return { value: schedule, doubts: [] };
  const value: Schedule = { ...schedule, description: { de: text } };
  return {
    value,
    doubts: doubts.map((doubt) => ({
      message: `Zeiten nicht sicher gelesen: ${doubt}`,
      suggestion: 'so schreiben: Mo–Do 9:00–12:00 Uhr; Fr nach Vereinbarung',
    })),
  };
}
