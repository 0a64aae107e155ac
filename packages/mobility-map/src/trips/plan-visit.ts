import type { LocalTime } from '@kim-widgets/angebote';
import type { Journey, Timetable } from '@kim-widgets/transit';
import { toTrip } from './to-trip.js';
import type { Visit, VisitPlan, VisitTerms } from './types.js';

const MINUTE = 60;
const DAY = 86_400;
/** How long somebody stays who comes while it is open. */
const STAY = 30 * MINUTE;
/** Where times are agreed upon, a talk takes about an hour. */
const TALK = 60 * MINUTE;
/** So far the router looks back from an arrival and ahead of a departure. */
const WINDOW = 360 * MINUTE;

type Asked = Pick<Timetable, 'clock' | 'journeys'>;

/** When one must be there at the latest, and how long to stay. */
interface Limits {
  /** It begins, or opens. */
  opens: number;
  /** One must have arrived. */
  latest: number;
  /** Best to have arrived by then, because it opens only a while before. */
  preferred: number;
  /** When one can leave, having arrived at a time. */
  leave: (arrival: number) => number;
}

/**
 * Plans a way there and back for one occasion: at a course before it begins and home after it ends; in
 * opening hours soon after they begin, for half an hour. A question with a time of its own sets the way
 * there, and the way back follows the occasion.
 *
 * @param isWanted Whether a way there of so many minutes is of use; else none back is looked for.
 */
export function planVisit(
  timetable: Asked,
  visit: Visit,
  terms: VisitTerms,
  isWanted: (minutes: number) => boolean = () => true,
): VisitPlan {
  const { origin, maxWalkMetres, stepFree } = terms;
  const { point, date } = visit;
  const options = { date, maxWalkMetres, stepFree, best: true };
  const limits = limitsOf(visit, terms);
  const go = (mode: 'arrive' | 'depart', time: number) =>
    timetable.journeys(origin, point, { ...options, mode, time });
  const asked =
    terms.mode === 'depart' ? go('depart', limits.latest) : go('arrive', limits.preferred);
  if (asked.outsideValidity) return { isOutside: true };
  const there = terms.mode === 'depart' ? asked[0] : bestArrival(asked[0], go, limits);
  if (!there) {
    return { isOutside: false, ...lateArrival() };
  }
  const trip = toTrip(timetable, there, origin, point);
  if (!isWanted(trip.minutes)) return { isOutside: false, there: trip };
  const leave = limits.leave(there.arrival);
  const [back] = timetable.journeys(point, origin, { ...options, mode: 'depart', time: leave });
  return {
    isOutside: false,
    there: trip,
    ...(back && { back: toTrip(timetable, back, point, origin) }),
    ...(visit.opens && { waitBefore: Math.floor((limits.opens - there.arrival) / MINUTE) }),
  };

  /** Nothing that leaves within the window arrives in time: the first that arrives on that day. */
  function lateArrival(): Pick<VisitPlan, 'late'> {
    const time = Math.max(0, limits.latest - WINDOW);
    const maxDurationMinutes = (DAY - time) / MINUTE;
    const late = { ...options, mode: 'depart', time, maxDurationMinutes } as const;
    const [first] = timetable.journeys(origin, point, late);
    if (!first) return {};
    const minute = Math.ceil(first.arrival / MINUTE) * MINUTE;
    const minutesLate = (minute - limits.latest) / MINUTE;
    return { late: { arrival: timetable.clock(date, minute).time, minutesLate } };
  }
}

type Go = (mode: 'arrive' | 'depart', time: number) => Journey[];

/** Arriving while it is open is better than waiting at a closed door. */
function bestArrival(
  asked: Journey | undefined,
  go: Go,
  { opens, preferred, latest }: Limits,
): Journey | undefined {
  if (preferred === latest) return asked;
  if (asked && asked.arrival >= opens) return asked;
  const [later] = asked ? go('depart', asked.departure + 1) : go('arrive', latest);
  return later && later.arrival <= latest ? later : asked;
}

function limitsOf({ opens, closes, attendance }: Visit, { mode, time }: VisitTerms): Limits {
  const asked = secondsOf(time);
  const begins = opens ? secondsOf(opens) : asked;
  // What goes past midnight ends on the next day.
  const ends = closes ? secondsOf(closes) + (opens && closes <= opens ? DAY : 0) : undefined;
  const stay = ends === undefined ? TALK : STAY;
  const leaveVisit = (arrival: number) => Math.max(arrival, begins) + stay;
  const leave = (arrival: number) =>
    attendance === 'whole' && ends !== undefined ? Math.max(ends, arrival) : leaveVisit(arrival);
  if (mode !== 'offer' || ends === undefined) {
    return { opens: begins, latest: asked, preferred: asked, leave };
  }
  if (attendance === 'whole') return { opens: begins, latest: begins, preferred: begins, leave };
  const latest = Math.max(begins, ends - STAY);
  return { opens: begins, latest, preferred: Math.min(begins + TALK, latest), leave };
}

/** `09:30` as seconds after midnight, as clocks show it. */
function secondsOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * MINUTE;
}
