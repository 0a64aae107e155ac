/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are indexed by rows below `count` */
import { columnsOf, type CsvRow } from './csv.js';
import type { FeedReader } from './feed-reader.js';
import { grown } from './ids.js';
import type { BookingRules } from './lines.js';
import { FeedError } from './problems.js';
import type { FeedStops } from './stops.js';
import { BROKEN, LATEST_TIME, type FeedTrips } from './trips.js';

const STOP_TIMES = {
  file: 'stop_times.txt',
  required: ['trip_id', 'stop_id', 'stop_sequence'],
  optional: [
    'arrival_time',
    'departure_time',
    'pickup_type',
    'drop_off_type',
    'pickup_booking_rule_id',
    'drop_off_booking_rule_id',
  ],
} as const;

export const STOP_TIMES_FILE = STOP_TIMES.file;

/** How one may get on and off at a stop of a trip: GTFS types and indices of booking rules or -1. */
export type StopKind = readonly [
  pickup: number,
  dropOff: number,
  pickupRule: number,
  dropOffRule: number,
];

/** The rows of stop_times.txt that belong to running trips, column by column. */
export interface StopTimeRows {
  count: number;
  trip: Int32Array;
  /** Seconds, -1 when blank. */
  arrival: Int32Array;
  departure: Int32Array;
  stop: Int32Array;
  sequence: Int32Array;
  /** Index into `kinds`; the first is "as usual". */
  kind: Uint16Array;
  line: Int32Array;
  kinds: StopKind[];
}

/** The shortest possible row; no table has more rows than its size divided by this. */
const SHORTEST_ROW_BYTES = 20;
const MOST_ROWS_AT_FIRST = 8_000_000;
const ZERO = 48;
const MOST_KINDS = 0xffff;

export async function readStopTimes(
  feed: FeedReader,
  trips: FeedTrips,
  stops: FeedStops,
  rules: BookingRules,
): Promise<StopTimeRows> {
  const at = columnsOf(STOP_TIMES);
  const { file } = STOP_TIMES;
  // Untouched pages cost nothing, copying while growing does.
  const room = Math.min(Math.ceil(feed.size(file) / SHORTEST_ROW_BYTES) + 1, MOST_ROWS_AT_FIRST);
  const rows: StopTimeRows = {
    count: 0,
    trip: new Int32Array(room),
    arrival: new Int32Array(room),
    departure: new Int32Array(room),
    stop: new Int32Array(room),
    sequence: new Int32Array(room),
    kind: new Uint16Array(room),
    line: new Int32Array(room),
    kinds: [[0, 0, -1, -1]],
  };
  const kindOf = kindTable(rows.kinds, rules, feed);
  let lastTrip = -1;
  let lastStop = 0;
  /** By stop: the one that followed it last time. Mostly it does so again, and is not looked up. */
  const following = new Int32Array(stops.list.length).fill(-1);

  const stopAfter = (row: CsvRow): number => {
    const start = row.starts[at.stop_id]!;
    const end = row.ends[at.stop_id]!;
    let stop = following[lastStop] ?? -1;
    if (stop < 0 || !stops.ids.equals(stop, row.bytes, start, end)) {
      stop = stops.ids.find(row.bytes, start, end);
      following[lastStop] = stop;
    }
    if (stop >= 0) lastStop = stop;
    return stop;
  };

  /** A row that cannot be used takes its trip with it. */
  const breakTrip = (row: CsvRow, trip: number, code: string, message: string) => {
    feed.problems.error(code, file, row.line, message);
    trips.list[trip]!.service = BROKEN;
  };

  await feed.table(STOP_TIMES, (row) => {
    const tripStart = row.starts[at.trip_id]!;
    const tripEnd = row.ends[at.trip_id]!;
    if (lastTrip < 0 || !trips.ids.equals(lastTrip, row.bytes, tripStart, tripEnd)) {
      lastTrip = trips.ids.find(row.bytes, tripStart, tripEnd);
    }
    const trip = lastTrip;
    if (trip < 0) {
      const message = `trip_id "${row.text(at.trip_id)}" is not in trips.txt`;
      feed.problems.error('unknown-trip', file, row.line, message);
      return;
    }
    if (trips.list[trip]!.service < 0) return;

    const stop = stopAfter(row);
    const sequence = row.count(at.stop_sequence);
    const arrival = row.time(at.arrival_time);
    const departure = row.time(at.departure_time);
    if (stop < 0) {
      breakTrip(row, trip, 'unknown-stop', `stop_id "${row.text(at.stop_id)}" is not in stops.txt`);
      return;
    }
    if (!(arrival <= LATEST_TIME && departure <= LATEST_TIME)) {
      const message = `"${row.text(at.arrival_time)}", "${row.text(at.departure_time)}" are not times`;
      breakTrip(row, trip, 'bad-time', message);
      return;
    }
    if (!(sequence >= 0)) {
      const message = `stop_sequence "${row.text(at.stop_sequence)}" is not a number`;
      breakTrip(row, trip, 'bad-sequence', message);
      return;
    }
    const index = rows.count++;
    if (index >= rows.trip.length) growRows(rows);
    rows.trip[index] = trip;
    rows.arrival[index] = arrival < 0 ? departure : arrival;
    rows.departure[index] = departure < 0 ? arrival : departure;
    rows.stop[index] = stop;
    rows.sequence[index] = sequence;
    rows.kind[index] = kindOf(row);
    rows.line[index] = row.line;
  });
  return rows;

  function growRows(all: StopTimeRows): void {
    const more = all.count + 1;
    all.trip = grown(all.trip, more);
    all.arrival = grown(all.arrival, more);
    all.departure = grown(all.departure, more);
    all.stop = grown(all.stop, more);
    all.sequence = grown(all.sequence, more);
    all.kind = grown(all.kind, more);
    all.line = grown(all.line, more);
  }
}

