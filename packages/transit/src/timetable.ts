import { dayOf } from './clock.js';
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
      const wall = planner.clock.toWall(dayOf(date), seconds);
      const text = new Date(wall * 1000).toISOString();
      return { date: text.slice(0, 10), time: text.slice(11, 16) };
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
