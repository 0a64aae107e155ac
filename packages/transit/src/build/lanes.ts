/* eslint-disable @typescript-eslint/no-non-null-assertion -- runs and profiles are indexed by their own numbers */
import type { Assembly } from './patterns.js';

/** Runs of one pattern, earliest first, none of which overtakes another on a day both run. */
export type Lane = number[];

/**
 * Splits the runs of a pattern into lanes. The router looks for the first run it can still catch;
 * that run is only the best one if no later run overtakes it.
 */
export function splitIntoLanes(
  patternRuns: number[],
  assembly: Assembly,
  daysMeet: (serviceA: number, serviceB: number) => boolean,
): Lane[] {
  const { runs } = assembly;
  const times = new Map<number, Int32Array>();
  const timesOf = (profile: number): Int32Array => {
    let known = times.get(profile);
    if (!known) times.set(profile, (known = offsetsOf(assembly, profile)));
    return known;
  };
  const sorted = [...patternRuns].sort((a, b) => {
    const byStart = runs.start[a]! - runs.start[b]!;
    return (
      byStart || timesOf(runs.profile[a]!).at(-1)! - timesOf(runs.profile[b]!).at(-1)! || a - b
    );
  });

  const overtakes = (later: number, earlier: number): boolean => {
    const a = timesOf(runs.profile[later]!);
    const b = timesOf(runs.profile[earlier]!);
    const ahead = runs.start[earlier]! - runs.start[later]!;
    if (a === b) return ahead > 0;
    for (let i = 0; i < a.length; i++) if (a[i]! < b[i]! + ahead) return true;
    return false;
  };

  // The last run of each service stands for all before it: within a service nothing is overtaken.
  const lanes: { runs: Lane; last: Map<number, number> }[] = [];
  for (const run of sorted) {
    const service = runs.service[run]!;
    let lane = lanes.find(({ last }) => {
      for (const [other, earlier] of last) {
        if (daysMeet(service, other) && overtakes(run, earlier)) return false;
      }
      return true;
    });
    if (!lane) lanes.push((lane = { runs: [], last: new Map() }));
    lane.runs.push(run);
    lane.last.set(service, run);
  }
  return lanes.map((lane) => lane.runs);
}

/** Seconds since the run's start: all arrivals, then all departures. */
export function offsetsOf(assembly: Assembly, profile: number): Int32Array {
  const { hops, dwells } = assembly.profileAt(profile);
  const stops = hops.length + 1;
  const offsets = new Int32Array(2 * stops);
  let time = 0;
  for (let i = 0; i < stops; i++) {
    if (i > 0) time += hops[i - 1]!;
    offsets[i] = time;
    time += dwells?.[i] ?? 0;
    offsets[stops + i] = time;
  }
  return offsets;
}
