import type { OracleFeed } from './oracle-feed.js';

/**
 * What is asked of the oracle. Its rules are the router's documented ones: walks are the straight
 * line times 1.3 at 1.2 m/s, changes on foot go up to 500 m, changing takes at least two minutes
 * unless transfers.txt says otherwise, and nobody walks from one walk into the next.
 */
export interface OracleQuestion {
  day: string;
  /** Seconds after the beginning of the service day. */
  time: number;
  lat: number;
  lon: number;
  backward: boolean;
  maxWalkMetres: number;
  maxSeconds: number;
  minChange: number;
  stepFree?: boolean;
  /** Whether walking all the way counts. Default: yes. */
  onFoot?: boolean;
}

/** One vehicle from one stop to the next, on the asked day's clock. */
interface Connections {
  count: number;
  departure: Int32Array;
  arrival: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** Number of the trip on its day. */
  trip: Int32Array;
  pickup: Uint8Array;
  dropOff: Uint8Array;
  accessible: Uint8Array;
  trips: number;
  byDeparture: Uint32Array;
  byArrival: Uint32Array;
}

interface Way {
  to: number;
  seconds: number;
  exact: boolean;
}

const DETOUR = 1.3;
const SPEED = 1.2;
const CHANGE_METRES = 500;
const KEPT_DAYS = 8;

/** A plain connection scan (Dibbelt, Pajor, Strasser, Wagner 2013), repeated until nothing changes. */
export class Oracle {
  readonly #days = new Map<string, Connections>();
  readonly #origins = new Map<string, number>();
  readonly #ways: Way[][];
  readonly #waysBack: Way[][];

