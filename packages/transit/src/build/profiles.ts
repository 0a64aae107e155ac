/* eslint-disable @typescript-eslint/no-non-null-assertion -- arrays are indexed below their own lengths */
import { TOKEN_END, TOKEN_MINUS, TOKEN_OTHER, TOKEN_PLUS, TOKEN_SAME } from '../format.js';
import type { ColumnWriter } from './columns.js';
import type { ArrangedPattern } from './arrange.js';
import type { ProfileTable } from './patterns.js';

/** Running times up to so many units are counted in an array; longer ones are never the mode. */
const COUNTED = 4096;
/** A second mode is worth its bytes when so many deviations per entry of it disappear. */
const WORTH_A_MODE = 2;

/** What the profiles of a pattern are compared with: one mode, or two for quiet and busy hours. */
export interface Modes {
  modes: Int32Array[];
  /** By profile: which mode is nearer. */
  choice: Uint8Array;
}

/** The profiles of one pattern, one after the other: `count` times `size` running times in units. */
export interface ProfileUnits {
  values: Int32Array;
  size: number;
  count: number;
}

export function createModeFinder(): (profiles: ProfileUnits) => Modes {
  const counts = new Int32Array(COUNTED);

  /** The most frequent entry at each position, of the given profiles. */
  const modeOf = ({ values, size }: ProfileUnits, profiles: readonly number[]): Int32Array => {
    const mode = values.slice(0, size);
    for (let position = 0; position < size; position++) {
      let most = 0;
      let largest = 0;
      for (const index of profiles) {
        const value = values[index * size + position]!;
        if (value >= COUNTED) continue;
        if (value > largest) largest = value;
        const times = ++counts[value]!;
        if (times > most) {
          most = times;
          mode[position] = value;
        }
      }
      counts.fill(0, 0, largest + 1);
    }
    return mode;
  };

  return (profiles) => {
    const { size, count } = profiles;
    const all = Array.from({ length: count }, (_, index) => index);
    const choice = new Uint8Array(count);
    const usual = modeOf(profiles, all);
    const deviations = all.map((index) => deviationsFrom(profiles, index, usual));
    const total = deviations.reduce((sum, each) => sum + each, 0);
    const limit = (1.5 * total) / count;
    if (total <= WORTH_A_MODE * size) return { modes: [usual], choice };

    const isBusy = (index: number) => deviations[index]! > limit;
    const quiet = modeOf(
      profiles,
      all.filter((index) => !isBusy(index)),
    );
    const busy = modeOf(profiles, all.filter(isBusy));
    let saved = 0;
    for (const index of all) {
      const a = deviationsFrom(profiles, index, quiet);
      const b = deviationsFrom(profiles, index, busy);
      choice[index] = Number(b < a);
      saved += deviations[index]! - Math.min(a, b);
    }
    return saved > WORTH_A_MODE * size
      ? { modes: [quiet, busy], choice }
      : { modes: [usual], choice: choice.fill(0) };
  };
}

function deviationsFrom({ values, size }: ProfileUnits, index: number, mode: Int32Array): number {
  const from = index * size;
  let count = 0;
  for (let i = 0; i < size; i++) if (values[from + i] !== mode[i]) count++;
  return count;
}

/**
 * A pattern's profiles as hops in units or, if any of its runs waits, as waits and hops in turn.
 * They lie in `room` until the next pattern's do.
 */
export function profileUnits(
  { profiles, stops, waits }: ArrangedPattern,
  table: ProfileTable,
  unit: number,
  room: Int32Array,
): ProfileUnits {
  const { values } = table;
  const hops = stops.length - 1;
  const step = waits ? 2 : 1;
  const size = hops * step + step - 1;
  const units = room.subarray(0, size * profiles.length).fill(0);
  profiles.forEach((profile, index) => {
    const from = table.start(profile);
    const to = index * size;
    for (let hop = 0; hop < hops; hop++) {
      units[to + (hop + 1) * step - 1] = values[from + hop]! / unit;
    }
    if (!table.waits(profile)) return;
    for (let stop = 0; stop <= hops; stop++)
      units[to + 2 * stop] = values[from + hops + stop]! / unit;
  });
  return { values: units, size, count: profiles.length };
}

/** Writes where a profile differs from its mode. Timetables deviate seldom and by one unit. */
export function writeProfile(
  column: ColumnWriter,
  { values, size }: ProfileUnits,
  index: number,
  mode: Int32Array,
): void {
  const from = index * size;
  let same = 0;
  for (let i = 0; i < size; i++) {
    const difference = values[from + i]! - mode[i]!;
    if (difference === 0) {
      same++;
      continue;
    }
    if (difference === 1) column.count(same * TOKEN_SAME + TOKEN_PLUS);
    else if (difference === -1) column.count(same * TOKEN_SAME + TOKEN_MINUS);
    else {
      column.count(same * TOKEN_SAME + TOKEN_OTHER);
      column.signed(difference);
    }
    same = 0;
  }
  column.count(TOKEN_END);
}
