import { dateOf, dayOf } from './clock.js';
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
  const planner = createPlanner(net, walking, walk.speed ?? 1.2);
  return {
    header: net.header,
    stopCount: net.stops,
    stop: (index) => stopAt(net, index),
    places: () => allPlaces(net),
    stopsNear: (place, maxMetres) =>
      walking
        .near(place, maxMetres)
        .map(({ stop, ...way }) => ({ stop: stopAt(net, stop), ...way })),
    lines: () => net.texts().lines.map((_, index) => lineAt(net, index)),
    shapes: () => allShapes(net),
    clock(date, seconds) {
      const wall = planner.clock.toWall(dayOf(date), seconds);
      const minutes = Math.floor(wall.seconds / 60);
      const time = [minutes / 60, minutes % 60].map((n) => String(Math.floor(n)).padStart(2, '0'));
      return { date: dateOf(wall.day), time: time.join(':') };
    },
    reach: (origin, options) => reach(planner, origin, options),
    journeys: (origin, destination, options) => journeys(planner, origin, destination, options),
    dayProfile: (origin, destination, options) => dayProfile(planner, origin, destination, options),
    roundTrip: (origin, destination, options) => roundTrip(planner, origin, destination, options),
  };
}
