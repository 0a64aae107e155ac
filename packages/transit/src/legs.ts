/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import type { Clock } from './clock.js';
import type { Network } from './read.js';
import type { Ride, SearchResult } from './search.js';
import type { BookingText } from './format.js';
import { lineAt, stopAt } from './texts.js';
import type { RideLeg, StopTime } from './types.js';

/** Follows a search's traces from its best end and describes each ride, first ride first. */
export function rideLegs(
  net: Network,
  clock: Clock,
  day: number,
  { rounds, rides, best }: SearchResult,
  backward: boolean,
): RideLeg[] {
  const { firstStop, stopOf, kindOf, kinds } = net;
  const legs: RideLeg[] = [];
  let { stop, rides: round } = best.at(-1)!;
  while (stop >= 0) {
    const ride = rides[rounds[round]!.ride[stop]!]!;
    const { pattern, position } = ride;
    const base = firstStop[pattern]!;
    let end = position;
    do {
      end += backward ? -1 : 1;
    } while (stopOf[base + end] !== stop || kinds[kindOf[base + end]!]![backward ? 0 : 1]);
    const [on, off] = backward ? [end, position] : [position, end];
    legs.push(rideLeg(net, clock, day, ride, on, off));
    round = ride.round - 1;
    stop = rounds[round]!.from[stopOf[base + position]!]!;
  }
  return backward ? legs : legs.reverse();
}

function rideLeg(
  net: Network,
  clock: Clock,
  day: number,
  { pattern, run, day: runDay }: Ride,
  on: number,
  off: number,
): RideLeg {
  const base = net.firstStop[pattern]!;
  const wait = net.waits[pattern]!;
  const start = runDay.start[run]! * net.unit + runDay.shift;
  const times = net.firstOffset[pattern]! + runDay.profile[run]!;
  const timeAt = (entry: number) =>
    start +
    (net.usual[net.firstUsual[pattern]! + entry]! + net.offset[times + entry]!) *
      net.patternUnit[pattern]!;
  const stops: StopTime[] = [];
  for (let position = on; position <= off; position++) {
    const entry = position << wait;
    stops.push({
      ...stopAt(net, net.stopOf[base + position]!),
      arrival: timeAt(entry),
      departure: timeAt(entry + wait),
    });
  }
  const [from, to] = [stops[0]!, stops.at(-1)!];
  const kindAt = (position: number) => net.kinds[net.kindOf[base + position]!]!;
  const booking = net.bookings[kindAt(on)[2]] ?? net.bookings[kindAt(off)[3]];
  const deadline = ({ notice, daysBefore, lastTime }: BookingText) => {
    if (!daysBefore) return notice === null ? undefined : from.departure - notice;
    const later = runDay.day - daysBefore[runDay.day - net.firstBit]! - day;
    return clock.shift(day, later) + lastTime;
  };
  return {
    type: 'ride',
    line: lineAt(net, net.lineOf[pattern]!),
    headsign: net.headsigns[net.headsignOf[pattern]!]!,
    stops,
    from,
    to,
    departure: from.departure,
    arrival: to.arrival,
    callAhead: booking && { ...booking.call, by: deadline(booking) },
    stepFree: stepFree(
      net.patternWheelchair[pattern]!,
      net.stopWheelchair[from.index]!,
      net.stopWheelchair[to.index]!,
    ),
  };
}

/** Of GTFS wheelchair values: 0 unknown, 1 yes, 2 no. */
function stepFree(...values: number[]): boolean | undefined {
  return values.includes(2) ? false : values.includes(0) ? undefined : true;
}