  constructor(readonly feed: OracleFeed) {
    const served = new Set(feed.trips.flatMap((trip) => trip.calls.map((call) => call.stop)));
    this.served = [...served];
    this.#ways = waysOnFoot(feed, this.served);
    this.#waysBack = this.#ways.map(() => []);
    this.#ways.forEach((ways, from) => {
      for (const way of ways) this.#waysBack[way.to]!.push({ ...way, to: from });
    });
  }

  readonly served: number[];

  /** Seconds to each stop (or from it), Infinity where nobody gets. */
  seconds(question: OracleQuestion): Float64Array {
    const { feed } = this;
    const { backward, maxSeconds, minChange, maxWalkMetres } = question;
    const connections = this.#connections(question.day);
    const ways = backward ? this.#waysBack : this.#ways;
    const time = backward ? -question.time : question.time;
    const limit = time + maxSeconds;
    const vehicle = new Float64Array(feed.stops.length).fill(Infinity);
    const ready = new Float64Array(feed.stops.length).fill(Infinity);
    const open = (stop: number) => !question.stepFree || feed.stops[stop]!.wheelchair === 1;
    const walks = this.served.map((stop) => {
      const metres = metresBetween(question, feed.stops[stop]!);
      return { stop, metres, seconds: Math.ceil(metres / SPEED) };
    });
    for (const { stop, metres, seconds } of walks) {
      if (metres <= maxWalkMetres && seconds <= maxSeconds && open(stop))
        ready[stop] = time + seconds;
    }

    /** By trip: the first connection one can be on, in the direction of the search. */
    const boarded = new Float64Array(connections.trips).fill(Infinity);
    const order = backward ? connections.byArrival : connections.byDeparture;
    for (let changed = true; changed;) {
      changed = false;
      for (const c of order) {
        if (question.stepFree && !connections.accessible[c]) continue;
        const begin = backward ? -connections.arrival[c]! : connections.departure[c]!;
        const end = backward ? -connections.departure[c]! : connections.arrival[c]!;
        const on = backward ? connections.to[c]! : connections.from[c]!;
        const off = backward ? connections.from[c]! : connections.to[c]!;
        const mayBoard = backward ? connections.dropOff[c]! : connections.pickup[c]!;
        const mayLeave = backward ? connections.pickup[c]! : connections.dropOff[c]!;
        const trip = connections.trip[c]!;
        const place = backward ? -c : c;
        if (place < boarded[trip]!) {
          if (!mayBoard || !(ready[on]! <= begin)) continue;
          boarded[trip] = place;
          changed = true;
        }
        if (!mayLeave || end > limit || end >= vehicle[off]! || !open(off)) continue;
        vehicle[off] = end;
        changed = true;
        for (const way of ways[off]!) {
          if (way.seconds > maxWalkMetres / SPEED || !open(way.to)) continue;
          const change = way.exact ? way.seconds : Math.max(way.seconds, minChange);
          if (end + change <= limit) ready[way.to] = Math.min(ready[way.to]!, end + change);
        }
      }
    }

    const result = new Float64Array(feed.stops.length).fill(Infinity);
    for (const { stop, metres, seconds } of walks) {
      if (metres <= maxWalkMetres && seconds <= maxSeconds) result[stop] = seconds;
    }
    for (const stop of this.served) {
      const ride = vehicle[stop]! - time;
      result[stop] = Math.min(result[stop]!, ride);
      for (const way of ways[stop]!) {
        if (way.seconds > maxWalkMetres / SPEED || ride + way.seconds > maxSeconds) continue;
        result[way.to] = Math.min(result[way.to]!, ride + way.seconds);
      }
    }
    return result;
  }

  /**
   * The best time at the destination (or at the origin, backward) for at most 0, 1, 2, … rides, on
   * the clock of the search: every trip is tried at every stop, layer by layer.
   */
  bestByRides(
    question: OracleQuestion,
    end: { lat: number; lon: number },
    maxRides: number,
  ): number[] {
    const { feed } = this;
    const { backward, maxSeconds, minChange, maxWalkMetres } = question;
    const connections = this.#connections(question.day);
    const ways = backward ? this.#waysBack : this.#ways;
    const time = backward ? -question.time : question.time;
    const walk = (place: { lat: number; lon: number }, stop: number) => {
      const metres = metresBetween(place, feed.stops[stop]!);
      return metres <= maxWalkMetres ? Math.ceil(metres / SPEED) : Infinity;
    };
    const direct = metresBetween(question, end);
    const counts = question.onFoot !== false && direct <= maxWalkMetres;
    const onFoot = counts ? Math.ceil(direct / SPEED) : Infinity;
    let best = onFoot <= maxSeconds ? time + onFoot : Infinity;
    const found = [best];
    const vehicle = new Float64Array(feed.stops.length).fill(Infinity);
    const ready = new Float64Array(feed.stops.length).fill(Infinity);
    for (const stop of this.served) ready[stop] = time + walk(question, stop);
    for (let rides = 1; rides <= maxRides; rides++) {
      let trip = -1;
      let aboard = false;
      for (let i = 0; i < connections.count; i++) {
        const c = backward ? connections.count - 1 - i : i;
        if (connections.trip[c] !== trip) {
          trip = connections.trip[c]!;
          aboard = false;
        }
        const begin = backward ? -connections.arrival[c]! : connections.departure[c]!;
        const reached = backward ? -connections.departure[c]! : connections.arrival[c]!;
        const on = backward ? connections.to[c]! : connections.from[c]!;
        const off = backward ? connections.from[c]! : connections.to[c]!;
        aboard ||=
          Boolean(backward ? connections.dropOff[c] : connections.pickup[c]) && ready[on]! <= begin;
        const mayLeave = backward ? connections.pickup[c] : connections.dropOff[c];
        if (aboard && mayLeave && reached <= time + maxSeconds) {
          vehicle[off] = Math.min(vehicle[off]!, reached);
        }
      }
      for (const stop of this.served) {
        if (vehicle[stop] === Infinity) continue;
        if (vehicle[stop]! + walk(end, stop) <= time + maxSeconds) {
          best = Math.min(best, vehicle[stop]! + walk(end, stop));
        }
        for (const way of ways[stop]!) {
          if (way.seconds > maxWalkMetres / SPEED) continue;
          const change = way.exact ? way.seconds : Math.max(way.seconds, minChange);
          ready[way.to] = Math.min(ready[way.to]!, vehicle[stop]! + change);
        }
      }
      found.push(best);
    }
    return found;
  }

  /** All moments of a day at which leaving a place for a stop still catches something there. */
  departures(question: OracleQuestion): number[] {
    const connections = this.#connections(question.day);
    const times = new Set<number>();
    for (let c = 0; c < connections.count; c++) {
      const metres = metresBetween(question, this.feed.stops[connections.from[c]!]!);
      if (metres > question.maxWalkMetres || !connections.pickup[c]) continue;
      times.add(connections.departure[c]! - Math.ceil(metres / SPEED));
    }
    return [...times].sort((a, b) => a - b);
  }

  /** When a service day begins, in seconds since 1970. Looked up once: the zone is slow to ask. */
  originOf(day: string): number {
    let origin = this.#origins.get(day);
    if (origin === undefined) this.#origins.set(day, (origin = originOf(day, this.feed.timeZone)));
    return origin;
  }

  wayBetween(from: number, to: number): Way | undefined {
    return this.#ways[from]!.find((way) => way.to === to);
  }

  /** Connections of the days around the asked one; trips of up to three days before still run. */
  #connections(day: string): Connections {
    let known = this.#days.get(day);
    if (known) return known;
    const { feed } = this;
    const parts = [-3, -2, -1, 0, 1, 2].map((later) => {
      const date = addDays(day, later);
      const shift = this.originOf(date) - this.originOf(day);
      const trips = feed.trips.filter(
        (trip) =>
          feed.runs(trip.service, date) &&
          (later >= 0 || trip.calls.at(-1)!.arrival + shift >= -86_400),
      );
      return { shift, trips };
    });
    const count = parts.reduce(
      (sum, part) => sum + part.trips.reduce((n, trip) => n + trip.calls.length - 1, 0),
      0,
    );
    const numbers = () => new Int32Array(count);
    const flags = () => new Uint8Array(count);
    known = {
      count,
      departure: numbers(),
      arrival: numbers(),
      from: numbers(),
      to: numbers(),
      trip: numbers(),
      pickup: flags(),
      dropOff: flags(),
      accessible: flags(),
      trips: 0,
      byDeparture: new Uint32Array(0),
      byArrival: new Uint32Array(0),
    };
    let c = 0;
    for (const { shift, trips } of parts) {
      for (const trip of trips) {
        for (let i = 1; i < trip.calls.length; i++, c++) {
          const [a, b] = [trip.calls[i - 1]!, trip.calls[i]!];
          known.departure[c] = a.departure + shift;
          known.arrival[c] = b.arrival + shift;
          known.from[c] = a.stop;
          known.to[c] = b.stop;
          known.trip[c] = known.trips;
          known.pickup[c] = Number(a.pickup !== 1);
          known.dropOff[c] = Number(b.dropOff !== 1);
          known.accessible[c] = Number(trip.wheelchair === 1);
        }
        known.trips++;
      }
    }
    // Equal times: a trip's own connections in their order, for the zero-minute hops.
    known.byDeparture = sortedBy(known.departure, 1);
    known.byArrival = sortedBy(known.arrival, -1);
    if (this.#days.size >= KEPT_DAYS) this.#days.clear();
    this.#days.set(day, known);
    return known;
  }
}

