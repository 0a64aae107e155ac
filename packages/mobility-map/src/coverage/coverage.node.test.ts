import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHolidays } from '@kim-widgets/angebote';
import { loadTimetable } from '@kim-widgets/transit';
import { BruteForce } from '../../test/brute-force.js';
import { database, feed, timetableFile, TODAY } from '../../test/kreis.js';
import { coverageCsv, coverageOf, locatedPlaces, visitsOfWeek } from './coverage.js';
import { covers } from './covers.js';

const kreis = database();
const holidays = createHolidays(kreis.schoolHolidays);
const timetable = await loadTimetable(await timetableFile());
const places = locatedPlaces(kreis.places);
const points = places.map(({ point }) => point);
const terms = { mode: 'offer', time: '09:00', maxWalkMetres: 1080, stepFree: false } as const;
const courses = kreis.offers.filter(({ offerType }) => offerType === 'language-course');
const week = visitsOfWeek(courses, kreis.byId, { date: TODAY, holidays });

const seconds = (time: string) => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60;

test('who reaches a course on a Monday within 60 minutes, and home, is who a brute-force search finds', () => {
  const monday = week.filter(({ date, opens }) => date === TODAY && opens !== undefined);
  assert.ok(monday.length >= 8);
  const brute = new BruteForce(feed, TODAY);
  const minutes = 60;
  const expected = points.map((origin) =>
    monday.some(({ point, opens, closes }) => {
      const leave = brute.departure(origin, point, seconds(opens!), terms.maxWalkMetres);
      if (leave === undefined) return false;
      const arrival = brute.arrival(origin, point, leave, terms.maxWalkMetres)!;
      const home = brute.arrival(point, origin, seconds(closes!), terms.maxWalkMetres);
      const took = Math.ceil(arrival / 60) - Math.floor(leave / 60);
      return took <= minutes && home !== undefined && home - seconds(closes!) <= 360 * 60;
    }),
  );
  const found = covers(timetable, points, monday, terms, minutes);
  const differing = places.filter((_, index) => found[index] !== expected[index]);
  assert.deepEqual(
    differing.map(({ name }) => name),
    [],
  );
  assert.ok(found.includes(true) && found.includes(false));
});

test('shares are of inhabitants, the least covered municipality first', () => {
  const found = covers(timetable, points, week, terms, 45);
  const { rows, total } = coverageOf(places, found, kreis.municipalities);
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
    const missing = without.reduce((sum, place) => sum + (place.inhabitants ?? 0), 0);
    assert.equal(inhabitants - reached, missing);
  }
});

test('a spreadsheet takes no cell for a formula', () => {
  const row = {
    name: '=1+1',
    inhabitants: 10,
    reached: 5,
    without: [{ name: 'Hinter"wede; Nord' }],
  };
  assert.equal(
    coverageCsv([row], ['Kommune', 'E', 'R', '%', 'ohne']),
    '\uFEFFKommune;E;R;%;ohne\r\n\'=1+1;10;5;50;"Hinter""wede; Nord"\r\n',
  );
});
