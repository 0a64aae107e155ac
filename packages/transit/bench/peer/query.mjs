/**
 * Loads minotor's files and asks from many places: `query.mjs TIMETABLE STOPS ORIGINS`; origins are
 * a JSON file of `{ id }[]`. Prints what it took.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Query, Router, StopsIndex, Time, Timetable } from 'minotor';

const [timetableFile, stopsFile, originsFile] = process.argv.slice(2);
const bytes = [timetableFile, stopsFile].map((file) => readFileSync(file));
const origins = JSON.parse(readFileSync(originsFile, 'utf8'));
const start = performance.now();
const timetable = Timetable.fromData(bytes[0]);
const router = new Router(timetable, StopsIndex.fromData(bytes[1]));
const loadMs = performance.now() - start;

const ask = ({ id }) => {
  const query = new Query.Builder()
    .from(id)
    .to([])
    .departureTime(Time.fromHMS(8, 0, 0))
    .maxTransfers(5)
    .build();
  const begin = performance.now();
  const { earliestArrivals } = router.route(query);
  return { ms: performance.now() - begin, reached: earliestArrivals.size };
};
// As with the other engine, what is asked first is not timed.
for (const origin of origins.slice(0, 5)) ask(origin);
const answers = origins.map(ask);
console.log(
  JSON.stringify({
    loadMs,
    times: answers.map(({ ms }) => ms),
    reached: answers.map(({ reached }) => reached),
  }),
);
