/** Makes minotor's files of one day: `build.mjs FEED DATE TIMETABLE STOPS`. Prints what it took. */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { GtfsParser } from 'minotor/parser';
import { mostMemory } from './most-memory.mjs';

const [feed, date, timetableFile, stopsFile] = process.argv.slice(2);
// It warns of each of thousands of rows; writing them down would be timed too.
console.warn = () => undefined;
const start = performance.now();
const { timetable, stopsIndex } = await new GtfsParser(feed).parse(new Date(`${date}T12:00:00`));
writeFileSync(timetableFile, timetable.serialize());
writeFileSync(stopsFile, stopsIndex.serialize());
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, peakBytes: mostMemory() }));
