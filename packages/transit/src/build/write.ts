/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  checksum,
  HEAD_BYTES,
  MAGIC,
  VERSION,
  type BookingText,
  type LineText,
  type Preamble,
  type Texts,
} from '../format.js';
import { UNITS_PER_DEGREE } from '../geometry.js';
import type { ArrangedPattern, Arrangement } from './arrange.js';
import { ColumnWriter } from './columns.js';
import type { Assembly } from './patterns.js';
import type { FeedPlace } from './places.js';
import { profileReferences, timeUnits, writeProfiles, writeStarts } from './run-times.js';
import type { ShapePoint } from './shapes.js';
import type { FeedStop } from './stops.js';
import type { Transfer } from './transfers.js';
import { keepInOrder, keepUsed } from './used.js';

const AGENCY_OF_LINE = 5;
const SERVICE_OF_BOOKING = 8;

export interface TimetableContent {
  arrangement: Arrangement;
  assembly: Assembly;
  stops: readonly FeedStop[];
  services: readonly Uint8Array[];
  transfers: readonly Transfer[];
  shapes: ReadonlyMap<string, readonly ShapePoint[]>;
  preamble: Pick<Preamble, 'header' | 'firstBit' | 'bits' | 'kinds' | 'clockChanges'>;
  texts: Pick<Texts, 'headsigns' | 'lines' | 'agencies' | 'bookings' | 'stopIds'>;
}

/** The bytes of a timetable file. */
export async function writeTimetable(content: TimetableContent): Promise<Uint8Array> {
  const { arrangement, assembly, transfers, texts } = content;
  const { patterns } = arrangement;
  const stops = arrangement.stops.map((index) => content.stops[index]!);
  const names = nameTable(arrangement.places, content.stops);
  const { patternUnits, ...times } = timeUnits(arrangement, assembly);
  const usedTransfers = renumbered(transfers, arrangement.stopNumber);
  const shapeNumbers = new Map([...content.shapes.keys()].map((id, index) => [id, index + 1]));
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
    lines.list.map((line) => line[AGENCY_OF_LINE]),
  );
  const kinds = keepInOrder(content.preamble.kinds, [
    0,
    ...patterns.flatMap((pattern) => pattern.kinds),
  ]);
  const bookings = keepInOrder(
    texts.bookings,
    kinds.list.flatMap(([, , pickup, dropOff]) => [pickup, dropOff]),
  );
  const services = keepUsed(content.services, [
    ...runs.map((run) => assembly.runs.service[run]!),
    ...bookings.list.map((rule) => rule[SERVICE_OF_BOOKING]),
  ]);
  const columns = new ColumnWriter();

  columns.deltas(stops.map((stop) => Math.round(stop.lat * UNITS_PER_DEGREE)));
  columns.deltas(stops.map((stop) => Math.round(stop.lon * UNITS_PER_DEGREE)));
  columns.counts(stops.map((stop) => stop.wheelchair));
  columns.deltas(
    arrangement.places.flatMap(({ stops: { length } }, place) => Array<number>(length).fill(place)),
  );
  columns.counts(names.ofStop);
  columns.deltas(usedTransfers.map(({ from }) => from));
  columns.deltas(usedTransfers.map(({ to }) => to));
  columns.counts(usedTransfers.map(({ code }) => code));
  for (const days of services.list) columns.counts(days);

  columns.counts(patterns.map((pattern) => pattern.stops.length));
  columns.deltas(patterns.map((pattern) => lines.numberOf(pattern.line)));
  columns.deltas(patterns.map((pattern) => headsigns.numberOf(pattern.headsign)));
  columns.counts(patterns.map((pattern) => pattern.wheelchair));
  columns.counts(patterns.map((pattern) => Number(pattern.waits)));
  columns.counts(patterns.map((pattern) => Number(hasKinds(pattern))));
  columns.counts(patterns.map((pattern) => shapeNumbers.get(pattern.shape) ?? 0));
  columns.counts(patterns.map((pattern) => pattern.lanes.length));
  columns.counts(patterns.map((pattern) => pattern.profiles.length));
  columns.deltas(
    patterns.flatMap((pattern) => pattern.stops.map((stop) => arrangement.stopNumber[stop]!)),
  );
  columns.counts(patterns.filter(hasKinds).flatMap((pattern) => pattern.kinds.map(kinds.numberOf)));
  columns.counts(patterns.flatMap((pattern) => pattern.lanes.map((lane) => lane.length)));

  writeStarts(columns, patterns, assembly, times.unit);
  columns.counts(runs.map((run) => services.numberOf(assembly.runs.service[run]!)));
  for (const pattern of patterns) columns.counts(profileReferences(pattern, assembly));
  columns.counts(patternUnits);
  writeProfiles(columns, patterns, assembly, patternUnits);

  for (const points of content.shapes.values()) {
    columns.count(points.length);
    columns.deltas(points.map(([lat]) => lat));
    columns.deltas(points.map(([, lon]) => lon));
  }

  const preamble: Preamble = {
    ...content.preamble,
    ...times,
    stops: stops.length,
    places: arrangement.places.length,
    patterns: patterns.length,
    runs: runs.length,
    services: services.list.length,
    kinds: kinds.list.map(([pickup, dropOff, pickupRule, dropOffRule]) => [
      pickup,
      dropOff,
      bookings.numberOf(pickupRule),
      bookings.numberOf(dropOffRule),
    ]),
    transfers: usedTransfers.length,
    shapeCount: content.shapes.size,
  };
  const packedTexts: Texts = {
    names: names.list,
    headsigns: headsigns.list,
    lines: lines.list.map(
      (line) =>
        line.with(AGENCY_OF_LINE, agencies.numberOf(line[AGENCY_OF_LINE])) as unknown as LineText,
    ),
    agencies: agencies.list,
    bookings: bookings.list.map(
      (rule) =>
        rule.with(
          SERVICE_OF_BOOKING,
          services.numberOf(rule[SERVICE_OF_BOOKING]),
        ) as unknown as BookingText,
    ),
    stopIds: texts.stopIds,
    platforms: Object.fromEntries(
      stops.flatMap(({ platform }, index) => (platform ? [[index, platform]] : [])),
    ),
  };
  return pack(preamble, packedTexts, columns.bytes);
}

function hasKinds({ kinds }: ArrangedPattern): boolean {
  return kinds.some((kind) => kind > 0);
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

async function pack(preamble: Preamble, texts: Texts, columns: Uint8Array): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = [preamble, texts].map((part) => encoder.encode(JSON.stringify(part)));
  const length = parts.reduce((sum, part) => sum + 4 + part.length, columns.length);
  const raw = new Uint8Array(length);
  const view = new DataView(raw.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    raw.set(part, at + 4);
    at += 4 + part.length;
  }
  raw.set(columns, at);

  const packed = await promisify(gzip)(raw, { level: 9, memLevel: 9 });
  const file = new Uint8Array(HEAD_BYTES + packed.length);
  const head = new DataView(file.buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, VERSION, true);
  head.setUint32(12, raw.length, true);
  file.set(packed, HEAD_BYTES);
  head.setUint32(8, checksum(file), true);
  return file;
}
