/** Builds a timetable file: `build FEED FILE FROM DAYS [AREA]`. Prints what it took. */
import { writeFile } from 'node:fs/promises';
import { buildTimetable, type BoundingBox } from '@kim-widgets/transit/build';
import { mostMemory } from '../peer/most-memory.mjs';

const [, , feed = '', file = '', from = '', days = '', area] = process.argv;
const start = performance.now();
const { bytes, counts } = await buildTimetable(feed, {
  from,
  days: Number(days),
  ...(area && { area: JSON.parse(area) as BoundingBox, ringMetres: 0 }),
});
await writeFile(file, bytes);
const ms = performance.now() - start;
const peakBytes = mostMemory();
console.log(JSON.stringify({ ms, peakBytes, fileBytes: bytes.length, counts }));
