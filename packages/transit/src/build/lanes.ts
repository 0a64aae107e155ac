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
  stops: number,
  { runs, profiles }: Assembly,
  daysMeet: (serviceA: number, serviceB: number) => boolean,
): Lane[] {
  const { values } = profiles;
  const overtakes = (later: number, earlier: number): boolean => {
    const a = profiles.start(runs.profile[later]!);
    const b = profiles.start(runs.profile[earlier]!);
    let ahead = runs.start[earlier]! - runs.start[later]!;
    if (ahead > 0) return true;
    if (a === b) return false;
    const aWaits = profiles.waits(runs.profile[later]!);
    const bWaits = profiles.waits(runs.profile[earlier]!);
    for (let i = 0; i < stops; i++) {
      if (i > 0) ahead += values[b + i - 1]! - values[a + i - 1]!;
      if (ahead > 0) return true;
      if (aWaits) ahead -= values[a + stops - 1 + i]!;
      if (bWaits) ahead += values[b + stops - 1 + i]!;
      if (ahead > 0) return true;
    }
    return false;
  };

  // Runs that start together: the one that is overtaken comes last.
  const sorted = patternRuns.sort(
    (a, b) => runs.start[a]! - runs.start[b]! || Number(overtakes(b, a)) - Number(overtakes(a, b)),
  );
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
