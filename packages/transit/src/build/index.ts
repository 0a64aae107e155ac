import { zoneOffsets } from '../zones.js';
import { readFeedInfo, validityOf } from './feed-info.js';
import { insideTest, type Area } from './area.js';
import { arrange } from './arrange.js';
import { resolveBookings } from './bookings.js';
import { readCalendar } from './calendar.js';
import { epochDay } from './dates.js';
import { createFeedReader, READ_SHARE, type BuildProgress } from './feed-reader.js';
import { readAgencies, readBookingRules, readLines } from './lines.js';
import { assembleTrips } from './patterns.js';
import { FeedError, ProblemList, type Problem } from './problems.js';
import { readShapes } from './shapes.js';
import { openFeed, type FeedSource } from './source.js';
import { readStopTimes } from './stop-times.js';
import { readStops } from './stops.js';
import { readTransfers } from './transfers.js';
import { LATEST_TIME, readTrips, ServiceTable } from './trips.js';
import { writeTimetable } from './write.js';

export type { Area, BoundingBox, Outline } from './area.js';
export type { BuildProgress } from './feed-reader.js';
export { FeedError, type Problem } from './problems.js';

export interface BuildOptions {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** How many days, 1 to 90. */
  days: number;
  /** Only what runs here: a box `[west, south, east, north]` or a GeoJSON outline, in degrees. */
  area?: Area;
  /** How far beyond the area stops are kept, in metres. Default 2,000. */
  ringMetres?: number;
  /** Keep the lines' courses from shapes.txt for a map, thinned to this many metres. Default: none. */
  shapeTolerance?: number;
  /** Keep the feed's stop_ids, to join the timetable with other data. Default: no. */
  keepStopIds?: boolean;
  /** Licence of the feed, as it shall be shown. GTFS has no field for it. */
  licence?: string;
  /** Whom to name, beside what the feed itself says. */
  attribution?: string;
  onProgress?: (progress: BuildProgress) => void;
  signal?: AbortSignal;
}

export interface BuildResult {
  /** The timetable file for `loadTimetable`. */
  bytes: Uint8Array;
  problems: Problem[];
  counts: {
    stops: number;
    lines: number;
    patterns: number;
    /** Trips in the file, repetitions by headway counted singly. */
    trips: number;
    stopTimes: number;
    /** Trips left out because they are broken; `problems` names them. */
    droppedTrips: number;
  };
}

const FILES = [
  'agency.txt',
  'booking_rules.txt',
  'calendar.txt',
  'calendar_dates.txt',
  'feed_info.txt',
  'attributions.txt',
  'frequencies.txt',
  'routes.txt',
  'stop_times.txt',
  'stops.txt',
  'transfers.txt',
  'trips.txt',
];

const LONGEST_DAYS = 90;
const DEFAULT_RING_METRES = 2000;

/**
 * Makes a timetable file from a GTFS feed (a zip file or a folder). Broken parts of the feed are
 * left out and named in `problems`. Throws `FeedError` when nothing usable is left, `RangeError`
 * for impossible options, and the signal's reason when cancelled.
 */
export async function buildTimetable(gtfs: string, options: BuildOptions): Promise<BuildResult> {
  const first = epochDay(options.from);
  if (Number.isNaN(first)) throw new RangeError(`from: "${options.from}" is not a date`);
  if (!(Number.isInteger(options.days) && options.days >= 1 && options.days <= LONGEST_DAYS)) {
    throw new RangeError(`days: a whole number from 1 to ${LONGEST_DAYS}`);
  }
  options.signal?.throwIfAborted();
  const source = await openFeed(gtfs);
  const problems = new ProblemList();
  try {
    return await build(source, problems, options, { first, last: first + options.days - 1 });
  } catch (error) {
    throw error instanceof FeedError ? new FeedError(error.message, problems.list()) : error;
  } finally {
    source.close();
  }
}

/** Trips of the days before reach into a day by this many days. */
const OVERNIGHT_DAYS = LATEST_TIME / 86_400;

