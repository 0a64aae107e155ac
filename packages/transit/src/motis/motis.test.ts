import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairFromFiles } from '../../test/compare.js';
import { motisServer } from '../../test/motis-server.js';
import { addDays } from '../../test/oracle.js';
import { randomTrip } from '../../test/questions.js';
import { seeded } from '../../test/random.js';
import { smallFeed } from '../../test/small-feed.js';
import type { Journey, Stop } from '../types.js';
import { createMotisAdapter } from './index.js';

const BASE = 'https://motis.example';
const HOME = { lat: 51.3, lon: 8 };
const COURSE = { lat: 51.4, lon: 8 };
const OPTIONS = { date: '2026-04-13', time: '08:00', mode: 'depart' } as const;

/** A journey as it comes from elsewhere: without this timetable's numbers, and nobody to call. */
function fromElsewhere({ legs, ...journey }: Journey): Journey {
  const stop = <Kind extends Stop>(each: Kind): Kind => ({ ...each, index: -1 });
  const place = ({ name, platform, id, lat, lon }: Stop): Stop => ({
    index: -1,
    name,
    platform,
    id,
    lat,
    lon,
  });
  return {
    ...journey,
    legs: legs.map((leg) => {
      if (leg.type === 'walk') {
        return { ...leg, from: leg.from && place(leg.from), to: leg.to && place(leg.to) };
      }
      const mode = leg.line.mode === 'taxi' ? 'bus' : leg.line.mode;
      const stops = leg.stops.map(stop);
      // What comes before boarding and after leaving is not part of an itinerary.
      const from = { ...stop(leg.from), arrival: leg.departure };
      const to = { ...stop(leg.to), departure: leg.arrival };
      return {
        ...leg,
        line: {
          ...leg.line,
          index: -1,
          mode,
          agency: leg.line.agency && { ...leg.line.agency, phone: '' },
        },
        stops: [from, ...stops.slice(1, -1), to],
        from,
        to,
        callAhead: undefined,
      };
    }),
  };
}

test('journeys are those of the same timetable asked on the spot', async () => {
  let found = 0;
  for (let seed = 500; seed < 512; seed++) {
    const { files, first } = smallFeed(seed);
    const pair = await pairFromFiles(files, isoDate(first), 7);
    const asked: URL[] = [];
    const motis = createMotisAdapter({ baseUrl: BASE, fetch: motisServer(pair.timetable, asked) });
    const random = seeded(seed);
    // Thursday to Saturday: on the nights of the clock changes a shown time can mean two moments.
    const days = [0, 1, 2].map((day) => addDays(first, day));
    for (let i = 0; i < 15; i++) {
      const { origin, destination, options } = randomTrip(pair, random, days);
      const expected = pair.timetable.journeys(origin, destination, options);
      const journeys = await motis.journeys(origin, destination, options);
      assert.deepEqual([...journeys], expected.map(fromElsewhere));
      const best = await motis.journeys(origin, destination, { ...options, best: true });
      assert.deepEqual([...best], expected.slice(-1).map(fromElsewhere));
      assert.equal(journeys.outsideValidity, false);
      found += journeys.length;
    }
    assert.ok(asked.every(({ href }) => href.startsWith(`${BASE}/api/v6/plan?`)));
  }
  assert.ok(found > 60, `only ${found} journeys`);
});

/** Answers every question with the same, and keeps what was asked. */
function answering(answer: unknown, init?: ResponseInit) {
  const asked: { url: URL; init: RequestInit | undefined }[] = [];
  const fetch = (url: RequestInfo | URL, options?: RequestInit) => {
    asked.push({ url: new URL(url as URL), init: options });
    return Promise.resolve(
      typeof answer === 'string' ? new Response(answer, init) : Response.json(answer, init),
    );
  };
  return { asked, motis: createMotisAdapter({ baseUrl: BASE, fetch }) };
}

const STOP = { name: 'Lindfurt', stopId: 'de:1', lat: 51.4, lon: 8, level: 0 };

