/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import type { ServiceDay } from './day.js';
import type { Network } from './read.js';
import type { Footpaths } from './walking.js';

/** A service day whose runs may be of use, and where it begins on the asked day's clock. */
export interface ShiftedDay extends ServiceDay {
  day: number;
  shift: number;
}

export interface SearchInput {
  net: Network;
  footpaths: Footpaths;
  days: readonly ShiftedDay[];
  /** Search from the arrival back to the departure. */
  backward: boolean;
  /** Seconds on the asked day's clock: earliest departure, or latest arrival when backward. */
  time: number;
  /** Stops to begin at and the seconds it takes to walk there. */
  sources: readonly { stop: number; seconds: number }[];
  /** Stops to end at; with them, what cannot beat the best way found is not followed. */
  targets?: readonly { stop: number; seconds: number }[];
  /** Seconds of the way that needs no vehicle. */
  onFoot?: number;
  maxSeconds: number;
  maxRides: number;
  maxWalkSeconds: number;
  minChangeSeconds: number;
  /** Runs and stops need at least this said of wheelchairs: 0 anything, 1 "not no", 2 "yes". */
  stepFree: 0 | 1 | 2;
}

/** One ride that improved something: who, from where, after how many rides. */
export interface Ride {
  pattern: number;
  day: ShiftedDay;
  /** Index of the run in its day. */
  run: number;
  /** Position in the pattern where it was boarded (left, when searching backward). */
  position: number;
  round: number;
}

export interface Round {
  /** By stop: the ride that reached it, -1 for none. */
  ride: Int32Array;
  /** By stop: the stop one walked from, -1 for a source. */
  from: Int32Array;
}

export interface SearchResult {
  /** By stop: when a vehicle reaches it, as `label` (see `toLabel`); `UNREACHED` for never. */
  vehicle: Int32Array;
  /** By stop: from when one may board there; sources included. */
  ready: Int32Array;
  rides: Ride[];
  rounds: Round[];
  /** For each number of rides that is better than fewer: the best label at the targets. */
  best: { rides: number; label: number; stop: number }[];
}

export const UNREACHED = 0x7fffffff;
/** Below every time: a stop with this label is never improved, hence never used. */
const BARRED = -0x7fffffff;

/**
 * Times as labels, smaller is better: seconds forward, negated seconds backward. The same function
 * turns them back. (Exclusive or keeps whole numbers whole where a product could give -0.)
 */
export function toLabel(time: number, backward: boolean): number {
  return backward ? -time | 0 : time;
}

/**
 * RAPTOR (Delling, Pajor, Werneck 2012) in rounds of one ride each, forward or mirrored in time.
 * A stop has two labels: when a vehicle reaches it, from which one may walk on, and from when one
 * may board there, be it after a walk. So ways on foot need no transitive closure.
 * The loops are written for the optimizer: this is where the time goes.
 */
