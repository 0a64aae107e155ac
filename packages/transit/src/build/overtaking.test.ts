import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf } from '../../test/folder.js';
import { villageFeed } from '../../test/village-feed.js';
import { loadTimetable } from '../timetable.js';
import { buildTimetable } from './index.js';

const KIRCHE = { lat: 51.3, lon: 8 };
const ZOB = { lat: 51.401, lon: 8.0001 };
const DATE = '2026-04-14';

test('a bus that overtakes another on the same way is the one to take', async (t) => {
  const files = villageFeed();
  const add = (name: string, rows: string) => (files[name] = (files[name] ?? '') + rows);
  add('trips.txt', '541,werktags,langsam,Lindfurt,1,\n541,werktags,schnell,Lindfurt,1,\n');
  const times = [
    'langsam,08:00:00,08:00:00,kirche,1,,,,',
    'langsam,09:30:00,09:30:00,zob,2,,,,',
    'schnell,08:10:00,08:10:00,kirche,1,,,,',
    'schnell,08:30:00,08:30:00,zob,2,,,,',
    '',
  ];
  add('stop_times.txt', times.join('\n'));
  const { bytes } = await buildTimetable(await folderOf(files, t), {
    from: '2026-04-06',
    days: 28,
  });
  const timetable = await loadTimetable(bytes);

  const depart = { date: DATE, time: '08:00', mode: 'depart' } as const;
  const [journey] = timetable.journeys(KIRCHE, ZOB, depart);
  assert.equal(journey?.arrival, 8.5 * 3600);
  assert.equal(timetable.reach(KIRCHE, depart).minutesTo(ZOB), 30);

  const arrive = { date: DATE, time: '09:30', mode: 'arrive' } as const;
  assert.equal(timetable.journeys(KIRCHE, ZOB, arrive)[0]?.departure, (8 * 60 + 10) * 60);
});