/** One ride from 8:10 to 8:40, and what else a test wants to say of it. */
function ride(more: object = {}) {
  const leg = {
    mode: 'BUS',
    from: { ...STOP, name: 'Tannwinkel', departure: '2026-04-13T06:10:00Z' },
    to: { ...STOP, arrival: '2026-04-13T06:40:00Z' },
    startTime: '2026-04-13T06:10:00Z',
    endTime: '2026-04-13T06:40:00Z',
    displayName: '541',
    ...more,
  };
  return { legs: [leg] };
}

const planned = async (...itineraries: unknown[]) => {
  const { motis } = answering({ direct: [], itineraries });
  return motis.journeys(HOME, COURSE, OPTIONS);
};

test('a question is asked in the words of the API, and tells no more than it must', async () => {
  const { asked, motis } = answering({ direct: [], itineraries: [] });
  assert.equal(motis.recipient, 'motis.example');
  assert.equal(asked.length, 0);
  const options = { ...OPTIONS, mode: 'arrive', stepFree: true, maxWalkMetres: 600 } as const;
  await motis.journeys(HOME, COURSE, options);
  const [{ url, init } = assert.fail()] = asked;
  assert.equal(`${url.origin}${url.pathname}`, `${BASE}/api/v6/plan`);
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    fromPlace: '51.3,8',
    toPlace: '51.4,8',
    time: '2026-04-13T06:00:00.000Z',
    arriveBy: 'true',
    maxTransfers: '5',
    minTransferTime: '2',
    maxTravelTime: '360',
    pedestrianSpeed: '1.2',
    maxPreTransitTime: '500',
    maxPostTransitTime: '500',
    maxDirectTime: '500',
    pedestrianProfile: 'WHEELCHAIR',
    useRoutedTransfers: 'true',
    timetableView: 'false',
    detailedLegs: 'false',
  });
  assert.equal(init?.credentials, 'omit');
  assert.equal(init.referrerPolicy, 'no-referrer');
});

test('the times of the nights on which the clocks change', async () => {
  const { asked, motis } = answering({ direct: [], itineraries: [] });
  for (const [date, time] of [
    ['2026-03-29', '01:30'],
    ['2026-03-29', '03:30'],
    ['2026-10-25', '01:30'],
    ['2026-10-25', '03:30'],
  ] as const) {
    await motis.journeys(HOME, COURSE, { ...OPTIONS, date, time });
  }
  assert.deepEqual(
    asked.map(({ url }) => url.searchParams.get('time')),
    [
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-10-24T23:30:00.000Z',
      '2026-10-25T02:30:00.000Z',
    ],
  );
});

test('places are reached from the nearest stops, and on foot', async () => {
  const { asked, motis } = answering({
    one: { name: '', ...HOME, level: 0 },
    all: [
      { place: STOP, duration: 30, k: 1 },
      { place: { ...STOP, lat: 51.402 }, duration: 28, k: 2 },
      { place: { ...STOP, lat: 'x' }, duration: 1 },
      { place: STOP },
      {},
    ],
  });
  const places = [COURSE, { lat: 51.302, lon: 8 }, { lat: 51.45, lon: 8 }];
  const answer = await motis.reachOf(HOME, OPTIONS, places);
  // 222 m as the crow flies are 289 m on foot or 241 s.
  assert.deepEqual(answer, { outsideValidity: false, minutes: [30, 5, undefined] });
  const quick = await motis.reachOf(HOME, { ...OPTIONS, maxDurationMinutes: 29 }, places);
  assert.deepEqual(quick.minutes, [undefined, 5, undefined]);
  assert.deepEqual(
    asked.map(({ url }) => url.searchParams.get('maxTravelTime')),
    ['90', '29'],
  );
});

test('what an answer leaves out is left out', async () => {
  const [journey] = await planned(ride());
  const [leg] = journey?.legs ?? [];
  assert.ok(leg?.type === 'ride');
  assert.deepEqual([leg.departure, leg.arrival], [29_400, 31_200]);
  assert.deepEqual(
    [leg.headsign, leg.stepFree, leg.callAhead, leg.line.agency, leg.line.colour, leg.line.type],
    ['', undefined, undefined, undefined, '', 3],
  );
  assert.equal(leg.stops.length, 2);
});

