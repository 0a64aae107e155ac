import { townName, stopName } from './names.js';
import { seeded, type Random } from './random.js';

/** The days the feed is made for: a clock change, school holidays and Easter are among them. */
export const LAND_FIRST_DAY = '2026-03-16';
/** A Wednesday with school. */
export const LAND_DAY = '2026-03-18';
/** A rural town in the middle of the Land; a Kreis is a box of 40 km around it. */
export const LAND_KREIS_CENTRE = { lat: 51.3, lon: 7.9 };

export interface LandSize {
  cities: number;
  urbanLines: number;
  ruralLines: number;
  railLines: number;
}

/** About three million stop times, as many as a Land of eighteen million people has. */
export const LAND: LandSize = { cities: 40, urbanLines: 216, ruralLines: 840, railLines: 60 };

interface Stop {
  id: string;
  name: string;
  lat: number;
  lon: number;
  station: boolean;
}

interface Town {
  name: string;
  lat: number;
  lon: number;
  stops: Stop[];
}

interface Line {
  id: string;
  name: string;
  type: number;
  agency: number;
  colour: string;
  course: Stop[];
  /** Seconds all its times are multiples of: most companies plan in minutes, some finer. */
  grain: number;
  hops: number[];
  kind: 'urban' | 'rural' | 'rail';
}

const SERVICES = [
  ['wd', '1111100'],
  ['school', '1111100'],
  ['holiday', '1111100'],
  ['sa', '0000010'],
  ['su', '0000001'],
  ['fr-sa-night', '0000110'],
  ['mo-we', '1010000'],
  ['works', '1111100'],
] as const;

/** Easter: no ordinary weekdays, Sundays instead. */
const PUBLIC_HOLIDAYS = ['20260403', '20260406'];
const SCHOOL_HOLIDAYS = [
  '20260330',
  '20260331',
  '20260401',
  '20260402',
  '20260407',
  '20260408',
  '20260409',
  '20260410',
];

/**
 * A Land's timetable, invented: cities with dense lines, villages with a bus every hour or two,
 * trips on school days only, weekends, ordered buses, railways, and every trip a little different
 * from the one before, as in real feeds. Returns the files of a GTFS feed in pieces.
 */
export function* landFeed(size: LandSize = LAND, seed = 1): Generator<[string, Iterable<string>]> {
  const random = seeded(seed);
  const taken = new Set<string>();
  const stops: Stop[] = [];
  const towns = makeTowns(random, size, stops, taken);
  const lines = makeLines(random, size, towns);

  yield [
    'agency.txt',
    [
      'agency_id,agency_name,agency_url,agency_timezone,agency_phone\n',
      ...Array.from(
        { length: 12 },
        (_, i) =>
          `a${i},Verkehrsgesellschaft ${i + 1},https://example.org/${i},Europe/Berlin,0221 4710-${500 + i}\n`,
      ),
    ],
  ];
  yield [
    'feed_info.txt',
    [
      'feed_publisher_name,feed_publisher_url,feed_lang,feed_version\nVerkehrsverbund Musterland,https://example.org,de,1\n',
    ],
  ];
  yield ['calendar.txt', calendar()];
  yield ['calendar_dates.txt', exceptions()];
  yield [
    'booking_rules.txt',
    [
      'booking_rule_id,booking_type,prior_notice_duration_min,phone_number,message\n',
      ...Array.from(
        { length: 6 },
        (_, i) => `b${i},1,${30 + 15 * i},0221 4710-${600 + i},Rufbus: bitte anmelden\n`,
      ),
    ],
  ];
  yield ['stops.txt', stopRows(stops, random)];
  yield ['transfers.txt', transferRows(stops)];
  yield [
    'routes.txt',
    [
      'route_id,agency_id,route_short_name,route_long_name,route_type,route_color,route_text_color\n',
      ...lines.map(
        (line) => `${line.id},a${line.agency},${line.name},,${line.type},${line.colour},FFFFFF\n`,
      ),
    ],
  ];
  const trips = ['trip_id,route_id,service_id,trip_headsign,wheelchair_accessible\n'];
  yield ['stop_times.txt', stopTimes(random, lines, trips)];
  yield ['trips.txt', trips];
}

