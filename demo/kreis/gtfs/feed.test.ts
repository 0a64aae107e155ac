import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REFERENCE_DAY } from '../shift.js';
import { services, servicesOn } from './calendar.js';
import { kreisFeed } from './make.js';

type Row = Readonly<Record<string, string>>;

const feed = kreisFeed(REFERENCE_DAY);
const table = (name: string): Row[] => parse(feed[`${name}.txt`] ?? '');
const ids = (name: string, column: string) => new Set(table(name).map((row) => row[column]));

function parse(text: string): Row[] {
  const [head, ...rows] = text.trimEnd().split('\r\n').map(cells);
  return rows.map((row) =>
    Object.fromEntries(head?.map((column, i) => [column, row[i] ?? '']) ?? []),
  );
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function minutes(time = ''): number {
  const [hours, mins] = time.split(':').map(Number);
  return (hours ?? NaN) * 60 + (mins ?? NaN);
}

const stopName = new Map(table('stops').map((stop) => [stop.stop_id, stop.stop_name]));
const serviceOf = new Map(table('trips').map((trip) => [trip.trip_id, trip.service_id]));
const lineOf = new Map(table('trips').map((trip) => [trip.trip_id, trip.route_id]));

/** Departures and arrivals at a stop of this name on one date, in order. */
function callsAt(name: string, date: string) {
  const running: ReadonlySet<string | undefined> = servicesOn(date);
  const calls = table('stop_times').filter(
    (call) => stopName.get(call.stop_id) === name && running.has(serviceOf.get(call.trip_id)),
  );
  const times = (kind: 'pickup_type' | 'drop_off_type', column: string) =>
    calls
      .filter((call) => call[kind] !== '1')
      .map((call) => `${lineOf.get(call.trip_id) ?? ''} ${call[column]?.slice(0, 5) ?? ''}`)
      .sort();
  return {
    departures: times('pickup_type', 'departure_time'),
    arrivals: times('drop_off_type', 'arrival_time'),
  };
}

test('every reference in the feed leads somewhere', () => {
  const known = {
    stop_id: ids('stops', 'stop_id'),
    from_stop_id: ids('stops', 'stop_id'),
    to_stop_id: ids('stops', 'stop_id'),
    trip_id: ids('trips', 'trip_id'),
    route_id: ids('routes', 'route_id'),
    service_id: ids('calendar', 'service_id'),
    shape_id: ids('shapes', 'shape_id'),
    agency_id: ids('agency', 'agency_id'),
    pickup_booking_rule_id: ids('booking_rules', 'booking_rule_id').add(''),
  };
  const missing = Object.keys(feed).flatMap((file) =>
    parse(feed[file] ?? '').flatMap((row) =>
      Object.entries(known)
        .filter(([column, set]) => row[column] !== undefined && !set.has(row[column]))
        .map(([column]) => `${file} ${column} ${row[column] ?? ''}`),
    ),
  );
  assert.deepEqual(missing, []);
});

test('ids are used once, and every stop is served', () => {
  for (const [name, column] of [
    ['stops', 'stop_id'],
    ['trips', 'trip_id'],
    ['routes', 'route_id'],
  ] as const) {
    assert.equal(ids(name, column).size, table(name).length, name);
  }
  const served = ids('stop_times', 'stop_id');
  assert.deepEqual(
    [...stopName.keys()].filter((stop) => !served.has(stop)),
    [],
  );
});

test('times increase along every trip', () => {
  let before: Row | undefined;
  for (const call of table('stop_times')) {
    assert.equal(call.arrival_time, call.departure_time);
    if (before?.trip_id === call.trip_id) {
      assert.ok(Number(call.stop_sequence) > Number(before?.stop_sequence), call.trip_id);
      assert.ok(minutes(call.arrival_time) > minutes(before?.departure_time), call.trip_id);
    }
    before = call;
  }
});

test('as many lines as the Kreis has, one at night, one on call, two by rail', () => {
  const routes = table('routes');
  assert.equal(routes.filter((route) => route.route_type === '2').length, 2);
  assert.equal(routes.filter((route) => route.route_type === '3').length, 15);
  assert.ok(table('stops').length >= 160);
  const called = table('stop_times').filter((call) => call.pickup_type === '2');
  assert.deepEqual([...new Set(called.map((call) => lineOf.get(call.trip_id)))], ['R7']);
  assert.equal(table('booking_rules')[0]?.prior_notice_duration_min, '60');
  const late = table('stop_times').filter((call) => minutes(call.arrival_time) >= 26 * 60);
  assert.ok(late.some((call) => lineOf.get(call.trip_id) === 'N5'));
});

test('working days, school days, holidays', () => {
  const on = (date: string) => [...servicesOn(date)].sort();
  assert.deepEqual(on('2026-03-09'), ['school', 'workdays']);
  assert.deepEqual(on('2026-03-30'), ['free', 'workdays'], 'Monday in the Easter holidays');
  assert.deepEqual(on('2026-04-06'), ['sundays'], 'Easter Monday');
  assert.deepEqual(on('2026-05-01'), ['nights', 'sundays'], 'May Day, a Friday');
  assert.deepEqual(on('2026-10-03'), ['nights', 'sundays'], 'German Unity Day, a Saturday');
  assert.deepEqual(on('2026-12-24'), ['saturdays'], 'Christmas Eve, a Thursday');
});

test('the calendar files say the same as the rules, day by day', () => {
  const found = services('2026-03-02', 300);
  for (let i = 0; i < 300; i++) {
    const date = new Date(Date.UTC(2026, 2, 2 + i)).toISOString().slice(0, 10);
    const running = found.filter(
      ({ weekdays, added, removed }) =>
        added.includes(date) || (weekdays[i % 7] === true && !removed.includes(date)),
    );
    assert.deepEqual(running.map(({ id }) => id).sort(), [...servicesOn(date)].sort(), date);
  }
});

test('Hinterwede, the remotest village, on a Monday without school', () => {
  const { departures, arrivals } = callsAt('Erlwede, Hinterwede Dorfplatz', '2026-03-30');
  assert.deepEqual(departures, ['548 09:50', '548 13:20', '548 17:20']);
  assert.deepEqual(arrivals, ['548 09:40', '548 13:10', '548 17:10']);
});

test('Hinterwede on a school day has an early bus, on Easter Monday none', () => {
  assert.equal(callsAt('Erlwede, Hinterwede Dorfplatz', '2026-03-09').departures[0], '548 06:35');
  assert.deepEqual(callsAt('Erlwede, Hinterwede Dorfplatz', '2026-04-06').departures, []);
});

test('from Tannwinkel to a course in Lindfurt and home again', () => {
  const monday = '2026-04-13';
  assert.ok(callsAt('Tannwinkel, Kirche', monday).departures.includes('541 08:02'));
  const anger = callsAt('Lindfurt, Am Anger', monday);
  assert.ok(anger.arrivals.includes('541 08:41'));
  assert.ok(anger.departures.includes('541 12:46'));
  assert.ok(anger.departures.includes('541 18:48'));
  const home = callsAt('Tannwinkel, Kirche', monday).arrivals.filter((call) =>
    call.startsWith('541'),
  );
  assert.ok(home.includes('541 13:25'));
  assert.equal(home.at(-1), '541 19:27', 'the last bus home, 18:48 from Am Anger');
});

test('the feed is valid around any day, and its times stay the same', () => {
  const later = kreisFeed('2031-08-27');
  assert.equal(later['stop_times.txt'], feed['stop_times.txt']);
  const [info] = parse(later['feed_info.txt'] ?? '');
  assert.ok((info?.feed_start_date ?? '') <= '20310820');
  assert.ok((info?.feed_end_date ?? '') >= '20320227');
});
