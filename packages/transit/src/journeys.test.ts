import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairFromFiles } from '../test/compare.js';
import { addDays } from '../test/oracle.js';
import { journeyFaults, randomTrip } from '../test/questions.js';
import { seeded } from '../test/random.js';
import { Replay } from '../test/replay.js';
import { smallFeed } from '../test/small-feed.js';

test('every leg replays in the raw feed, and no journey is better than those found', async () => {
  let journeys = 0;
  for (let seed = 100; seed < 130; seed++) {
    const { files, first } = smallFeed(seed);
    const pair = await pairFromFiles(files, isoDate(first), 7);
    const replay = new Replay(pair);
    const random = seeded(seed);
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(first, day));
    for (let i = 0; i < 25; i++) {
      const question = randomTrip(pair, random, days);
      const { count, faults } = journeyFaults(pair, replay, question);
      assert.deepEqual(faults, []);
      journeys += count;

      const { origin, destination, options, day, time } = question;
      const backward = options.mode === 'arrive';
      const best = pair.oracle.bestByRides(
        {
          ...(backward ? destination : origin),
          day,
          time,
          backward,
          maxWalkMetres: options.maxWalkMetres!,
          maxSeconds: options.maxDurationMinutes! * 60,
          minChange: options.minChangeSeconds!,
        },
        backward ? origin : destination,
        options.maxChanges! + 1,
      );
      const expected = best.flatMap((time, rides) =>
        time < (best[rides - 1] ?? Infinity) ? [{ rides, time }] : [],
      );
      const found = pair.timetable.journeys(origin, destination, options).map((journey) => ({
        rides: journey.legs.filter((leg) => leg.type === 'ride').length,
        time: backward ? -journey.departure : journey.arrival,
      }));
      assert.deepEqual(found, expected, JSON.stringify(question));
      assert.deepEqual(
        [...pair.timetable.journeys(origin, destination, { ...options, best: true })],
        pair.timetable.journeys(origin, destination, options).slice(-1),
      );
    }
  }
  assert.ok(journeys > 300, `only ${journeys} journeys were replayed`);
});

function isoDate(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}
