import { createClock, dayOf, secondsOf, type Clock } from './clock.js';
import { serviceDay, type ServiceDay } from './day.js';
import type { LatLon } from './geometry.js';
import type { Network } from './read.js';
import { search, type SearchInput, type SearchResult, type ShiftedDay } from './search.js';
import type { DayOptions } from './types.js';
import type { Walking } from './walking.js';

/** Enough for the day asked for, the one before and the one after. */
const KEPT_DAYS = 3;
const DAY = 86_400;

/** A question in numbers: the day, and what all searches for it have in common. */
export interface Query {
  day: number;
  outsideValidity: boolean;
  maxSeconds: number;
  maxWalkMetres: number;
  limits: Pick<SearchInput, 'maxRides' | 'maxWalkSeconds' | 'minChangeSeconds' | 'stepFree'>;
}

/** What the answers share: the network, the ways on foot, and the days already picked out. */
export interface Planner {
  net: Network;
  walking: Walking;
  clock: Clock;
  query(options: DayOptions): Query;
  /** What clocks show on the asked day, as seconds of that day. */
  timeOf(query: Query, time: string | number): number;
  /** Searches from `time` on, or back from it, for at most `maxSeconds`. */
  run(
    query: Query,
    task: {
      origin: LatLon;
      destination?: LatLon | undefined;
      backward: boolean;
      time: number;
      maxSeconds?: number;
      maxRides?: number;
      /** Count the walk all the way as a journey. */
      onFoot?: boolean;
    },
  ): SearchResult;
}

export function createPlanner(net: Network, walking: Walking, speed: number): Planner {
  const clock = createClock(net.clockChanges);
  const firstDay = dayOf(net.header.firstDay);
  const lastDay = dayOf(net.header.lastDay);
  const kept = new Map<number, ServiceDay>();

  /** The days whose runs can be under way between two times; runs may last past midnight. */
  const daysBetween = (day: number, from: number, to: number): ShiftedDay[] => {
    const days: ShiftedDay[] = [];
    for (let later = Math.floor((from - net.latest) / DAY); later * DAY <= to + DAY; later++) {
      const shift = clock.shift(day, later);
      if (shift + net.latest < from || shift > to) continue;
      days.push({ ...dayAt(day + later), day: day + later, shift });
    }
    return days;
  };
  const dayAt = (day: number): ServiceDay => {
    let found = kept.get(day);
    if (!found) {
      found = serviceDay(net, day);
      for (const oldest of kept.keys()) if (kept.size >= KEPT_DAYS) kept.delete(oldest);
      kept.set(day, found);
    }
    return found;
  };

  return {
    net,
    walking,
    clock,
    query(options) {
      const { maxWalkMetres = 1080, maxChanges = 5, maxDurationMinutes = 360 } = options;
      const day = dayOf(options.date);
      return {
        day,
        outsideValidity: day < firstDay || day > lastDay,
        maxSeconds: maxDurationMinutes * 60,
        maxWalkMetres,
        limits: {
          maxRides: maxChanges + 1,
          maxWalkSeconds: maxWalkMetres / speed,
          minChangeSeconds: options.minChangeSeconds ?? 120,
          stepFree: options.stepFree === true ? 2 : options.stepFree ? 1 : 0,
        },
      };
    },
    timeOf: ({ day }, time) => clock.fromWall(day, secondsOf(time)),
    run(query, task) {
      const { backward, time, maxSeconds = query.maxSeconds } = task;
      const [from, to] = backward ? [time - maxSeconds, time] : [time, time + maxSeconds];
      const near = (place: LatLon) => walking.near(place, query.maxWalkMetres);
      const [begin, end] =
        backward && task.destination
          ? [task.destination, task.origin]
          : [task.origin, task.destination];
      const onFoot = task.onFoot && end && walking.between(begin, end);
      return search({
        ...query.limits,
        maxRides: task.maxRides ?? query.limits.maxRides,
        net,
        footpaths: backward ? walking.backward : walking.forward,
        days: query.outsideValidity ? [] : daysBetween(query.day, from, to),
        backward,
        time,
        maxSeconds,
        sources: near(begin),
        targets: end && near(end),
        onFoot: onFoot && onFoot.metres <= query.maxWalkMetres ? onFoot.seconds : undefined,
      });
    },
  };
}
