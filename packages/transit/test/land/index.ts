import { seeded } from '../random.js';
import { makeLines } from './lines.js';
import { calendar, exceptions } from './services.js';
import { stopRows, transferRows } from './stops.js';
import { makeTowns, type LandSize, type Stop } from './towns.js';
import { stopTimes } from './trips.js';

/** The days the feed is made for: a clock change, school holidays and Easter are among them. */
export const LAND_FIRST_DAY = '2026-03-16';
/** A Wednesday with school. */
export const LAND_DAY = '2026-03-18';
/** A rural town in the middle of the Land; a Kreis is a box of 40 km around it. */
export const LAND_KREIS_CENTRE = { lat: 51.3, lon: 7.9 };

/** About three million stop times, as many as a Land of eighteen million people has. */
export const LAND: LandSize = { cities: 40, urbanLines: 216, ruralLines: 840, railLines: 60 };

/**
 * A Land's timetable, invented: cities with dense lines, villages with a bus every hour or two,
 * trips on school days only, weekends, ordered buses, railways, and every trip a little different
 * from the one before, as in real feeds. Returns the files of a GTFS feed in pieces.
 */
export function* landFeed(size: LandSize = LAND, seed = 1): Generator<[string, Iterable<string>]> {
  const random = seeded(seed);
  const stops: Stop[] = [];
  const towns = makeTowns(random, size, stops);
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
