/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { checksum, HEAD_BYTES, MAGIC, VERSION, type Preamble, type Texts } from '../format.js';
import { UNITS_PER_DEGREE } from '../geometry.js';
import type { ArrangedPattern, Arrangement } from './arrange.js';
import type { Bookings } from './bookings.js';
import { ColumnList } from './columns.js';
import type { Assembly } from './patterns.js';
import type { FeedPlace } from './places.js';
import { profileColumns, profileReferences, startsByHeadway, timeUnits } from './run-times.js';
import type { ShapePoint } from './shapes.js';
import type { FeedStop } from './stops.js';
import type { Transfer } from './transfers.js';
import { keepInOrder, keepUsed } from './used.js';

export interface TimetableContent {
  arrangement: Arrangement;
  assembly: Assembly;
  stops: readonly FeedStop[];
  services: readonly Uint8Array[];
  transfers: readonly Transfer[];
  shapes: ReadonlyMap<string, readonly ShapePoint[]>;
  preamble: Pick<Preamble, 'header' | 'firstBit' | 'bits' | 'zoneOffsets'>;
  /** Ways to board, by pattern and stop in the arrangement's order. */
  boarding: Bookings;
  texts: Pick<Texts, 'headsigns' | 'lines' | 'agencies' | 'stopIds'>;
}

/**
 * Small numbers hold few repetitions, and each column has other ones: blocks are small, and short
 * matches count for nothing. 3 to 5 % less than by default.
 */
const PACKING = { level: 7, memLevel: 6, strategy: constants.Z_FILTERED };

/** The bytes of a timetable file. */
export async function writeTimetable(content: TimetableContent): Promise<Uint8Array> {
  const { arrangement, assembly, texts } = content;
  const { patterns } = arrangement;
  const stops = arrangement.stops.map((index) => content.stops[index]!);
  const names = nameTable(arrangement.places, content.stops);
  const { patternUnits, ...times } = timeUnits(arrangement, assembly);
  const transfers = renumbered(content.transfers, arrangement.stopNumber);
  const runs = patterns.flatMap((pattern) => pattern.lanes.flat());
  const lines = keepInOrder(
    texts.lines,
    patterns.map(({ line }) => line),
  );
  const headsigns = keepInOrder(
    texts.headsigns,
    patterns.map(({ headsign }) => headsign),
  );
  const agencies = keepInOrder(
    texts.agencies,
    lines.list.map(({ agency }) => agency),
  );
  const { kinds, kindsOf, bookings } = content.boarding;
  const services = keepUsed(
    content.services,
    runs.map((run) => assembly.runs.service[run]!),
  );
  const starts = startsByHeadway(patterns, assembly, times.unit);
  const profiles = profileColumns(patterns, assembly, patternUnits);
  const shapes = [...content.shapes.values()];
  const shapeNumbers = new Map([...content.shapes.keys()].map((id, index) => [id, index + 1]));

  const columns = new ColumnList();
  columns.deltas(
    'lat',
    stops.map(({ lat }) => Math.round(lat * UNITS_PER_DEGREE)),
  );
  columns.deltas(
    'lon',
    stops.map(({ lon }) => Math.round(lon * UNITS_PER_DEGREE)),
  );
  columns.counts(
    'stopWheelchair',
    stops.map(({ wheelchair }) => wheelchair),
  );
  columns.deltas(
    'placeOf',
    arrangement.places.flatMap((place, index) => place.stops.map(() => index)),
  );
  columns.counts('nameOf', names.ofStop);
  columns.deltas(
    'transferFrom',
    transfers.map(({ from }) => from),
  );
  columns.deltas(
    'transferTo',
    transfers.map(({ to }) => to),
  );
  columns.counts(
    'transferCode',
    transfers.map(({ code }) => code),
  );
  columns.counts(
    'days',
    services.list.flatMap((days) => [...days]),
  );
  columns.starts(
    'firstStop',
    patterns.map((pattern) => pattern.stops.length),
  );
  columns.deltas(
    'lineOf',
    patterns.map(({ line }) => lines.numberOf(line)),
  );
  columns.deltas(
    'headsignOf',
    patterns.map(({ headsign }) => headsigns.numberOf(headsign)),
  );
  columns.counts(
    'patternWheelchair',
    patterns.map(({ wheelchair }) => wheelchair),
  );
  columns.counts(
    'waits',
    patterns.map(({ waits }) => Number(waits)),
  );
  columns.counts(
    'shapeOf',
    patterns.map(({ shape }) => shapeNumbers.get(shape) ?? 0),
  );
  columns.counts('modeCount', profiles.modeCounts);
  columns.counts('patternUnit', patternUnits);
  columns.starts(
    'firstLane',
    patterns.map(({ lanes }) => lanes.length),
  );
  columns.deltas(
    'stopOf',
    patterns.flatMap((pattern) => pattern.stops.map((stop) => arrangement.stopNumber[stop]!)),
  );
  columns.counts('kindOf', kindsOf.flat());
  columns.starts(
    'firstRun',
    patterns.flatMap(({ lanes }) => lanes.map((lane) => lane.length)),
  );
  columns.counts('headway', starts.headways);
  columns.signed('startShift', starts.shifts);
  columns.counts(
    'serviceOf',
    runs.map((run) => services.numberOf(assembly.runs.service[run]!)),
  );
  columns.counts(
    'profileBack',
    patterns.flatMap((pattern) => profileReferences(pattern, assembly)),
  );
  columns.counts('modes', profiles.modes);
  columns.counts('modeOf', profiles.choices);
  columns.starts(
    'firstPoint',
    shapes.map((points) => points.length),
  );
  columns.deltas(
    'pointLat',
    shapes.flatMap((points) => points.map(([lat]) => lat)),
  );
  columns.deltas(
    'pointLon',
    shapes.flatMap((points) => points.map(([, lon]) => lon)),
  );

  const preamble: Preamble = {
    ...content.preamble,
    ...times,
    kinds,
    columns: columns.specs,
    names: names.list,
    headsigns: headsigns.list,
    lines: lines.list.map((line) => ({ ...line, agency: agencies.numberOf(line.agency) })),
    agencies: agencies.list,
    bookings,
    courses: distinctCourses(patterns),
    stopIds: texts.stopIds,
    platforms: Object.fromEntries(
      stops.flatMap(({ platform }, index) => (platform ? [[index, platform]] : [])),
    ),
  };
  return pack(preamble, columns.bytes, profiles.deviations);
}

