import type { IsoDate, LocalTime, Point } from '@kim-widgets/angebote';
import type { CallAhead, Journey, Leg, RideLeg, Timetable } from '@kim-widgets/transit';
import type { OrderedRide, RidePart, Trip, TripPart, WalkPart } from './types.js';

type Clock = Pick<Timetable, 'clock'>;

/** A journey of the router as plain data with the times that clocks show. */
export function toTrip(
  timetable: Clock,
  { date, legs, departure, arrival, changes }: Journey,
  from: Point,
  to: Point,
): Trip {
  const time = (seconds: number) => timetable.clock(date, seconds).time;
  return {
    date,
    departure: time(departure),
    // A minute begun counts: who is said to arrive at 8:44 is there at 8:44.
    arrival: time(minuteUp(arrival)),
    minutes: minutesBetween(departure, arrival),
    changes,
    parts: legs.map((leg) => toPart(timetable, date, leg, from, to)),
  };
}

/** Whole minutes as clocks show them, from leaving to the minute in which one has arrived. */
export function minutesBetween(departure: number, arrival: number): number {
  return (minuteUp(arrival) - Math.floor(departure / 60) * 60) / 60;
}

function minuteUp(seconds: number): number {
  return Math.ceil(seconds / 60) * 60;
}

function toPart(timetable: Clock, date: IsoDate, leg: Leg, start: Point, end: Point): TripPart {
  const departure = timetable.clock(date, leg.departure).time;
  const arrival = timetable.clock(date, minuteUp(leg.arrival)).time;
  if (leg.type === 'ride') return { ...ride(timetable, date, leg), departure, arrival };
  const walk: WalkPart = {
    type: 'walk',
    minutes: Math.ceil((leg.arrival - leg.departure) / 60),
    departure,
    arrival,
    from: pointOf(leg.from ?? start),
    to: pointOf(leg.to ?? end),
  };
  return walk;
}

function ride(
  timetable: Clock,
  date: IsoDate,
  { line, headsign, from, to, stops, callAhead }: RideLeg,
): Omit<RidePart, 'departure' | 'arrival'> {
  return {
    type: 'ride',
    line: { name: line.name, mode: line.mode },
    headsign,
    from: from.name,
    to: to.name,
    course: stops.map(pointOf),
    ...(callAhead && { order: order(timetable, date, callAhead) }),
  };
}

function order(
  timetable: Clock,
  date: IsoDate,
  { phone, bookingUrl, message, by }: CallAhead,
): OrderedRide {
  const moment: { date: IsoDate; time: LocalTime } | undefined =
    by === undefined ? undefined : timetable.clock(date, by);
  return { phone, bookingUrl, message, ...(moment && { by: moment }) };
}

function pointOf({ lat, lon }: Point): Point {
  return { lat, lon };
}
