/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import type { Clock } from './clock.js';
import type { Network } from './read.js';
import type { Ride, SearchResult } from './search.js';
import { agencyAt, lineAt, stopAt } from './texts.js';
import type { CallAhead, Leg, RideLeg, StepFree, StopTime } from './types.js';

const PHONE = 2;
const DRIVER = 3;

/** One ride in the order of time: positions in the pattern where one gets on and off. */
export interface Hop {
  ride: Ride;
  on: number;
  off: number;
}

/** Follows a search's traces from the best end back to its beginning. */
export function hopsOf(
  net: Network,
  result: SearchResult,
  end: { rides: number; stop: number },
  backward: boolean,
): Hop[] {
  const { firstStop, stopOf, kindOf } = net;
  const barred = backward ? net.noPickup : net.noDropOff;
  const step = backward ? -1 : 1;
  const hops: Hop[] = [];
  let { stop } = end;
  for (let round = end.rides; stop >= 0;) {
    const ride = result.rides[result.rounds[round]!.ride[stop]!]!;
    const base = firstStop[ride.pattern]!;
    let position = ride.position + step;
    while (stopOf[base + position] !== stop || barred[kindOf[base + position]!] === 1) {
      position += step;
    }
    const [on, off] = backward ? [position, ride.position] : [ride.position, position];
    hops.push({ ride, on, off });
    round = ride.round - 1;
    stop = result.rounds[round]!.from[stopOf[base + ride.position]!]!;
  }
  return backward ? hops : hops.reverse();
}

/** A ride in words and times. */
export function rideLeg(net: Network, clock: Clock, day: number, { ride, on, off }: Hop): RideLeg {
  const { pattern } = ride;
  const base = net.firstStop[pattern]!;
  const start = ride.day.start[ride.run]! + ride.day.shift;
  const times = ride.day.profile[ride.run]!;
  const stops: StopTime[] = [];
  for (let position = on; position <= off; position++) {
    stops.push({
      ...stopAt(net, net.stopOf[base + position]!),
      arrival: start + net.offset[times + position]!,
      departure: start + net.offset[times + net.waitShift[pattern]! + position]!,
    });
  }
  const [from, to] = [stops[0]!, stops.at(-1)!];
  const [pickup, , pickupRule] = net.kinds[net.kindOf[base + on]!]!;
  const [, dropOff, , dropOffRule] = net.kinds[net.kindOf[base + off]!]!;
  const order =
    pickup >= PHONE ? [pickup, pickupRule] : dropOff >= PHONE ? [dropOff, dropOffRule] : undefined;
  return {
    type: 'ride',
    line: lineAt(net, net.lineOf[pattern]!),
    headsign: net.texts().headsigns[net.headsignOf[pattern]!] ?? '',
    stops,
    from,
    to,
    departure: from.departure,
    arrival: to.arrival,
    callAhead: order && callAhead(order[0]!, order[1]!),
    stepFree: worst([
      net.patternWheelchair[pattern]!,
      net.stopWheelchair[from.index]!,
      net.stopWheelchair[to.index]!,
    ]),
  };

  function callAhead(type: number, rule: number): CallAhead {
    const text = net.texts().bookings[rule];
    const agency = agencyAt(net, net.texts().lines[net.lineOf[pattern]!]![5]);
    return {
      with: type === DRIVER ? 'driver' : 'phone',
      phone: text?.[4] || agency?.phone || '',
      infoUrl: text?.[5] || agency?.url || '',
      bookingUrl: text?.[6] ?? '',
      message: text?.[7] ?? '',
      by: text && deadline(text),
    };
  }

  function deadline([type, minutes, lastDay, lastTime, , , , , service]: NonNullable<
    ReturnType<Network['texts']>['bookings'][number]
  >): number {
    if (type < 2) return from.departure - minutes * 60;
    // Days of notice count back from the service day, weekends left out if the feed says so.
    let date = ride.day.day;
    for (let left = lastDay; left > 0 && date > net.firstBit;) {
      date--;
      if (service < 0 || net.days[service * net.bits + date - net.firstBit]) left--;
    }
    return clock.shift(day, date - day) + Math.max(0, lastTime);
  }
}

/** GTFS wheelchair values: 0 unknown, 1 yes, 2 no. */
function worst(values: number[]): StepFree {
  if (values.includes(2)) return 'no';
  return values.includes(0) ? 'unknown' : 'yes';
}

export function stepFreeOf(legs: Leg[]): StepFree {
  const values = legs.flatMap((leg) => (leg.type === 'ride' ? [leg.stepFree] : []));
  if (values.includes('no')) return 'no';
  return values.includes('unknown') ? 'unknown' : 'yes';
}
