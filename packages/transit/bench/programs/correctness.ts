/**
 * Compares the router with the oracle: `correctness DATA_FOLDER ARRIVALS JOURNEYS ROUND_TRIPS`, as
 * many of each as asked for or a few more. Prints the numbers and the first differences.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareOnce, pairFromFiles, pairFromZip, type Pair } from '../../test/compare.js';
import { landFeed } from '../../test/land/index.js';
import { addDays } from '../../test/oracle.js';
import { journeyFaults, randomTrip } from '../../test/questions.js';
import { seeded, type Random } from '../../test/random.js';
import { Replay } from '../../test/replay.js';
import { compareRoundTrip } from '../../test/round-trips.js';
import { smallFeed } from '../../test/small-feed.js';

const [, , data = '', ...targets] = process.argv;
const [arrivals = 0, journeys = 0, roundTrips = 0] = targets.map(Number);

const REAL = [
  { file: 'aachen-synthetic.zip', from: '2026-03-23', days: 8, ask: [0, 1, 5, 6] },
  { file: 'db-longdistance.zip', from: '2023-12-20', days: 10, ask: [2, 4, 6] },
];
/** Three towns, their villages and a railway: enough lines that ways cross. */
const SMALL_LAND = { cities: 3, urbanLines: 9, ruralLines: 24, railLines: 3 };
const SMALL_FEEDS = 300;
/** How the arrivals and journeys are shared out between real, middle-sized and small feeds. */
const SHARES = { real: 0.6, land: 0.3 };

const counts = { feeds: 0, arrivals: 0, journeys: 0, roundTrips: 0 };
const differences: string[] = [];

interface Course {
  pair: Pair;
  random: Random;
  days: readonly string[];
}

function compareArrivals({ pair, random, days }: Course, wanted: number, questions = Infinity) {
  const until = counts.arrivals + wanted;
  for (let asked = 0; counts.arrivals < until && asked < questions; asked++) {
    const result = compareOnce(pair, random, days);
    counts.arrivals += result.arrivals;
    differences.push(...result.differences);
  }
}

function replayJourneys({ pair, random, days }: Course, wanted: number, questions = Infinity) {
  const replay = new Replay(pair);
  const until = counts.journeys + wanted;
  for (let asked = 0; counts.journeys < until && asked < questions; asked++) {
    const result = journeyFaults(pair, replay, randomTrip(pair, random, days));
    counts.journeys += result.count;
    differences.push(...result.faults);
  }
}

function bruteForceRoundTrips({ pair, random, days }: Course, wanted: number) {
  const until = counts.roundTrips + wanted;
  for (let asked = 0; counts.roundTrips < until && asked < 10 * wanted; asked++) {
    const { origin, destination, day } = randomTrip(pair, random, days);
    const from = random.int(7, 18) * 3600;
    const to = from + random.int(1, 4) * 3600;
    const result = compareRoundTrip(pair, origin, destination, day, [from, to]);
    if (result.found) counts.roundTrips++;
    differences.push(...result.faults);
  }
}

async function real(share: number) {
  const there = REAL.filter(({ file }) => existsSync(join(data, file)));
  for (const { file, from, days, ask } of there) {
    const pair = await pairFromZip(join(data, file), from, days);
    const first = from.replaceAll('-', '');
    const course = { pair, random: seeded(3), days: ask.map((day) => addDays(first, day)) };
    compareArrivals(course, (share * arrivals) / there.length);
    replayJourneys(course, (share * journeys) / there.length);
    counts.feeds++;
  }
  return there.length > 0;
}

async function lands(share: number) {
  for (let seed = 1; seed <= 4; seed++) {
    const files = new Map<string, string>();
    for (const [name, pieces] of landFeed(SMALL_LAND, seed)) files.set(name, [...pieces].join(''));
    const pair = await pairFromFiles(files, '2026-03-26', 12);
    // The clock change, a school holiday and Good Friday are among them.
    const days = ['20260326', '20260328', '20260329', '20260330', '20260403'];
    const course = { pair, random: seeded(seed), days };
    compareArrivals(course, (share * arrivals) / 4);
    replayJourneys(course, (share * journeys) / 4);
    counts.feeds++;
  }
}

async function small() {
  const [left, toReplay] = [arrivals - counts.arrivals, journeys - counts.journeys];
  for (let seed = 1000; seed < 1000 + SMALL_FEEDS; seed++) {
    const { files, first } = smallFeed(seed);
    const date = `${first.slice(0, 4)}-${first.slice(4, 6)}-${first.slice(6)}`;
    const pair = await pairFromFiles(files, date, 7);
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(first, day));
    const course = { pair, random: seeded(seed), days: week };
    // In some of these feeds nothing runs for hours: the number of questions ends it.
    compareArrivals(course, left / SMALL_FEEDS, 500);
    replayJourneys(course, toReplay / SMALL_FEEDS, 500);
    // Not on the day of a clock change, whose 0:00 is not the beginning of the service day.
    bruteForceRoundTrips({ ...course, days: week.slice(0, 3) }, roundTrips / SMALL_FEEDS);
    counts.feeds++;
  }
}

const start = performance.now();
const isThere = await real(SHARES.real);
await lands(isThere ? SHARES.land : SHARES.real + SHARES.land);
await small();
const seconds = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({
    ...counts,
    seconds,
    realFeeds: isThere,
    differences: differences.length,
    first: differences.slice(0, 5),
  }),
);
