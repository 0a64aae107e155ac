import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderOf } from '../../test/folder.js';
import { villageFeed } from '../../test/village-feed.js';
import { writeZip } from '../../test/zip.js';
import { loadTimetable } from '../timetable.js';
import type { Journey, RideLeg } from '../types.js';
import { buildTimetable, type BuildOptions } from './index.js';

const DAYS = { from: '2026-04-06', days: 28 };
const MONDAY = '2026-04-13';

async function built(t: TestContext, options: Partial<BuildOptions> = {}, files = villageFeed()) {
  const result = await buildTimetable(await folderOf(files, t), { ...DAYS, ...options });
  return { ...result, timetable: await loadTimetable(result.bytes) };
}

function ridesOf(journey: Journey | undefined): RideLeg[] {
  assert.ok(journey);
  return journey.legs.filter((leg) => leg.type === 'ride');
}

/** A feed's files with rows added at their ends. */
function withRows(files: Record<string, string>, rows: Record<string, string>) {
  const added = Object.entries(rows).map(([name, text]) => [name, (files[name] ?? '') + text]);
  return { ...files, ...(Object.fromEntries(added) as Record<string, string>) };
}

test('the header says whose timetable it is and for which days', async (t) => {
  const { timetable, problems } = await built(t, { licence: 'CC BY 4.0', attribution: 'Amt 51' });
  assert.deepEqual(problems, []);
  assert.deepEqual(timetable.header, {
    firstDay: '2026-04-06',
    lastDay: '2026-05-03',
    timeZone: 'Europe/Berlin',
    publisher: 'Verbund',
    publisherUrl: 'https://example.org',
    feedVersion: '7',
    licence: 'CC BY 4.0',
    attribution: ['Kreis Lindental', 'Amt 51'],
    stepFreeKnown: { stops: 5 / 6, runs: 5 / 7 },
  });
});

test('days beyond the feed are not promised', async (t) => {
  const { timetable } = await built(t, { from: '2026-06-20', days: 30 });
  assert.equal(timetable.header.lastDay, '2026-06-30');
});

test('headways, blank times, times at a stop and no boarding are kept', async (t) => {
  const { timetable } = await built(t);
  const { trips } = timetable.dayProfile(
    { lat: 51.3, lon: 8 },
    { lat: 51.401, lon: 8.0001 },
    { date: MONDAY },
  );
  assert.deepEqual(
    trips.map((trip) => timetable.clock(MONDAY, trip.departure).time),
    ['06:02', '07:02', '08:02', '20:00', '22:00'],
  );
  const [ride] = ridesOf(
    timetable
      .journeys(
        { lat: 51.3, lon: 8 },
        { lat: 51.41, lon: 8.01 },
        { date: MONDAY, time: '06:00', mode: 'depart' },
      )
      .at(-1),
  );
  assert.ok(ride);
  const clocks = (seconds: number) => timetable.clock(MONDAY, seconds).time;
  assert.deepEqual(
    ride.stops.map((stop) => [stop.name, clocks(stop.arrival), clocks(stop.departure)]),
    [
      ['Tannwinkel, Kirche', '06:02', '06:02'],
      ['Tannwinkel, Schule', '06:17', '06:17'],
      ['Lindfurt, Busbahnhof', '06:32', '06:34'],
      ['Lindfurt, Am Anger', '06:43', '06:43'],
    ],
  );
  assert.equal(ride.headsign, 'Lindfurt');
  assert.equal(ride.stepFree, true);
  assert.equal(ride.callAhead, undefined);
});

test('exceptions count: not on 1 May, nor at the weekend', async (t) => {
  const { timetable } = await built(t);
  const options = { time: '06:00', mode: 'depart', maxDurationMinutes: 120 } as const;
  const on = (date: string) =>
    timetable.journeys({ lat: 51.3, lon: 8 }, { lat: 51.41, lon: 8.01 }, { ...options, date })
      .length;
  assert.deepEqual(['2026-04-30', '2026-05-01', '2026-05-02'].map(on), [1, 0, 0]);
});

test('an ordered bus says whom to call and until when', async (t) => {
  const { timetable } = await built(t);
  const ride = (date: string, time: string) =>
    ridesOf(
      timetable
        .journeys(
          { lat: 51.3, lon: 8 },
          { lat: 51.401, lon: 8.0001 },
          { date, time, mode: 'depart' },
        )
        .at(-1),
    )[0];
  const evening = ride(MONDAY, '19:00');
  assert.equal(evening?.line.name, 'R7');
  assert.deepEqual(evening.callAhead, {
    with: 'phone',
    phone: '0221 4710-555',
    infoUrl: 'https://example.org/rufbus',
    bookingUrl: '',
    message: 'Bitte anrufen',
    by: 19 * 3600,
  });
  assert.equal(evening.stepFree, undefined);
  // Notice on the day before, but only on the office's days: for a Monday that is Friday.
  const late = ride(MONDAY, '21:00')?.callAhead;
  assert.deepEqual(timetable.clock(MONDAY, late?.by ?? NaN), { date: '2026-04-10', time: '17:00' });
  const wednesday = ride('2026-04-15', '21:00')?.callAhead;
  assert.deepEqual(timetable.clock('2026-04-15', wednesday?.by ?? NaN), {
    date: '2026-04-14',
    time: '17:00',
  });
});

