/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are read in the lengths they were written in, under a checksum */
import {
  checksum,
  HEAD_BYTES,
  isJitter,
  MAGIC,
  TOKEN_END,
  TOKEN_MINUS,
  TOKEN_OTHER,
  VERSION,
  type Columns,
  type Numbers,
  type Preamble,
} from './format.js';
import { gather, groupByKey, narrow, numbers } from './group.js';

/** Why a timetable file was refused: no timetable at all, written for a later reader, or broken. */
export interface TimetableError extends Error {
  code: 'other' | 'newer' | 'damaged';
}

const refused = (code: TimetableError['code']): TimetableError =>
  Object.assign(new Error(`Timetable file refused: ${code}`), { code });

/** Columns that are only read to make others are not kept. */
type KeptColumns = Omit<
  Columns,
  'headway' | 'startShift' | 'profileBack' | 'modes' | 'modeOf' | 'modeCount'
>;

/** The network in memory. */
export interface Network extends Preamble, KeptColumns {
  readonly stops: number;
  readonly patterns: number;
  /** By run: its start in units, and where its profile begins in its pattern's part of `excess`. */
  readonly start: Numbers;
  readonly profileOf: Numbers;
  /**
   * Times since a run's start, in units of its pattern: of the arrivals at the stops or, where the
   * pattern waits, of arrival and departure in turn. They are the sum of two: the least time of all
   * the pattern's profiles, and how much more it takes in this one, which nearly always fits into a
   * byte. Pattern p's parts begin at `least[2 * firstStop[p]]` and `excess[firstExcess[p]]`.
   */
  readonly least: Numbers;
  readonly excess: Numbers;
  readonly firstExcess: Int32Array;
  /** Calls at stop s, by pattern and position in it: `firstCall[s] … firstCall[s + 1]`. */
  readonly firstCall: Uint32Array;
  readonly callPattern: Numbers;
  readonly callPosition: Numbers;
}

/** Checks and unpacks a timetable file. */
export async function readNetwork(file: Uint8Array): Promise<Network> {
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const word = (index: number) => head.getUint32(index * 4, true);
  if (file.length < HEAD_BYTES || word(0) !== MAGIC) throw refused('other');
  if (word(1) > VERSION) throw refused('newer');
  try {
    if (word(2) === checksum(file)) return decode(await unpack(file.subarray(HEAD_BYTES)));
  } catch {
    // Falls through: whatever does not unpack is damaged.
  }
  throw refused('damaged');
}

async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  const { body } = new Response(packed as Uint8Array<ArrayBuffer>);
  const plain = body!.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

function decode(bytes: Uint8Array): Network {
  let at = 4 + new DataView(bytes.buffer).getUint32(0, true);
  const preamble = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as Preamble;
  const count = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const signed = (): number => {
    const value = count();
    return (value >>> 1) ^ -(value & 1);
  };

  const columns: Partial<Columns> = {};
  for (const [name, length, most, coding] of preamble.columns) {
    const column = numbers(length, most);
    let value = 0;
    for (let i = 0; i < length; i++)
      column[i] = value = coding ? signed() + (coding < 2 ? value : 0) : count();
    columns[name] = column;
  }
  const { headway, startShift, profileBack, modes, modeOf, modeCount, ...kept } =
    columns as Columns;
  const { firstStop, firstLane, firstRun, serviceOf, waits, stopOf } = kept;
  const stops = kept.lat.length;
  const patterns = waits.length;
  const start = new Int32Array(startShift.length);
  const profileOf = new Int32Array(startShift.length);
  const times = numbers(preamble.offsets, preamble.longest);
  const least = new Int32Array(stopOf.length * 2).fill(preamble.longest);
  const firstExcess = new Int32Array(patterns);
  const patternAt = new Int32Array(stopOf.length);
  const positionAt = patternAt.slice();
  let base = 0;
  let leastBase = 0;
  let group = 0;
  let profile = 0;
  let mode = 0;

  for (let p = 0; p < patterns; p++) {
    for (let i = firstStop[p]!; i < firstStop[p + 1]!; i++) {
      patternAt[i] = p;
      positionAt[i] = i - firstStop[p]!;
    }
    const size = (firstStop[p + 1]! - firstStop[p]!) << waits[p]!;
    let next = 0;
    for (let lane = firstLane[p]!; lane < firstLane[p + 1]!; lane++) {
      const usual: number[] = [];
      const clock: number[] = [];
      let units = 0;
      for (let run = firstRun[lane]!; run < firstRun[lane + 1]!; run++) {
        const service = serviceOf[run]!;
        const shift = startShift[run]!;
        const known = clock[service];
        usual[service] ??= headway[group++]!;
        const expected = known === undefined ? units : known + usual[service];
        units = expected + shift;
        clock[service] = known !== undefined && isJitter(shift) ? expected : units;
        start[run] = units;
        profileOf[run] = next - profileBack[run]! * size;
        if (profileBack[run] === 0) next += size;
      }
    }
    leastBase = firstStop[p]! * 2;
    firstExcess[p] = base;
    const end = base + next;
    for (; base < end; base += size) readProfile(mode + modeOf[profile++]! * (size - 1), size);
    for (let row = firstExcess[p]!; row < end; row += size) {
      for (let i = 0; i < size; i++) times[row + i]! -= least[leastBase + i]!;
    }
    mode += (size - 1) * modeCount[p]!;
  }

  /** Hops and waits, as the mode has them but for the deviations, added up to times. */
  function readProfile(from: number, size: number): void {
    let token = count();
    let same = token >>> 2;
    for (let i = 0, time = 0; i < size; i++) {
      times[base + i] = time;
      if (time < least[leastBase + i]!) least[leastBase + i] = time;
      time += modes[from + i]!;
      if (token !== TOKEN_END && same-- === 0) {
        token &= 3;
        time += token === TOKEN_OTHER ? signed() : token === TOKEN_MINUS ? -1 : 1;
        token = count();
        same = token >>> 2;
      }
    }
  }

  const { first: firstCall, order } = groupByKey(stopOf, stops);
  return {
    ...preamble,
    ...kept,
    stops,
    patterns,
    start: narrow(start),
    profileOf: narrow(profileOf),
    least: narrow(least),
    excess: narrow(times),
    firstExcess,
    firstCall,
    callPattern: gather(order, patternAt),
    callPosition: gather(order, positionAt),
  };
}
