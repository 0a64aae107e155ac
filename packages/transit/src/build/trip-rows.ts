/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are indexed by rows below `count` */
import type { StopTimeRows } from './stop-times.js';

// In all of these, `order` names rows trip by trip; one trip's are `order[from … from + length)`.

/** Where blank times are filled in, they fall on full minutes if their neighbours do. */
const MINUTE = 60;

/** Rows grouped by trip in the order of the file: a counting sort. */
export function rowsByTrip(rows: StopTimeRows, tripCount: number) {
  const starts = new Uint32Array(tripCount + 1);
  for (let row = 0; row < rows.count; row++) starts[rows.trip[row]! + 1]!++;
  for (let trip = 0; trip < tripCount; trip++) starts[trip + 1]! += starts[trip]!;
  const next = starts.slice();
  const ordered = new Uint32Array(rows.count);
  for (let row = 0; row < rows.count; row++) ordered[next[rows.trip[row]!]!++] = row;
  return { starts, rows: ordered };
}

/** Puts a trip's rows into the order of their stop_sequence. */
export function sortBySequence(
  rows: StopTimeRows,
  order: Uint32Array,
  from: number,
  length: number,
): void {
  for (let i = from + 1; i < from + length; i++) {
    if (rows.sequence[order[i]!]! < rows.sequence[order[i - 1]!]!) {
      order
        .subarray(from, from + length)
        .sort((a, b) => rows.sequence[a]! - rows.sequence[b]! || a - b);
      return;
    }
  }
}

/** What makes a trip unusable, with the line at fault; undefined when nothing does. */
export function faultOf(
  rows: StopTimeRows,
  order: Uint32Array,
  from: number,
  length: number,
  usable: boolean[],
): { code: string; line: number; message: string } | undefined {
  let latest = 0;
  for (let i = from; i < from + length; i++) {
    const row = order[i]!;
    const line = rows.line[row]!;
    if (i > from && rows.sequence[row] === rows.sequence[order[i - 1]!]) {
      return {
        code: 'repeated-sequence',
        line,
        message: `stop_sequence ${rows.sequence[row]} is there twice`,
      };
    }
    if (!usable[rows.stop[row]!]) {
      return { code: 'stop-without-place', line, message: 'the stop has no coordinates' };
    }
    const blank = rows.arrival[row]! < 0;
    if (blank && (i === from || i === from + length - 1)) {
      return { code: 'missing-time', line, message: 'the first and the last stop need a time' };
    }
    if (blank) continue;
    if (rows.arrival[row]! < latest || rows.departure[row]! < rows.arrival[row]!) {
      return { code: 'decreasing-time', line, message: 'the time is earlier than the one before' };
    }
    latest = rows.departure[row]!;
  }
  return undefined;
}

/** Blank times are legal between timepoints; they are spread evenly over the stops between. */
export function fillBlankTimes(
  rows: StopTimeRows,
  order: Uint32Array,
  from: number,
  length: number,
): void {
  let known = from;
  for (let i = from + 1; i < from + length; i++) {
    if (rows.arrival[order[i]!]! < 0) continue;
    const start = rows.departure[order[known]!]!;
    const end = rows.arrival[order[i]!]!;
    const step = start % MINUTE === 0 && end % MINUTE === 0 ? MINUTE : 1;
    for (let blank = known + 1; blank < i; blank++) {
      const share = ((end - start) * (blank - known)) / (i - known);
      const time = start + Math.floor(share / step) * step;
      rows.arrival[order[blank]!] = time;
      rows.departure[order[blank]!] = time;
    }
    known = i;
  }
}

/** Moves the rows inside the area to the front of the trip's range and returns their number. */
export function keepInside(
  rows: StopTimeRows,
  order: Uint32Array,
  from: number,
  length: number,
  within: boolean[],
): number {
  let kept = 0;
  for (let i = from; i < from + length; i++) {
    if (within[rows.stop[order[i]!]!]) order[from + kept++] = order[i]!;
  }
  return kept;
}
