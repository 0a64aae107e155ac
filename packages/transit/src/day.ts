/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import type { Network } from './read.js';

/** The runs of one service day, lane by lane, side by side in memory. */
export interface ServiceDay {
  /** Runs of lane l: `first[l] … first[l + 1]`. */
  first: Uint32Array;
  start: Int32Array;
  profile: Uint32Array;
}

/** Picks the runs of a day (days since 1970-01-01). A day outside the file has none. */
export function serviceDay(net: Network, day: number): ServiceDay {
  const { firstRun, serviceOf, bits } = net;
  const lanes = firstRun.length - 1;
  const bit = day - net.firstBit;
  const runs = new Uint8Array(net.services);
  if (bit >= 0 && bit < bits) {
    for (let service = 0; service < net.services; service++) {
      runs[service] = net.days[service * bits + bit]!;
    }
  }
  const first = new Uint32Array(lanes + 1);
  let count = 0;
  for (let lane = 0; lane < lanes; lane++) {
    for (let run = firstRun[lane]!; run < firstRun[lane + 1]!; run++)
      count += runs[serviceOf[run]!]!;
    first[lane + 1] = count;
  }
  const start = new Int32Array(count);
  const profile = new Uint32Array(count);
  for (let run = 0, at = 0; run < net.runs; run++) {
    if (!runs[serviceOf[run]!]) continue;
    start[at] = net.start[run]!;
    profile[at++] = net.profileOf[run]!;
  }
  return { first, start, profile };
}
