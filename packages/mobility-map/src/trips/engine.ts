import type { Point } from '@kim-widgets/angebote';
import { loadTimetable, type Timetable, type TimetableError } from '@kim-widgets/transit';
import { nearestMinutes } from '../coverage/nearest-minutes.js';
import { planVisit } from './plan-visit.js';
import { reachWindow } from './reach-window.js';
import type { DayTrips, StopReach, TimetableMap, TripEngine, VisitTerms } from './types.js';

/** The kind of `LoadError` a refused file is. */
export type FileFault = 'newer-format' | 'wrong-format';

export function faultOf(error: unknown): FileFault {
  return (error as Partial<TimetableError>).code === 'newer' ? 'newer-format' : 'wrong-format';
}

/**
 * Answers questions about a timetable file.
 *
 * @throws TimetableError when it is damaged, of a newer format or no timetable
 */
export async function createTripEngine(bytes: Uint8Array<ArrayBuffer>): Promise<TripEngine> {
  const timetable = await loadTimetable(bytes);
  const places = timetable.places().map(({ name, lat, lon }) => ({ name, lat, lon }));
  return {
    info: { header: timetable.header, places },
    plan: (visits, terms) =>
      Promise.resolve(visits.map((visit) => planVisit(timetable, visit, terms))),
    day: (point, date, terms) => Promise.resolve(dayTrips(timetable, point, date, terms)),
    reach: (date, terms) => Promise.resolve(reachOf(timetable, date, terms)),
    map: () => Promise.resolve(mapOf(timetable)),
    nearest: (origins, visits, terms) =>
      Promise.resolve(nearestMinutes(timetable, origins, visits, terms)),
    close: () => undefined,
  };
}

function dayTrips(
  timetable: Timetable,
  point: Point,
  date: string,
  { origin, maxWalkMetres, stepFree }: VisitTerms,
): DayTrips {
  const options = { date, maxWalkMetres, stepFree };
  const there = timetable.dayProfile(origin, point, options);
  const back = timetable.dayProfile(point, origin, options);
  return {
    there: there.trips.length,
    ...(back.last && { lastBack: timetable.clock(date, back.last.departure).time }),
  };
}

/**
 * The shortest of the ways that begin around a time: where a bus runs every two hours, a single moment
 * would say more about waiting than about the way.
 */
function reachOf(
  timetable: Timetable,
  date: string,
  { origin, time, maxWalkMetres, stepFree }: VisitTerms,
): StopReach {
  const { first, last } = reachWindow(time);
  const minutes = new Int16Array(timetable.stopCount).fill(-1);
  for (let from = first; from <= last; from += REACH_STEP) {
    const options = { date, time: from * 60, mode: 'depart', maxWalkMetres, stepFree } as const;
    timetable.reach(origin, options).seconds.forEach((seconds, stop) => {
      const whole = Math.ceil(seconds / 60);
      const best = minutes[stop] ?? -1;
      if (seconds >= 0 && (best < 0 || whole < best)) minutes[stop] = whole;
    });
  }
  return { minutes };
}

/** Minutes between two departures that are tried. */
const REACH_STEP = 10;

function mapOf(timetable: Timetable): TimetableMap {
  const lines = timetable.lines();
  return {
    stops: Array.from({ length: timetable.stopCount }, (_, index) => {
      const { name, lat, lon } = timetable.stop(index);
      return { name, lat, lon };
    }),
    courses: timetable.shapes().flatMap(({ line, points }) => {
      const { name, mode } = lines[line] ?? {};
      return name !== undefined && mode ? [{ line: name, mode, points }] : [];
    }),
  };
}