function* calendar(): Generator<string> {
  yield 'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n';
  for (const [id, days] of SERVICES) {
    const [from, to] = id === 'works' ? ['20260323', '20260401'] : ['20251214', '20261212'];
    yield `${id},${Array.from(days).join()},${from},${to}\n`;
  }
}

function* exceptions(): Generator<string> {
  yield 'service_id,date,exception_type\n';
  for (const date of PUBLIC_HOLIDAYS) {
    for (const id of ['wd', 'school', 'holiday', 'works']) yield `${id},${date},2\n`;
    yield `su,${date},1\n`;
  }
  for (const date of SCHOOL_HOLIDAYS) yield `school,${date},2\n`;
  // "holiday" runs on weekdays without school: it is taken off all others.
  for (let day = Date.UTC(2026, 2, 1); day < Date.UTC(2026, 3, 20); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '');
    const weekday = new Date(day).getUTCDay();
    if (weekday > 0 && weekday < 6 && !SCHOOL_HOLIDAYS.includes(date)) yield `holiday,${date},2\n`;
  }
}

function* stopRows(stops: Stop[], random: Random): Generator<string> {
  yield 'stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station,wheelchair_boarding,platform_code\n';
  for (const { id, name, lat, lon, station } of stops) {
    if (station) yield `${id},"${name}",${lat.toFixed(6)},${lon.toFixed(6)},1,,1,\n`;
    const wheelchair = random.pick([0, 1, 1, 2]);
    for (const side of [1, 2]) {
      const off = (side - 1.5) * 0.0003;
      const parent = station ? id : '';
      yield `${id}:${side},"${name}",${(lat + off).toFixed(6)},${(lon - off).toFixed(6)},0,${parent},${wheelchair},${station ? side : ''}\n`;
    }
  }
}

/** Changing on foot: from one side of the street to the other, and to other stops within 300 m. */
function* transferRows(stops: Stop[]): Generator<string> {
  yield 'from_stop_id,to_stop_id,transfer_type,min_transfer_time\n';
  const sorted = [...stops].sort((a, b) => a.lat - b.lat);
  for (const [index, a] of sorted.entries()) {
    yield `${a.id}:1,${a.id}:2,2,60\n${a.id}:2,${a.id}:1,2,60\n`;
    for (let i = index + 1; i < sorted.length && sorted[i]!.lat - a.lat < 0.003; i++) {
      const b = sorted[i]!;
      const metres = metresBetween(a, b);
      if (metres > 300) continue;
      const seconds = 60 * Math.ceil((metres * 1.3) / 1.2 / 60 + 0.5);
      for (const from of [1, 2]) {
        for (const to of [1, 2]) {
          yield `${a.id}:${from},${b.id}:${to},2,${seconds}\n${b.id}:${to},${a.id}:${from},2,${seconds}\n`;
        }
      }
    }
  }
}

function makeTowns(random: Random, size: LandSize, stops: Stop[], taken: Set<string>): Town[] {
  const towns: Town[] = [];
  const names = new Set<string>();
  const place = (lat: number, lon: number, count: number, spread: number): Town => {
    let name = townName(random);
    while (names.has(name)) name = townName(random);
    names.add(name);
    const town: Town = { name, lat, lon, stops: [] };
    for (let i = 0; i < count; i++) {
      // Denser in the middle.
      const distance = spread * random.next() ** 0.7;
      const angle = random.next() * 2 * Math.PI;
      addStop(
        town,
        lat + distance * Math.sin(angle),
        lon + 1.6 * distance * Math.cos(angle),
        i === 0,
      );
    }
    return town;
  };
  const addStop = (town: Town, lat: number, lon: number, station: boolean) => {
    const id = `de:0${5000 + (stops.length % 99)}:${10000 + stops.length}`;
    const name = station ? `${town.name}, Bahnhof` : stopName(random, town.name, taken);
    taken.add(name);
    const stop = { id, name, lat, lon, station };
    stops.push(stop);
    town.stops.push(stop);
  };
  for (let i = 0; i < size.cities; i++) {
    const [lat, lon] = [50.6 + 1.6 * random.next(), 6.2 + 2.9 * random.next()];
    towns.push(place(lat, lon, random.int(70, 230), 0.06));
  }
  for (let i = 0; i < size.ruralLines / 2; i++) {
    const [lat, lon] = [50.5 + 1.8 * random.next(), 6.1 + 3.1 * random.next()];
    towns.push(place(lat, lon, random.int(6, 18), 0.025));
  }
  return towns;
}

