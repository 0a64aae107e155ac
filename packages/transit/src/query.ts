import { createClock, DAY, dayOf, secondsOf, type Clock } from './clock.js';
import { serviceDay, type ServiceDay } from './day.js';
import type { LatLon } from './geometry.js';
import { withDefaults } from './options.js';
import type { Network } from './read.js';
import { search, type SearchInput, type SearchResult, type ShiftedDay } from './search.js';
import type { DayOptions } from './types.js';
import type { Walking } from './walking.js';

/** Enough for the day asked for, the one before and the one after. */
const KEPT_DAYS = 3;

/** A question in numbers: the day, and what all searches for it have in common. */
export interface Query extends Pick<
  SearchInput,
  'maxSeconds' | 'maxRides' | 'maxWalkSeconds' | 'minChangeSeconds' | 'stepFree'
> {
  day: number;
  date: string;
  outsideValidity: boolean;
  maxWalkMetres: number;
}

/** Which way to search from where: `time` is the beginning, or the end when backward. */
type Task = Pick<SearchInput, 'backward' | 'time' | 'onFoot'> &
  Partial<Pick<SearchInput, 'maxSeconds' | 'maxRides'>>;

/** What the answers share: the network, the ways on foot, and the days already picked out. */
export interface Planner {
  net: Network;
  walking: Walking;
  clock: Clock;
  query(options: DayOptions): Query;
  /** What clocks show on the asked day, as seconds of that day. */
  timeOf(query: Query, time: string | number): number;
  /** Seconds of the walk all the way, undefined when it is too far. */
  onFoot(query: Query, origin: LatLon, destination: LatLon): number | undefined;
  run(query: Query, origin: LatLon, destination: LatLon | undefined, task: Task): SearchResult;
}

export function createPlanner(net: Network, walking: Walking): Planner {
  const clock = createClock(net.zoneOffsets);
  const kept = new Map<number, ServiceDay>();
  const dayAt = (day: number): ServiceDay => {
    let found = kept.get(day);
    if (!found) {
      if (kept.size >= KEPT_DAYS) kept.clear();
      kept.set(day, (found = serviceDay(net, day)));
    }
    return found;
  };
  /** The days whose runs can be under way between two times; runs may last past midnight. */
  const daysBetween = (day: number, from: number, to: number): ShiftedDay[] => {
    const days: ShiftedDay[] = [];
    for (let later = Math.floor((from - net.latest) / DAY); later * DAY <= to + DAY; later++) {
      const shift = clock.shift(day, later);
      if (shift + net.latest >= from && shift <= to) {
        days.push({ ...dayAt(day + later), day: day + later, shift });
      }
    }
    return days;
  };

  return {
    net,
    walking,
    clock,
    query(options) {
      const asked = withDefaults(options);
      const day = dayOf(asked.date);
      return {
        ...asked,
        day,
        outsideValidity: day < dayOf(net.header.firstDay) || day > dayOf(net.header.lastDay),
        maxSeconds: asked.maxDurationMinutes * 60,
        maxRides: asked.maxChanges + 1,
        maxWalkSeconds: asked.maxWalkMetres / walking.speed,
      };
    },
    timeOf: ({ day }, time) => clock.fromWall(day, secondsOf(time)),
    onFoot({ maxWalkMetres }, origin, destination) {
      const { metres, seconds } = walking.between(origin, destination);
      return metres > maxWalkMetres ? undefined : seconds;
    },
    run(query, origin, destination, task) {
      const { backward, time, maxSeconds = query.maxSeconds } = task;
      const [begin, end] = backward && destination ? [destination, origin] : [origin, destination];
      const from = backward ? time - maxSeconds : time;
      return search({
        ...query,
        ...task,
        net,
        footpaths: backward ? walking.backward : walking.forward,
        days: query.outsideValidity ? [] : daysBetween(query.day, from, from + maxSeconds),
        sources: walking.near(begin, query.maxWalkMetres),
        targets: end && walking.near(end, query.maxWalkMetres),
      });
    },
  };
}
