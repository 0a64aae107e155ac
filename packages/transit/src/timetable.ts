import { dayOf, isoTime } from './clock.js';
import { journeys } from './journeys.js';
import { dayProfile, roundTrip } from './profile.js';
import { createPlanner } from './query.js';
import { reach } from './reach.js';
import { readNetwork } from './read.js';
import { allPlaces, allShapes, lineAt, stopAt } from './texts.js';
import type { Timetable } from './types.js';
import { createWalking, type WalkOptions } from './walking.js';

/**
 * Makes a timetable file ready for questions. Throws `TimetableError` when it is damaged, no
 * timetable, or newer than this reader.
 */
export async function loadTimetable(bytes: Uint8Array, walk: WalkOptions = {}): Promise<Timetable> {
  const net = await readNetwork(bytes);
  const walking = createWalking(net, walk);
  const planner = createPlanner(net, walking);
  return {
    header: net.header,
    stopCount: net.stops,
    stop: (index) => stopAt(net, index),
    places: () => allPlaces(net),
    lines: () => net.lines.map((_, index) => lineAt(net, index)),
    shapes: () => allShapes(net),
    clock(date, seconds) {
      const wall = isoTime(planner.clock.toWall(dayOf(date), seconds));
      return { date: wall.slice(0, 10), time: wall.slice(11) };
    },
    reach: reach.bind(null, planner),
    reachOf(origin, options, places) {
      const { minutesTo, ...answer } = reach(planner, origin, options);
      return { ...answer, minutes: places.map(minutesTo) };
    },
    journeys: journeys.bind(null, planner),
    dayProfile: dayProfile.bind(null, planner),
    roundTrip: roundTrip.bind(null, planner),
  };
}
