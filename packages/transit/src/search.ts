/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import type { ServiceDay } from './day.js';
import type { Network } from './read.js';
import type { Footpaths, NearStop } from './walking.js';

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
  /** Stops to begin at. */
  sources: readonly NearStop[];
  /** Stops to end at; with them, what cannot beat the best way found is not followed. */
  targets?: readonly NearStop[] | undefined;
  /** Seconds of the way that needs no vehicle, if that counts. */
  onFoot?: number | undefined;
  maxSeconds: number;
  maxRides: number;
  maxWalkSeconds: number;
  minChangeSeconds: number;
  /** Only runs and stops of which the feed says that a wheelchair gets on. */
  stepFree: boolean;
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

/** What is known after a number of rides, by stop. */
export interface Round {
  /** The ride that reached it. */
  ride: Int32Array;
  /** The stop one walked from to board there, -1 for the beginning. */
  from: Int32Array;
}

export interface SearchResult {
  /** By stop: the label of a vehicle's arrival; see `toLabel`. */
  vehicle: Int32Array;
  /** By stop: the same, or of the end of a walk. */
  there: Int32Array;
  rides: Ride[];
  rounds: Round[];
  /** For each number of rides that is better than fewer: the best label at the targets. */
  best: { rides: number; label: number; stop: number }[];
}

export const UNREACHED = 0x7fffffff;
/** Below every time: a stop with this label is never improved, hence never used. */
const BARRED = -UNREACHED;

/**
 * Times as labels, smaller is better: seconds forward, negated seconds backward. The same function
 * turns them back.
 */
export const toLabel = (time: number, backward: boolean): number => (backward ? 0 - time : time);

/**
 * RAPTOR (Delling, Pajor, Werneck 2012) in rounds of one ride each, forward or mirrored in time.
 * A stop has two labels: when a vehicle reaches it, from which one may walk on, and from when one
 * may board there, be it after a walk. So ways on foot need no transitive closure.
 *
 * Mirrored are times, positions and numbers of runs: x becomes -x or ~x, by exclusive or with
 * `sign`, so that "earlier" always means "smaller" and one set of loops does for both directions.
 * The loops are written for the optimizer: this is where the time goes.
 */
