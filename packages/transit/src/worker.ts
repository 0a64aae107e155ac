/**
 * A module worker that answers questions about a timetable: `new Worker(url, { type: 'module' })` on
 * one side, `connectTimetable(worker)` on it.
 */
import { serveTimetable } from './remote.js';

serveTimetable(globalThis);
