import type { Journey, Leg, Line, Mode, RideLeg, Stop, StopTime } from '../types.js';
import { instantIn, listIn, numberIn, objectIn, textIn, type Json } from './json.js';

const MODES: ReadonlyMap<string, Mode> = new Map([
  ['TRAM', 'tram'],
  ['SUBWAY', 'subway'],
  ['FERRY', 'ferry'],
  ['AIRPLANE', 'air'],
  ['BUS', 'bus'],
  ['COACH', 'bus'],
  ['OTHER', 'bus'],
  ['RAIL', 'rail'],
  ['HIGHSPEED_RAIL', 'rail'],
  ['LONG_DISTANCE', 'rail'],
  ['NIGHT_RAIL', 'rail'],
  ['REGIONAL_FAST_RAIL', 'rail'],
  ['REGIONAL_RAIL', 'rail'],
  ['SUBURBAN', 'rail'],
  ['FUNICULAR', 'cable'],
  ['AERIAL_LIFT', 'cable'],
  ['CABLE_CAR', 'cable'],
]);

const STEP_FREE = new Map([
  ['ACCESSIBLE', true],
  ['NOT_ACCESSIBLE', false],
]);

/** GTFS route_type of a bus: what a line is taken for when the answer does not say. */
const BUS = 3;

/**
 * The journey an itinerary of MOTIS describes; undefined when part of it is cancelled, was not asked
 * for (a car, a bicycle) or makes no sense. `dayBegin` is the instant the asked day's times count
 * from. That a ride must be ordered MOTIS does not say.
 */
export function journeyIn(itinerary: Json, date: string, dayBegin: number): Journey | undefined {
  const raw = listIn(itinerary.legs);
  const legs = raw.map((leg, index) => legIn(leg, dayBegin, index === 0, index === raw.length - 1));
  const found = legs.filter((leg) => leg !== undefined);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < legs.length || !isInOrder(found)) return undefined;
  const boardings = raw.filter(
    ({ mode, interlineWithPreviousLeg }) => mode !== 'WALK' && interlineWithPreviousLeg !== true,
  ).length;
  return {
    date,
    departure: first.departure,
    arrival: last.arrival,
    changes: Math.max(0, boardings - 1),
    legs: found.filter(
      (leg) => leg.type === 'ride' || leg.arrival > leg.departure || found.length === 1,
    ),
    // Beyond the feed's end MOTIS can repeat its weeks; those days nobody has promised.
    outsideValidity: raw.some(({ loopedCalendarSince }) => loopedCalendarSince !== undefined),
  };
}

function isInOrder(legs: readonly Leg[]): boolean {
  return legs.every(
    ({ departure, arrival }, index) =>
      arrival >= departure && departure >= (legs[index - 1]?.arrival ?? departure),
  );
}

function legIn(leg: Json, dayBegin: number, isFirst: boolean, isLast: boolean): Leg | undefined {
  const from = stopIn(leg.from);
  const to = stopIn(leg.to);
  const departure = instantIn(leg.startTime) - dayBegin;
  const arrival = instantIn(leg.endTime) - dayBegin;
  if (!from || !to || Number.isNaN(departure + arrival)) return undefined;
  if (leg.mode === 'WALK') {
    return {
      type: 'walk',
      from: isFirst ? undefined : from,
      to: isLast ? undefined : to,
      departure,
      arrival,
    };
  }
  return rideIn(leg, dayBegin, {
    from: { ...from, arrival: departure, departure },
    to: { ...to, arrival, departure: arrival },
  });
}

function rideIn(
  leg: Json,
  dayBegin: number,
  { from, to }: { from: StopTime; to: StopTime },
): RideLeg | undefined {
  const mode = MODES.get(textIn(leg.mode));
  if (!mode || leg.cancelled === true) return undefined;
  const between = listIn(leg.intermediateStops).flatMap((place) => {
    const stop = stopIn(place);
    const times = [place.arrival, place.departure].map((time) => instantIn(time) - dayBegin);
    const [arrival = NaN, departure = NaN] = times;
    return stop && !Number.isNaN(arrival + departure) ? [{ ...stop, arrival, departure }] : [];
  });
  return {
    type: 'ride',
    line: lineIn(leg, mode),
    headsign: textIn(leg.headsign),
    stops: [from, ...between, to],
    from,
    to,
    departure: from.departure,
    arrival: to.arrival,
    callAhead: undefined,
    stepFree: STEP_FREE.get(textIn(leg.wheelchairAccessible)),
  };
}

function lineIn(leg: Json, mode: Mode): Line {
  const names = [leg.displayName, leg.routeShortName, leg.routeLongName].map(textIn);
  const agency = textIn(leg.agencyName);
  return {
    index: -1,
    name: names.find(Boolean) ?? '',
    longName: textIn(leg.routeLongName),
    mode,
    type: Number.isInteger(leg.routeType) ? numberIn(leg.routeType) : BUS,
    colour: colourIn(leg.routeColor),
    textColour: colourIn(leg.routeTextColor),
    agency: agency ? { name: agency, url: webAddressIn(leg.agencyUrl), phone: '' } : undefined,
  };
}

function stopIn(value: unknown): Stop | undefined {
  const place = objectIn(value);
  const [lat, lon] = [numberIn(place.lat), numberIn(place.lon)];
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return undefined;
  const platform = textIn(place.track) || textIn(place.scheduledTrack);
  return { index: -1, name: textIn(place.name), platform, id: textIn(place.stopId), lat, lon };
}

function colourIn(value: unknown): string {
  const text = textIn(value).replace(/^#/, '');
  return /^[0-9a-f]{6}$/i.test(text) ? `#${text.toLowerCase()}` : '';
}

/** Addresses end up as links on a public page: nothing but the web's own schemes. */
function webAddressIn(value: unknown): string {
  const text = textIn(value);
  return /^https?:\/\//i.test(text) ? text : '';
}
