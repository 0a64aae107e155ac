import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHolidays } from '@kim-widgets/angebote';
import { loadTimetable } from '@kim-widgets/transit';
import { BruteForce } from '../../test/brute-force.js';
import { database, feed, timetableFile, TODAY } from '../../test/kreis.js';
import { coverageCsv, placesCsv } from './coverage-csv.js';
import { coverageOf, locatedPlaces, visitsOfWeek } from './coverage.js';
import { nearestMinutes } from './nearest-minutes.js';

const kreis = database();
const holidays = createHolidays(kreis.schoolHolidays);
const timetable = await loadTimetable(await timetableFile());
const places = locatedPlaces(kreis.places);
const points = places.map(({ point }) => point);
const terms = { mode: 'offer', time: '09:00', maxWalkMetres: 1080, stepFree: false } as const;
const courses = kreis.offers.filter(({ offerType }) => offerType === 'language-course');
const week = visitsOfWeek(courses, kreis.byId, { date: TODAY, holidays });

const seconds = (time: string) => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60;

test('who reaches a course on a Monday within some minutes, and home, is who a brute-force search finds', () => {
  const monday = week.filter(({ date, opens }) => date === TODAY && opens !== undefined);
  assert.ok(monday.length >= 8);
  const brute = new BruteForce(feed, TODAY);
  const expected = points.map((origin) => {
    const took = monday.flatMap(({ point, opens, closes }) => {
      const leave = brute.departure(origin, point, seconds(opens!), terms.maxWalkMetres);
      if (leave === undefined) return [];
      const arrival = brute.arrival(origin, point, leave, terms.maxWalkMetres)!;
      const home = brute.arrival(point, origin, seconds(closes!), terms.maxWalkMetres);
      const isHome = home !== undefined && home - seconds(closes!) <= 360 * 60;
      return isHome ? [Math.ceil(arrival / 60) - Math.floor(leave / 60)] : [];
    });
    return took.length > 0 ? Math.min(...took) : undefined;
  });
  const found = nearestMinutes(timetable, points, monday, terms);
  for (const minutes of [15, 30, 45, 60, 90, 360]) {
    const differing = places.filter(
      (_, index) =>
        (found[index] ?? Infinity) <= minutes !== (expected[index] ?? Infinity) <= minutes,
    );
    assert.deepEqual(
      differing.map(({ name }) => name),
      [],
      `${minutes} minutes`,
    );
  }
  assert.ok(found.some((minutes = Infinity) => minutes <= 15));
  assert.ok(found.some((minutes = Infinity) => minutes > 60));
});

test('shares are of inhabitants, the least covered municipality first, and longer ways cover more', () => {
  const found = nearestMinutes(timetable, points, week, terms);
  const reach = places.map((place, index) => ({ place, minutes: found[index] }));
  const { rows, total } = coverageOf(reach, 45, kreis.municipalities);
  assert.equal(total.inhabitants, 158_800);
  assert.equal(
    total.reached,
    rows.reduce((sum, { reached }) => sum + reached, 0),
  );
  const shares = rows.map(({ inhabitants, reached }) => reached / inhabitants);
  assert.deepEqual(
    shares,
    [...shares].sort((a, b) => a - b),
  );
  for (const { inhabitants, reached, without } of rows) {
    const missing = without.reduce((sum, { place }) => sum + (place.inhabitants ?? 0), 0);
    assert.equal(inhabitants - reached, missing);
  }
  const all = [15, 30, 45, 60, 90].map(
    (minutes) => coverageOf(reach, minutes, kreis.municipalities).total.reached,
  );
  assert.deepEqual(
    all,
    [...all].sort((a, b) => a - b),
  );
});

test('a spreadsheet takes no cell for a formula', () => {
  const row = {
    ags: '05000000',
    name: '=1+1',
    inhabitants: 10,
    reached: 5,
    without: [{ place: { name: 'Hinter"wede; Nord' } }],
  };
  assert.equal(
    coverageCsv([row], ['Kommune', 'E', 'R', '%', 'ohne']),
    '\uFEFFKommune;E;R;%;ohne\r\n\'=1+1;10;5;50;"Hinter""wede; Nord"\r\n',
  );
});

test('every place is a row of its own file, the farthest first and those without any way before them', () => {
  const reach = [
    { place: { name: 'A', municipality: '05000001', inhabitants: 10 }, minutes: 20 },
    { place: { name: 'B', municipality: '05000001', inhabitants: 20 } },
    { place: { name: 'C' }, minutes: 70 },
  ];
  assert.equal(
    placesCsv(reach, new Map([['05000001', 'Stadt']]), ['Ort', 'Kommune', 'Menschen', 'Minuten']),
    '\uFEFFOrt;Kommune;Menschen;Minuten\r\nB;Stadt;20;\r\nC;;;70\r\nA;Stadt;10;20\r\n',
  );
});
