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
import { gather, groupByKey, numbers } from './group.js';

/** Why a timetable file was refused: no timetable at all, written for a later reader, or broken. */
export interface TimetableError extends Error {
  code: 'other' | 'newer' | 'damaged';
}

const refused = (code: TimetableError['code']): TimetableError =>
  Object.assign(new Error(`Timetable file refused: ${code}`), { code });

/** Columns that are only read to make others are not kept. */
type KeptColumns = Omit<
  Columns,
  'headway' | 'startShift' | 'profileBack' | 'modes' | 'modeOf' | 'modeCount' | 'patternUnit'
>;

/** The network in memory. */
export interface Network extends Preamble, KeptColumns {
  readonly stops: number;
  readonly patterns: number;
  /** By run: its start in seconds, and where its times begin in `offset`. */
  readonly start: Int32Array;
  readonly profileOf: Int32Array;
  /**
   * Running times in seconds since the run's start: the arrivals at its stops or, where its pattern
   * waits, arrival and departure in turn.
   */
  readonly offset: Uint16Array | Uint32Array;
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
  const { headway, startShift, profileBack, modes, modeOf, modeCount, patternUnit, ...kept } =
    columns as Columns;
  const { firstStop, firstLane, firstRun, serviceOf, waits, stopOf } = kept;
  const stops = kept.lat.length;
  const patterns = waits.length;
  const start = new Int32Array(startShift.length);
  const profileOf = new Int32Array(startShift.length);
  const offset = new (preamble.longest > 0xffff ? Uint32Array : Uint16Array)(preamble.offsets);
  const patternAt = new Int32Array(stopOf.length);
  let base = 0;
  let group = 0;
  let profile = 0;
  let mode = 0;

  for (let p = 0; p < patterns; p++) {
    patternAt.fill(p, firstStop[p], firstStop[p + 1]);
    const size = (firstStop[p + 1]! - firstStop[p]!) << waits[p]!;
    let next = base;
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
        start[run] = units * preamble.unit;
        profileOf[run] = next - profileBack[run]! * size;
        if (profileBack[run] === 0) next += size;
      }
    }
    for (; base < next; base += size)
      readProfile(mode + modeOf[profile++]! * (size - 1), size, patternUnit[p]!);
    mode += (size - 1) * modeCount[p]!;
  }

  /** Hops and waits, as the mode has them but for the deviations, added up to times. */
  function readProfile(from: number, size: number, unit: number): void {
    let token = 0;
    let deviant = -1;
    const nextToken = () => {
      token = count();
      deviant = (token & 3) === TOKEN_END ? -1 : deviant + 1 + (token >>> 2);
    };
    nextToken();
    for (let i = 0, time = 0; i < size - 1; i++) {
      time += modes[from + i]! * unit;
      if (i === deviant) {
        const kind = token & 3;
        time += (kind === TOKEN_OTHER ? signed() : kind === TOKEN_MINUS ? -1 : 1) * unit;
        nextToken();
      }
      offset[base + i + 1] = time;
    }
  }

  const calls = groupByKey(stopOf, stops);
  return {
    ...preamble,
    ...kept,
    stops,
    patterns,
    start,
    profileOf,
    offset,
    firstCall: calls.first,
    callPattern: gather(calls.order, patterns, (i) => patternAt[i]!),
    callPosition: gather(calls.order, 0xffff, (i) => i - firstStop[patternAt[i]!]!),
  };
}
