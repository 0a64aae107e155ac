/* eslint-disable @typescript-eslint/no-non-null-assertion -- arrays are indexed below their own lengths */
import { TOKEN_END, TOKEN_MINUS, TOKEN_OTHER, TOKEN_PLUS } from '../format.js';
import type { ColumnWriter } from './columns.js';
import type { Assembly } from './patterns.js';

const COUNTED = 4096;

/** The most frequent entry at each position: what the profiles of a pattern are compared with. */
export class ModeFinder {
  readonly #counts = new Int32Array(COUNTED);

  modes(sequences: readonly Int32Array[], length: number): Int32Array {
    const modes = new Int32Array(length);
    for (let position = 0; position < length; position++) {
      let best = sequences[0]![position]!;
      let most = 0;
      for (const sequence of sequences) {
        const value = sequence[position]!;
        if (value >= COUNTED) continue;
        const count = ++this.#counts[value]!;
        if (count > most) [best, most] = [value, count];
      }
      for (const sequence of sequences) {
        const value = sequence[position]!;
        if (value < COUNTED) this.#counts[value] = 0;
      }
      modes[position] = best;
    }
    return modes;
  }
}

/** A profile's times in units: hops, then waits if any run of its pattern waits. */
export function profileUnits(
  assembly: Assembly,
  profile: number,
  waits: boolean,
  unit: number,
): Int32Array {
  const { hops, dwells } = assembly.profileAt(profile);
  const units = new Int32Array(hops.length + (waits ? hops.length + 1 : 0));
  for (let i = 0; i < hops.length; i++) units[i] = hops[i]! / unit;
  if (waits && dwells)
    for (let i = 0; i < dwells.length; i++) units[hops.length + i] = dwells[i]! / unit;
  return units;
}

/** Writes where a profile differs from the modes. Timetables deviate seldom and by one unit. */
export function writeProfile(column: ColumnWriter, units: Int32Array, modes: Int32Array): void {
  let same = 0;
  for (let i = 0; i < units.length; i++) {
    const difference = units[i]! - modes[i]!;
    if (difference === 0) {
      same++;
      continue;
    }
    if (difference === 1) column.count(same * 4 + TOKEN_PLUS);
    else if (difference === -1) column.count(same * 4 + TOKEN_MINUS);
    else {
      column.count(same * 4 + TOKEN_OTHER);
      column.signed(difference);
    }
    same = 0;
  }
  if (same > 0) column.count(TOKEN_END);
}