async function build(
  source: FeedSource,
  problems: ProblemList,
  options: BuildOptions,
  asked: { first: number; last: number },
): Promise<BuildResult> {
  const { signal, onProgress } = options;
  const reading = options.shapeTolerance === undefined ? FILES : [...FILES, 'shapes.txt'];
  const feed = createFeedReader(source, problems, onProgress, signal, reading);
  /** Gives Ctrl-C and the progress bar a turn between the long steps. */
  const step = async (phase: BuildProgress['phase'], done: number) => {
    onProgress?.({ phase, done });
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  };

  const info = await readFeedInfo(feed);
  const agencies = await readAgencies(feed);
  const calendar = await readCalendar(feed);
  const validity = validityOf(asked, calendar.range, info);
  // A day's early hours belong to trips of the days before, its last journeys end on the day after.
  const window = { first: asked.first - OVERNIGHT_DAYS, last: asked.last + 1 };
  const services = new ServiceTable(calendar, window);
  const lines = await readLines(feed, agencies);
  const stops = await readStops(feed);
  const rules = await readBookingRules(feed);
  const trips = await readTrips(feed, lines, services);
  const rows = await readStopTimes(feed, trips, stops, rules);
  const transfers = await readTransfers(feed, stops);
  await step('arrange', READ_SHARE);

  const near = options.area && insideTest(options.area, options.ringMetres ?? DEFAULT_RING_METRES);
  const isInside = (stop: number): boolean => {
    const place = stops.list[stop];
    return !near || (place !== undefined && near(place.lat, place.lon));
  };
  const assembly = assembleTrips(rows, trips, stops, isInside, problems);
  await step('arrange', 0.8);
  const arrangement = arrange(assembly, trips.services, stops.list);
  if (arrangement.patterns.length === 0) {
    throw new FeedError('no trip runs in these days and this area');
  }
  await step('write', 0.9);
  const shapes =
    options.shapeTolerance === undefined
      ? new Map<string, never>()
      : await readShapes(
          feed,
          new Set(arrangement.patterns.map(({ shape }) => shape)),
          near ?? (() => true),
          options.shapeTolerance,
        );

  const usedStops = arrangement.stops.flatMap((index) => stops.list[index] ?? []);
  const runsKnown = arrangement.patterns.reduce(
    (sum, { wheelchair, lanes }) => sum + (wheelchair > 0 ? lanes.flat().length : 0),
    0,
  );
  const bytes = await writeTimetable({
    arrangement,
    assembly,
    stops: stops.list,
    services: trips.services,
    transfers,
    shapes,
    boarding: resolveBookings(
      arrangement.patterns,
      rows.kinds,
      rules.list,
      (line) => agencies.list[lines.list[line]?.agency ?? -1],
      (service) => calendar.daysOf(service, window),
      window.last - window.first + 1,
    ),
    preamble: {
      header: {
        ...validity,
        timeZone: agencies.timeZone,
        publisher: info.publisher,
        publisherUrl: info.publisherUrl,
        feedVersion: info.version,
        licence: options.licence ?? '',
        attribution: [...info.attribution, ...(options.attribution ? [options.attribution] : [])],
        stepFreeKnown: {
          stops: usedStops.filter(({ wheelchair }) => wheelchair > 0).length / usedStops.length,
          runs: runsKnown / arrangement.runCount,
        },
      },
      firstBit: window.first,
      bits: window.last - window.first + 1,
      zoneOffsets: zoneOffsets(window.first - 1, window.last + 2, agencies.timeZone),
    },
    texts: {
      headsigns: trips.headsigns,
      lines: lines.list,
      agencies: agencies.list,
      stopIds: options.keepStopIds ? arrangement.stops.map((index) => stops.ids.text(index)) : [],
    },
  });
  await step('write', 1);

  return {
    bytes,
    problems: problems.list(),
    counts: {
      stops: arrangement.stops.length,
      lines: new Set(arrangement.patterns.map(({ line }) => line)).size,
      patterns: arrangement.patterns.length,
      trips: arrangement.runCount,
      stopTimes: arrangement.patterns.reduce(
        (sum, { lanes, stops: visited }) => sum + lanes.flat().length * visited.length,
        0,
      ),
      droppedTrips: assembly.droppedTrips,
    },
  };
}
