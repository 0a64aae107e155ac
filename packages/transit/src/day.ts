/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { gather } from './group.js';
import type { Numbers } from './format.js';
import type { Network } from './read.js';

/** The runs of one service day, lane by lane, side by side in memory. */
export interface ServiceDay {
  /** Runs of lane l: `first[l] … first[l + 1]`. */
  first: Uint32Array;
  /** As in the network: starts in units, profiles by where they begin in their pattern's part. */
  start: Numbers;
  profile: Numbers;
}

/** Picks the runs of a day (days since 1970-01-01). A day outside the file has none. */
export function serviceDay(net: Network, day: number): ServiceDay {
  const { firstRun, serviceOf, bits, days } = net;
  const bit = day - net.firstBit;
  const first = new Uint32Array(firstRun.length);
  const runs = new Uint32Array(serviceOf.length);
  let count = 0;
  for (let lane = 0; lane < firstRun.length - 1; lane++) {
    for (let run = firstRun[lane]!; run < firstRun[lane + 1]!; run++) {
      if (bit >= 0 && bit < bits && days[serviceOf[run]! * bits + bit]) runs[count++] = run;
    }
    first[lane + 1] = count;
  }
  const today = runs.subarray(0, count);
  return {
    first,
    start: gather(today, net.start),
    profile: gather(today, net.profileOf),
  };
}
