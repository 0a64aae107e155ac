import { seeded, type Random } from './random.js';

/** The week in which the clocks change in spring, and the one in autumn. */
export const CHANGE_WEEKS = ['20260325', '20261021'] as const;

export interface SmallFeed {
  files: Map<string, string>;
  /** YYYYMMDD of the first of seven days. */
  first: string;
}

/**
 * A small feed with everything that is hard at once: trips that overtake, loops that visit a stop
 * twice, nights, hops of no minutes, chains of ways on foot, exceptions, headways, blank times,
 * stops where nobody gets on or off, stations, given and forbidden transfers.
 */
export function smallFeed(seed: number): SmallFeed {
  const random = seeded(seed);
  const first = CHANGE_WEEKS[seed % 2]!;
  const stops = makeStops(random);
  const ids = stops.map(({ id }) => id);
  const routes: string[] = [];
  const trips: string[] = [];
  const times: string[] = [];
  const headways: string[] = [];
  const lines = random.int(3, 9);
  for (let line = 0; line < lines; line++) {
    routes.push(`r${line},a,${line + 1},${random.pick([0, 1, 2, 3, 106, 700, 715, 900])}`);
    const course = makeCourse(random, ids);
    for (let trip = random.int(2, 14); trip > 0; trip--) {
      const id = `t${line}-${trip}`;
      const service = random.pick(['daily', 'week', 'end', 'odd', 'extra']);
      trips.push(
        `r${line},${service},${id},${random.pick(['', '0', '1', '1', '2'])},"to ""${course.at(-1)}"", again"`,
      );
      times.push(...tripTimes(random, id, random.chance(0.2) ? course.slice(1) : course));
      if (random.chance(0.08)) {
        const start = random.int(5, 22);
        headways.push(
          `${id},${clock(start * 3600)},${clock((start + random.int(1, 5)) * 3600)},${random.pick([600, 900, 1800])}`,
        );
      }
    }
  }
  if (random.chance(0.3)) times.sort(() => random.next() - 0.5);
  const end = random.chance(0.5) ? '\r\n' : '\n';
  const file = (...rows: string[]) => (random.chance(0.3) ? '\uFEFF' : '') + rows.join(end) + end;
  const files = new Map([
    [
      'agency.txt',
      file(
        'agency_id,agency_name,agency_url,agency_timezone',
        'a,"Bus, Bahn",https://example.org,Europe/Berlin',
      ),
    ],
    [
      'stops.txt',
      file(
        'stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station,wheelchair_boarding',
        ...stops.map(({ row }) => row),
      ),
    ],
    ['routes.txt', file('route_id,agency_id,route_short_name,route_type', ...routes)],
    [
      'trips.txt',
      file('route_id,service_id,trip_id,wheelchair_accessible,trip_headsign', ...trips),
    ],
    [
      'stop_times.txt',
      file(
        'trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type',
        ...times,
      ),
    ],
    [
      'calendar.txt',
      file(
        'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date',
        ...calendar(),
      ),
    ],
    ['calendar_dates.txt', file('service_id,date,exception_type', ...exceptions(random, first))],
    ['frequencies.txt', file('trip_id,start_time,end_time,headway_secs', ...headways)],
    [
      'transfers.txt',
      file('from_stop_id,to_stop_id,transfer_type,min_transfer_time', ...transfers(random, ids)),
    ],
  ]);
  return { files, first };
}

function makeStops(random: Random): { id: string; row: string }[] {
  const stops: { id: string; row: string }[] = [];
  const stations = random.int(0, 2);
  const rows: string[] = [];
  for (let s = 0; s < stations; s++)
    rows.push(`station${s},"Bahnhof ${s}",51.${500 + s * 3},7.5,1,,${random.int(0, 2)}`);
  for (let i = random.int(6, 16); i > 0; i--) {
    // A few hundred metres apart: some walk, some do not, and walks form chains.
    const [lat, lon] = [51.5 + 0.02 * random.next(), 7.5 + 0.03 * random.next()];
    const parent =
      stations > 0 && random.chance(0.3) ? `station${random.int(0, stations - 1)}` : '';
    const row = `s${i},"Halt ${i}, ""${random.pick(['Am Anger', 'Süd'])}""",${lat.toFixed(6)},${lon.toFixed(6)},0,${parent},${random.pick(['', '0', '1', '1', '1', '2'])}`;
    stops.push({ id: `s${i}`, row });
  }
  return [
    ...stops.slice(1),
    ...rows.map((row) => ({ id: row.split(',')[0]!, row })),
    stops[0]!,
  ].filter(Boolean);
}

function makeCourse(random: Random, all: string[]): string[] {
  const ids = all.filter((id) => id.startsWith('s') && !id.startsWith('station'));
  const course = Array.from({ length: random.int(2, 8) }, () => random.pick(ids));
  // Most courses visit a stop once; loops come back to one.
  return random.chance(0.3)
    ? course
    : course.filter((id, index) => course.indexOf(id) === index).concat(random.pick(ids));
}

function tripTimes(random: Random, id: string, course: string[]): string[] {
  let time =
    random.pick([random.int(4, 20), random.int(20, 27), random.int(0, 4)]) * 3600 +
    random.int(0, 59) * 60;
  const rows: string[] = [];
  const step = random.int(1, 5);
  course.forEach((stop, index) => {
    if (index > 0) time += random.pick([0, 0, 60, 60, 120, 300, 317, 1200]);
    const arrival = time;
    if (random.chance(0.2)) time += random.pick([0, 30, 60, 300]);
    const inner = index > 0 && index < course.length - 1;
    const [a, d] = inner && random.chance(0.2) ? ['', ''] : [clock(arrival), clock(time)];
    const [pickup, dropOff] = random.chance(0.12) ? [random.int(0, 3), random.int(0, 3)] : ['', ''];
    rows.push(`${id},${a},${d},${stop},${index * step},${pickup},${dropOff}`);
  });
  return rows;
}

function calendar(): string[] {
  return [
    'daily,1,1,1,1,1,1,1',
    'week,1,1,1,1,1,0,0',
    'end,0,0,0,0,0,1,1',
    'odd,1,0,1,0,1,0,1',
  ].map((days) => `${days},20260101,20261231`);
}

function exceptions(random: Random, first: string): string[] {
  const rows: string[] = [];
  for (let day = -2; day < 9; day++) {
    const date = String(Number(first) + day);
    if (Number(date.slice(6)) > 31 || Number(date.slice(6)) < 1) continue;
    if (random.chance(0.4)) rows.push(`extra,${date},1`);
    if (random.chance(0.1)) rows.push(`week,${date},${random.pick([1, 2])}`);
  }
  return [...rows, `extra,${first},1`];
}

function transfers(random: Random, ids: string[]): string[] {
  const pairs = new Map<string, string>();
  for (let i = random.int(0, 6); i > 0; i--) {
    const [from, to] = [random.pick(ids), random.pick(ids)];
    const type = random.int(0, 3);
    pairs.set(
      `${from},${to}`,
      `${from},${to},${type},${type === 2 ? random.pick(['0', '60', '400', '']) : ''}`,
    );
  }
  return [...pairs.values()];
}

function clock(seconds: number): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`;
}
