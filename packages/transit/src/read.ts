/* eslint-disable @typescript-eslint/no-non-null-assertion -- columns are read in the lengths they were written in, under a checksum */
import {
  checksum,
  HEAD_BYTES,
  MAGIC,
  TOKEN_END,
  TOKEN_MINUS,
  TOKEN_OTHER,
  VERSION,
  type Preamble,
  type Texts,
} from './format.js';

/** Why a timetable file was refused. */
export class TimetableError extends Error {
  override name = 'TimetableError';
  constructor(
    /** `other`: no timetable at all. `newer`: written for a later version of this reader. */
    readonly code: 'other' | 'newer' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}

/** The network in memory: typed arrays, indexed by stop, pattern, lane and run. */
export interface Network extends Preamble {
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly stopWheelchair: Uint8Array;
  readonly placeOf: Int32Array;
  /** Name of a stop that is called otherwise than its place, else 0. */
  readonly nameOf: Int32Array;
  readonly transferFrom: Int32Array;
  readonly transferTo: Int32Array;
  readonly transferCode: Int32Array;
  /** Services × days, 1 where the service runs. */
  readonly days: Uint8Array;
  readonly lineOf: Int32Array;
  readonly headsignOf: Int32Array;
  readonly patternWheelchair: Uint8Array;
  /** By pattern: distance of a profile's departures from its arrivals, 0 when nothing waits. */
  readonly waitShift: Uint16Array;
  readonly shapeOf: Int32Array;
  /** Stops of pattern p: `stopOf[firstStop[p] … firstStop[p + 1])`, with `kindOf` beside. */
  readonly firstStop: Uint32Array;
  readonly stopOf: Uint16Array | Uint32Array;
  readonly kindOf: Uint16Array | Uint8Array;
  /** Lanes of pattern p: `firstLane[p] … firstLane[p + 1]`; runs of lane l: `firstRun[l] … `. */
  readonly firstLane: Uint32Array;
  readonly firstRun: Uint32Array;
  readonly start: Int32Array;
  readonly serviceOf: Uint16Array;
  /** Where a run's times begin in `offset`, which holds seconds since its start. */
  readonly profileOf: Uint32Array;
  readonly offset: Uint16Array | Uint32Array;
  /** Calls at stop s, by pattern and position: `firstCall[s] … firstCall[s + 1]`. */
  readonly firstCall: Uint32Array;
  readonly callPattern: Uint16Array | Uint32Array;
  readonly callPosition: Uint16Array;
  /** By kind: 1 where nobody gets on, or off. */
  readonly noPickup: Uint8Array;
  readonly noDropOff: Uint8Array;
  texts(): Texts;
  /** Latitudes and longitudes by shape. */
  shapes(): [Int32Array, Int32Array][];
}

/** A file that unpacks to more than this is no timetable. */
const MOST_BYTES = 1 << 28;

/** Checks and unpacks a timetable file. */
export async function readNetwork(file: Uint8Array): Promise<Network> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const word = (index: number) => view.getUint32(index * 4, true);
  if (file.length < HEAD_BYTES || word(0) !== MAGIC) {
    throw new TimetableError('other', 'This is not a timetable file.');
  }
  if (word(1) > VERSION) {
    throw new TimetableError('newer', `Version ${word(1)} is newer than this reader's ${VERSION}.`);
  }
  const damaged = () => new TimetableError('damaged', 'The timetable file is damaged or cut off.');
  if (word(1) !== VERSION || word(2) !== checksum(file) || word(3) > MOST_BYTES) throw damaged();
  try {
    return decode(await unpack(file.subarray(HEAD_BYTES), word(3)));
  } catch {
    throw damaged();
  }
}

async function unpack(packed: Uint8Array, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes.set(value, at);
    at += value.length;
  }
  if (at !== length) throw new RangeError();
  return bytes;
}

