import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTimetable } from '@kim-widgets/transit';
import { BruteForce } from '../../test/brute-force.js';
import { database, feed, pointOf, timetableFile, TODAY } from '../../test/kreis.js';
import { planVisit } from './plan-visit.js';
import type { RidePart, Trip, VisitTerms } from './types.js';

const kreis = database();
const timetable = await loadTimetable(await timetableFile());
const brute = new BruteForce(feed, TODAY);
const WALK = 1080;

function terms(place: string): VisitTerms {
  const origin = pointOf(kreis, place);
  return { origin, mode: 'offer', time: '09:00', maxWalkMetres: WALK, stepFree: false };
}

function location(id: string) {
  return kreis.byId.locations.get(id)!.coordinates!;
}

const HOUR = 3600;
const clock = (seconds: number | undefined, round = Math.floor) =>
  seconds === undefined
    ? undefined
    : [Math.floor(round(seconds / 60) / 60), round(seconds / 60) % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':');

function rides(trip: Trip | undefined): RidePart[] {
  return (trip?.parts ?? []).filter((part) => part.type === 'ride');
}

/** Every location with coordinates, each once. */
const everywhere = kreis.locations.flatMap(({ id, coordinates }) => (coordinates ? [id] : []));

test('from the remotest village, a course from 9:00 to 12:30: there and back as a brute-force search has it', () => {
  const from = pointOf(kreis, 'Hinterwede');
  let reached = 0;
  let earliest = 0;
  for (const id of everywhere) {
    const point = location(id);
    const visit = {
      point,
      date: TODAY,
      opens: '09:00',
      closes: '12:30',
      attendance: 'whole',
    } as const;
    const { there, back } = planVisit(timetable, visit, terms('Hinterwede'));
    const leave = brute.departure(from, point, 9 * HOUR, WALK);
    assert.equal(there?.departure, clock(leave), `${id}: when to leave`);
    if (leave === undefined || !there) continue;
    // Of two ways that leave at the same minute the one with fewer changes is taken.
    assert.ok(there.arrival >= clock(brute.arrival(from, point, leave, WALK), Math.ceil)!, id);
    assert.ok(there.arrival <= '09:00', id);
    if (there.arrival === clock(brute.arrival(from, point, leave, WALK), Math.ceil)) earliest++;
    const home = brute.arrival(point, from, 12.5 * HOUR, WALK);
    assert.equal(back?.arrival, clock(home, Math.ceil), `${id}: when at home`);
    assert.equal(home === undefined, back === undefined, id);
    if (home !== undefined && back) {
      const last = clock(brute.departure(point, from, home, WALK))!;
      assert.ok(back.departure >= '12:30' && back.departure <= last, `${id}: when to set out`);
    }
    reached++;
  }
  assert.ok(earliest > reached * 0.9, `${earliest} of ${reached} arrive as early as possible`);
  assert.ok(reached > 50, `only ${reached} places reached`);
});