function sortedBy(times: Int32Array, direction: 1 | -1): Uint32Array {
  const keys = Float64Array.from(times, (time, index) => time * 2 ** 26 + index).sort();
  const order = Uint32Array.from(keys, (key) => key - Math.floor(key / 2 ** 26) * 2 ** 26);
  return direction === 1 ? order : order.reverse();
}

function waysOnFoot(feed: OracleFeed, served: number[]): Way[][] {
  const ways: Map<number, Way>[] = feed.stops.map(() => new Map<number, Way>());
  const byLatitude = [...served].sort((a, b) => feed.stops[a]!.lat - feed.stops[b]!.lat);
  const band = CHANGE_METRES / DETOUR / 111_000;
  byLatitude.forEach((a, index) => {
    ways[a]!.set(a, { to: a, seconds: 0, exact: false });
    for (let i = index + 1; i < byLatitude.length; i++) {
      const b = byLatitude[i]!;
      if (feed.stops[b]!.lat - feed.stops[a]!.lat > band) break;
      const metres = metresBetween(feed.stops[a]!, feed.stops[b]!);
      if (metres > CHANGE_METRES) continue;
      ways[a]!.set(b, { to: b, seconds: Math.ceil(metres / SPEED), exact: false });
      ways[b]!.set(a, { to: a, seconds: Math.ceil(metres / SPEED), exact: false });
    }
  });
  const isServed = new Set(served);
  const platforms = (id: string): number[] => {
    const children = feed.stops.flatMap((stop, index) => (stop.parent === id ? [index] : []));
    return children.length > 0 ? children : [feed.stopIndex.get(id)!];
  };
  const isGeneral = (row: Record<string, string>) =>
    platforms(row.from_stop_id!).length > 1 || platforms(row.to_stop_id!).length > 1;
  const hasChildren = new Set(feed.stops.map((stop) => stop.parent));
  const general = feed.transfers.filter(
    (row) =>
      (hasChildren.has(row.from_stop_id!) || hasChildren.has(row.to_stop_id!)) && isGeneral(row),
  );
  const generalSet = new Set(general);
  // Rules for single stops come last: they count more than those for stations.
  for (const row of [...general, ...feed.transfers.filter((each) => !generalSet.has(each))]) {
    const [froms, tos] = [row.from_stop_id!, row.to_stop_id!].map((id) =>
      hasChildren.has(id) ? platforms(id) : [feed.stopIndex.get(id)!],
    );
    for (const from of froms!) {
      for (const to of tos!) {
        if (!isServed.has(from) || !isServed.has(to)) continue;
        const walk = Math.ceil(metresBetween(feed.stops[from]!, feed.stops[to]!) / SPEED);
        const given = row.min_transfer_time;
        if (row.transfer_type === '3') ways[from]!.delete(to);
        else if (row.transfer_type === '2' && given)
          ways[from]!.set(to, { to, seconds: Number(given), exact: true });
        else ways[from]!.set(to, { to, seconds: walk, exact: row.transfer_type === '1' });
      }
    }
  }
  return ways.map((each) => [...each.values()]);
}

