import {
  type Holidays,
  type IsoDate,
  type LocalTime,
  type Point,
  type SourceInfo,
} from '@kim-widgets/angebote';

/** Where somebody sets out from. It stays in the page. */
export interface Origin {
  label: string;
  point: Point;
}

/**
 * What a time in a question means: `offer` lets every offer be judged at its own times, the others
 * set one time of arrival or departure for all.
 */
export type TimeMode = 'offer' | 'arrive' | 'depart';

export interface Question {
  origin: Origin;
  date: IsoDate;
  mode: TimeMode;
  /** Time of arrival or departure; with `offer`, the arrival where an offer has no times. */
  time: LocalTime;
  /** Longest single walk. */
  walkMinutes: number;
  stepFree: boolean;
}

/** Longest walks one can choose from, in minutes. */
export const WALKS: readonly number[] = [5, 10, 15, 20, 30];

/** Metres one walks in a minute, as the timetable reckons. */
const METRES_PER_MINUTE = 72;

export function walkMetres({ walkMinutes }: Pick<Question, 'walkMinutes'>): number {
  return walkMinutes * METRES_PER_MINUTE;
}

/** Days of a week. */
export const WEEK = 7;

/** A day later or, with a negative number, earlier. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const next = new Date(`${date}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + days);
  return next.toISOString().slice(0, 10);
}

/** The first day after this one on which people work. */
export function nextWorkday(today: IsoDate, holidays: Holidays): IsoDate {
  let date = addDays(today, 1);
  while ([0, 6].includes(new Date(date).getUTCDay()) || holidays.isPublicHoliday(date)) {
    date = addDays(date, 1);
  }
  return date;
}

/** The place with the most inhabitants, where a question may begin that nobody has asked yet. */
export function largestPlace({
  places,
  municipalities,
}: Pick<SourceInfo, 'places' | 'municipalities'>): Origin | undefined {
  const towns = municipalities
    .filter(({ type }) => type !== 'kreis' && type !== 'staedteregion')
    .map(({ name, centroid, inhabitants }) => ({ name, point: centroid, inhabitants }));
  let largest: { origin: Origin; inhabitants: number } | undefined;
  for (const { name, point, inhabitants = 0 } of places.length > 0 ? places : towns) {
    if (point && (!largest || inhabitants > largest.inhabitants)) {
      largest = { origin: { label: name, point }, inhabitants };
    }
  }
  return largest?.origin;
}

/** What is asked before anybody has asked anything: the next workday, from the largest place. */
export function defaultQuestion(
  about: Pick<SourceInfo, 'places' | 'municipalities'>,
  { today, holidays }: { today: IsoDate; holidays: Holidays },
): Question | undefined {
  const origin = largestPlace(about);
  if (!origin) return undefined;
  return {
    origin,
    date: nextWorkday(today, holidays),
    mode: 'offer',
    time: '09:00',
    walkMinutes: 15,
    stepFree: false,
  };
}
