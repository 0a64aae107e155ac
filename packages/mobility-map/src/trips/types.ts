import type { IsoDate, LocalTime, Point } from '@kim-widgets/angebote';
import type { Mode, TimetableHeader } from '@kim-widgets/transit';
import type { Attendance } from '../attendance.js';
import type { TimeMode } from '../question.js';

/** A ride that runs only when ordered: whom to call, and until when. */
export interface OrderedRide {
  phone: string;
  bookingUrl: string;
  message: string;
  /** Latest moment to call; not set where the timetable does not say. */
  by?: { date: IsoDate; time: LocalTime };
}

export interface WalkPart {
  type: 'walk';
  minutes: number;
  departure: LocalTime;
  arrival: LocalTime;
  from: Point;
  to: Point;
}

export interface RidePart {
  type: 'ride';
  line: { name: string; mode: Mode };
  headsign: string;
  from: string;
  to: string;
  departure: LocalTime;
  arrival: LocalTime;
  order?: OrderedRide;
  course: Point[];
}

export type TripPart = WalkPart | RidePart;

/** A way from door to door, as clocks show it. Plain data, so that a worker can send it. */
export interface Trip {
  date: IsoDate;
  departure: LocalTime;
  arrival: LocalTime;
  minutes: number;
  changes: number;
  parts: TripPart[];
}

/** One occasion to be planned. */
export interface Visit {
  point: Point;
  date: IsoDate;
  opens?: LocalTime | undefined;
  closes?: LocalTime | undefined;
  attendance: Attendance;
}

/** What all visits of a question have in common. */
export interface VisitTerms {
  origin: Point;
  mode: TimeMode;
  time: LocalTime;
  maxWalkMetres: number;
  stepFree: boolean;
}

/** There in time and home afterwards, or what keeps one from it. */
export interface VisitPlan {
  /** The day is not in the timetable. */
  isOutside: boolean;
  there?: Trip;
  back?: Trip;
  /** Minutes between arriving and the beginning; negative when it has begun. */
  waitBefore?: number;
  /** The earliest one can be there that day, where that is too late. */
  late?: { arrival: LocalTime; minutesLate: number };
}

/** How often one can go on a day, and until when one gets home. */
export interface DayTrips {
  there: number;
  lastBack?: LocalTime;
}

/** How long it takes from the origin to a stop, -1 where one does not get. */
export interface StopReach {
  minutes: Int16Array;
}

export interface StopInfo extends Point {
  name: string;
}

export interface LineCourse {
  line: string;
  mode: Mode;
  points: Point[];
}

/** What a timetable says of itself, and what a map shows of it. */
export interface TimetableInfo {
  header: TimetableHeader;
  places: readonly StopInfo[];
}

/** What is drawn of a timetable; asked for only when there is a map. */
export interface TimetableMap {
  stops: StopInfo[];
  courses: LineCourse[];
}

/** Answers questions about one timetable, in a worker or not. */
export interface TripEngine {
  readonly info: TimetableInfo;
  plan(visits: readonly Visit[], terms: VisitTerms): Promise<VisitPlan[]>;
  day(point: Point, date: IsoDate, terms: VisitTerms): Promise<DayTrips>;
  reach(date: IsoDate, terms: VisitTerms): Promise<StopReach>;
  map(): Promise<TimetableMap>;
  /** From each place the minutes to the nearest of the visits from which one also gets home. */
  nearest(
    places: readonly Point[],
    visits: readonly Visit[],
    terms: Omit<VisitTerms, 'origin'>,
  ): Promise<(number | undefined)[]>;
  close(): void;
}
