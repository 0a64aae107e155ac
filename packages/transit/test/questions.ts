import type { Journey, LatLon, QueryOptions } from '@kim-widgets/transit';
import { serviceTime, type Pair } from './compare.js';
import type { Random } from './random.js';
import { Replay } from './replay.js';

/** A random trip between two places near stops, and its time in seconds of the service day. */
export interface TripQuestion {
  origin: LatLon;
  destination: LatLon;
  options: QueryOptions;
  day: string;
  time: number;
}

export function randomTrip(pair: Pair, random: Random, days: readonly string[]): TripQuestion {
  const { timetable, oracle } = pair;
  const place = () => {
    const { lat, lon } = timetable.stop(random.int(0, timetable.stopCount - 1));
    return random.chance(0.5)
      ? { lat, lon }
      : { lat: lat + 0.003 * random.next(), lon: lon + 0.003 * random.next() };
  };
  const day = random.pick(days);
  const wall = random.int(0, 1439) * 60;
  const options: QueryOptions = {
    date: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
    time: wall,
    mode: random.pick(['depart', 'arrive']),
    maxWalkMetres: random.pick([400, 1080]),
    maxChanges: random.pick([2, 5]),
    minChangeSeconds: random.pick([0, 120]),
    maxDurationMinutes: random.pick([180, 720]),
  };
  return {
    origin: place(),
    destination: place(),
    options,
    day,
    time: serviceTime(oracle, day, wall),
  };
}

/** What is wrong with the answers to a question: replayed leg by leg, and asked the other way round. */
export function journeyFaults(
  pair: Pair,
  replay: Replay,
  question: TripQuestion,
): { count: number; faults: string[] } {
  const { timetable } = pair;
  const { origin, destination, options, time } = question;
  const found = timetable.journeys(origin, destination, options);
  const faults = found.flatMap((journey) =>
    replay.faults(journey, origin, destination, options, time),
  );
  found.slice(1).forEach((journey, index) => {
    if (!isBetter(journey, found[index]!, options.mode)) faults.push('more changes for nothing');
  });
  for (const journey of found) {
    // No number of changes stands for "on foot only".
    if (journey.legs.some((leg) => leg.type === 'ride')) {
      faults.push(...dualityFaults(pair, question, journey));
    }
  }
  return {
    count: found.length,
    faults: faults.map((fault) => `${JSON.stringify(question)}: ${fault}`),
  };
}

function isBetter(a: Journey, b: Journey, mode: QueryOptions['mode']): boolean {
  return mode === 'depart' ? a.arrival < b.arrival : a.departure > b.departure;
}

/** Whoever leaves then arrives then, and whoever must arrive then may leave then. */
function dualityFaults(
  pair: Pair,
  { origin, destination, options }: TripQuestion,
  journey: Journey,
): string[] {
  const common = {
    ...options,
    maxChanges: journey.changes,
    maxDurationMinutes: 1440,
  };
  const wall = (seconds: number) => {
    const { date, time } = pair.timetable.clock(options.date, seconds);
    // On the nights of the clock changes one shown time can mean two moments.
    return date === options.date && seconds % 60 === 0 && seconds > 4 * 3600 && seconds < 86_400
      ? time
      : undefined;
  };
  const [leave, arrive] = [wall(journey.departure), wall(journey.arrival)];
  const faults: string[] = [];
  if (leave) {
    const forth = pair.timetable
      .journeys(origin, destination, { ...common, time: leave, mode: 'depart' })
      .at(-1);
    if (forth?.arrival !== journey.arrival)
      faults.push(`leaving at ${leave} arrives at ${forth?.arrival}, not ${journey.arrival}`);
  }
  if (arrive) {
    const back = pair.timetable
      .journeys(origin, destination, { ...common, time: arrive, mode: 'arrive' })
      .at(-1);
    if (back?.departure !== journey.departure)
      faults.push(`arriving by ${arrive} leaves at ${back?.departure}, not ${journey.departure}`);
  }
  return faults;
}
