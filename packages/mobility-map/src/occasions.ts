import {
  localDate,
  nextDates,
  type Holidays,
  type IsoDate,
  type LocalTime,
  type Location,
  type MobileStop,
  type Offer,
  type Point,
  type RelatedRecords,
  type Schedule,
} from '@kim-widgets/angebote';

/** Where an offer takes place: a location, or one stop of a mobile one. */
export interface OfferPlace {
  point: Point;
  location: Location;
  stop?: MobileStop;
}

/** Whether one is there from beginning to end, or comes while it is open. */
export type Attendance = 'whole' | 'visit';

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

/** What one attends from beginning to end, even where its times are weekly slots. */
const WHOLE: ReadonlySet<string | undefined> = new Set([
  'language-course',
  'vocational-training',
  'jobcenter-measure',
  'event',
]);

/** Enough for all the times of a day, and the next one after it. */
const MOST_DATES = 24;

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
  const timed = hasTimes(offer.schedule);
  const found: Occasion[] = [];
  let isTimed = false;
  for (const place of placesOf(offer, records)) {
    const own = timed ? offer.schedule : (place.stop?.schedule ?? offer.schedule);
    const inherited = place.location.schedule;
    // Two hours earlier is still the day before, in winter and in summer.
    const at = new Date(Date.parse(date) - 2 * 3_600_000);
    for (const one of nextDates(own, { at, holidays, inherited, limit: MOST_DATES })) {
      isTimed = true;
      const isElsewhere = one.location !== undefined && one.location !== place.location.id;
      if (isElsewhere || one.isCancelled || localDate(one.start) < date) continue;
      found.push({
        date: localDate(one.start),
        opens: CLOCK.format(one.start),
        closes: CLOCK.format(one.end),
        attendance: attendanceOf(offer),
        byAppointment: one.byAppointment,
        place,
      });
    }
  }
  if (!isTimed) return { today: placesOf(offer, records).map((place) => anyTime(date, place)) };
  const today = found.filter((one) => one.date === date);
  const [next] = found.sort((a, b) => a.date.localeCompare(b.date));
  return today.length > 0 || !next ? { today } : { today, next };
}

function anyTime(date: IsoDate, place: OfferPlace): Occasion {
  return { date, attendance: 'visit', byAppointment: true, place };
}

function attendanceOf({ offerType, schedule }: Offer): Attendance {
  const hasDates = (schedule?.series?.length ?? 0) + (schedule?.events?.length ?? 0) > 0;
  const hasSlots = (schedule?.slots?.length ?? 0) > 0;
  return WHOLE.has(offerType) || (hasDates && !hasSlots) ? 'whole' : 'visit';
}

function hasTimes(schedule: Schedule = {}): boolean {
  const { slots, series, events, byAppointment } = schedule;
  return byAppointment === true || [slots, series, events].some((entries) => entries?.length);
}
