/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are read in the lengths they were written in, under a checksum */
import {
  checksum,
  HEAD_BYTES,
  isJitter,
  MAGIC,
  TOKEN_END,
  TOKEN_OTHER,
  TOKEN_SAME,
  VERSION,
  type Columns,
  type Numbers,
  type Preamble,
} from './format.js';
import { gather, groupByKey, narrow } from './group.js';

/**
 * Why a timetable file was refused: no timetable at all or of a format no longer read, written for a
 * later reader, or broken.
 */
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
  /** By run: its start in units, and where its profile begins in its pattern's `offset`s. */
  readonly start: Numbers;
  readonly profileOf: Numbers;
  /**
   * Times since a run's start, in units of its pattern: of the arrivals at the stops or, where the
   * pattern waits, of arrival and departure in turn. Each is a sum of what is usual in the pattern
   * and of how far a profile is off it, which nearly always fits into a byte. A pattern's usual times
   * begin at `usual[firstUsual[p]]`, its profiles at `offset[firstOffset[p]]`.
   */
  readonly usual: Numbers;
  readonly firstUsual: Int32Array;
  readonly offset: Int8Array | Int16Array | Int32Array;
  readonly firstOffset: Int32Array;
  /** Calls at stop s, by pattern and position in it: `firstCall[s] … firstCall[s + 1]`. */
  readonly firstCall: Numbers;
  readonly callPattern: Numbers;
  readonly callPosition: Numbers;
}

/** Checks and unpacks a timetable file. */
export async function readNetwork(file: Uint8Array): Promise<Network> {
  const head = new Uint32Array(HEAD_BYTES / 4);
  new Uint8Array(head.buffer).set(file.subarray(0, HEAD_BYTES));
  const [magic, version, sum] = head;
  if (magic !== MAGIC || version! < VERSION) throw refused('other');
  if (version! > VERSION) throw refused('newer');
  try {
    if (sum === checksum(file)) return decode(await unpack(file.subarray(HEAD_BYTES)));
  } catch {
    // Falls through: whatever does not unpack is damaged.
  }
  throw refused('damaged');
}

async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Response(packed as Uint8Array<ArrayBuffer>).body!;
  const plain = stream.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** The sign is in the lowest bit. */
const signed = (value: number) => (value >>> 1) ^ -(value & 1);

function readSigns(column: Int32Array, isDelta: boolean): void {
  for (let i = 0, value = 0; i < column.length; i++)
    column[i] = value = signed(column[i]!) + (isDelta ? value : 0);
}

function decode(bytes: Uint8Array): Network {
  const end = 4 + new Uint32Array(bytes.buffer, 0, 1)[0]!;
  const preamble = JSON.parse(new TextDecoder().decode(bytes.subarray(4, end))) as Preamble;
  let at = end;
  const count = (): number => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };

  const columns: Partial<Columns> = {};
  for (const [name, length, coding] of preamble.columns) {
    const column = new Int32Array(length).map(count);
    if (coding) readSigns(column, coding < 2);
    columns[name] = narrow(column);
  }
  const { headway, startShift, profileBack, modes, modeOf, modeCount, ...kept } =
    columns as Columns;
  const { firstStop, firstLane, firstRun, serviceOf, waits, stopOf } = kept;
  const stops = kept.lat.length;
  const patterns = waits.length;
  const start = new Int32Array(startShift.length);
  const profileOf = new Int32Array(startShift.length);
  const usual = new Int32Array(stopOf.length * 2);
  const firstUsual = new Int32Array(patterns);
  const offset = new Int32Array(preamble.offsets);
  const firstOffset = new Int32Array(patterns);
  const patternAt = new Int32Array(stopOf.length);
  let base = 0;
  let group = 0;
  let profile = 0;
  let mode = 0;
  let entry = 0;
  /** As many bits as the largest offset has. */
  let most = 0;

  for (let p = 0; p < patterns; p++) {
    const from = firstStop[p]!;
    const to = firstStop[p + 1]!;
    const size = (to - from) << waits[p]!;
    patternAt.fill(p, from, to);
    firstUsual[p] = entry;
    for (let i = 1; i < size; i++) usual[entry + 1] = usual[entry++]! + modes[mode + i - 1]!;
    usual[++entry] = 0;
    const profiles = base + readRuns(p, size);
    firstOffset[p] = base;
    for (; base < profiles; base += size)
      readProfile(mode + modeOf[profile++]! * (size - 1), mode, size);
    mode += (size - 1) * modeCount[p]!;
  }

  /**
   * The runs of a pattern: starts, as the clocks of their lanes and services have them, and profiles.
   * Returns the length of all its profiles together.
   */
  function readRuns(p: number, size: number): number {
    let next = 0;
    for (let lane = firstLane[p]!; lane < firstLane[p + 1]!; lane++) {
      const headways: number[] = [];
      const clock: number[] = [];
      let units = 0;
      for (let run = firstRun[lane]!; run < firstRun[lane + 1]!; run++) {
        const service = serviceOf[run]!;
        const shift = startShift[run]!;
        const known = clock[service];
        headways[service] ??= headway[group++]!;
        const expected = known === undefined ? units : known + headways[service];
        units = expected + shift;
        clock[service] = known !== undefined && isJitter(shift) ? expected : units;
        start[run] = units;
        profileOf[run] = next - profileBack[run]! * size;
        if (profileBack[run] === 0) next += size;
      }
    }
    return next;
  }

  /** Hops and waits are as the mode has them, but for some; offsets are what that adds up to. */
  function readProfile(from: number, first: number, size: number): void {
    let token = count();
    let late = 0;
    for (let i = 1; i < size; i++) {
      late += modes[from++]! - modes[first++]!;
      if (token > TOKEN_END) token -= TOKEN_SAME;
      else if (token < TOKEN_END) {
        late += token === TOKEN_OTHER ? signed(count()) : 1 - 2 * token;
        token = count();
      }
      most |= late ^ (late >> 31);
      offset[base + i] = late;
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
    usual: narrow(usual.subarray(0, entry)),
    firstUsual,
    offset: new (most >> 15 ? Int32Array : most >> 7 ? Int16Array : Int8Array)(offset),
    firstOffset,
    firstCall,
    callPattern: gather(order, patternAt),
    callPosition: narrow(order.map((i) => i - firstStop[patternAt[i]!]!)),
  };
}
