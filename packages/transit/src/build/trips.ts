import type { Calendar, DayRange } from './calendar.js';
import { columnsOf } from './csv.js';
import type { FeedReader } from './feed-reader.js';
import { IdTable } from './ids.js';
import type { Lines } from './lines.js';

const TRIPS = {
  file: 'trips.txt',
  required: ['trip_id', 'route_id', 'service_id'],
  optional: ['trip_headsign', 'wheelchair_accessible', 'shape_id'],
} as const;

const FREQUENCIES = {
  file: 'frequencies.txt',
  required: ['trip_id', 'start_time', 'end_time', 'headway_secs'],
} as const;

/** Below this a headway is a mistake; a day of one trip would become tens of thousands. */
const SHORTEST_HEADWAY = 10;
/** GTFS counts past 24:00; nothing in reach runs longer than three days. */
export const LATEST_TIME = 3 * 86_400;

/** A trip that is left out, and why. */
export const BROKEN = -1;
/** A sound trip without a day in the window. */
export const NOT_RUNNING = -2;

export interface FeedTrip {
  line: number;
  /** Index into `services`, or `BROKEN`, or `NOT_RUNNING`. */
  service: number;
  headsign: number;
  /** GTFS wheelchair_accessible: 0 unknown, 1 yes, 2 no. */
  wheelchair: number;
  shape: string;
}

/** Repetitions of a trip: departures from `start` until before `end` every `headway` seconds. */
export interface Headway {
  start: number;
  end: number;
  headway: number;
}

export interface FeedTrips {
  ids: IdTable;
  list: FeedTrip[];
  headsigns: string[];
  /** Days on which a service runs, one byte per day of the window; equal services are one. */
  services: Uint8Array[];
  headways: Map<number, Headway[]>;
}

/** Services by their days: feeds have a thousand names for the same few dozen patterns of days. */
export class ServiceTable {
  readonly list: Uint8Array[] = [];
  readonly #byDays = new Map<string, number>();
  readonly #byId = new Map<string, number>();

  constructor(
    private readonly calendar: Calendar,
    private readonly window: DayRange,
  ) {}

  indexOf(id: string): number {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const days = this.calendar.daysOf(id, this.window);
    const index = days ? (days.includes(1) ? this.#intern(days) : NOT_RUNNING) : BROKEN;
    this.#byId.set(id, index);
    return index;
  }

  #intern(days: Uint8Array): number {
    const key = days.join('');
    let index = this.#byDays.get(key);
    if (index === undefined) {
      index = this.list.push(days) - 1;
      this.#byDays.set(key, index);
    }
    return index;
  }
}

export async function readTrips(
  feed: FeedReader,
  lines: Lines,
  services: ServiceTable,
): Promise<FeedTrips> {
  const ids = new IdTable();
  const list: FeedTrip[] = [];
  const headsigns = new Map<string, number>([['', 0]]);
  const at = columnsOf(TRIPS);
  const { file } = TRIPS;

  await feed.table(TRIPS, (row) => {
    const id = ids.add(row.bytes, row.starts[at.trip_id] ?? 0, row.ends[at.trip_id] ?? 0);
    if (id < 0) {
      const message = `trip_id "${row.text(at.trip_id)}" is there twice; the first counts`;
      feed.problems.error('duplicate-id', file, row.line, message);
      return;
    }
    const line = lines.indexOf.get(row.text(at.route_id)) ?? -1;
    let service = services.indexOf(row.text(at.service_id));
    if (line < 0) {
      service = BROKEN;
      const message = `route_id "${row.text(at.route_id)}" is not in routes.txt`;
      feed.problems.error('unknown-route', file, row.line, message);
    } else if (service === BROKEN) {
      const message = `service_id "${row.text(at.service_id)}" has no days`;
      feed.problems.error('unknown-service', file, row.line, message);
    }
    const headsign = row.text(at.trip_headsign);
    let sign = headsigns.get(headsign);
    if (sign === undefined) headsigns.set(headsign, (sign = headsigns.size));
    const wheelchair = row.count(at.wheelchair_accessible);
    list.push({
      line,
      service,
      headsign: sign,
      wheelchair: wheelchair === 1 || wheelchair === 2 ? wheelchair : 0,
      shape: row.text(at.shape_id),
    });
  });

  return {
    ids,
    list,
    headsigns: [...headsigns.keys()],
    services: services.list,
    headways: await readHeadways(feed, ids),
  };
}

async function readHeadways(feed: FeedReader, ids: IdTable): Promise<Map<number, Headway[]>> {
  const headways = new Map<number, Headway[]>();
  if (!feed.has(FREQUENCIES.file)) return headways;
  const at = columnsOf(FREQUENCIES);
  const { file } = FREQUENCIES;
  await feed.table(FREQUENCIES, (row) => {
    const trip = ids.find(row.bytes, row.starts[at.trip_id] ?? 0, row.ends[at.trip_id] ?? 0);
    if (trip < 0) {
      const message = `trip_id "${row.text(at.trip_id)}" is not in trips.txt`;
      feed.problems.error('unknown-trip', file, row.line, message);
      return;
    }
    const start = row.time(at.start_time);
    const end = row.time(at.end_time);
    const headway = row.count(at.headway_secs);
    if (!(start >= 0 && end >= start && end <= LATEST_TIME && headway >= SHORTEST_HEADWAY)) {
      const message = `${row.text(at.start_time)} to ${row.text(at.end_time)} every ${row.text(at.headway_secs)} s makes no sense`;
      feed.problems.error('bad-headway', file, row.line, message);
      return;
    }
    const known = headways.get(trip);
    if (known) known.push({ start, end, headway });
    else headways.set(trip, [{ start, end, headway }]);
  });
  return headways;
}
