/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are indexed by rows below `count` */
import { grown } from './ids.js';
import type { ProblemList } from './problems.js';
import { SequenceTable } from './sequences.js';
import { STOP_TIMES_FILE, type StopTimeRows } from './stop-times.js';
import type { FeedStops } from './stops.js';
import { faultOf, fillBlankTimes, keepInside, rowsByTrip, sortBySequence } from './trip-rows.js';
import { BROKEN, type FeedTrip, type FeedTrips, type Headway } from './trips.js';

/** Numbers before the stops in a pattern's sequence: line, headsign, wheelchair. */
const PATTERN_HEAD = 3;
/** Numbers before the times in a profile's sequence: pattern, whether the vehicle waits anywhere. */
const PROFILE_HEAD = 2;

/** What trips with the same line, direction, stops and ways to board have in common. */
export interface Pattern {
  line: number;
  headsign: number;
  wheelchair: number;
  stops: number[];
  kinds: number[];
  shape: string;
}

/** All runs of all trips, column by column. A trip with headways runs many times. */
export interface Runs {
  count: number;
  pattern: Int32Array;
  profile: Int32Array;
  /** Arrival at the first stop, in seconds of the service day. */
  start: Int32Array;
  service: Int32Array;
}

/**
 * Running times by profile, in one array: from `start(p)` on the seconds from stop to stop,
 * departure to arrival; where `waits(p)`, they are followed by the seconds at each stop.
 */
export interface ProfileTable {
  values: Int32Array;
  start(profile: number): number;
  waits(profile: number): boolean;
}

export interface Assembly {
  runs: Runs;
  patternCount: number;
  patternAt(index: number): Pattern;
  profiles: ProfileTable;
  droppedTrips: number;
}

export function assembleTrips(
  rows: StopTimeRows,
  trips: FeedTrips,
  stops: FeedStops,
  inside: (stop: number) => boolean,
  problems: ProblemList,
): Assembly {
  const patterns = new SequenceTable();
  const profiles = new SequenceTable();
  const shapes: string[] = [];
  const runs = emptyRuns(trips.list.length);
  const order = rowsByTrip(rows, trips.list.length);
  const usable = stops.list.map((stop) => !Number.isNaN(stop.lat));
  const within = stops.list.map((_, index) => usable[index]! && inside(index));
  let broken = 0;
  let buffer = new Int32Array(1 << 10);

  trips.list.forEach((trip, index) => {
    if (trip.service === BROKEN) broken++;
    if (trip.service < 0) return;
    const from = order.starts[index]!;
    const length = order.starts[index + 1]! - from;
    sortBySequence(rows, order.rows, from, length);
    const fault = faultOf(rows, order.rows, from, length, usable);
    if (fault) {
      problems.error(fault.code, STOP_TIMES_FILE, fault.line, fault.message);
      broken++;
      return;
    }
    if (length < 2) {
      const message = `trip "${trips.ids.text(index)}" has fewer than two stops`;
      problems.error(
        'short-trip',
        STOP_TIMES_FILE,
        length ? rows.line[order.rows[from]!]! : 0,
        message,
      );
      broken++;
      return;
    }
    fillBlankTimes(rows, order.rows, from, length);
    const kept = keepInside(rows, order.rows, from, length, within);
    if (kept < 2) return;
    if (buffer.length < 2 * kept + PATTERN_HEAD) buffer = grown(buffer, 2 * kept + PATTERN_HEAD);
    const pattern = internPattern(trip, kept, from);
    const profile = internProfile(pattern, kept, from);
    const start = rows.arrival[order.rows[from]!]!;
    const dwell = rows.departure[order.rows[from]!]! - start;
    for (const departure of departuresOf(start + dwell, trips.headways.get(index))) {
      addRun(runs, pattern, profile, departure - dwell, trip.service);
    }
  });

  return {
    runs,
    patternCount: patterns.size,
    patternAt(index) {
      const [line, headsign, wheelchair, ...rest] = patterns.get(index);
      return {
        line: line!,
        headsign: headsign!,
        wheelchair: wheelchair!,
        stops: rest.filter((_, position) => position % 2 === 0),
        kinds: rest.filter((_, position) => position % 2 === 1),
        shape: shapes[index] ?? '',
      };
    },
    profiles: {
      values: profiles.values,
      start: (profile) => profiles.startOf(profile) + PROFILE_HEAD,
      waits: (profile) => profiles.values[profiles.startOf(profile) + 1] === 1,
    },
    droppedTrips: broken,
  };

  function internPattern(trip: FeedTrip, length: number, from: number): number {
    let at = 0;
    buffer[at++] = trip.line;
    buffer[at++] = trip.headsign;
    buffer[at++] = trip.wheelchair;
    for (let i = 0; i < length; i++) {
      const row = order.rows[from + i]!;
      buffer[at++] = rows.stop[row]!;
      buffer[at++] = rows.kind[row]!;
    }
    const pattern = patterns.intern(buffer, at);
    shapes[pattern] ||= trip.shape;
    return pattern;
  }

  function internProfile(pattern: number, length: number, from: number): number {
    let at = 0;
    let waits = 0;
    buffer[at++] = pattern;
    at++;
    for (let i = 1; i < length; i++) {
      buffer[at++] =
        rows.arrival[order.rows[from + i]!]! - rows.departure[order.rows[from + i - 1]!]!;
    }
    const dwells = at;
    for (let i = 0; i < length; i++) {
      const row = order.rows[from + i]!;
      const dwell = rows.departure[row]! - rows.arrival[row]!;
      buffer[at++] = dwell;
      waits |= Number(dwell > 0);
    }
    buffer[1] = waits;
    return profiles.intern(buffer, waits ? at : dwells);
  }
}

function emptyRuns(room: number): Runs {
  return {
    count: 0,
    pattern: new Int32Array(room),
    profile: new Int32Array(room),
    start: new Int32Array(room),
    service: new Int32Array(room),
  };
}

function addRun(
  runs: Runs,
  pattern: number,
  profile: number,
  start: number,
  service: number,
): void {
  const index = runs.count++;
  if (index >= runs.start.length) {
    runs.pattern = grown(runs.pattern, runs.count);
    runs.profile = grown(runs.profile, runs.count);
    runs.start = grown(runs.start, runs.count);
    runs.service = grown(runs.service, runs.count);
  }
  runs.pattern[index] = pattern;
  runs.profile[index] = profile;
  runs.start[index] = start;
  runs.service[index] = service;
}

/** With headways the trip's own times only say how long it takes. */
function* departuresOf(own: number, headways: Headway[] | undefined): Generator<number> {
  if (!headways) yield own;
  else {
    for (const { start, end, headway } of headways) {
      for (let time = start; time < end; time += headway) yield time;
    }
  }
}
