import type { TimetableHeader } from './format.js';
import type { LatLon } from './geometry.js';

/** How a trip is planned. Distances are along the way (the straight line times the detour). */
export interface QueryOptions {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:MM`, `HH:MM:SS` or seconds after midnight: what clocks show. */
  time: string | number;
  /** `depart` at the time or later, or `arrive` at the time or earlier. */
  mode: 'depart' | 'arrive';
  /** Longest single walk: to the first stop, from the last one, when changing. Default 1,080 (15 min). */
  maxWalkMetres?: number;
  /** Default 5. */
  maxChanges?: number;
  /** From the asked time to the arrival (or from the departure to it), in minutes. Default 360. */
  maxDurationMinutes?: number;
  /** Time for changing vehicles where the feed names none, in seconds. Default 120. */
  minChangeSeconds?: number;
  /** Only vehicles and stops of which the feed says that a wheelchair gets on. Default: any. */
  stepFree?: boolean;
  /**
   * Of the journeys only the one that arrives first (or leaves last), however many changes it takes;
   * the others are not worked out. Default: also those with fewer changes.
   */
  best?: boolean;
}

export type DayOptions = Omit<QueryOptions, 'time' | 'mode' | 'best'>;

/** When an event begins and ends; the other options as in `QueryOptions`. */
export interface RoundTripOptions extends DayOptions {
  from: string | number;
  to: string | number;
}

/** In every answer: is the date outside the days the timetable holds? Then only walks are found. */
export interface Answer {
  outsideValidity: boolean;
}

export interface Stop extends LatLon {
  /** Number in this timetable. */
  index: number;
  name: string;
  platform: string;
  /** GTFS stop_id, '' when the build did not keep them. */
  id: string;
}

/** What people call a stop: a station, or all stops of one name close together. */
export interface Place extends LatLon {
  name: string;
  stops: number[];
}

export type Mode = 'tram' | 'subway' | 'rail' | 'bus' | 'ferry' | 'cable' | 'air' | 'taxi';

export interface Agency {
  name: string;
  url: string;
  phone: string;
}

export interface Line {
  /** Number in this timetable. */
  index: number;
  /** The short name, or the long one where there is none. */
  name: string;
  longName: string;
  mode: Mode;
  /** GTFS route_type, basic or extended. */
  type: number;
  /** `#rrggbb`, '' when the feed gives none. */
  colour: string;
  textColour: string;
  agency: Agency | undefined;
}

/** Seconds, where they are a moment on the asked day's clock: `timetable.clock` says what clocks show. */
export type Seconds = number;

export interface StopTime extends Stop {
  arrival: Seconds;
  departure: Seconds;
}

/** A ride that must be ordered: whom to call, and until when. */
export interface CallAhead {
  /** `phone` the company, or arrange it with the `driver`. */
  with: 'phone' | 'driver';
  phone: string;
  bookingUrl: string;
  infoUrl: string;
  message: string;
  /** Latest time to call, undefined when the feed does not say. */
  by: Seconds | undefined;
}

export interface WalkLeg {
  type: 'walk';
  /** Undefined at the journey's ends, which are the asked places. */
  from: Stop | undefined;
  to: Stop | undefined;
  departure: Seconds;
  arrival: Seconds;
}

export interface RideLeg {
  type: 'ride';
  line: Line;
  headsign: string;
  /** All stops from boarding to leaving, both included. */
  stops: StopTime[];
  from: StopTime;
  to: StopTime;
  departure: Seconds;
  arrival: Seconds;
  /** Set when the ride must be ordered. */
  callAhead: CallAhead | undefined;
  /** Whether a wheelchair gets on, along and off; undefined when the feed does not say. */
  stepFree: boolean | undefined;
}

export type Leg = WalkLeg | RideLeg;

export interface Journey extends Answer {
  /** `YYYY-MM-DD`: the asked day, from whose beginning all times count. */
  date: string;
  departure: Seconds;
  arrival: Seconds;
  changes: number;
  legs: Leg[];
}

/** Journeys of which none is better in both arrival and changes, fewest changes first. */
export type Journeys = Journey[] & Answer;

export interface Reach extends Answer {
  /** Seconds by stop, -1 where one does not get. */
  seconds: Int32Array;
  /** Whole minutes to (or from) a place, rounded up; undefined when out of reach. */
  minutesTo: (place: LatLon) => number | undefined;
}

export interface Trip {
  departure: Seconds;
  arrival: Seconds;
  changes: number;
}

/** The trips of a day of which none leaves later and arrives earlier than another. */
export interface DayProfile extends Answer {
  trips: Trip[];
  first: Trip | undefined;
  last: Trip | undefined;
  /** Longest time between one departure and the next, 0 with fewer than two trips. */
  longestGap: Seconds;
  /** Seconds of walking all the way, undefined when farther than `maxWalkMetres`. */
  onFoot: number | undefined;
}

/** There before it begins, home after it ends. Outside the validity there may be neither. */
export type RoundTrip =
  | {
      outsideValidity: false;
      there: Journey;
      back: Journey;
      waitBefore: Seconds;
      waitAfter: Seconds;
    }
  | { outsideValidity: true; there?: undefined; back?: undefined };

export interface Shape {
  line: number;
  /** The course, or the stops one after the other when the timetable has no courses. */
  points: LatLon[];
}

/** A `Reach` that can be sent from a worker: the minutes to chosen places. */
export interface ReachOf extends Answer {
  seconds: Int32Array;
  minutes: (number | undefined)[];
}

export interface Timetable {
  header: TimetableHeader;
  stopCount: number;
  stop(index: number): Stop;
  /** All places, for a place field. */
  places(): Place[];
  lines(): Line[];
  shapes(): Shape[];
  /** The date and `HH:MM` that clocks show at a time of an answer for `date`. */
  clock(date: string, seconds: Seconds): { date: string; time: string };
  reach(origin: LatLon, options: QueryOptions): Reach;
  /** `reach` and its answers for some places in one. */
  reachOf(origin: LatLon, options: QueryOptions, places: readonly LatLon[]): ReachOf;
  journeys(origin: LatLon, destination: LatLon, options: QueryOptions): Journeys;
  dayProfile(origin: LatLon, destination: LatLon, options: DayOptions): DayProfile;
  roundTrip(origin: LatLon, destination: LatLon, options: RoundTripOptions): RoundTrip | undefined;
}