function decode(bytes: Uint8Array): Network {
  const view = new DataView(bytes.buffer);
  let at = 0;

  const jsonPart = (): Uint8Array => {
    const from = at + 4;
    at = from + view.getUint32(at, true);
    return bytes.slice(from, at);
  };
  const count = (): number => {
    let byte = bytes[at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
    }
    return value;
  };
  const signed = (): number => {
    const value = count();
    return (value >>> 1) ^ -(value & 1);
  };
  const counts = <Column extends Column_>(column: Column): Column => {
    for (let i = 0; i < column.length; i++) column[i] = count();
    return column;
  };
  const deltas = <Column extends Column_>(column: Column): Column => {
    let value = 0;
    for (let i = 0; i < column.length; i++) column[i] = value += signed();
    return column;
  };
  /** A column of lengths becomes the positions where the parts begin. */
  const starts = (parts: number): Uint32Array => {
    const column = new Uint32Array(parts + 1);
    for (let i = 0; i < parts; i++) column[i + 1] = column[i]! + count();
    return column;
  };

  const preamble = parse(jsonPart()) as Preamble;
  const texts = jsonPart();
  const { stops, patterns, runs, transfers, unit } = preamble;
  const wide = stops > 0xffff ? Uint32Array : Uint16Array;

  const lat = deltas(new Int32Array(stops));
  const lon = deltas(new Int32Array(stops));
  const stopWheelchair = counts(new Uint8Array(stops));
  const placeOf = deltas(new Int32Array(stops));
  const nameOf = counts(new Int32Array(stops));
  const transferFrom = deltas(new Int32Array(transfers));
  const transferTo = deltas(new Int32Array(transfers));
  const transferCode = counts(new Int32Array(transfers));
  const days = counts(new Uint8Array(preamble.services * preamble.bits));

  const firstStop = starts(patterns);
  const lineOf = deltas(new Int32Array(patterns));
  const headsignOf = deltas(new Int32Array(patterns));
  const patternWheelchair = counts(new Uint8Array(patterns));
  const waits = counts(new Uint8Array(patterns));
  const hasKinds = counts(new Uint8Array(patterns));
  const shapeOf = counts(new Int32Array(patterns));
  const firstLane = starts(patterns);
  const profiles = counts(new Uint32Array(patterns));
  const positions = firstStop[patterns]!;
  const stopOf = deltas(new wide(positions));
  const kindOf = new (preamble.kinds.length > 256 ? Uint16Array : Uint8Array)(positions);
  for (let p = 0; p < patterns; p++) {
    if (hasKinds[p]) counts(kindOf.subarray(firstStop[p], firstStop[p + 1]));
  }
  const firstRun = starts(firstLane[patterns]!);
  const lanes = firstRun.length - 1;
  const headways = counts(new Int32Array(lanes));
  const start = new Int32Array(runs);
  for (let lane = 0; lane < lanes; lane++) {
    let units = -headways[lane]!;
    for (let run = firstRun[lane]!; run < firstRun[lane + 1]!; run++) {
      units += headways[lane]! + signed();
      start[run] = units * unit;
    }
  }
  const serviceOf = counts(new Uint16Array(runs));
  const profileOf = counts(new Uint32Array(runs));

  const waitShift = new Uint16Array(patterns);
  const scratch: number[] = [];
  const offset = new (preamble.longest > 0xffff ? Uint32Array : Uint16Array)(preamble.offsets);
  const patternUnit = counts(new Int32Array(patterns));
  const modeCount = counts(new Uint8Array(patterns));
  const entriesOf = (p: number) => firstStop[p + 1]! - firstStop[p]! - 1 + waitShift[p]!;
  for (let p = 0; p < patterns; p++) waitShift[p] = waits[p]! * (firstStop[p + 1]! - firstStop[p]!);
  const modes = Array.from(modeCount, (n, p) => counts(new Int32Array(n * entriesOf(p))));
  const choices = Array.from(modeCount, (n, p) => n > 1 && counts(new Uint8Array(profiles[p]!)));
  let base = 0;
  for (let p = 0; p < patterns; p++) {
    const entries = entriesOf(p);
    const size = firstStop[p + 1]! - firstStop[p]! + waitShift[p]!;
    const choice = choices[p];
    let next = base;
    for (let run = firstRun[firstLane[p]!]!; run < firstRun[firstLane[p + 1]!]!; run++) {
      const back = profileOf[run]!;
      profileOf[run] = next - back * size;
      if (back === 0) next += size;
    }
    for (let k = 0; k < profiles[p]!; k++, base += size) {
      readProfile(modes[p]!, choice ? choice[k]! * entries : 0, p);
    }
  }

  /** Hops and waits, as the mode has them but for the deviations, added up to times. */
  function readProfile(mode: Int32Array, from: number, p: number): void {
    const wait = waitShift[p]!;
    const hops = entriesOf(p) - wait;
    const seconds = patternUnit[p]!;
    let token = count();
    let deviant = (token & 3) === TOKEN_END ? -1 : token >>> 2;
    for (let i = 0; i < hops + wait; i++) {
      let units = mode[from + i]!;
      if (i === deviant) {
        const kind = token & 3;
        units += kind === TOKEN_OTHER ? signed() : kind === TOKEN_MINUS ? -1 : 1;
        token = count();
        deviant = (token & 3) === TOKEN_END ? -1 : i + 1 + (token >>> 2);
      }
      // Without waits hop i leads to stop i + 1; with them hops are kept until the waits are known.
      if (wait > 0) scratch[i] = units;
      else offset[base + i + 1] = offset[base + i]! + units * seconds;
    }
    let time = 0;
    for (let i = 0; i < wait; i++) {
      if (i > 0) time += scratch[i - 1]!;
      offset[base + i] = time * seconds;
      time += scratch[hops + i]!;
      offset[base + wait + i] = time * seconds;
    }
  }

  const firstCall = new Uint32Array(stops + 1);
  for (const stop of stopOf) firstCall[stop + 1]!++;
  for (let stop = 0; stop < stops; stop++) firstCall[stop + 1]! += firstCall[stop]!;
  const callPattern = new (patterns > 0xffff ? Uint32Array : Uint16Array)(positions);
  const callPosition = new Uint16Array(positions);
  const nextCall = firstCall.slice();
  for (let p = 0; p < patterns; p++) {
    for (let i = firstStop[p]!; i < firstStop[p + 1]!; i++) {
      const call = nextCall[stopOf[i]!]!++;
      callPattern[call] = p;
      callPosition[call] = i - firstStop[p]!;
    }
  }

  const shapeBytes = bytes.slice(at);
  return {
    ...preamble,
    lat,
    lon,
    stopWheelchair,
    placeOf,
    nameOf,
    transferFrom,
    transferTo,
    transferCode,
    days,
    lineOf,
    headsignOf,
    patternWheelchair,
    waitShift,
    shapeOf,
    firstStop,
    stopOf,
    kindOf,
    firstLane,
    firstRun,
    start,
    serviceOf,
    profileOf,
    offset,
    firstCall,
    callPattern,
    callPosition,
    noPickup: Uint8Array.from(preamble.kinds, ([pickup]) => Number(pickup === 1)),
    noDropOff: Uint8Array.from(preamble.kinds, ([, dropOff]) => Number(dropOff === 1)),
    texts: once(() => parse(texts) as Texts),
    shapes: once(() => {
      bytes = shapeBytes;
      at = 0;
      return Array.from({ length: preamble.shapeCount }, () => {
        const points = count();
        return [deltas(new Int32Array(points)), deltas(new Int32Array(points))];
      });
    }),
  };
}

type Column_ = Uint8Array | Uint16Array | Int32Array | Uint32Array;

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