function makeLines(random: Random, size: LandSize, towns: Town[]): Line[] {
  const cities = towns.slice(0, size.cities);
  const villages = towns.slice(size.cities);
  const lines: Line[] = [];
  const add = (kind: Line['kind'], name: string, type: number, course: Stop[]) => {
    const grain = random.chance(0.1) ? 30 : 60;
    const metresPerSecond = { urban: 6, rural: 10, rail: 20 }[kind];
    const hops = course.slice(1).map((stop, index) => {
      const metres = metresBetween(course[index]!, stop);
      return Math.max(grain, Math.round(metres / metresPerSecond / grain) * grain);
    });
    const colour = random.chance(0.8) ? random.int(0, 0xffffff).toString(16).padStart(6, '0') : '';
    lines.push({
      id: `r${lines.length}`,
      name,
      type,
      agency: random.int(0, 11),
      colour,
      course,
      grain,
      hops,
      kind,
    });
  };
  for (let i = 0; i < size.urbanLines; i++) {
    const city = cities[i % cities.length]!;
    add(
      'urban',
      String(600 + (i % 300)),
      i % 7 === 0 ? 0 : 3,
      across(random, city, random.int(18, 32)),
    );
  }
  for (let i = 0; i < size.ruralLines; i++) {
    const start = villages[i % villages.length]!;
    const near = nearest(start, towns, 6);
    const goal = i % 3 === 0 ? nearest(start, cities, 2)[random.int(0, 1)]! : random.pick(near);
    const via = nearest(
      { lat: (start.lat + goal.lat) / 2, lon: (start.lon + goal.lon) / 2 },
      villages,
      2,
    )[0]!;
    const course = [
      ...new Set([...some(random, start, 7), ...some(random, via, 5), ...some(random, goal, 7)]),
    ];
    add('rural', i % 5 === 0 ? `R${i % 90}` : String(100 + (i % 480)), 3, course);
  }
  for (let i = 0; i < size.railLines; i++) {
    const from = cities[i % cities.length]!;
    const to = random.pick(cities.filter((city) => city !== from));
    const between = villages
      .map((town) => ({ town, at: along(from, to, town) }))
      .filter(({ at }) => at.share > 0 && at.share < 1 && at.off < 0.05)
      .sort((a, b) => a.at.share - b.at.share)
      .slice(0, 16);
    const course = [from, ...between.map(({ town }) => town), to].map((town) => town.stops[0]!);
    add('rail', `RB ${20 + i}`, 2, course);
  }
  return lines;
}

function* stopTimes(random: Random, lines: Line[], trips: string[]): Generator<string> {
  yield 'trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type,pickup_booking_rule_id,drop_off_booking_rule_id\n';
  let number = 0;
  for (const line of lines) {
    for (const { service, departures, ordered, part } of plan(random, line)) {
      for (const direction of [0, 1]) {
        const [from, to] = part;
        const course = line.course.slice(from, to);
        const hops = line.hops.slice(from, to - 1);
        if (direction) {
          course.reverse();
          hops.reverse();
        }
        const side = direction + 1;
        const headsign = course.at(-1)!.name;
        for (const departure of departures) {
          const trip = `${line.id}-${service}-${number++}`;
          trips.push(
            `${trip},${line.id},${service},"${headsign}",${line.kind === 'rural' ? 0 : 1}\n`,
          );
          yield tripRows(
            random,
            line,
            trip,
            course,
            hops,
            side,
            departure + direction * 420,
            ordered,
          );
        }
      }
    }
  }
}

function tripRows(
  random: Random,
  { grain, kind }: Line,
  trip: string,
  course: Stop[],
  hops: number[],
  side: number,
  departure: number,
  ordered: boolean,
): string {
  let time = departure + (random.chance(0.3) ? random.pick([-60, 60]) : 0);
  const hour = time / 3600;
  // Streets are fuller at the rush hours; the timetable knows.
  const rush = kind !== 'rail' && ((hour > 6.5 && hour < 9) || (hour > 15.5 && hour < 18.5));
  const booking = ordered ? `2,2,b${side},b${side}` : '0,0,,';
  let rows = '';
  course.forEach((stop, index) => {
    if (index > 0) {
      let hop = hops[index - 1]! + (rush && index % 5 === 0 ? grain : 0);
      if (random.chance(0.12)) hop = Math.max(0, hop + (random.chance(0.5) ? grain : -grain));
      time += hop;
    }
    const arrival = clock(time);
    if (kind === 'rail' && index > 0 && index < course.length - 1) time += 60;
    rows += `${trip},${arrival},${clock(time)},${stop.id}:${side},${index + 1},${booking}\n`;
  });
  return rows;
}

