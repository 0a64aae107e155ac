import {
  localDate,
  nextDates,
  type Holidays,
  type IsoDate,
  type LocalTime,
  type Location,
  type MobileStop,
  type Offer,
  type OfferDate,
  type Point,
  type RelatedRecords,
  type Schedule,
} from '@kim-widgets/angebote';
import { attendanceOf, type Attendance, type TimeFacts } from './attendance.js';

/** Where an offer takes place: a location, or one stop of a mobile one. */
export interface OfferPlace {
  point: Point;
  location: Location;
  stop?: MobileStop;
}

/** One opportunity to use an offer. */
export interface Occasion {
  date: IsoDate;
  /** Not set where the times are agreed upon. */
  opens?: LocalTime;
  closes?: LocalTime;
  attendance: Attendance;
  byAppointment: boolean;
  place: OfferPlace;
}

export interface Occasions {
  /** On the day asked for. */
  today: Occasion[];
  /** The first one after it, where there is none on it. */
  next?: Occasion;
}

/** Dates asked for at first: mostly the one on the day, and the next. */
const FIRST_DATES = 2;

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
});

/** Whether an offer needs no way at all: online, by telephone, or it comes to the visitor. */
export function needsNoWay(
  offer: Offer,
  { locations }: Pick<RelatedRecords, 'locations'>,
): boolean {
  return (offer.locations ?? []).some((id) => {
    const kind = locations.get(id)?.kind;
    return kind === 'online' || kind === 'phone' || kind === 'home_visit';
  });
}

/** The places of an offer that are somewhere. */
export function placesOf(
  { locations = [] }: Pick<Offer, 'locations'>,
  records: Pick<RelatedRecords, 'locations'>,
): OfferPlace[] {
  return locations.flatMap((id): OfferPlace[] => {
    const location = records.locations.get(id);
    if (!location) return [];
    const { coordinates: point, stops = [] } = location;
    if (stops.length === 0) return point ? [{ point, location }] : [];
    return stops.flatMap((stop) =>
      stop.coordinates ? [{ point: stop.coordinates, location, stop }] : [],
    );
  });
}

/**
 * When and where one can use an offer on a day. An offer whose times are agreed upon, or unknown, can
 * be used at any time; one that takes place on other days says when next.
 */
export function occasionsOn(
  offer: Offer,
  records: Pick<RelatedRecords, 'locations'>,
  { date, holidays }: { date: IsoDate; holidays: Holidays },
): Occasions {
  const found = occasionsFrom(offer, records, { first: date, last: date, holidays });
  if (!found) return { today: placesOf(offer, records).map((place) => anyTime(date, place)) };
  const today = found.filter((one) => one.date === date);
  const [next] = found.sort((a, b) => a.date.localeCompare(b.date));
  return today.length > 0 || !next ? { today } : { today, next };
}

/** The same for several days in a row; what can be used at any time, once. */
export function occasionsBetween(
  offer: Offer,
  records: Pick<RelatedRecords, 'locations'>,
  days: { first: IsoDate; last: IsoDate; holidays: Holidays },
): Occasion[] {
  const found = occasionsFrom(offer, records, days);
  if (found) return found.filter(({ date }) => date <= days.last);
  return placesOf(offer, records).map((place) => anyTime(days.first, place));
}

/** All times of some days, and at least one after them; `undefined` where none are known. */
function occasionsFrom(
  offer: Offer,
  records: Pick<RelatedRecords, 'locations'>,
  days: { first: IsoDate; last: IsoDate; holidays: Holidays },
): Occasion[] | undefined {
  const found: Occasion[] = [];
  let isTimed = false;
  for (const place of placesOf(offer, records)) {
    for (const { from, schedule } of timesAt(offer, place)) {
      for (const one of datesFrom(schedule, place.location.schedule, days)) {
        isTimed = true;
        const isElsewhere = one.location !== undefined && one.location !== place.location.id;
        if (isElsewhere || one.isCancelled || localDate(one.start) < days.first) continue;
        const { byAppointment } = one;
        found.push({
          date: localDate(one.start),
          opens: CLOCK.format(one.start),
          closes: CLOCK.format(one.end),
          attendance: attendanceOf(offer, { from, byAppointment }),
          byAppointment,
          place,
        });
      }
    }
  }
  return isTimed ? found : undefined;
}

function anyTime(date: IsoDate, place: OfferPlace): Occasion {
  return { date, attendance: 'visit', byAppointment: true, place };
}

interface Times {
  from: TimeFacts['from'];
  schedule: Schedule;
}

/** The times that hold at a place, weekly hours apart from dates, since one attends them differently. */
function timesAt({ schedule: own = {} }: Offer, { stop }: OfferPlace): Times[] {
  const schedule = hasTimes(own) ? own : (stop?.schedule ?? own);
  if (!hasTimes(schedule)) return [{ from: 'place', schedule }];
  const { slots = [], series = [], events = [], exceptions = [], ...rest } = schedule;
  const hasDates = series.length + events.length > 0;
  const hours: Times = { from: 'hours', schedule: { ...rest, slots, exceptions } };
  if (!hasDates) return [hours];
  // What is open for once belongs to the weekly hours, if there are any.
  const ofDates = slots.length > 0 ? exceptions.filter(({ opens }) => !opens) : exceptions;
  const dates: Times = {
    from: 'dates',
    schedule: { ...rest, series, events, exceptions: ofDates },
  };
  return slots.length > 0 ? [hours, dates] : [dates];
}

/** All dates of some days, and at least one after them if there is one. */
function datesFrom(
  schedule: Schedule,
  inherited: Schedule | undefined,
  { first, last, holidays }: { first: IsoDate; last: IsoDate; holidays: Holidays },
): OfferDate[] {
  // Two hours earlier is still the day before, in winter and in summer.
  const at = new Date(Date.parse(first) - 2 * 3_600_000);
  for (let limit = FIRST_DATES; ; limit *= 4) {
    const dates = nextDates(schedule, { at, holidays, inherited, limit });
    const latest = dates.at(-1);
    if (!latest || dates.length < limit || localDate(latest.start) > last) return dates;
  }
}

function hasTimes({ slots, series, events, byAppointment }: Schedule): boolean {
  return byAppointment === true || [slots, series, events].some((entries) => entries?.length);
}
