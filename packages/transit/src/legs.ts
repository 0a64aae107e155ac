/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import type { Clock } from './clock.js';
import type { Network } from './read.js';
import type { Ride, SearchResult } from './search.js';
import { lineAt, stopAt } from './texts.js';
import type { CallAhead, Leg, Line, RideLeg, StepFree, StopTime } from './types.js';

/** GTFS pickup and drop-off types. */
const NOBODY = 1;
const PHONE = 2;
const DRIVER = 3;

/** One ride in the order of time: positions in the pattern where one gets on and off. */
export interface Hop {
  ride: Ride;
  on: number;
  off: number;
}

/** Follows a search's traces from the best end back to its beginning. */
export function hopsOf(net: Network, result: SearchResult, backward: boolean): Hop[] {
  const { firstStop, stopOf, kindOf, kinds } = net;
  const { rounds, rides } = result;
  const hops: Hop[] = [];
  let { stop, rides: round } = result.best.at(-1)!;
  while (stop >= 0) {
    const ride = rides[rounds[round]!.ride[stop]!]!;
    const base = firstStop[ride.pattern]!;
    let end = ride.position;
    do end += backward ? -1 : 1;
    while (stopOf[base + end] !== stop || kinds[kindOf[base + end]!]![backward ? 0 : 1] === NOBODY);
    const [on, off] = backward ? [end, ride.position] : [ride.position, end];
    hops.push({ ride, on, off });
    round = ride.round - 1;
    stop = rounds[round]!.from[stopOf[base + ride.position]!]!;
  }
  return backward ? hops : hops.reverse();
}

/** A ride in words and times. */
export function rideLeg(net: Network, clock: Clock, day: number, { ride, on, off }: Hop): RideLeg {
  const { pattern } = ride;
  const base = net.firstStop[pattern]!;
  const wait = net.waits[pattern]!;
  const start = ride.day.start[ride.run]! + ride.day.shift;
  const times = ride.day.profile[ride.run]!;
  const stops: StopTime[] = [];
  for (let position = on; position <= off; position++) {
    const at = times + (position << wait);
    stops.push({
      ...stopAt(net, net.stopOf[base + position]!),
      arrival: start + net.offset[at]!,
      departure: start + net.offset[at + wait]!,
    });
  }
  const [from, to] = [stops[0]!, stops.at(-1)!];
  const line = lineAt(net, net.lineOf[pattern]!);
  const [pickup, , pickupRule] = net.kinds[net.kindOf[base + on]!]!;
  const [, dropOff, , dropOffRule] = net.kinds[net.kindOf[base + off]!]!;
  return {
    type: 'ride',
    line,
    headsign: net.texts().headsigns[net.headsignOf[pattern]!]!,
    stops,
    from,
    to,
    departure: from.departure,
    arrival: to.arrival,
    callAhead:
      pickup >= PHONE
        ? callAhead(net, clock, day, ride, line, from.departure, pickup, pickupRule)
        : dropOff >= PHONE
          ? callAhead(net, clock, day, ride, line, from.departure, dropOff, dropOffRule)
          : undefined,
    stepFree: worst(
      [
        net.patternWheelchair[pattern]!,
        net.stopWheelchair[from.index]!,
        net.stopWheelchair[to.index]!,
      ].map((value) => STEP_FREE[value]!),
    ),
  };
}

function callAhead(
  net: Network,
  clock: Clock,
  day: number,
  ride: Ride,
  { agency }: Line,
  departure: number,
  type: number,
  ruleIndex: number,
): CallAhead {
  const rule = net.texts().bookings[ruleIndex];
  let by: number | undefined;
  if (rule && rule.type < 2) by = departure - rule.minutes * 60;
  else if (rule) {
    // Days of notice count back from the service day, or only those on which a service runs.
    let date = ride.day.day;
    for (let left = rule.lastDay; left > 0 && date > net.firstBit;) {
      date--;
      if (rule.service < 0 || net.days[rule.service * net.bits + date - net.firstBit]) left--;
    }
    by = clock.shift(day, date - day) + rule.lastTime;
  }
  return {
    with: type === DRIVER ? 'driver' : 'phone',
    phone: rule?.phone || (agency?.phone ?? ''),
    infoUrl: rule?.infoUrl || (agency?.url ?? ''),
    bookingUrl: rule?.bookingUrl ?? '',
    message: rule?.message ?? '',
    by,
  };
}

/** By GTFS wheelchair value. */
const STEP_FREE: StepFree[] = ['unknown', 'yes', 'no'];

function worst(values: StepFree[]): StepFree {
  return values.includes('no') ? 'no' : values.includes('unknown') ? 'unknown' : 'yes';
}

export const stepFreeOf = (legs: Leg[]): StepFree =>
  worst(legs.flatMap((leg) => (leg.type === 'ride' ? leg.stepFree : [])));
