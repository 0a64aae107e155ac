import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addDays, REFERENCE_DAY, weeksSince } from '../shift.js';
import { services } from './calendar.js';
import { csv, type Cell } from './csv.js';
import { LINES } from './lines.js';
import { road, type Point } from './roads.js';
import { STOPS } from './stops.js';
import { allTrips, clock, type Trip } from './trips.js';

/** The window begins two weeks before the Monday of this week and covers nine months. */
const DAYS_BEFORE = 14;
const DAYS = 39 * 7;

const BOOKING_RULE = 'rufbus';
const CALL_AHEAD = LINES.find((line) => line.callAhead !== undefined)?.callAhead;

/**
 * The timetable of the invented Kreis as a GTFS feed: file name → content. It is valid around
 * `today` (ISO date), so that the demo never expires; the times are the same every year.
 */
export function kreisFeed(today: string): Record<string, string> {
  const monday = addDays(REFERENCE_DAY, weeksSince(today) * 7);
  const from = addDays(monday, -DAYS_BEFORE);
  const to = addDays(from, DAYS - 1);
  const trips = allTrips();
  return {
    'agency.txt': csv(AGENCIES),
    'booking_rules.txt': csv(BOOKING_RULES),
    'calendar.txt': csv(
      services(from, DAYS).map(({ id, weekdays }) => ({
        service_id: id,
        ...Object.fromEntries(DAY_COLUMNS.map((day, i) => [day, weekdays[i] ? 1 : 0])),
        start_date: compact(from),
        end_date: compact(to),
      })),
    ),
    'calendar_dates.txt': csv(
      services(from, DAYS).flatMap(({ id, added, removed }) => [
        ...added.map((date) => ({ service_id: id, date: compact(date), exception_type: 1 })),
        ...removed.map((date) => ({ service_id: id, date: compact(date), exception_type: 2 })),
      ]),
    ),
    'feed_info.txt': csv([
      {
        feed_publisher_name: 'Lindental mobil (erfunden)',
        feed_publisher_url: 'https://lindental-mobil.example',
        feed_lang: 'de',
        feed_start_date: compact(from),
        feed_end_date: compact(to),
        feed_version: monday,
        feed_contact_email: 'fahrplan@lindental-mobil.example',
      },
    ]),
    'routes.txt': csv(
      LINES.map((line, i) => ({
        route_id: line.id,
        agency_id: line.agency,
        route_short_name: line.kind === 'rail' ? line.id.replace('RB', 'RB ') : line.id,
        route_long_name: line.name,
        route_type: line.kind === 'rail' ? 2 : 3,
        route_color: line.colour,
        route_text_color: 'FFFFFF',
        route_sort_order: i,
      })),
    ),
    'shapes.txt': csv(shapes(trips)),
    'stops.txt': csv(
      [...STOPS.values()].map((stop) => ({
        stop_id: stop.id,
        stop_name: stop.name,
        stop_lat: stop.lat,
        stop_lon: stop.lon,
        wheelchair_boarding: stop.stepFree === undefined ? 0 : stop.stepFree ? 1 : 2,
      })),
    ),
    'stop_times.txt': csv(trips.flatMap(stopTimes)),
    'transfers.txt': csv(TRANSFERS),
    'trips.txt': csv(
      trips.map((trip) => ({
        route_id: trip.line.id,
        service_id: trip.on,
        trip_id: trip.id,
        trip_headsign: STOPS.get(trip.stops.at(-1) ?? '')?.name,
        direction_id: trip.way === 'out' ? 0 : 1,
        shape_id: shapeId(trip),
        wheelchair_accessible: trip.coach ? 2 : 1,
        bikes_allowed: trip.line.kind === 'rail' ? 1 : 0,
      })),
    ),
  };
}

const DAY_COLUMNS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const AGENCIES = [
  {
    agency_id: 'lindental-mobil',
    agency_name: 'Lindental mobil (erfunden)',
    agency_url: 'https://lindental-mobil.example',
    agency_timezone: 'Europe/Berlin',
    agency_lang: 'de',
    agency_phone: '0221 4710-550',
  },
  {
    agency_id: 'westtalbahn',
    agency_name: 'Westtalbahn (erfunden)',
    agency_url: 'https://westtalbahn.example',
    agency_timezone: 'Europe/Berlin',
    agency_lang: 'de',
    agency_phone: '0221 4710-558',
  },
];

const BOOKING_RULES = [
  {
    booking_rule_id: BOOKING_RULE,
    booking_type: 1,
    prior_notice_duration_min: CALL_AHEAD,
    message: `Der Rufbus fährt nur auf Anruf. Bis ${CALL_AHEAD ?? ''} Minuten vorher.`,
    phone_number: '0221 4710-555',
    info_url: 'https://lindental-mobil.example/rufbus',
    booking_url: 'https://lindental-mobil.example/rufbus/bestellen',
  },
];

/** Where people change between bus and train, with the minutes it takes. */
const TRANSFERS = (
  [
    ['lf-zob', 'lf-bf', 3],
    ['br-bf', 'br-bf-rail', 2],
    ['am-bf', 'am-bf-rail', 3],
    ['gh-bf', 'gh-bf-rail', 2],
    ['kupferhammer-dorf', 'kupferhammer-bf', 5],
  ] as const
).flatMap(([a, b, minutes]) => {
  const rest = { transfer_type: 2, min_transfer_time: minutes * 60 };
  return [
    { from_stop_id: a, to_stop_id: b, ...rest },
    { from_stop_id: b, to_stop_id: a, ...rest },
  ];
});

function stopTimes(trip: Trip): Record<string, Cell>[] {
  const called = trip.line.callAhead !== undefined;
  return trip.stops.map((stop, i) => {
    const time = `${clock(trip.minutes[i] ?? NaN)}:00`;
    return {
      trip_id: trip.id,
      arrival_time: time,
      departure_time: time,
      stop_id: stop,
      stop_sequence: i,
      pickup_type: i === trip.stops.length - 1 ? 1 : called ? 2 : 0,
      drop_off_type: i === 0 ? 1 : 0,
      pickup_booking_rule_id: called ? BOOKING_RULE : undefined,
    };
  });
}

function shapeId({ line, way, stops }: Trip): string {
  const whole = stops.length === line.stops.length;
  return [line.id, way, ...(whole ? [] : [stops[0], stops.at(-1)])].join('-');
}

function shapes(trips: readonly Trip[]): Record<string, Cell>[] {
  const courses = new Map(trips.map((trip) => [shapeId(trip), trip.stops]));
  return [...courses].flatMap(([shape_id, stops]) =>
    course(stops).map(([lat, lon], i) => ({
      shape_id,
      shape_pt_lat: lat,
      shape_pt_lon: lon,
      shape_pt_sequence: i,
    })),
  );
}

function course(stops: readonly string[]): Point[] {
  return stops.flatMap((stop, i) => {
    const next = stops[i + 1];
    if (next === undefined) return [];
    const { points } = road(stop, next);
    return i === stops.length - 2 ? points : points.slice(0, -1);
  });
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

/** Writes the feed into a folder, one file each. */
export async function writeKreisFeed(folder: string, today: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(kreisFeed(today)).map(([name, text]) => writeFile(join(folder, name), text)),
  );
}

const [, script, folder] = process.argv;
if (
  script !== undefined &&
  folder !== undefined &&
  import.meta.url === pathToFileURL(script).href
) {
  await writeKreisFeed(folder, new Date().toISOString().slice(0, 10));
}
