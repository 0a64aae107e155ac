/**
 * On which days a rule holds. `school` and `free` are working days in and outside the school
 * holidays; public holidays run as Sundays, Christmas Eve and New Year's Eve as Saturdays. `nights`
 * are those that follow a Friday or Saturday.
 */
export type Days = 'workdays' | 'school' | 'free' | 'saturdays' | 'sundays' | 'nights';

/** Departures at one stop: at `times`, or every so many minutes from the first to the last. */
export interface Rule {
  on: Days;
  way: 'out' | 'back';
  /** Stop at which the times are meant; the line's times elsewhere follow from running times. */
  at: string;
  /** `hh:mm`; hours above 23 belong to the night that began the day before. */
  times?: readonly string[];
  from?: string;
  to?: string;
  every?: number;
  /** First and last stop, as of the way out, where a trip does not run the whole line. */
  between?: readonly [string, string];
  /** A high-floor coach: no wheelchairs, no prams. */
  coach?: true;
}

export interface Line {
  id: string;
  kind: 'bus' | 'rail';
  agency: 'lindental-mobil' | 'westtalbahn';
  name: string;
  colour: string;
  /** Kilometres per hour between stops, along the road. */
  speed: number;
  /** Stop ids on the way out; the way back is the same, reversed. */
  stops: readonly string[];
  rules: readonly Rule[];
  /** Only after a call, this many minutes before. */
  callAhead?: number;
}

type Departures = Omit<Rule, 'on' | 'way' | 'at'>;

/** One rule for each of several kinds of day. */
export const on = (
  way: Rule['way'],
  at: string,
  plan: Partial<Record<Days, Departures | readonly Departures[]>>,
) =>
  (Object.entries(plan) as [Days, Departures | readonly Departures[]][]).flatMap(
    ([days, variants]) =>
      [variants].flat().map((departures): Rule => ({ on: days, way, at, ...departures })),
  );

export const hourly = (from: string, to: string): Departures => ({ from, to, every: 60 });
export const everyTwoHours = (from: string, to: string): Departures => ({ from, to, every: 120 });

/** Kilometres per hour on country roads, and in town. */
export const VILLAGE = 34;
export const TOWN = 21;
