/**
 * The timetable file: a head of four 32-bit numbers (magic, version, checksum of what follows,
 * uncompressed length) and a gzip stream of a JSON part, a JSON part with the texts, and columns of
 * variable-length numbers. `build/write.ts` writes it, `read.ts` reads it; both name the columns
 * in the same order.
 */
export const MAGIC = 0x544d494b;
/** Raised by one whenever an older reader would misread a newer file. */
export const VERSION = 1;
export const HEAD_BYTES = 16;

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

/** The first JSON part: what must be known before the columns are read. */
export interface Preamble {
  header: TimetableHeader;
  stops: number;
  places: number;
  patterns: number;
  runs: number;
  /** Entries of the running-time table in memory, and the largest of them in seconds. */
  offsets: number;
  longest: number;
  /** All times in the file are multiples of so many seconds. */
  unit: number;
  /** Latest time of any run in seconds of its service day. */
  latest: number;
  /** Days since 1970-01-01 of the first of the days that services are given for, and their number. */
  firstBit: number;
  bits: number;
  services: number;
  transfers: number;
  shapeCount: number;
  /** Ways to board beyond "as usual": GTFS pickup and drop-off types and booking rules or -1. */
  kinds: (readonly [pickup: number, dropOff: number, pickupRule: number, dropOffRule: number])[];
  /** Days (since 1970-01-01) whose clocks change; see `ClockChange` in the build. */
  clockChanges: (readonly [day: number, at: number, by: number])[];
}

export type AgencyText = readonly [name: string, url: string, phone: string];
export type LineText = readonly [
  shortName: string,
  longName: string,
  type: number,
  colour: string,
  textColour: string,
  agency: number,
];
/** Times in seconds of a day; -1 for none. `noticeService` counts the days of notice, or -1. */
export type BookingText = readonly [
  type: number,
  minutes: number,
  lastDay: number,
  lastTime: number,
  phone: string,
  infoUrl: string,
  bookingUrl: string,
  message: string,
  noticeService: number,
];

/** The second JSON part: read when the first name is asked for. */
export interface Texts {
  /**
   * The names of the places in their order, then further names of stops. A place is a station or
   * all stops of one name near each other.
   */
  names: string[];
  headsigns: string[];
  lines: LineText[];
  agencies: AgencyText[];
  bookings: BookingText[];
  /** Platform codes by stop, where there is one. */
  platforms: Record<number, string>;
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

/** FNV-1a over what follows the checksum: any single changed byte changes it. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 12; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}
