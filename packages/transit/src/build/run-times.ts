/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { isJitter } from '../format.js';
import type { ArrangedPattern, Arrangement } from './arrange.js';
import { ColumnWriter } from './columns.js';
import type { Assembly } from './patterns.js';
import { createModeFinder, profileUnits, writeProfile } from './profiles.js';

/** The units times are written in, and what the reader must know before it reads them. */
export interface TimeUnits {
  /** All starts of runs and all running times are multiples of so many seconds. */
  unit: number;
  /** By pattern: all its running times are multiples of so many seconds. */
  patternUnits: number[];
  latest: number;
  offsets: number;
}

export function timeUnits({ patterns }: Arrangement, assembly: Assembly): TimeUnits {
  const { runs, profiles: table } = assembly;
  let unit = 0;
  let latest = 0;
  let offsets = 0;
  const patternUnits = patterns.map(({ lanes, profiles, stops, waits }) => {
    let patternUnit = 0;
    const lengths = new Map<number, number>();
    for (const profile of profiles) {
      const from = table.start(profile);
      const to = from + stops.length - 1 + (table.waits(profile) ? stops.length : 0);
      let length = 0;
      for (let i = from; i < to; i++) {
        const seconds = table.values[i]!;
        if (seconds % patternUnit !== 0) patternUnit = greatestCommonDivisor(patternUnit, seconds);
        length += seconds;
      }
      lengths.set(profile, length);
    }
    for (const lane of lanes) {
      for (const run of lane) {
        unit = greatestCommonDivisor(unit, runs.start[run]!);
        latest = Math.max(latest, runs.start[run]! + lengths.get(runs.profile[run]!)!);
      }
    }
    offsets += profiles.length * stops.length * (waits ? 2 : 1);
    return patternUnit || 1;
  });
  return { unit: unit || 1, patternUnits, latest, offsets };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/**
 * Starts as deviations from a clock-face timetable: by lane and service the usual headway, by run how
 * far it is off. Trips moved by a minute or two do not move the clock for those behind them.
 */
export function startsByHeadway(
  patterns: readonly ArrangedPattern[],
  { runs }: Assembly,
  unit: number,
): { headways: number[]; shifts: number[] } {
  const headways: number[] = [];
  const shifts: number[] = [];
  for (const lane of patterns.flatMap(({ lanes }) => lanes)) {
    const starts = new Map<number, number[]>();
    for (const run of lane) {
      const service = runs.service[run]!;
      const known = starts.get(service);
      if (known) known.push(runs.start[run]! / unit);
      else starts.set(service, [runs.start[run]! / unit]);
    }
    const usual = new Map([...starts].map(([service, each]) => [service, mostFrequentStep(each)]));
    headways.push(...usual.values());
    const clock = new Map<number, number>();
    let last = 0;
    for (const run of lane) {
      const service = runs.service[run]!;
      const known = clock.get(service);
      const expected = known === undefined ? last : known + usual.get(service)!;
      last = runs.start[run]! / unit;
      const shift = last - expected;
      shifts.push(shift);
      clock.set(service, known !== undefined && isJitter(shift) ? expected : last);
    }
  }
  return { headways, shifts };
}

function mostFrequentStep(starts: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (let i = 1; i < starts.length; i++) {
    const step = starts[i]! - starts[i - 1]!;
    const count = (counts.get(step) ?? 0) + 1;
    counts.set(step, count);
    if (count > (counts.get(best) ?? 0)) best = step;
  }
  return best;
}

/** 0: the pattern's next profile for the first time; else how many profiles back it was met. */
export function profileReferences(
  { lanes, profiles }: ArrangedPattern,
  assembly: Assembly,
): number[] {
  const numbers = new Map(profiles.map((profile, index) => [profile, index]));
  let next = 0;
  return lanes.flat().map((run) => {
    const number = numbers.get(assembly.runs.profile[run]!)!;
    const back = next - number;
    if (back === 0) next++;
    return back;
  });
}

export interface ProfileColumns {
  modeCounts: number[];
  modes: number[];
  choices: number[];
  deviations: Uint8Array;
}

/** Profiles as deviations from their pattern's modes. */
export function profileColumns(
  patterns: readonly ArrangedPattern[],
  assembly: Assembly,
  patternUnits: readonly number[],
): ProfileColumns {
  const findModes = createModeFinder();
  const deviations = new ColumnWriter();
  const columns: Omit<ProfileColumns, 'deviations'> = { modeCounts: [], modes: [], choices: [] };
  const most = patterns.reduce(
    (room, { profiles, stops }) => Math.max(room, profiles.length * 2 * stops.length),
    0,
  );
  const room = new Int32Array(most);
  patterns.forEach((pattern, index) => {
    const units = profileUnits(pattern, assembly.profiles, patternUnits[index]!, room);
    const found = findModes(units);
    columns.modeCounts.push(found.modes.length);
    for (const mode of found.modes) for (const value of mode) columns.modes.push(value);
    found.choice.forEach((choice, profile) => {
      columns.choices.push(choice);
      writeProfile(deviations, units, profile, found.modes[choice]!);
    });
  });
  return { ...columns, deviations: deviations.bytes };
}
