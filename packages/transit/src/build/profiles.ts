/* eslint-disable @typescript-eslint/no-non-null-assertion -- arrays are indexed below their own lengths */
import { TOKEN_END, TOKEN_MINUS, TOKEN_OTHER, TOKEN_PLUS } from '../format.js';
import type { ColumnWriter } from './columns.js';
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

export function createModeFinder(): (profiles: readonly Int32Array[]) => Modes {
  const counts = new Int32Array(COUNTED);

  /** The most frequent entry at each position. */
  const modeOf = (
    profiles: readonly Int32Array[],
    wanted: (index: number) => boolean,
  ): Int32Array => {
    const mode = profiles[0]!.slice();
    for (let position = 0; position < mode.length; position++) {
      let most = 0;
      for (let index = 0; index < profiles.length; index++) {
        const value = profiles[index]![position]!;
        if (value >= COUNTED || !wanted(index)) continue;
        const count = ++counts[value]!;
        if (count > most) {
          most = count;
          mode[position] = value;
        }
      }
      for (const profile of profiles)
        if (profile[position]! < COUNTED) counts[profile[position]!] = 0;
    }
    return mode;
  };

  return (profiles) => {
    const choice = new Uint8Array(profiles.length);
    const usual = modeOf(profiles, () => true);
    const deviations = profiles.map((profile) => deviationsFrom(profile, usual));
    const total = deviations.reduce((sum, each) => sum + each, 0);
    const limit = (1.5 * total) / profiles.length;
    if (total <= WORTH_A_MODE * usual.length) return { modes: [usual], choice };

    deviations.forEach((each, index) => (choice[index] = Number(each > limit)));
    const quiet = modeOf(profiles, (index) => choice[index] === 0);
    const busy = modeOf(profiles, (index) => choice[index] === 1);
    let saved = 0;
    profiles.forEach((profile, index) => {
      const [a, b] = [deviationsFrom(profile, quiet), deviationsFrom(profile, busy)];
      choice[index] = Number(b < a);
      saved += deviations[index]! - Math.min(a, b);
    });
    return saved > WORTH_A_MODE * usual.length
      ? { modes: [quiet, busy], choice }
      : { modes: [usual], choice: choice.fill(0) };
  };
}

function deviationsFrom(profile: Int32Array, mode: Int32Array): number {
  let count = 0;
  for (let i = 0; i < mode.length; i++) if (profile[i] !== mode[i]) count++;
  return count;
}

/** A profile's hops in units or, if any run of its pattern waits, wait and hop in turn. */
export function profileUnits(
  table: ProfileTable,
  profile: number,
  stops: number,
  patternWaits: boolean,
  unit: number,
): Int32Array {
  const { values } = table;
  const from = table.start(profile);
  const units = new Int32Array(patternWaits ? 2 * stops - 1 : stops - 1);
  const step = patternWaits ? 2 : 1;
  for (let hop = 0; hop < stops - 1; hop++)
    units[(hop + 1) * step - 1] = values[from + hop]! / unit;
  if (table.waits(profile)) {
    for (let stop = 0; stop < stops; stop++)
      units[2 * stop] = values[from + stops - 1 + stop]! / unit;
  }
  return units;
}

/** Writes where a profile differs from its mode. Timetables deviate seldom and by one unit. */
export function writeProfile(column: ColumnWriter, units: Int32Array, mode: Int32Array): void {
  let same = 0;
  for (let i = 0; i < units.length; i++) {
    const difference = units[i]! - mode[i]!;
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
  column.count(TOKEN_END);
}