test('without a booking rule the company is called', async (t) => {
  const files = villageFeed();
  delete files['booking_rules.txt'];
  const { timetable, problems } = await built(t, {}, files);
  const [ride] = ridesOf(
    timetable
      .journeys(
        { lat: 51.3, lon: 8 },
        { lat: 51.401, lon: 8.0001 },
        { date: MONDAY, time: '19:00', mode: 'depart' },
      )
      .at(-1),
  );
  assert.equal(ride?.callAhead?.phone, '0221 4710-500');
  assert.equal(ride.callAhead.by, undefined);
  assert.deepEqual(
    problems.map(({ code, line, file }) => [code, file, line]),
    [
      ['unknown-booking-rule', 'stop_times.txt', 8],
      ['unknown-booking-rule', 'stop_times.txt', 10],
    ],
  );
});

test('a train after midnight is found on the evening and on the night, by its platform', async (t) => {
  const { timetable } = await built(t);
  const [from, to] = [
    { lat: 51.401, lon: 8.0001 },
    { lat: 51.5, lon: 8.1 },
  ];
  const evening = timetable
    .journeys(from, to, { date: MONDAY, time: '23:00', mode: 'depart' })
    .at(-1);
  assert.deepEqual(timetable.clock(MONDAY, evening?.departure ?? NaN).date, '2026-04-14');
  const [ride] = ridesOf(evening);
  assert.deepEqual([ride?.from.name, ride?.from.platform], ['Lindfurt Bahnhof', '2']);
  assert.equal(ride?.line.name, 'Grauhainbahn');
  assert.equal(ride.line.mode, 'rail');
  assert.equal(ride.line.colour, '');
  assert.equal(ride.stepFree, false);
  const night = timetable
    .journeys(from, to, { date: '2026-04-14', time: '01:00', mode: 'depart' })
    .at(-1);
  assert.equal(ridesOf(night)[0]?.departure, 70 * 60);
  const stepFree = { date: MONDAY, time: '23:00', mode: 'depart', stepFree: true } as const;
  assert.equal(timetable.journeys(from, to, stepFree).length, 0);
});

test('changing takes what the feed says for the station, from each of its platforms', async (t) => {
  const files = villageFeed();
  files['stop_times.txt'] = (files['stop_times.txt'] ?? '').replace(
    '25:10:00,25:10:00',
    '22:43:00,22:43:00',
  );
  const slow = await built(t, {}, files);
  files['transfers.txt'] = (files['transfers.txt'] ?? '').replace('240', '180');
  const quick = await built(t, {}, files);
  const found = [slow, quick].map(
    ({ timetable }) =>
      timetable.journeys(
        { lat: 51.3, lon: 8 },
        { lat: 51.5, lon: 8.1 },
        { date: MONDAY, time: '21:30', mode: 'depart' },
      ).length,
  );
  assert.deepEqual(found, [0, 1]);
});

test('places gather what belongs together; lines and shapes come with colours', async (t) => {
  const { timetable } = await built(t, { shapeTolerance: 20, keepStopIds: true });
  const station = timetable.places().find(({ name }) => name === 'Lindfurt Bahnhof');
  assert.deepEqual(
    station?.stops.map((stop) => timetable.stop(stop).id),
    ['gleis2'],
  );
  assert.equal(timetable.lines()[0]?.colour, '#1e46b4');
  assert.equal(timetable.lines()[0]?.agency?.name, 'Kreis-Verkehrs-GmbH');
  const [course] = timetable.shapes().filter(({ points }) => points.length === 3);
  assert.deepEqual(course?.points, [
    { lat: 51.3, lon: 8 },
    { lat: 51.4, lon: 8 },
    { lat: 51.41, lon: 8.01 },
  ]);
});

