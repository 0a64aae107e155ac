import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairFromFiles } from '../test/compare.js';
import { smallFeed } from '../test/small-feed.js';
import { connectTimetable, serveTimetable } from './remote.js';

async function connected(t: { after(finish: () => void): void }) {
  const { port1, port2 } = new MessageChannel();
  t.after(() => port1.close());
  serveTimetable(port1);
  const { files } = smallFeed(5);
  const pair = await pairFromFiles(files, '2026-10-21', 7);
  return { ask: connectTimetable(port2), ...pair };
}

test('answers through a port are the answers on the spot', async (t) => {
  const { ask, bytes, timetable } = await connected(t);
  assert.deepEqual(await ask('load', [bytes]), timetable.header);
  const [a, b] = [timetable.stop(0), timetable.stop(3)];
  const options = {
    date: '2026-10-22',
    time: '07:00',
    mode: 'depart',
    maxDurationMinutes: 900,
  } as const;
  const journeys = await ask('journeys', [a, b, options]);
  assert.deepEqual(journeys, timetable.journeys(a, b, options));
  assert.equal(journeys.outsideValidity, false);
  const day = await ask('dayProfile', [a, b, { date: options.date }]);
  assert.deepEqual(day, timetable.dayProfile(a, b, { date: options.date }));
  const reach = timetable.reach(a, options);
  assert.deepEqual(await ask('reachOf', [a, options, [b, { lat: 0, lon: 0 }]]), {
    outsideValidity: false,
    seconds: reach.seconds,
    minutes: [reach.minutesTo(b), undefined],
  });
  assert.deepEqual(await ask('places', []), timetable.places());
});

test('a refused file rejects with the reason', async (t) => {
  const { ask } = await connected(t);
  await assert.rejects(ask('load', [new Uint8Array(20)]), { code: 'other' });
});

test('an aborted question rejects at once and is never answered', async (t) => {
  const { ask, bytes, timetable } = await connected(t);
  await ask('load', [bytes]);
  const controller = new AbortController();
  const options = { date: '2026-10-22', time: '07:00', mode: 'depart' } as const;
  const first = ask('reachOf', [timetable.stop(0), options, []]);
  const second = ask('reachOf', [timetable.stop(1), options, []], controller.signal);
  const third = ask('reachOf', [timetable.stop(2), options, []]);
  controller.abort(new Error('another question'));
  await assert.rejects(second, { message: 'another question' });
  assert.notDeepEqual(await first, await third);
  await assert.rejects(ask('places', [], controller.signal), { message: 'another question' });
});
