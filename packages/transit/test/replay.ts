import type { Journey, LatLon, QueryOptions, RideLeg } from '@kim-widgets/transit';
import type { Pair } from './compare.js';
import { addDays, metresBetween } from './oracle.js';
import type { OracleTrip } from './oracle-feed.js';

const SPEED = 1.2;

/** Follows journeys through the raw feed, leg by leg, and says what is wrong with them. */
export class Replay {
  /** Where trips call, by stop: the trip and the position in it. */
  readonly #calls: { trip: OracleTrip; position: number }[][];

  constructor(private readonly pair: Pair) {
    const { feed } = pair.oracle;
    this.#calls = feed.stops.map(() => []);
    for (const trip of feed.trips) {
      trip.calls.forEach((call, position) => this.#calls[call.stop]!.push({ trip, position }));
    }
  }

  faults(
    journey: Journey,
    origin: LatLon,
    destination: LatLon,
    options: QueryOptions,
    time: number,
  ): string[] {
    const { oracle, stopOf } = this.pair;
    const { legs } = journey;
    const faults: string[] = [];
    const must = (right: boolean, what: string) => {
      if (!right) faults.push(what);
    };
    must(
      options.mode === 'depart' ? journey.departure >= time : journey.arrival <= time,
      'leaves too early or arrives too late',
    );
    must(
      legs[0]!.departure === journey.departure && legs.at(-1)!.arrival === journey.arrival,
      'legs and journey disagree',
    );
    legs.forEach((leg, index) => {
      const before = legs[index - 1];
      must(
        leg.arrival >= leg.departure && (!before || leg.departure >= before.arrival),
        'goes back in time',
      );
      if (leg.type === 'ride') {
        must(
          this.#isInFeed(leg, options.date),
          `no such ride: ${leg.line.name} from ${leg.from.name} at ${leg.departure}`,
        );
        return;
      }
      const [a, b] = [leg.from ?? origin, leg.to ?? destination];
      const metres = metresBetween(a, b);
      const next = legs[index + 1];
      const between = leg.from && leg.to;
      const latest = between && next ? next.departure - leg.departure : Infinity;
      must(
        leg.arrival - leg.departure === Math.min(Math.ceil(metres / SPEED), latest),
        'walks at another pace',
      );
      must(between !== undefined || metres <= (options.maxWalkMetres ?? 1080), 'walks too far');
    });
    const rides = legs.filter((leg) => leg.type === 'ride');
    must(journey.changes === Math.max(0, rides.length - 1), 'counts its changes wrongly');
    rides.slice(1).forEach((ride, index) => {
      const before = rides[index]!;
      const way = oracle.wayBetween(stopOf[before.to.index]!, stopOf[ride.from.index]!);
      const least =
        way && (way.exact ? way.seconds : Math.max(way.seconds, options.minChangeSeconds ?? 120));
      must(least !== undefined && ride.departure - before.arrival >= least, 'changes too fast');
    });
    return faults;
  }

  #isInFeed(ride: RideLeg, date: string): boolean {
    const { oracle, stopOf } = this.pair;
    const { feed } = oracle;
    const day = date.replaceAll('-', '');
    return [0, -1, 1, -2, 2, -3].some((later) => {
      const runDay = addDays(day, later);
      const shift = oracle.originOf(runDay) - oracle.originOf(day);
      return this.#calls[stopOf[ride.from.index]!]!.some(({ trip, position }) => {
        if (trip.line !== ride.line.name) return false;
        if (trip.calls[position]!.departure + shift !== ride.departure) return false;
        const calls = trip.calls.slice(position, position + ride.stops.length);
        const [on, off] = [calls[0]!, calls.at(-1)!];
        const mustCall = on.pickup >= 2 || off.dropOff >= 2;
        return (
          calls.length === ride.stops.length &&
          on.pickup !== 1 &&
          off.dropOff !== 1 &&
          mustCall === (ride.callAhead !== undefined) &&
          feed.runs(trip.service, runDay) &&
          ride.stops.every(
            (stop, i) =>
              stopOf[stop.index] === calls[i]!.stop &&
              stop.arrival === calls[i]!.arrival + shift &&
              stop.departure === calls[i]!.departure + shift,
          )
        );
      });
    });
  }
}