/** The first pattern of each line and course: the two directions of a line are two. */
function distinctCourses(patterns: readonly ArrangedPattern[]): number[] {
  const courses = new Map<string, number>();
  patterns.forEach(({ line, shape, stops }, index) => {
    const key = `${line} ${shape || stops.join()}`;
    if (!courses.has(key)) courses.set(key, index);
  });
  return [...courses.values()];
}

/** Names of places in their order; stops that are called otherwise add theirs behind. */
function nameTable(places: readonly FeedPlace[], stops: readonly FeedStop[]) {
  const list = places.map(({ name }) => name);
  const further = new Map<string, number>();
  const ofStop = places.flatMap((place) =>
    place.stops.map((index) => {
      const { name } = stops[index]!;
      if (name === place.name) return 0;
      let number = further.get(name);
      if (number === undefined) further.set(name, (number = list.push(name) - 1));
      return number;
    }),
  );
  return { list, ofStop };
}

function renumbered(transfers: readonly Transfer[], stopNumber: Int32Array): Transfer[] {
  return transfers
    .map(({ from, to, code }) => ({ from: stopNumber[from]!, to: stopNumber[to]!, code }))
    .filter(({ from, to }) => from >= 0 && to >= 0)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

async function pack(preamble: Preamble, ...numbers: Uint8Array[]): Promise<Uint8Array> {
  const json = new TextEncoder().encode(JSON.stringify(preamble));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  const raw = Buffer.concat([length, json, ...numbers]);
  const packed = await promisify(gzip)(raw, PACKING);
  const file = new Uint8Array(HEAD_BYTES + packed.length);
  const head = new DataView(file.buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, VERSION, true);
  file.set(packed, HEAD_BYTES);
  head.setUint32(8, checksum(file), true);
  return file;
}
