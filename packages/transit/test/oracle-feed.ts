/**
 * A GTFS feed as the oracle sees it, straight from the files, sharing nothing with the packages'
 * own reader: it decodes whole files, splits them plainly and keeps objects.
 */
export interface OracleStop {
  id: string;
  lat: number;
  lon: number;
  parent: string;
  wheelchair: number;
}

export interface OracleCall {
  stop: number;
  arrival: number;
  departure: number;
  pickup: number;
  dropOff: number;
}

export interface OracleTrip {
  id: string;
  line: string;
  service: string;
  wheelchair: number;
  calls: OracleCall[];
}

export interface OracleFeed {
  stops: OracleStop[];
  stopIndex: Map<string, number>;
  trips: OracleTrip[];
  timeZone: string;
  /** Whether a service runs on a day given as YYYYMMDD. */
  runs(service: string, day: string): boolean;
  transfers: Record<string, string>[];
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export function readOracleFeed(files: ReadonlyMap<string, Buffer>): OracleFeed {
  const rows = (name: string) => [...table(files.get(name))];
  const stops = rows('stops.txt').map((row) => ({
    id: row.stop_id!,
    // The file format keeps five decimals; walks are defined on those.
    lat: Math.round(Number(row.stop_lat) * 1e5) / 1e5,
    lon: Math.round(Number(row.stop_lon) * 1e5) / 1e5,
    parent: row.parent_station ?? '',
    wheelchair: Number(row.wheelchair_boarding ?? 0),
  }));
  const stopIndex = new Map(stops.map((stop, index) => [stop.id, index]));
  for (const stop of stops) {
    const parent = stops[stopIndex.get(stop.parent) ?? -1];
    if (parent && stop.wheelchair === 0) stop.wheelchair = parent.wheelchair;
  }
  const weekly = new Map(rows('calendar.txt').map((row) => [row.service_id!, row]));
  const dates = new Map(
    rows('calendar_dates.txt').map((row) => [`${row.service_id} ${row.date}`, row.exception_type]),
  );
  const names = new Map(rows('routes.txt').map((row) => [row.route_id, row.route_short_name!]));
  const trips = new Map<string, OracleTrip & { order: number[] }>();
  for (const row of rows('trips.txt')) {
    const [id, line, service] = [row.trip_id!, names.get(row.route_id)!, row.service_id!];
    trips.set(id, {
      id,
      line,
      service,
      wheelchair: Number(row.wheelchair_accessible ?? 0),
      calls: [],
      order: [],
    });
  }
  for (const row of table(files.get('stop_times.txt'))) {
    const trip = trips.get(row.trip_id!)!;
    const [arrival, departure] = [row.arrival_time, row.departure_time];
    trip.order.push(Number(row.stop_sequence));
    trip.calls.push({
      stop: stopIndex.get(row.stop_id!)!,
      arrival: seconds(arrival === '' ? departure : arrival),
      departure: seconds(departure === '' ? arrival : departure),
      pickup: Number(row.pickup_type ?? 0),
      dropOff: Number(row.drop_off_type ?? 0),
    });
  }
  for (const trip of trips.values()) {
    const order = trip.calls
      .map((_, index) => index)
      .sort((a, b) => trip.order[a]! - trip.order[b]!);
    trip.calls = order.map((index) => trip.calls[index]!);
    fillIn(trip.calls);
  }
  return {
    stops,
    stopIndex,
    trips: [...repeated(trips, rows('frequencies.txt'))],
    timeZone: rows('agency.txt')[0]?.agency_timezone ?? 'Europe/Berlin',
    transfers: rows('transfers.txt'),
    runs(service, day) {
      const exception = dates.get(`${service} ${day}`);
      if (exception) return exception === '1';
      const week = weekly.get(service);
      if (!week || day < week.start_date! || day > week.end_date!) return false;
      const date = new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T12:00:00Z`);
      return week[WEEKDAYS[date.getUTCDay()]!] === '1';
    },
  };
}

function* repeated(
  trips: Map<string, OracleTrip>,
  frequencies: Record<string, string>[],
): Generator<OracleTrip> {
  const repeats = new Set(frequencies.map((row) => row.trip_id));
  for (const trip of trips.values()) if (!repeats.has(trip.id) && trip.calls.length > 1) yield trip;
  for (const row of frequencies) {
    const trip = trips.get(row.trip_id!)!;
    const first = trip.calls[0]!.departure;
    for (
      let at = seconds(row.start_time);
      at < seconds(row.end_time);
      at += Number(row.headway_secs)
    ) {
      const calls = trip.calls.map((call) => ({
        ...call,
        arrival: call.arrival - first + at,
        departure: call.departure - first + at,
      }));
      yield { ...trip, calls };
    }
  }
}

/** Stops without a time lie evenly between their neighbours, on full minutes if those do. */
function fillIn(calls: OracleCall[]): void {
  for (let i = 0; i < calls.length; i++) {
    if (!Number.isNaN(calls[i]!.arrival)) continue;
    let next = i;
    while (Number.isNaN(calls[next]!.arrival)) next++;
    const [from, to] = [calls[i - 1]!.departure, calls[next]!.arrival];
    const grain = from % 60 === 0 && to % 60 === 0 ? 60 : 1;
    const gaps = next - i + 1;
    for (let k = i; k < next; k++) {
      const time = from + Math.floor(((to - from) * (k - i + 1)) / gaps / grain) * grain;
      calls[k]!.arrival = calls[k]!.departure = time;
    }
    i = next;
  }
}

function seconds(time: string | undefined): number {
  if (!time) return NaN;
  const [h, m, s] = time.split(':');
  return Number(h) * 3600 + Number(m) * 60 + Number(s);
}

function* table(file: Buffer | undefined): Generator<Record<string, string>> {
  if (!file) return;
  const lines = file
    .toString()
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const heading = fields(lines[0]!);
  for (let i = 1; i < lines.length; i++) {
    if (lines[i] === '') continue;
    const values = fields(lines[i]!);
    const row: Record<string, string> = {};
    heading.forEach((name, column) => (row[name] = values[column] ?? ''));
    yield row;
  }
}

function fields(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
