import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadTimetable } from '@kim-widgets/transit';
import { run } from '../main.js';

const FEED: Record<string, string> = {
  'agency.txt':
    'agency_id,agency_name,agency_url,agency_timezone\n1,Lindental mobil,https://lindental-mobil.example,Europe/Berlin\n',
  'stops.txt':
    'stop_id,stop_name,stop_lat,stop_lon\na,Lindfurt,51.30,8.20\nb,Grauhain,51.36,8.30\n',
  'routes.txt': 'route_id,agency_id,route_short_name,route_type\n541,1,541,3\n',
  'trips.txt': 'route_id,service_id,trip_id\n541,w,t1\n541,w,t2\n',
  'calendar.txt':
    'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nw,1,1,1,1,1,0,0,20260301,20260430\n',
  'stop_times.txt':
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt1,08:00:00,08:00:00,a,1\nt1,08:20:00,08:20:00,b,2\nt2,09:00:00,09:00:00,a,1\nt2,09:20:00,09:20:00,nowhere,2\n',
};

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kim-timetable-'));
  for (const [name, text] of Object.entries(FEED)) await writeFile(join(folder, name), text);
});
after(() => rm(folder, { recursive: true }));

async function angebote(...args: string[]) {
  const said: string[] = [];
  let out = '';
  const code = await run(['timetable', ...args], {
    out: (text) => void (out += text),
    say: (text) => said.push(text),
    isTerminal: false,
    signal: new AbortController().signal,
    now: () => new Date('2026-03-09T10:00:00+01:00'),
  });
  return { code, out, said: said.join('\n') };
}

test('a feed becomes a file the router reads; what is broken is named by file and line', async () => {
  const target = join(folder, 'fahrplan.bin');
  const { code, said } = await angebote(folder, '--out', target, '--days', '7');
  assert.equal(code, 1, said);
  assert.match(said, /stop_times\.txt, Zeile 5/);
  assert.match(said, /2 Haltestellen, 7 Tage ab 2026-03-09/);
  const timetable = await loadTimetable(new Uint8Array(await readFile(target)));
  const [journey] = timetable.journeys(
    { lat: 51.3, lon: 8.2 },
    { lat: 51.36, lon: 8.3 },
    { date: '2026-03-09', time: '07:50', mode: 'depart' },
  );
  assert.ok(journey);
});

test('an outline in a GeoJSON file cuts the timetable', async () => {
  const square = (south: number) => [
    [
      [8.1, south],
      [8.4, south],
      [8.4, south + 0.1],
      [8.1, south + 0.1],
      [8.1, south],
    ],
  ];
  const cut = async (coordinates: unknown) => {
    const outline = join(folder, 'kreis.geojson');
    const feature = { type: 'Feature', geometry: { type: 'Polygon', coordinates } };
    await writeFile(outline, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    return angebote(folder, '--out', join(folder, 'cut.bin'), '--days', '7', '--area', outline);
  };
  assert.match((await cut(square(51.28))).said, /2 Haltestellen/);
  assert.match((await cut(square(50))).said, /no trip runs/);
  const { code, said } = await cut([[['x']]]);
  assert.equal(code, 2);
  assert.match(said, /kein Umriss/);
});

for (const [what, args, words] of [
  ['a missing feed', ['nowhere.zip', '--out', 'x.bin'], /nowhere\.zip gibt es nicht/],
  ['a day that is none', ['.', '--out', 'x.bin', '--from', 'morgen'], /ein Tag wie 2026-03-09/],
  ['too many days', ['.', '--out', 'x.bin', '--days', '400'], /von 1 bis 90/],
  ['an area that is none', ['.', '--out', 'x.bin', '--area', '1,2,3'], /vier Zahlen/],
] as const) {
  test(`${what} is wrong use, said in one sentence`, async () => {
    const { code, said } = await angebote(...args);
    assert.equal(code, 2);
    assert.match(said, words);
  });
}
