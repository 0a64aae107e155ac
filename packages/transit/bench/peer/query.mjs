/** Loads minotor's files and asks: `query.mjs TIMETABLE STOPS STOP_ID…`. Prints what it took. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Query, Router, StopsIndex, Time, Timetable } from 'minotor';

const [timetableFile, stopsFile, ...origins] = process.argv.slice(2);
const bytes = [readFileSync(timetableFile), readFileSync(stopsFile)];
const start = performance.now();
const stops = StopsIndex.fromData(bytes[1]);
const router = new Router(Timetable.fromData(bytes[0]), stops);
const loadMs = performance.now() - start;
const times = origins.map((origin) => {
  const query = new Query.Builder()
    .from(origin)
    .to([])
    .departureTime(Time.fromHMS(8, 0, 0))
    .maxTransfers(5)
    .build();
  const begin = performance.now();
  const result = router.route(query);
  return { ms: performance.now() - begin, reached: result.earliestArrivals.size };
});
console.log(JSON.stringify({ loadMs, times }));