interface Point {
  lat: number;
  lon: number;
}

/** Metres along the way. Places are rounded to 1/100,000 degrees, as documented. */
export function metresBetween(a: Point, b: Point): number {
  const [lat1, lon1, lat2, lon2] = [a.lat * 1e5, a.lon * 1e5, b.lat * 1e5, b.lon * 1e5].map(
    Math.round,
  ) as [number, number, number, number];
  const x = (lon2 - lon1) * Math.cos(((lat1 + lat2) / 2) * (Math.PI / 180 / 1e5));
  const y = lat2 - lat1;
  return Math.sqrt(x * x + y * y) * ((6_371_000 * Math.PI) / 180 / 1e5) * DETOUR;
}

export function addDays(day: string, days: number): string {
  const date = new Date(Date.UTC(+day.slice(0, 4), +day.slice(4, 6) - 1, +day.slice(6) + days));
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

/** Noon minus twelve hours in seconds since 1970: local noon is tried out. */
export function originOf(day: string, timeZone: string): number {
  const noon = Date.UTC(+day.slice(0, 4), +day.slice(4, 6) - 1, +day.slice(6), 12) / 1000;
  // Europe first: each try costs as much as a small search.
  const offsets = [1, 2, ...Array.from({ length: 113 }, (_, index) => -14 + index / 4)];
  for (const offset of offsets) {
    const instant = noon - offset * 3600;
    const wall = new Date(instant * 1000).toLocaleString('sv-SE', { timeZone });
    if (wall === `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} 12:00:00`)
      return instant - 43_200;
  }
  throw new Error(`no noon on ${day}`);
}