export function search(input: SearchInput): SearchResult {
  const { net, footpaths, days, backward, maxSeconds, maxRides, maxWalkSeconds, minChangeSeconds } =
    input;
  const { firstStop, stopOf, kindOf, firstLane, waitShift, offset, patternWheelchair } = net;
  const { firstCall, callPattern, callPosition } = net;
  const sign = backward ? -1 : 0;
  const step = backward ? -1 : 1;
  const begin = toLabel(input.time, backward);
  const limit = begin + maxSeconds;
  const trace = input.targets !== undefined;

  const vehicle = new Int32Array(net.stops).fill(UNREACHED);
  const ready = new Int32Array(net.stops).fill(UNREACHED);
  /** `ready` where the last round improved it: only there can a ride begin that is new. */
  const fresh = new Int32Array(net.stops).fill(UNREACHED);
  const ride = new Int32Array(trace ? net.stops : 0).fill(-1);
  const from = new Int32Array(trace ? net.stops : 0).fill(-1);
  const rides: Ride[] = [];
  const rounds: Round[] = [];
  const best: SearchResult['best'] = [];
  const egress = new Map(input.targets?.map(({ stop, seconds }) => [stop, seconds]));

  const freshStops = new Uint32Array(net.stops);
  let freshCount = 0;
  const reached = new Uint32Array(net.stops);
  let reachedCount = 0;
  const isReached = new Uint8Array(net.stops);
  const queue = new Uint32Array(net.patterns);
  /** By pattern: first and last position to board at, mirrored as ~position; 0x7fff: not queued. */
  const queuedAt = new Int16Array(net.patterns).fill(0x7fff);
  const queuedTo = new Int16Array(net.patterns);
  /** By day and lane: the best run ridden so far and from where. Nothing new comes of a worse one. */
  const lanes = firstLane[net.patterns]!;
  const ridden = new Int32Array(days.length * lanes).fill(backward ? -1 : UNREACHED);
  const riddenAt = new Int16Array(days.length * lanes);
  let bound = limit + 1;

  if (input.stepFree > 0) {
    for (let stop = 0; stop < net.stops; stop++) {
      if (!suits(net.stopWheelchair[stop]!)) vehicle[stop] = ready[stop] = BARRED;
    }
  }
  if (input.onFoot !== undefined && input.onFoot <= maxSeconds) {
    bound = begin + input.onFoot;
    best.push({ rides: 0, label: bound, stop: -1 });
  }
  for (const { stop, seconds } of input.sources) improveReady(stop, begin + seconds, -1);
  keepRound();

  for (let round = 1; round <= maxRides && freshCount > 0; round++) {
    const queued = queuePatterns();
    reachedCount = 0;
    for (let i = 0; i < queued; i++) scanPattern(queue[i]!, round);
    while (freshCount > 0) fresh[freshStops[--freshCount]!] = UNREACHED;
    walkOn(round);
    keepRound();
  }
  return { vehicle, ready, rides, rounds, best };

  function suits(wheelchair: number): boolean {
    return input.stepFree === 1 ? wheelchair !== 2 : wheelchair === 1;
  }

  function improveReady(stop: number, label: number, source: number): void {
    if (label >= ready[stop]! || label >= bound) return;
    ready[stop] = label;
    if (trace) from[stop] = source;
    if (fresh[stop] === UNREACHED) freshStops[freshCount++] = stop;
    fresh[stop] = label;
  }

  function keepRound(): void {
    if (trace) rounds.push({ ride: ride.slice(), from: from.slice() });
  }

  function queuePatterns(): number {
    let queued = 0;
    for (let i = 0; i < freshCount; i++) {
      const stop = freshStops[i]!;
      const end = firstCall[stop + 1]!;
      for (let entry = firstCall[stop]!; entry < end; entry++) {
        const pattern = callPattern[entry]!;
        const position = callPosition[entry]! ^ sign;
        const known = queuedAt[pattern]!;
        if (known === 0x7fff) {
          queue[queued++] = pattern;
          queuedTo[pattern] = position;
        } else if (position > queuedTo[pattern]!) queuedTo[pattern] = position;
        if (position < known) queuedAt[pattern] = position;
      }
    }
    return queued;
  }

  function scanPattern(pattern: number, round: number): void {
    const position = queuedAt[pattern]! ^ sign;
    queuedAt[pattern] = 0x7fff;
    if (input.stepFree > 0 && !suits(patternWheelchair[pattern]!)) return;
    for (let lane = firstLane[pattern]!; lane < firstLane[pattern + 1]!; lane++) {
      for (let day = 0; day < days.length; day++) scanLane(pattern, lane, day, position, round);
    }
  }

  /** Rides along a lane, always in the best run that can be caught so far. */
  function scanLane(pattern: number, lane: number, dayIndex: number, at: number, round: number) {
    const day = days[dayIndex]!;
    const first = day.first[lane]!;
    const last = day.first[lane + 1]! - 1;
    if (last < first) return;
    const { start, profile, shift } = day;
    const base = firstStop[pattern]!;
    const end = backward ? -1 : firstStop[pattern + 1]! - base;
    const wait = waitShift[pattern]!;
    const onShift = backward ? 0 : wait;
    const offShift = backward ? wait : 0;
    const noOn = backward ? net.noDropOff : net.noPickup;
    const noOff = backward ? net.noPickup : net.noDropOff;
    const riddenIndex = dayIndex * lanes + lane;
    let riddenRun = ridden[riddenIndex]!;
    let riddenFrom = riddenAt[riddenIndex]!;
    const lastBoarding = queuedTo[pattern]!;
    let run = -1;
    /** Begin of the run's times on the asked day's clock, and where they stand. */
    let origin = 0;
    let times = 0;
    let boardedAt = 0;
    let rideIndex = -1;

    for (let position = at; position !== end; position += step) {
      const stop = stopOf[base + position]!;
      const kind = kindOf[base + position]!;
      if (run >= 0) {
        const label = ((origin + offset[times + offShift + position]!) ^ sign) - sign;
        if (label < vehicle[stop]! && label < bound && noOff[kind] === 0) {
          vehicle[stop] = label;
          if (isReached[stop] === 0) {
            isReached[stop] = 1;
            reached[reachedCount++] = stop;
          }
          if (trace) {
            if (rideIndex < 0) {
              rideIndex = rides.push({ pattern, day, run, position: boardedAt, round }) - 1;
            }
            ride[stop] = rideIndex;
          }
        }
      } else if ((position ^ sign) > lastBoarding) return;
      const label = fresh[stop]!;
      if (label === UNREACHED || noOn[kind] !== 0) continue;
      // Runs stand earliest first. Better than the run one sits in, or than one ridden before from
      // here or farther up, is only an earlier one (searching backward, a later one).
      let low = first;
      let high = last;
      if (backward) {
        if (run >= low) low = run + 1;
        if ((position ^ sign) >= riddenFrom && riddenRun >= low) low = riddenRun + 1;
      } else {
        if (run >= 0) high = run - 1;
        if (position >= riddenFrom && riddenRun <= high) high = riddenRun - 1;
      }
      if (low > high) continue;
      const shiftOn = onShift + position;
      // Mostly not even the next better run can be caught.
      const nearest = backward ? low : high;
      if (((start[nearest]! + shift + offset[profile[nearest]! + shiftOn]!) ^ sign) - sign < label)
        continue;
      while (low < high) {
        if (backward) {
          const middle = (low + high + 1) >> 1;
          if (-(start[middle]! + shift + offset[profile[middle]! + shiftOn]!) >= label)
            low = middle;
          else high = middle - 1;
        } else {
          const middle = (low + high) >> 1;
          if (start[middle]! + shift + offset[profile[middle]! + shiftOn]! >= label) high = middle;
          else low = middle + 1;
        }
      }
      if (backward ? low >= riddenRun : low <= riddenRun) {
        riddenRun = ridden[riddenIndex] = low;
        riddenFrom = riddenAt[riddenIndex] = position ^ sign;
      }
      run = low;
      origin = start[run]! + shift;
      times = profile[run]!;
      boardedAt = position;
      rideIndex = -1;
    }
  }

  /** From every stop a vehicle has just reached: to the targets, and to where one may change. */
  function walkOn(round: number): void {
    const { first, to, cost } = footpaths;
    let target = -1;
    for (let i = 0; i < reachedCount && egress.size > 0; i++) {
      const stop = reached[i]!;
      const label = vehicle[stop]! + (egress.get(stop) ?? Infinity);
      if (label >= bound) continue;
      bound = label;
      target = stop;
    }
    if (target >= 0) best.push({ rides: round, label: bound, stop: target });
    for (let i = 0; i < reachedCount; i++) {
      const stop = reached[i]!;
      isReached[stop] = 0;
      const label = vehicle[stop]!;
      for (let way = first[stop]!; way < first[stop + 1]!; way++) {
        const seconds = cost[way]! >> 1;
        if (seconds > maxWalkSeconds) continue;
        const change = cost[way]! & 1 ? seconds : Math.max(seconds, minChangeSeconds);
        improveReady(to[way]!, label + change, stop);
      }
    }
  }
}