export function search(input: SearchInput): SearchResult {
  const { net, footpaths, days, backward, targets, maxSeconds, stepFree } = input;
  const { maxWalkSeconds, minChangeSeconds } = input;
  const { firstStop, stopOf, kindOf, waits, firstLane, firstCall, callPattern, callPosition } = net;
  const { unit, patternUnit, usual, firstUsual, offset, firstOffset, stops, patterns } = net;
  const { stopWheelchair, patternWheelchair } = net;
  const sign = backward ? -1 : 0;
  const begin = toLabel(input.time, backward);
  const noBoarding = net.kinds.map((kind) => kind[backward ? 1 : 0]);
  const noLeaving = net.kinds.map((kind) => kind[backward ? 0 : 1]);
  const suits = (wheelchair: number) => !stepFree || wheelchair === 1;

  const labels = (length: number) => new Int32Array(length).fill(UNREACHED);
  const vehicle = labels(stops);
  const ready = labels(stops);
  const there = labels(stops);
  /** `ready` where the last round improved it: only there can a ride begin that is new. */
  const fresh = labels(stops);
  const freshStops: number[] = [];
  const reached: number[] = [];
  const isReached = new Uint8Array(stops);
  /** By pattern: first (mirrored) position to board at. */
  const boardFrom = labels(patterns);
  const queue: number[] = [];
  /** By day and lane: the best run ridden so far and from where. Nothing new comes of a worse one. */
  const lanes = firstLane[patterns]!;
  const ridden = labels(days.length * lanes);
  const riddenFrom = new Int32Array(days.length * lanes);

  const ride = new Int32Array(targets ? stops : 0);
  const from = new Int32Array(targets ? stops : 0);
  const rides: Ride[] = [];
  const rounds: Round[] = [];
  const best: SearchResult['best'] = [];
  const egress = new Map(targets?.map(({ stop, seconds }) => [stop, seconds]));
  /** Labels from here on are of no use. */
  let bound = begin + maxSeconds + 1;
  let round = 0;

  const improveTarget = (label: number, stop: number) => {
    if (label >= bound) return;
    best[round] = { rides: round, label, stop };
    bound = label;
  };
  const improveReady = (stop: number, label: number, source: number) => {
    if (label >= ready[stop]! || label >= bound) return;
    ready[stop] = label;
    if (fresh[stop] === UNREACHED) freshStops.push(stop);
    fresh[stop] = label;
    if (targets) from[stop] = source;
  };

  for (let stop = 0; stop < stops; stop++) {
    if (!suits(stopWheelchair[stop]!)) vehicle[stop] = ready[stop] = BARRED;
  }
  improveTarget(begin + (input.onFoot ?? UNREACHED), -1);
  for (const { stop, seconds } of input.sources) {
    there[stop] = begin + seconds;
    improveReady(stop, begin + seconds, -1);
  }
  for (;;) {
    if (targets) rounds.push({ ride: ride.slice(), from: from.slice() });
    if (++round > input.maxRides || freshStops.length === 0) {
      // Flat leaves out the numbers of rides that are not better than fewer.
      return { vehicle, there, rides, rounds, best: best.flat() };
    }
    for (const stop of freshStops) queueCalls(stop);
    for (const pattern of queue) {
      if (suits(patternWheelchair[pattern]!)) {
        for (let lane = firstLane[pattern]!; lane < firstLane[pattern + 1]!; lane++) {
          for (let day = 0; day < days.length; day++) scanLane(pattern, lane, day);
        }
      }
      boardFrom[pattern] = UNREACHED;
    }
    for (const stop of freshStops) fresh[stop] = UNREACHED;
    queue.length = freshStops.length = 0;
    walkOn();
  }

  function queueCalls(stop: number): void {
    for (let call = firstCall[stop]!; call < firstCall[stop + 1]!; call++) {
      const pattern = callPattern[call]!;
      const position = callPosition[call]! ^ sign;
      if (boardFrom[pattern] === UNREACHED) queue.push(pattern);
      if (position < boardFrom[pattern]!) boardFrom[pattern] = position;
    }
  }

  /** Rides along a lane, always in the best run that can be caught so far. */
  function scanLane(pattern: number, lane: number, dayIndex: number) {
    const day = days[dayIndex]!;
    const { first, start, profile, shift } = day;
    const firstRun = (first[lane - sign]! + sign) ^ sign;
    /** Only runs up to here are better than what one sits in. */
    let better = (first[lane + 1 + sign]! - 1 - sign) ^ sign;
    if (better < firstRun) return;
    const base = firstStop[pattern]!;
    const end = backward ? 0 : firstStop[pattern + 1]! - base;
    /** Times stand singly, or arrival and departure in turn. */
    const wait = waits[pattern]!;
    const onShift = backward ? 0 : wait;
    const offShift = wait - onShift;
    const scale = patternUnit[pattern]!;
    const usualBase = firstUsual[pattern]!;
    const profiles = firstOffset[pattern]!;
    const known = dayIndex * lanes + lane;
    const riddenRun = ridden[known]!;
    const riddenAt = riddenFrom[known]!;
    let run = UNREACHED;
    let origin = 0;
    let times = 0;
    let boardedAt = 0;
    let rideIndex = -1;
    /** The last of the better runs, of which times are at hand. */
    let aimed = UNREACHED;
    let aimedOrigin = 0;
    let aimedTimes = 0;

    for (let mirrored = boardFrom[pattern]!; mirrored < end; mirrored++) {
      const position = mirrored ^ sign;
      const stop = stopOf[base + position]!;
      if (run !== UNREACHED) {
        const entry = (position << wait) + offShift;
        const time = origin + (usual[usualBase + entry]! + offset[times + entry]!) * scale;
        const label = (time ^ sign) - sign;
        if (label < vehicle[stop]! && label < bound && noLeaving[kindOf[base + position]!] === 0) {
          vehicle[stop] = label;
          if (isReached[stop] === 0) {
            isReached[stop] = 1;
            reached.push(stop);
          }
          if (targets) {
            if (rideIndex < 0) {
              rideIndex = rides.push({ pattern, day, run, position: boardedAt, round }) - 1;
            }
            ride[stop] = rideIndex;
          }
        }
      }
      const label = fresh[stop]!;
      if (label === UNREACHED) continue;
      if (mirrored >= riddenAt && riddenRun <= better) better = riddenRun - 1;
      if (better < firstRun) continue;
      if (aimed !== better) {
        aimed = better;
        aimedOrigin = start[aimed ^ sign]! * unit + shift;
        aimedTimes = profiles + profile[aimed ^ sign]!;
      }
      const entry = (position << wait) + onShift;
      const usualTime = usual[usualBase + entry]!;
      // Mostly not even the last of the better runs can be caught.
      const last = aimedOrigin + (usualTime + offset[aimedTimes + entry]!) * scale;
      if ((last ^ sign) - sign < label || noBoarding[kindOf[base + position]!]) continue;
      let low = firstRun;
      let high = better - 1;
      for (let tried = high; low <= high; tried = (low + high) >> 1) {
        const each = tried ^ sign;
        const departure =
          start[each]! * unit +
          shift +
          (usualTime + offset[profiles + profile[each]! + entry]!) * scale;
        if ((departure ^ sign) - sign < label) low = tried + 1;
        else high = tried - 1;
      }
      if (low <= riddenRun) {
        ridden[known] = low;
        riddenFrom[known] = mirrored;
      }
      better = low - 1;
      run = low ^ sign;
      origin = start[run]! * unit + shift;
      times = profiles + profile[run]!;
      boardedAt = position;
      rideIndex = -1;
    }
  }

  /** From every stop a vehicle has just reached: to the targets, and to where one may change. */
  function walkOn(): void {
    const { first, to, cost } = footpaths;
    for (const stop of reached) {
      isReached[stop] = 0;
      const label = vehicle[stop]!;
      if (label < there[stop]!) there[stop] = label;
      if (targets) improveTarget(label + (egress.get(stop) ?? UNREACHED), stop);
      for (let way = first[stop]!; way < first[stop + 1]!; way++) {
        const seconds = cost[way]! >> 1;
        if (seconds > maxWalkSeconds) continue;
        const end = to[way]!;
        if (label + seconds < there[end]!) there[end] = label + seconds;
        const change = cost[way]! & 1 ? 0 : minChangeSeconds;
        improveReady(end, label + Math.max(seconds, change), stop);
      }
    }
    reached.length = 0;
  }
}
