/* eslint-disable @typescript-eslint/no-non-null-assertion -- bytes are read below their length */
import type { ZoneOffset } from './clock.js';
import type { Agency, CallAhead, Line } from './types.js';

/**
 * The timetable file: a head of three 32-bit numbers (magic, version, checksum of what follows) and
 * a gzip stream of a JSON part with its length before it, the columns it lists, and the deviations
 * of running times.
 */
export const MAGIC = 0x544d494b;
/** Raised by one with every change; readers take no other version. */
export const VERSION = 2;
export const HEAD_BYTES = 12;

/** What a timetable says of itself. Days are `YYYY-MM-DD`, both included. */
export interface TimetableHeader {
  firstDay: string;
  lastDay: string;
  timeZone: string;
  publisher: string;
  publisherUrl: string;
  feedVersion: string;
  licence: string;
  attribution: string[];
  /** Share (0…1) of stops and of runs of which the feed says whether a wheelchair gets on. */
  stepFreeKnown: { stops: number; runs: number };
}

/**
 * Seven bits to a byte, low ones first, the eighth says that more follow. Coding 0: as they are;
 * 1: differences from the one before, with a sign in the lowest bit; 2: with a sign.
 */
export type ColumnSpec = readonly [name: keyof Columns, length: number, coding: 0 | 1 | 2];

/** As narrow as a column's numbers allow. */
export type Numbers = Uint8Array | Uint16Array | Int32Array;

/**
 * Numbers by stop, pattern, lane, run, … Positions are those of all patterns one after the other.
 * A column `first…` says where the part of each begins; it has one entry more.
 */
export interface Columns {
  /** By stop, in 1/100,000 degrees. */
  lat: Numbers;
  lon: Numbers;
  /** GTFS wheelchair values: 0 unknown, 1 yes, 2 no. */
  stopWheelchair: Numbers;
  placeOf: Numbers;
  /** Name of a stop that is called otherwise than its place, else 0. */
  nameOf: Numbers;
  transferFrom: Numbers;
  transferTo: Numbers;
  /** A transfer code, or seconds plus `TRANSFER_SECONDS`. */
  transferCode: Numbers;
  /** Services × days, 1 where the service runs. */
  days: Numbers;
  firstStop: Numbers;
  lineOf: Numbers;
  headsignOf: Numbers;
  patternWheelchair: Numbers;
  /** By pattern: 1 when its runs wait at stops, so that departures differ from arrivals. */
  waits: Numbers;
  /** 0 for none, else shape plus one. */
  shapeOf: Numbers;
  modeCount: Numbers;
  /** All running times of a pattern are multiples of so many seconds. */
  patternUnit: Numbers;
  firstLane: Numbers;
  /** By position. */
  stopOf: Numbers;
  kindOf: Numbers;
  firstRun: Numbers;
  /** By lane and service, in the order of their first runs: usual time between two runs, in units. */
  headway: Numbers;
  /**
   * By run, in units: how much later it starts than its service's clock in this lane says, or, when
   * it is the service's first, than the run before. `isJitter` says what moves the clock.
   */
  startShift: Numbers;
  serviceOf: Numbers;
  /** By run: 0 for its pattern's next profile, else how many profiles back it was met. */
  profileBack: Numbers;
  /** Hops and waits, `modeCount` times by pattern. */
  modes: Numbers;
  /** By profile: which mode is nearer. */
  modeOf: Numbers;
  firstPoint: Numbers;
  pointLat: Numbers;
  pointLon: Numbers;
}

/** The JSON part. */
export interface Preamble extends Texts {
  header: TimetableHeader;
  /** Entries of the table of running times in memory. */
  offsets: number;
  /** All starts of runs are multiples of so many seconds. */
  unit: number;
  /** Latest time of any run in seconds of its service day. */
  latest: number;
  /** Days since 1970-01-01 of the first of the days that services are given for, and their number. */
  firstBit: number;
  bits: number;
  /**
   * Ways to get on and off: 1 where one may not, and the booking that is needed or -1. The first is
   * "as usual".
   */
  kinds: (readonly [
    noPickup: 0 | 1,
    noDropOff: 0 | 1,
    pickupBooking: number,
    dropOffBooking: number,
  ])[];
  zoneOffsets: ZoneOffset[];
  columns: ColumnSpec[];
}

/** Whom to call, and until when. */
export interface BookingText {
  call: Omit<CallAhead, 'by'>;
  /** So long before the departure, in seconds; null when the feed does not say. */
  notice: number | null;
  /** Or by day of the services' days: so many days before, until `lastTime` (seconds of that day). */
  daysBefore?: number[];
  lastTime: number;
}

export type LineText = Omit<Line, 'index' | 'agency'> & { agency: number };

export interface Texts {
  /**
   * The names of the places in their order, then further names of stops. A place is a station or
   * all stops of one name near each other.
   */
  names: string[];
  headsigns: string[];
  lines: LineText[];
  agencies: Agency[];
  bookings: BookingText[];
  /** Platform codes by stop, where there is one. */
  platforms: Record<number, string>;
  /** Patterns whose courses differ, for a map. */
  courses: number[];
  /** GTFS stop_ids in the order of the stops, when the build was told to keep them. */
  stopIds: string[];
}

/** Codes of the transfer column; larger ones are seconds plus `TRANSFER_SECONDS`. */
export const TRANSFER_FORBIDDEN = 0;
export const TRANSFER_ON_FOOT = 1;
export const TRANSFER_TIMED = 2;
export const TRANSFER_SECONDS = 3;

/** Low bits of a running-time token; the rest is the number of unchanged entries before it. */
export const TOKEN_PLUS = 0;
export const TOKEN_MINUS = 1;
export const TOKEN_OTHER = 2;
export const TOKEN_END = 3;
/** One unchanged entry more. */
export const TOKEN_SAME = 4;

/** Whether a run that starts so many units off is late or early, rather than the clock moved. */
export const isJitter = (shift: number): boolean => Math.abs(shift) < 3;

/** FNV-1a over what follows the checksum: any single changed byte changes it. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = HEAD_BYTES; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at]!, 0x01000193);
  return sum >>> 0;
}
