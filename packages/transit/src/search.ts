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

export interface SearchResult extends Pick<SearchInput, 'sources'> {
  /** `PER_STOP` numbers by stop, the first of them the label of a vehicle's arrival; see `toLabel`. */
  labels: Int32Array;
  rides: Ride[];
  rounds: Round[];
  /** For each number of rides that is better than fewer: the best label at the targets. */
  best: { rides: number; label: number; stop: number }[];
}

/** What is known of a stop stands side by side in memory: it is asked for together. */
export const PER_STOP = 4;
/** When a vehicle reaches it: from then on one may walk on. */
const VEHICLE = 0;
/** From when on one may board there, be it after a walk. */
const READY = 1;
/** The same where the last round improved it: only there can a ride begin that is new. */
const FRESH = 2;
/** Whether a vehicle has reached it in this round. */
const REACHED = 3;

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
 * A stop has a label for vehicles and one for boarding, so ways on foot need no transitive closure.
 *
 * Mirrored are times, positions and numbers of runs: x becomes -x or ~x, by exclusive or with
 * `sign`, so that "earlier" always means "smaller" and one set of loops does for both directions.
 * The loops are written for the optimizer: this is where the time goes.
 */
export function search(input: SearchInput): SearchResult {
  const { net, footpaths, days, backward, sources, targets, maxSeconds, stepFree } = input;
  const { maxWalkSeconds, minChangeSeconds } = input;
  const { firstStop, stopOf, kindOf, waits, firstLane, firstCall, callPattern, callPosition } = net;
  const { offset, stops, patterns, stopWheelchair, patternWheelchair } = net;
  const sign = backward ? -1 : 0;
  const begin = toLabel(input.time, backward);
  const noBoarding = net.kinds.map((kind) => kind[backward ? 1 : 0]);
  const noLeaving = net.kinds.map((kind) => kind[backward ? 0 : 1]);
  const suits = (wheelchair: number) => !stepFree || wheelchair === 1;

  const unreached = (length: number) => new Int32Array(length).fill(UNREACHED);
  const labels = unreached(stops * PER_STOP);
  const freshStops = new Int32Array(stops);
  const reached = new Int32Array(stops);
  let freshCount = 0;
  let reachedCount = 0;
  /** By pattern: first and last (mirrored) position to board at. */
  const board = unreached(patterns * 2);
  const queue = new Int32Array(patterns);
  let queued = 0;
  /** By day and lane: the best run ridden so far and from where. Nothing new comes of a worse one. */
  const lanes = firstLane[patterns]!;
  const ridden = unreached(days.length * lanes);
  const riddenFrom = new Int32Array(days.length * lanes);

  const ride = new Int32Array(targets ? stops : 0);
  const from = new Int32Array(targets ? stops : 0);
  const rides: Ride[] = [];
  const rounds: Round[] = [];
  const best: SearchResult['best'] = [];
  const egress = new Map(targets?.map(({ stop, seconds }) => [stop, seconds]));
  /** Labels from here on are of no use. */
  let bound = begin + maxSeconds + 1;

  const improveTarget = (round: number, label: number, stop: number) => {
    if (label >= bound) return;
    best[round] = { rides: round, label, stop };
    bound = label;
  };
  const improveReady = (stop: number, label: number, source: number) => {
    const at = stop * PER_STOP;
    if (label >= labels[at + READY]! || label >= bound) return;
    labels[at + READY] = label;
    if (labels[at + FRESH] === UNREACHED) freshStops[freshCount++] = stop;
    labels[at + FRESH] = label;
    if (targets) from[stop] = source;
  };

  for (let stop = 0; stop < stops; stop++) {
    if (!suits(stopWheelchair[stop]!))
      labels[stop * PER_STOP + VEHICLE] = labels[stop * PER_STOP + READY] = BARRED;
  }
  if (input.onFoot !== undefined) improveTarget(0, begin + input.onFoot, -1);
  for (const { stop, seconds } of sources) improveReady(stop, begin + seconds, -1);
  for (let round = 1; ; round++) {
    if (targets) rounds.push({ ride: ride.slice(), from: from.slice() });
    if (round > input.maxRides || freshCount === 0) {
      // Flat leaves out the numbers of rides that are not better than fewer.
      return { sources, labels, rides, rounds, best: best.flat() };
    }
    for (let i = 0; i < freshCount; i++) queueCalls(freshStops[i]!);
    for (let i = 0; i < queued; i++) {
      const pattern = queue[i]!;
      if (suits(patternWheelchair[pattern]!)) {
        for (let lane = firstLane[pattern]!; lane < firstLane[pattern + 1]!; lane++) {
          for (let day = 0; day < days.length; day++) scanLane(pattern, lane, day, round);
        }
      }
      board[pattern * 2] = UNREACHED;
    }
    for (let i = 0; i < freshCount; i++) labels[freshStops[i]! * PER_STOP + FRESH] = UNREACHED;
    queued = freshCount = 0;
    walkOn(round);
  }

  function queueCalls(stop: number): void {
    for (let call = firstCall[stop]!; call < firstCall[stop + 1]!; call++) {
      const at = callPattern[call]! * 2;
      const position = callPosition[call]! ^ sign;
      if (board[at] === UNREACHED) {
        queue[queued++] = callPattern[call]!;
        board[at] = board[at + 1] = position;
      } else if (position < board[at]!) board[at] = position;
      else if (position > board[at + 1]!) board[at + 1] = position;
    }
  }

  /** Rides along a lane, always in the best run that can be caught so far. */
  function scanLane(pattern: number, lane: number, dayIndex: number, round: number) {
    const day = days[dayIndex]!;
    const { first, start, profile, shift } = day;
    const firstRun = backward ? ~(first[lane + 1]! - 1) : first[lane]!;
    /** Only runs up to here are better than what one sits in. */
    let better = backward ? ~first[lane]! : first[lane + 1]! - 1;
    const base = firstStop[pattern]!;
    const end = backward ? 0 : firstStop[pattern + 1]! - base;
    /** Times stand singly, or arrival and departure in turn. */
    const wait = waits[pattern]!;
    const onShift = backward ? 0 : wait;
    const offShift = wait - onShift;
    const known = dayIndex * lanes + lane;
    const knownRun = ridden[known]!;
    const knownFrom = riddenFrom[known]!;
    /** Where `better` begins and its times stand; kept, for mostly not even that can be caught. */
    let candidate = UNREACHED;
    let candidateOrigin = 0;
    let candidateTimes = 0;
    let run = UNREACHED;
    let origin = 0;
    let times = 0;
    let boardedAt = 0;
    let rideIndex = -1;

    const boardUntil = board[pattern * 2 + 1]!;
    for (let mirrored = board[pattern * 2]!; mirrored < end; mirrored++) {
      const position = mirrored ^ sign;
      const stop = stopOf[base + position]!;
      const at = stop * PER_STOP;
      const time = position << wait;
      if (run !== UNREACHED) {
        const label = ((origin + offset[times + time + offShift]!) ^ sign) - sign;
        if (
          label < labels[at + VEHICLE]! &&
          label < bound &&
          noLeaving[kindOf[base + position]!] === 0
        ) {
          labels[at + VEHICLE] = label;
          if (labels[at + REACHED] !== round) {
            labels[at + REACHED] = round;
            reached[reachedCount++] = stop;
          }
          if (targets) {
            if (rideIndex < 0) {
              rideIndex = rides.push({ pattern, day, run, position: boardedAt, round }) - 1;
            }
            ride[stop] = rideIndex;
          }
        }
      } else if (mirrored > boardUntil) return;
      const label = labels[at + FRESH]!;
      if (label === UNREACHED) continue;
      if (mirrored >= knownFrom && knownRun <= better) better = knownRun - 1;
      if (better < firstRun) {
        if (run === UNREACHED) return;
        continue;
      }
      if (candidate !== better) {
        candidate = better;
        candidateOrigin = start[better ^ sign]! + shift;
        candidateTimes = profile[better ^ sign]! + onShift;
      }
      if (((candidateOrigin + offset[candidateTimes + time]!) ^ sign) - sign < label) continue;
      if (noBoarding[kindOf[base + position]!] !== 0) continue;
      let low = firstRun;
      for (let high = better - 1; low <= high;) {
        const tried = (low + high) >> 1;
        const each = tried ^ sign;
        const departure = start[each]! + shift + offset[profile[each]! + onShift + time]!;
        if ((departure ^ sign) - sign < label) low = tried + 1;
        else high = tried - 1;
      }
      if (low <= knownRun) {
        ridden[known] = low;
        riddenFrom[known] = mirrored;
      }
      better = low - 1;
      run = low ^ sign;
      origin = start[run]! + shift;
      times = profile[run]!;
      boardedAt = position;
      rideIndex = -1;
    }
  }

  /** From every stop a vehicle has just reached: to the targets, and to where one may change. */
  function walkOn(round: number): void {
    const { first, to, cost } = footpaths;
    for (let i = 0; i < reachedCount; i++) {
      const stop = reached[i]!;
      const label = labels[stop * PER_STOP + VEHICLE]!;
      if (targets) improveTarget(round, label + (egress.get(stop) ?? UNREACHED), stop);
    }
    for (let i = 0; i < reachedCount; i++) {
      const stop = reached[i]!;
      const label = labels[stop * PER_STOP + VEHICLE]!;
      const end = first[stop + 1]!;
      for (let way = first[stop]!; way < end; way++) {
        const seconds = cost[way]! >> 1;
        if (seconds > maxWalkSeconds) continue;
        const least = cost[way]! & 1 ? 0 : minChangeSeconds;
        improveReady(to[way]!, label + (seconds < least ? least : seconds), stop);
      }
    }
    reachedCount = 0;
  }
}
