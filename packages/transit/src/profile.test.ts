import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairFromFiles } from '../test/compare.js';
import { addDays } from '../test/oracle.js';
import { randomTrip } from '../test/questions.js';
import { seeded } from '../test/random.js';
import { compareRoundTrip, limited, LIMITS, MOST_RIDES } from '../test/round-trips.js';
import { smallFeed } from '../test/small-feed.js';

async function pairs(seeds: number[]) {
  return Promise.all(
    seeds.map(async (seed) => {
      const { files, first } = smallFeed(seed);
      return { pair: await pairFromFiles(files, isoDate(first), 7), first, random: seeded(seed) };
    }),
  );
}

test('the day profile holds exactly the departures that brute force finds worth it', async () => {
  let trips = 0;
  for (const { pair, first, random } of await pairs([201, 202, 203, 204, 205, 206, 207, 208])) {
    for (let i = 0; i < 6; i++) {
      // Not on the day of the clock change: there 0:00 is not the beginning of the service day.
      const { origin, destination, day } = randomTrip(pair, random, [addDays(first, i % 3)]);
      const asked = limited(origin, day, 0, false);
      const all = pair.oracle
        .departures(asked)
        .filter((time) => time >= 0)
        .map((time) => {
          const best = pair.oracle.bestByRides(
            { ...asked, time, onFoot: false },
            destination,
            MOST_RIDES,
          );
          return { departure: time, arrival: best.at(-1)! };
        })
        .filter(({ arrival }) => arrival < Infinity);
      const worth = all.filter(
        ({ departure, arrival }) =>
          departure < 86_400 &&
          !all.some((other) => other.departure > departure && other.arrival <= arrival),
      );
      const profile = pair.timetable.dayProfile(origin, destination, {
        date: isoDate(day),
        ...LIMITS,
      });
      assert.deepEqual(
        profile.trips.map(({ departure, arrival }) => ({ departure, arrival })),
        worth,
      );
      assert.deepEqual(profile.first, profile.trips[0]);
      assert.deepEqual(profile.last, profile.trips.at(-1));
      const gaps = profile.trips.map(
        (trip, k) => trip.departure - (profile.trips[k - 1] ?? trip).departure,
      );
      assert.equal(profile.longestGap, Math.max(0, ...gaps));
      trips += worth.length;
    }
  }
  assert.ok(trips > 100, `only ${trips} trips were compared`);
});

test('round trips leave as late and come home as early as brute force can', async () => {
  let found = 0;
  let none = 0;
  for (const { pair, first, random } of await pairs([301, 302, 303, 304, 305, 306])) {
    for (let i = 0; i < 25; i++) {
      const { origin, destination, day } = randomTrip(pair, random, [addDays(first, i % 3)]);
      const from = random.int(7, 18) * 3600;
      const to = from + random.int(1, 4) * 3600;
      const trip = compareRoundTrip(pair, origin, destination, day, [from, to]);
      assert.deepEqual(trip.faults, []);
      if (trip.found) found++;
      else none++;
    }
  }
  assert.ok(found > 30 && none > 5, `${found} round trips, ${none} times none`);
});

test('outside its days the timetable says so in every answer', async () => {
  const [{ pair }] = (await pairs([210])) as [Awaited<ReturnType<typeof pairs>>[number]];
  const { timetable } = pair;
  const place = timetable.stop(0);
  const far = { lat: place.lat + 1, lon: place.lon };
  const date = '2027-06-01';
  const at = { date, time: '08:00', mode: 'depart' } as const;
  assert.equal(timetable.reach(place, at).outsideValidity, true);
  assert.equal(timetable.journeys(place, far, at).outsideValidity, true);
  assert.equal(timetable.journeys(place, far, at).length, 0);
  assert.equal(timetable.dayProfile(place, far, { date }).outsideValidity, true);
  const trip = timetable.roundTrip(place, far, { date, from: '09:00', to: '12:30' });
  assert.equal(trip?.outsideValidity, true);
  const inside = { ...at, date: timetable.header.firstDay };
  assert.equal(timetable.reach(place, inside).outsideValidity, false);
  assert.equal(timetable.journeys(place, far, inside).outsideValidity, false);
});

function isoDate(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}
