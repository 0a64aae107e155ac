import { columnsOf } from './csv.js';
import type { FeedReader } from './feed-reader.js';
import { IdTable } from './ids.js';

const STOPS = {
  file: 'stops.txt',
  required: ['stop_id'],
  optional: [
    'stop_name',
    'stop_lat',
    'stop_lon',
    'location_type',
    'parent_station',
    'wheelchair_boarding',
    'platform_code',
  ],
} as const;

export interface FeedStop {
  name: string;
  /** Degrees; NaN when the feed gives none. */
  lat: number;
  lon: number;
  /** GTFS location_type: 0 a stop or platform, 1 a station, others have no departures. */
  type: number;
  /** Index of the station it belongs to, -1 for none. */
  parent: number;
  /** GTFS wheelchair_boarding: 0 unknown, 1 yes, 2 no; a platform takes over its station's. */
  wheelchair: number;
  platform: string;
}

export interface FeedStops {
  ids: IdTable;
  list: FeedStop[];
}

export async function readStops(feed: FeedReader): Promise<FeedStops> {
  const ids = new IdTable();
  const list: FeedStop[] = [];
  const parents: { id: string; line: number }[] = [];
  const at = columnsOf(STOPS);
  const { file } = STOPS;

  await feed.table(STOPS, (row) => {
    const id = ids.add(row.bytes, row.starts[at.stop_id] ?? 0, row.ends[at.stop_id] ?? 0);
    if (id < 0) {
      const message = `stop_id "${row.text(at.stop_id)}" is there twice; the first counts`;
      feed.problems.error('duplicate-id', file, row.line, message);
      return;
    }
    let lat = row.decimal(at.stop_lat);
    let lon = row.decimal(at.stop_lon);
    const given = !row.isBlank(at.stop_lat) || !row.isBlank(at.stop_lon);
    const sound = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0);
    if (!sound) {
      if (given) {
        const message = `${row.text(at.stop_lat)}, ${row.text(at.stop_lon)} is no place on earth`;
        feed.problems.error('bad-coordinates', file, row.line, message);
      }
      lat = lon = NaN;
    }
    const name = row.text(at.stop_name);
    if (name.includes('\uFFFD')) {
      feed.problems.warn('not-utf-8', file, row.line, `"${name}" has unreadable characters`);
    }
    list.push({
      name,
      lat,
      lon,
      type: Math.max(0, row.count(at.location_type)) || 0,
      parent: -1,
      wheelchair: [0, 1, 2].includes(row.count(at.wheelchair_boarding))
        ? row.count(at.wheelchair_boarding)
        : 0,
      platform: row.text(at.platform_code),
    });
    parents.push({ id: row.text(at.parent_station), line: row.line });
  });

  linkToStations(list, parents, ids, feed);
  return { ids, list };
}

function linkToStations(
  list: FeedStop[],
  parents: { id: string; line: number }[],
  ids: IdTable,
  feed: FeedReader,
): void {
  const encoder = new TextEncoder();
  list.forEach((stop, index) => {
    const parent = parents[index];
    if (!parent?.id) return;
    const bytes = encoder.encode(parent.id);
    const found = ids.find(bytes, 0, bytes.length);
    const station = list[found];
    if (!station || found === index) {
      const message = `parent_station "${parent.id}" is not in stops.txt`;
      feed.problems.error('unknown-station', STOPS.file, parent.line, message);
      return;
    }
    stop.parent = found;
    if (Number.isNaN(stop.lat)) [stop.lat, stop.lon] = [station.lat, station.lon];
    if (stop.wheelchair === 0) stop.wheelchair = station.wheelchair;
    stop.name ||= station.name;
  });
}