function kindTable(kinds: StopKind[], rules: BookingRules, feed: FeedReader) {
  const at = columnsOf(STOP_TIMES);
  const indices = new Map<number, number>([[0, 0]]);

  const typeOf = (row: CsvRow, column: number): number => {
    const type = row.count(column);
    if (type === -1) return 0;
    if (type >= 0 && type <= 3) return type;
    const message = `"${row.text(column)}" is none of 0, 1, 2, 3; 0 is taken`;
    feed.problems.warn('bad-pickup-type', STOP_TIMES.file, row.line, message);
    return 0;
  };
  const ruleOf = (row: CsvRow, column: number): number => {
    if (row.isBlank(column)) return -1;
    const rule = rules.indexOf.get(row.text(column)) ?? -1;
    if (rule < 0) {
      const message = `"${row.text(column)}" is not in booking_rules.txt`;
      feed.problems.warn('unknown-booking-rule', STOP_TIMES.file, row.line, message);
    }
    return rule;
  };

  const isUsual = (row: CsvRow, column: number): boolean => {
    const start = row.starts[column]!;
    const length = row.ends[column]! - start;
    return length === 0 || (length === 1 && row.bytes[start] === ZERO);
  };

  return (row: CsvRow): number => {
    if (
      isUsual(row, at.pickup_type) &&
      isUsual(row, at.drop_off_type) &&
      row.isBlank(at.pickup_booking_rule_id) &&
      row.isBlank(at.drop_off_booking_rule_id)
    ) {
      return 0;
    }
    const pickup = typeOf(row, at.pickup_type);
    const dropOff = typeOf(row, at.drop_off_type);
    const pickupRule = ruleOf(row, at.pickup_booking_rule_id);
    const dropOffRule = ruleOf(row, at.drop_off_booking_rule_id);
    const width = rules.list.length + 1;
    const key = ((pickupRule + 1) * width + dropOffRule + 1) * 16 + pickup * 4 + dropOff;
    let kind = indices.get(key);
    if (kind === undefined) {
      kind = kinds.push([pickup, dropOff, pickupRule, dropOffRule]) - 1;
      if (kind > MOST_KINDS)
        throw new FeedError(
          `${STOP_TIMES.file}: more than ${MOST_KINDS} combinations of pickup and booking`,
        );
      indices.set(key, kind);
    }
    return kind;
  };
}