interface Plan {
  service: string;
  departures: number[];
  ordered: boolean;
  part: [from: number, to: number];
}

/** When a line runs: by kind, by day, some trips only over a part of the course. */
function plan(random: Random, line: Line): Plan[] {
  const all: [number, number] = [0, line.course.length];
  const short: [number, number] = [Math.floor(line.course.length / 3), line.course.length];
  const every = (from: number, to: number, minutes: number): number[] => {
    const first = from * 60 + random.int(0, minutes - 1);
    return Array.from(
      { length: Math.max(0, Math.floor((to * 60 - first) / minutes)) },
      (_, i) => (first + i * minutes) * 60,
    );
  };
  const run = (service: string, departures: number[], part = all, ordered = false): Plan => ({
    service,
    departures,
    part,
    ordered,
  });
  if (line.kind === 'urban') {
    const headway = random.pick([7, 10, 10, 12, 15, 20]);
    return [
      run('wd', every(5, 24, headway)),
      run('school', every(6.8, 8, 20), short),
      run('sa', every(6, 24, Math.max(15, headway * 1.5))),
      run('su', every(7, 24, Math.max(20, headway * 2))),
      run('fr-sa-night', every(24, 27.5, 60)),
    ];
  }
  if (line.kind === 'rail') {
    const headway = random.pick([30, 60]);
    return [
      run('wd', every(4.5, 24, headway)),
      run('sa', every(5, 25, headway)),
      run('su', every(6, 24, 60)),
      run('works', every(20, 24, 60), short),
    ];
  }
  const headway = random.pick([60, 60, 120]);
  const plans = [
    run('wd', every(5.3, 20, headway)),
    run('school', [...every(6.5, 8, 30), ...every(12.5, 16.5, 60)]),
    run('school', every(13, 14, 60), short),
    run('holiday', every(8, 9, 60)),
    run('sa', every(7, 16, headway * 1.5)),
  ];
  if (random.chance(0.5)) plans.push(run('su', every(9, 19, 120), all, true));
  if (random.chance(0.3)) plans.push(run('wd', every(20, 23, 60), all, true));
  if (random.chance(0.2)) plans.push(run('mo-we', every(9, 11, 60), short, true));
  return plans;
}

function clock(seconds: number): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

interface Point {
  lat: number;
  lon: number;
}

function metresBetween(a: Point, b: Point): number {
  return 111_195 * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * 0.63);
}

function nearest<Item extends Point>(point: Point, items: Item[], count: number): Item[] {
  return [...items]
    .sort((a, b) => metresBetween(point, a) - metresBetween(point, b))
    .filter((item) => item !== (point as Item))
    .slice(0, count);
}

function along(from: Point, to: Point, point: Point) {
  const [dx, dy] = [to.lon - from.lon, to.lat - from.lat];
  const share = ((point.lon - from.lon) * dx + (point.lat - from.lat) * dy) / (dx * dx + dy * dy);
  return {
    share,
    off: Math.hypot(point.lon - from.lon - share * dx, point.lat - from.lat - share * dy),
  };
}

/** A line through a city: its stops in the order of a direction, near a street. */
function across(random: Random, city: Town, count: number): Stop[] {
  const angle = random.next() * Math.PI;
  const offset = (random.next() - 0.5) * 0.03;
  const turned = city.stops.map((stop) => {
    const [x, y] = [(stop.lon - city.lon) / 1.6, stop.lat - city.lat];
    return {
      stop,
      at: x * Math.cos(angle) + y * Math.sin(angle),
      off: Math.abs(y * Math.cos(angle) - x * Math.sin(angle) - offset),
    };
  });
  return turned
    .sort((a, b) => a.off - b.off)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ stop }) => stop);
}

/** A walk through a village that begins or ends at its station. */
function some(random: Random, town: Town, count: number): Stop[] {
  const first = random.int(0, Math.max(0, Math.min(town.stops.length, 40) - count));
  return [town.stops[0]!, ...town.stops.slice(first, first + count)];
}
