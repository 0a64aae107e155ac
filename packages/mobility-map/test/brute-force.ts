import type { Point } from '@kim-widgets/angebote';

type Row = Readonly<Record<string, string>>;

/** One vehicle from one stop to the next, in seconds of the day. */
interface Hop {
  trip: string;
  index: number;
  from: string;
  to: string;
  departure: number;
  arrival: number;
  mayBoard: boolean;
  mayLeave: boolean;
}

const WALK_SPEED = 1.2;
const DETOUR = 1.3;
const CHANGE_METRES = 500;
const MIN_CHANGE = 120;

/**
 * A plain search over the rows of a GTFS feed, sharing nothing with the router: it goes through every
 * hop of the day until nothing improves any more. Times are seconds after midnight.
 */
export class BruteForce {
  readonly #tables: Readonly<Record<string, readonly Row[]>>;
  readonly #hops: Hop[];
  readonly #stops: ReadonlyMap<string, Point>;
  readonly #ways = new Map<string, { stop: string; seconds: number; exact: boolean }[]>();

  constructor(feed: Readonly<Record<string, string>>, date: string) {
    this.#tables = Object.fromEntries(
      Object.entries(feed).map(([file, text]) => [file.replace('.txt', ''), rowsOf(text)]),
    );
    this.#hops = this.#hopsOn(date);
    const used = new Set(this.#hops.flatMap(({ from, to }) => [from, to]));
    this.#stops = new Map(
      this.table('stops')
        .filter((row) => used.has(row.stop_id!))
        .map((row) => [row.stop_id!, { lat: Number(row.stop_lat), lon: Number(row.stop_lon) }]),
    );
    for (const [from, a] of this.#stops) {
      const ways = [...this.#stops].map(([stop, b]) => ({ stop, metres: metres(a, b) }));
      const near = ways.filter((way) => way.metres <= CHANGE_METRES || way.stop === from);
      const open = near.map((way) => ({
        stop: way.stop,
        seconds: Math.ceil(way.metres / WALK_SPEED),
        exact: false,
      }));
      this.#ways.set(from, open);
    }
    for (const row of this.table('transfers')) {
      const ways = this.#ways.get(row.from_stop_id!);
      if (!ways || !this.#stops.has(row.to_stop_id!)) continue;
      const seconds = Number(row.min_transfer_time);
      const others = ways.filter((way) => way.stop !== row.to_stop_id);
      this.#ways.set(row.from_stop_id!, [
        ...others,
        { stop: row.to_stop_id!, seconds, exact: true },
      ]);
    }
  }

  table(name: string): readonly Row[] {
    return this.#tables[name] ?? [];
  }

  /** Earliest arrival when leaving at a time, with the trips taken; `undefined` for never. */
  arrival(from: Point, to: Point, time: number, maxWalk: number): number | undefined {
    const ready = new Map<string, number>();
    for (const [stop, point] of this.#stops) {
      const way = metres(from, point);
      if (way <= maxWalk) ready.set(stop, time + Math.ceil(way / WALK_SPEED));
    }
    const off = new Map<string, number>();
    const boarded = new Map<string, number>();
    for (let changed = true; changed;) {
      changed = false;
      for (const hop of this.#hops) {
        const since = boarded.get(hop.trip) ?? Infinity;
        if (hop.index < since) {
          if (!hop.mayBoard || (ready.get(hop.from) ?? Infinity) > hop.departure) continue;
          boarded.set(hop.trip, hop.index);
          changed = true;
        }
        if (!hop.mayLeave || hop.arrival >= (off.get(hop.to) ?? Infinity)) continue;
        off.set(hop.to, hop.arrival);
        changed = true;
        for (const way of this.#ways.get(hop.to) ?? []) {
          const change = way.exact ? way.seconds : Math.max(way.seconds, MIN_CHANGE);
          const at = hop.arrival + change;
          if (at < (ready.get(way.stop) ?? Infinity)) ready.set(way.stop, at);
        }
      }
    }
    const ends = [...off].flatMap(([stop, at]) => {
      const way = metres(this.#stops.get(stop)!, to);
      return way <= maxWalk ? [at + Math.ceil(way / WALK_SPEED)] : [];
    });
    const direct = metres(from, to);
    if (direct <= maxWalk) ends.push(time + Math.ceil(direct / WALK_SPEED));
    const best = Math.min(...ends);
    return best < Infinity ? best : undefined;
  }

  /**
   * Latest departure that still arrives by a time: only moments at which a vehicle leaves, less the walk
   * to it, can be the latest.
   */
  departure(from: Point, to: Point, by: number, maxWalk: number): number | undefined {
    const moments = new Set<number>();
    for (const hop of this.#hops) {
      const way = metres(from, this.#stops.get(hop.from)!);
      if (way <= maxWalk && hop.mayBoard) {
        moments.add(hop.departure - Math.ceil(way / WALK_SPEED));
      }
    }
    const direct = metres(from, to);
    if (direct <= maxWalk) moments.add(by - Math.ceil(direct / WALK_SPEED));
    const descending = [...moments].filter((moment) => moment <= by).sort((a, b) => b - a);
    return descending.find((moment) => (this.arrival(from, to, moment, maxWalk) ?? Infinity) <= by);
  }

  #hopsOn(date: string): Hop[] {
    const day = date.replaceAll('-', '');
    const weekday = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'][
      new Date(date).getUTCDay()
    ]!;
    const running = new Set(
      this.table('calendar')
        .filter((row) => row[weekday] === '1' && row.start_date! <= day && row.end_date! >= day)
        .map((row) => row.service_id),
    );
    for (const row of this.table('calendar_dates')) {
      if (row.date !== day) continue;
      if (row.exception_type === '1') running.add(row.service_id);
      else running.delete(row.service_id);
    }
    const trips = new Set(
      this.table('trips')
        .filter((row) => running.has(row.service_id))
        .map((row) => row.trip_id!),
    );
    const calls = new Map<string, Row[]>();
    for (const row of this.table('stop_times')) {
      const id = row.trip_id!;
      if (trips.has(id)) calls.set(id, [...(calls.get(id) ?? []), row]);
    }
    return [...calls].flatMap(([trip, rows]) => {
      rows.sort((a, b) => Number(a.stop_sequence) - Number(b.stop_sequence));
      return rows.slice(1).map((row, index): Hop => {
        const before = rows[index]!;
        return {
          trip,
          index,
          from: before.stop_id!,
          to: row.stop_id!,
          departure: seconds(before.departure_time!),
          arrival: seconds(row.arrival_time!),
          mayBoard: before.pickup_type !== '1',
          mayLeave: row.drop_off_type !== '1',
        };
      });
    });
  }
}

/** Metres along the way, between places rounded as the timetable file keeps them. */
function metres(a: Point, b: Point): number {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  const radians = Math.PI / 180;
  const y = (round(b.lat) - round(a.lat)) * radians;
  const x =
    (round(b.lon) - round(a.lon)) *
    radians *
    Math.cos(((round(a.lat) + round(b.lat)) / 2) * radians);
  return Math.sqrt(x * x + y * y) * 6_371_000 * DETOUR;
}

function seconds(time: string): number {
  const [hours = 0, minutes = 0, rest = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}

function rowsOf(text: string): Row[] {
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
}
