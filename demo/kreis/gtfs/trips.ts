import { LINES, type Days, type Line, type Rule } from './lines.js';
import { road } from './roads.js';

/** One run of a vehicle. */
export interface Trip {
  id: string;
  line: Line;
  on: Days;
  way: Rule['way'];
  stops: readonly string[];
  /** Minutes since midnight at each stop; above 1440 on the next day. */
  minutes: readonly number[];
  coach: boolean;
}

/** Roads wind more than the few bends drawn on the map. */
const WINDING = { bus: 1.18, rail: 1.04 };
const MINUTES_PER_STOP = { bus: 0.35, rail: 1.1 };

/** Every trip of every line, in the order of the lines and their rules. */
export function allTrips(): Trip[] {
  return LINES.flatMap((line) => line.rules.flatMap((rule) => tripsOf(line, rule)));
}

function tripsOf(line: Line, rule: Rule): Trip[] {
  const stops = stopsOf(line, rule);
  const offsets = runningMinutes(line, stops);
  const anchor = offsets[stops.indexOf(rule.at)];
  if (anchor === undefined) throw new Error(`${line.id} does not call at ${rule.at}`);
  return departures(rule).map((time) => ({
    id: [line.id, rule.way, rule.on, clock(time).replace(':', ''), rule.at].join('-'),
    line,
    on: rule.on,
    way: rule.way,
    stops,
    minutes: offsets.map((offset) => time - anchor + offset),
    coach: rule.coach ?? false,
  }));
}

/** The stops a rule's trips call at, in their order. */
function stopsOf(line: Line, { between, way }: Rule): string[] {
  const [first, last] = between ?? [];
  const from = first === undefined ? 0 : line.stops.indexOf(first);
  const to = last === undefined ? line.stops.length - 1 : line.stops.indexOf(last);
  if (from < 0 || to <= from) throw new Error(`${line.id} does not run ${between?.join(' – ')}`);
  const stops = line.stops.slice(from, to + 1);
  return way === 'out' ? stops : stops.reverse();
}

/**
 * Whole minutes from the first stop to each, by the length of the road and the line's speed, at
 * least one from stop to stop.
 */
export function runningMinutes(line: Line, stops: readonly string[]): number[] {
  let exact = 0;
  let last = 0;
  return stops.map((stop, i) => {
    const before = stops[i - 1];
    if (before === undefined) return 0;
    const km = road(before, stop).km * WINDING[line.kind];
    exact += (km / line.speed) * 60 + MINUTES_PER_STOP[line.kind];
    last = Math.max(last + 1, Math.round(exact));
    return last;
  });
}

function departures({ times, from, to, every }: Rule): number[] {
  if (times) return times.map(minutesOf);
  if (from === undefined || to === undefined || every === undefined) {
    throw new Error('A rule needs times, or from, to and every');
  }
  const [first, last] = [minutesOf(from), minutesOf(to)];
  return Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, i) => first + i * every,
  );
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? NaN) * 60 + (minutes ?? NaN);
}

/** `hh:mm`, above 23 hours on the next day. */
export function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