test('a bus that must be ordered names the number and the deadline of its booking rule', () => {
  const origins = kreis.places.map(({ name }) => name);
  const ordered = origins.flatMap((name) =>
    ['vhs-haus', 'lindenhof', 'kreishaus-ki'].flatMap((id) => {
      const visit = {
        point: location(id),
        date: TODAY,
        opens: '09:00',
        closes: '12:30',
        attendance: 'whole',
      } as const;
      const { there, back } = planVisit(timetable, visit, terms(name));
      return [...rides(there), ...rides(back)];
    }),
  );
  const rules = new Map(brute.table('booking_rules').map((row) => [row.booking_rule_id, row]));
  const byStop = new Map(brute.table('stops').map((row) => [row.stop_id, row.stop_name]));
  const tripLine = new Map(brute.table('trips').map((row) => [row.trip_id, row.route_id]));
  const lineName = new Map(
    brute.table('routes').map((row) => [row.route_id, row.route_short_name]),
  );
  const raw = brute.table('stop_times').filter((row) => row.pickup_booking_rule_id);
  const checked = ordered.filter((part) => part.order !== undefined);
  assert.ok(checked.length > 0, 'no ordered ride at all');
  for (const { line, from, departure, order } of checked) {
    const row = raw.find(
      (one) =>
        byStop.get(one.stop_id) === from &&
        one.departure_time!.startsWith(departure) &&
        lineName.get(tripLine.get(one.trip_id)) === line.name,
    );
    const rule = rules.get(row?.pickup_booking_rule_id);
    assert.ok(rule, `${line.name} at ${departure} from ${from} has no rule in the feed`);
    assert.equal(order?.phone, rule.phone_number);
    if (rule.prior_notice_duration_min) {
      const [hours, minutes] = departure.split(':').map(Number);
      const by = hours! * 60 + minutes! - Number(rule.prior_notice_duration_min);
      assert.equal(order?.by?.time, clock(by * 60));
    }
  }
  for (const { line, from, departure } of ordered.filter((part) => !part.order)) {
    const isOrdered = raw.some(
      (one) =>
        byStop.get(one.stop_id) === from &&
        one.departure_time!.startsWith(departure) &&
        lineName.get(tripLine.get(one.trip_id)) === line.name,
    );
    assert.ok(!isOrdered, `${line.name} at ${departure} from ${from} must be ordered`);
  }
});

test('in the evening there is a way there and none back', () => {
  const point = location('buergerhaus-moosweiler-haus');
  const evening = {
    point,
    date: TODAY,
    opens: '18:00',
    closes: '20:30',
    attendance: 'whole',
  } as const;
  const { there, back } = planVisit(timetable, evening, terms('Hinterwede'));
  const home = brute.arrival(point, pointOf(kreis, 'Hinterwede'), 20.5 * HOUR, WALK);
  assert.equal(Boolean(back), home !== undefined && home <= 26.5 * HOUR);
  assert.ok(there);
});

test('who comes while it is open arrives in opening hours and stays half an hour', () => {
  const point = location('kreishaus-ki');
  const visit = {
    point,
    date: TODAY,
    opens: '09:00',
    closes: '16:00',
    attendance: 'visit',
  } as const;
  const { there, back } = planVisit(timetable, visit, terms('Hinterwede'));
  assert.ok(there && back);
  assert.ok(there.arrival >= '09:00' && there.arrival <= '15:30', there.arrival);
  assert.ok(back.departure >= there.arrival);
});

test('a time of its own sets the way there', () => {
  const point = location('kreishaus-ki');
  const visit = {
    point,
    date: TODAY,
    opens: '09:00',
    closes: '16:00',
    attendance: 'visit',
  } as const;
  const depart = planVisit(timetable, visit, {
    ...terms('Lindfurt'),
    mode: 'depart',
    time: '13:00',
  });
  assert.ok(depart.there && depart.there.departure >= '13:00');
  const arrive = planVisit(timetable, visit, {
    ...terms('Lindfurt'),
    mode: 'arrive',
    time: '13:00',
  });
  assert.ok(arrive.there && arrive.there.arrival <= '13:00');
});

test('who cannot be there in time is told when at the earliest', () => {
  const point = location('kreishaus-ki');
  const early = {
    point,
    date: TODAY,
    opens: '05:00',
    closes: '06:00',
    attendance: 'whole',
  } as const;
  const { there, late } = planVisit(timetable, early, terms('Hinterwede'));
  assert.equal(there, undefined);
  const first = brute.arrival(pointOf(kreis, 'Hinterwede'), point, 0, WALK);
  assert.equal(late?.arrival, clock(first, Math.ceil));
});

test('a day that is not in the timetable is said to be outside', () => {
  const point = location('kreishaus-ki');
  const visit = { point, date: '2027-01-04', attendance: 'visit' } as const;
  assert.deepEqual(planVisit(timetable, visit, terms('Hinterwede')), { isOutside: true });
});