test('what cannot be ridden, was not asked for or makes no sense is not offered', async () => {
  const wrong = [
    { cancelled: true },
    { mode: 'CAR' },
    { mode: '__proto__' },
    { from: undefined },
    { to: { ...STOP, lat: 200 } },
    { startTime: 'soon' },
    { endTime: '2026-04-13T06:00:00Z' },
  ];
  for (const more of wrong) {
    assert.equal((await planned(ride(more))).length, 0, JSON.stringify(more));
  }
  for (const nothing of [{}, { legs: [] }, { legs: 'x' }, null, 7]) {
    assert.equal((await planned(nothing)).length, 0);
  }
  const { motis } = answering({ itineraries: 'none' });
  assert.deepEqual([...(await motis.journeys(HOME, COURSE, OPTIONS))], []);
});

test('addresses and colours are taken only when they are some', async () => {
  const [journey] = await planned(
    ride({
      agencyName: 'KVG',
      agencyUrl: 'javascript:alert(1)',
      routeColor: 'red;x:url(//a)',
      routeTextColor: 'FFFFFF',
    }),
  );
  const [leg] = journey?.legs ?? [];
  assert.ok(leg?.type === 'ride');
  assert.deepEqual(leg.line.agency, { name: 'KVG', url: '', phone: '' });
  assert.deepEqual([leg.line.colour, leg.line.textColour], ['', '#ffffff']);
});

test('weeks repeated beyond the end of the feed are outside the validity', async () => {
  const journeys = await planned(ride({ loopedCalendarSince: '2026-04-01T00:00:00Z' }));
  assert.equal(journeys.outsideValidity, true);
  assert.equal(journeys[0]?.outsideValidity, true);
});

test('of several itineraries those stay that no other beats', async () => {
  const later = { startTime: '2026-04-13T06:20:00Z', endTime: '2026-04-13T06:50:00Z' };
  const journeys = await planned(ride(later), ride(), ride());
  assert.deepEqual(
    journeys.map(({ arrival }) => arrival),
    [31_200],
  );
});

test('a service that is away, refuses or talks nonsense rejects with a reason', async () => {
  const away = createMotisAdapter({
    baseUrl: BASE,
    fetch: () => Promise.reject(new TypeError('failed')),
  });
  await assert.rejects(away.journeys(HOME, COURSE, OPTIONS), { code: 'unreachable' });
  const asking = (...answer: Parameters<typeof answering>) =>
    answering(...answer).motis.reachOf(HOME, OPTIONS, []);
  await assert.rejects(asking({ error: 'too far' }, { status: 422 }), {
    code: 'refused',
    message: 'motis.example: too far',
  });
  await assert.rejects(asking('<h1>502</h1>', { status: 502 }), {
    code: 'refused',
    message: 'motis.example: status 502',
  });
  await assert.rejects(asking('<!doctype html>'), { code: 'malformed' });
  await assert.rejects(asking(null), { code: 'malformed' });
});

test('an aborted question rejects with the reason it was aborted for', async () => {
  const { motis } = answering({ direct: [], itineraries: [] });
  const controller = new AbortController();
  const asking = motis.journeys(HOME, COURSE, OPTIONS, controller.signal);
  controller.abort(new Error('another question'));
  await assert.rejects(asking, { message: 'another question' });
});

test('only http(s) addresses are asked, also below a path', () => {
  for (const baseUrl of ['', 'motis', 'javascript:alert(1)', 'data:text/plain,x', '/api']) {
    assert.throws(() => createMotisAdapter({ baseUrl }), RangeError, baseUrl);
  }
  const { host } = new URL('https://land.example:8443/motis');
  assert.equal(createMotisAdapter({ baseUrl: `https://${host}/motis` }).recipient, host);
});

function isoDate(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}