test('clipping keeps trips with two stops inside, trimmed, by box, outline and ring', async (t) => {
  const names = async (options: Partial<BuildOptions>) => {
    const { timetable } = await built(t, options);
    return timetable
      .places()
      .map(({ name }) => name)
      .sort();
  };
  const inside = ['Lindfurt, Am Anger', 'Lindfurt, Busbahnhof'];
  assert.deepEqual(await names({ area: [7.9, 51.39, 8.05, 51.42], ringMetres: 0 }), inside);
  const ring = [
    [7.9, 51.39],
    [8.05, 51.39],
    [8.05, 51.42],
    [7.9, 51.42],
    [7.9, 51.39],
  ];
  const outline = { type: 'Polygon', coordinates: [ring] } as const;
  assert.deepEqual(await names({ area: outline, ringMetres: 0 }), inside);
  const wider = await names({ area: outline, ringMetres: 9_000 });
  assert.deepEqual(wider, [...inside, 'Tannwinkel, Schule']);
  // A box grows to a box: its corners are farther away.
  const corner = await names({ area: [7.9, 51.39, 8.05, 51.42], ringMetres: 9_000 });
  assert.deepEqual(
    corner,
    ['Grauhain', ...inside, 'Lindfurt Bahnhof', 'Tannwinkel, Schule'].sort(),
  );
  await assert.rejects(built(t, { area: [1, 1, 2, 2] }), /no trip runs/);
});

test('what is wrong with a feed is named with file and line; broken trips are counted', async (t) => {
  const files = withRows(villageFeed(), {
    'trips.txt': `541,werktags,eins,,,
541,nie,ohne-tage,,,
999,werktags,ohne-linie,,,
541,werktags,rückwärts,,,
541,werktags,zeitlos,,,
541,werktags,doppelt,,,
`,
    'stop_times.txt': `zug,26:00:00,26:00:00,nirgends,3,,,,
fremd,06:00:00,06:00:00,kirche,1,,,,
eins,07:00:00,07:00:00,kirche,1,,,,
rückwärts,07:00:00,07:00:00,kirche,1,,,,
rückwärts,06:59:00,06:59:00,schule,2,,,,
zeitlos,07:00:00,07:00:00,kirche,1,,,,
zeitlos,25:99:00,25:99:00,schule,2,,,,
doppelt,07:00:00,07:00:00,kirche,1,,,,
doppelt,07:05:00,07:05:00,schule,1,,,,
`,
    'stops.txt': 'kirche,Noch einmal,51,8,0,,,\nlost,Verloren,91,8,0,,,\n',
  });
  const { problems, counts } = await built(t, {}, files);
  assert.deepEqual(problems.map(({ code, file, line }) => `${code} ${file}:${line}`).sort(), [
    'bad-coordinates stops.txt:11',
    'bad-time stop_times.txt:20',
    'decreasing-time stop_times.txt:18',
    'duplicate-id stops.txt:10',
    'repeated-sequence stop_times.txt:22',
    'short-trip stop_times.txt:16',
    'unknown-route trips.txt:9',
    'unknown-service trips.txt:8',
    'unknown-stop stop_times.txt:14',
    'unknown-trip stop_times.txt:15',
  ]);
  assert.equal(counts.droppedTrips, 7);
  assert.equal(counts.trips, 6);
});

test('impossible options and feeds are refused with a sentence', async (t) => {
  const folder = await folderOf(villageFeed(), t);
  await assert.rejects(buildTimetable(folder, { from: '2026-02-30', days: 7 }), /not a date/);
  await assert.rejects(buildTimetable(folder, { from: '2026-04-06', days: 91 }), /1 to 90/);
  await assert.rejects(buildTimetable(join(folder, 'nowhere'), DAYS), /no such file/);
  await assert.rejects(buildTimetable(join(folder, 'stops.txt'), DAYS), /not a readable zip/);
  await assert.rejects(
    buildTimetable(folder, { from: '2027-01-01', days: 7 }),
    /runs from 2026-04-01 to 2026-06-30/,
  );
  await writeFile(join(folder, 'stop_times.txt'), 'trip_id;stop_id\n');
  await assert.rejects(buildTimetable(folder, DAYS), /stop_times.txt, line 1: no column trip_id/);
});

test('zip and folder give the same file, and the same feed always does', async (t) => {
  const folder = await folderOf(villageFeed(), t);
  const path = join(folder, 'feed.zip');
  await writeZip(
    path,
    Object.entries(villageFeed()).map(([name, text]) => [`gtfs/${name}`, [text]] as const),
  );
  const [a, b, c] = await Promise.all(
    [folder, path, path].map((each) => buildTimetable(each, DAYS)),
  );
  assert.deepEqual(a?.bytes, b?.bytes);
  assert.deepEqual(b?.bytes, c?.bytes);
});

test('progress only grows and ends at 1; a cancelled build stops', async (t) => {
  const folder = await folderOf(villageFeed(), t);
  const seen: number[] = [];
  await buildTimetable(folder, { ...DAYS, onProgress: ({ done }) => seen.push(done) });
  assert.deepEqual(
    seen,
    [...seen].sort((a, b) => a - b),
  );
  assert.equal(seen.at(-1), 1);
  const controller = new AbortController();
  const reason = new Error('stopped');
  const building = buildTimetable(folder, {
    ...DAYS,
    signal: controller.signal,
    onProgress: ({ phase }) => {
      if (phase === 'arrange') controller.abort(reason);
    },
  });
  await assert.rejects(building, reason);
});
