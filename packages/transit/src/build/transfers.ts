import {
  TRANSFER_FORBIDDEN,
  TRANSFER_ON_FOOT,
  TRANSFER_SECONDS,
  TRANSFER_TIMED,
} from '../format.js';
import { columnsOf, type CsvRow } from './csv.js';
import type { FeedReader } from './feed-reader.js';
import type { FeedStops } from './stops.js';

const TRANSFERS = {
  file: 'transfers.txt',
  required: ['transfer_type'],
  optional: [
    'from_stop_id',
    'to_stop_id',
    'min_transfer_time',
    'from_route_id',
    'to_route_id',
    'from_trip_id',
    'to_trip_id',
  ],
} as const;

/** Nobody changes for longer; the reader keeps these in 16 bits. */
const LONGEST_TRANSFER = 6 * 3600;

export interface Transfer {
  from: number;
  to: number;
  /** One of the transfer codes of the file format. */
  code: number;
}

/** What the feed says about changing; stations stand for each of their stops. */
export async function readTransfers(feed: FeedReader, stops: FeedStops): Promise<Transfer[]> {
  if (!feed.has(TRANSFERS.file)) return [];
  const { file } = TRANSFERS;
  const at = columnsOf(TRANSFERS);
  const children = stopsByStation(stops);
  const byStation = new Map<string, Transfer>();
  const byStop = new Map<string, Transfer>();

  const stopsAt = (row: CsvRow, column: number): number[] => {
    const start = row.starts[column] ?? 0;
    const end = row.ends[column] ?? 0;
    const stop = stops.ids.find(row.bytes, start, end);
    if (stop < 0) {
      const message = `stop_id "${row.text(column)}" is not in stops.txt`;
      feed.problems.error('unknown-stop', file, row.line, message);
      return [];
    }
    return children.get(stop) ?? [stop];
  };

  await feed.table(TRANSFERS, (row) => {
    const narrow = [at.from_route_id, at.to_route_id, at.from_trip_id, at.to_trip_id];
    const type = Math.max(0, row.count(at.transfer_type));
    if (type > 3 || narrow.some((column) => !row.isBlank(column))) {
      const message = 'transfers between single lines or trips are not used';
      feed.problems.warn('narrow-transfer', file, row.line, message);
      return;
    }
    const seconds = row.count(at.min_transfer_time);
    if (Number.isNaN(type) || Number.isNaN(seconds) || seconds > LONGEST_TRANSFER) {
      const message = `type "${row.text(at.transfer_type)}" with ${row.text(at.min_transfer_time)} s makes no sense`;
      feed.problems.error('bad-transfer', file, row.line, message);
      return;
    }
    const from = stopsAt(row, at.from_stop_id);
    const to = stopsAt(row, at.to_stop_id);
    const target = from.length > 1 || to.length > 1 ? byStation : byStop;
    for (const a of from) {
      for (const b of to) {
        target.set(`${a} ${b}`, { from: a, to: b, code: codeOf(type, seconds) });
      }
    }
  });
  // What is said of two stops is more exact than what is said of their stations.
  return [...new Map([...byStation, ...byStop]).values()];
}

function codeOf(type: number, seconds: number): number {
  if (type === 3) return TRANSFER_FORBIDDEN;
  if (type === 1) return TRANSFER_TIMED;
  return type === 2 && seconds >= 0 ? TRANSFER_SECONDS + seconds : TRANSFER_ON_FOOT;
}

function stopsByStation(stops: FeedStops): Map<number, number[]> {
  const children = new Map<number, number[]>();
  stops.list.forEach(({ parent }, index) => {
    if (parent < 0) return;
    const known = children.get(parent);
    if (known) known.push(index);
    else children.set(parent, [index]);
  });
  return children;
}
