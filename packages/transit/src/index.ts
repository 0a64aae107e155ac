export type { TimetableHeader } from './format.js';
export type { LatLon } from './geometry.js';
export type { TimetableError } from './read.js';
export { loadTimetable } from './timetable.js';
export type * from './types.js';
export type { WalkOptions } from './walking.js';
