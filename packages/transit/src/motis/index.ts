import { createClock, DAY, dayOf, secondsOf } from '../clock.js';
import { METRES_PER_UNIT, metresBetween, UNITS_PER_DEGREE, type LatLon } from '../geometry.js';
import { DETOUR, WALKING_SPEED, withDefaults } from '../options.js';
import type { Journey, QueryOptions } from '../types.js';
import { offsetAt, zoneOffsets } from '../zones.js';
import type { TransitAdapter } from './adapter.js';
import { journeyIn } from './itinerary.js';
import { listIn, numberIn, objectIn } from './json.js';
import { createRequest, type Parameters } from './request.js';

export type { TransitAdapter, TransitServiceError } from './adapter.js';

export interface MotisOptions {
  /** Where the server is: what stands before `/api/v6/`. */
  baseUrl: string;
  /** The time zone of dates and times. Default `Europe/Berlin`. */
  timeZone?: string;
  /** The longest trip the server looks for to all stops, in minutes. Default 90, as MOTIS has it. */
  maxReachMinutes?: number;
  /** Asks the network. Default: the platform's `fetch`. */
  fetch?: typeof globalThis.fetch;
}

/**
 * Asks a MOTIS server (2.9 or later: `/api/v6/one-to-all` and `/api/v6/plan`). Sends nothing before
 * the first question. Throws a `RangeError` when `baseUrl` is no http(s) address.
 */
export function createMotisAdapter({
  baseUrl,
  timeZone = 'Europe/Berlin',
  maxReachMinutes = 90,
  fetch = globalThis.fetch,
}: MotisOptions): TransitAdapter {
  const request = createRequest(baseUrl, fetch);
  return {
    recipient: request.host,

    async reachOf(origin, options, places, signal) {
      const { maxWalkMetres, maxDurationMinutes } = withDefaults(options);
      const parameters = {
        ...parametersOf(options, dayBegin(options.date, timeZone), timeZone),
        one: coordinates(origin),
        maxTravelTime: Math.min(maxDurationMinutes, maxReachMinutes),
      };
      const { all } = await request.get('api/v6/one-to-all', parameters, signal);
      const reached = listIn(all).map(({ place, duration }) => {
        const { lat, lon } = objectIn(place);
        return { lat: numberIn(lat), lon: numberIn(lon), seconds: numberIn(duration) * 60 };
      });
      const minutes = places.map((place) =>
        minutesTo(place, [{ ...origin, seconds: 0 }, ...reached], maxWalkMetres),
      );
      return {
        outsideValidity: false,
        minutes: minutes.map((each) => (each <= maxDurationMinutes ? each : undefined)),
      };
    },

    async journeys(origin, destination, options, signal) {
      const begin = dayBegin(options.date, timeZone);
      const common = parametersOf(options, begin, timeZone);
      const parameters = {
        ...common,
        fromPlace: coordinates(origin),
        toPlace: coordinates(destination),
        maxTravelTime: withDefaults(options).maxDurationMinutes,
        maxDirectTime: common.maxPreTransitTime,
        timetableView: false,
        detailedLegs: false,
      };
      const { direct, itineraries } = await request.get('api/v6/plan', parameters, signal);
      const found = [...listIn(direct), ...listIn(itineraries)].flatMap(
        (itinerary) => journeyIn(itinerary, options.date, begin) ?? [],
      );
      const best = bestOf(found, options.mode);
      return Object.assign(options.best ? best.slice(-1) : best, {
        outsideValidity: found.some(({ outsideValidity }) => outsideValidity),
      });
    },
  };
}

/** The instant (seconds since 1970) from which a day's times count: noon less twelve hours. */
function dayBegin(date: string, timeZone: string): number {
  const midnight = dayOf(date) * DAY;
  return midnight - offsetAt(midnight + DAY / 2, timeZone);
}

/** What both questions have in common, in the units and names of MOTIS. */
function parametersOf(options: QueryOptions, begin: number, timeZone: string) {
  const { maxWalkMetres, maxChanges, minChangeSeconds, stepFree } = withDefaults(options);
  const day = dayOf(options.date);
  const clock = createClock(zoneOffsets(day - 1, day + 2, timeZone));
  const time = begin + clock.fromWall(day, secondsOf(options.time));
  const maxWalkSeconds = Math.floor(maxWalkMetres / WALKING_SPEED);
  return {
    time: new Date(time * 1000).toISOString(),
    arriveBy: options.mode === 'arrive',
    maxTransfers: maxChanges,
    minTransferTime: Math.ceil(minChangeSeconds / 60),
    pedestrianSpeed: WALKING_SPEED,
    maxPreTransitTime: maxWalkSeconds,
    maxPostTransitTime: maxWalkSeconds,
    // The profile counts only on ways that are looked up in the street network.
    ...(stepFree && { pedestrianProfile: 'WHEELCHAIR', useRoutedTransfers: true }),
  } satisfies Parameters;
}

const coordinates = ({ lat, lon }: LatLon): string => `${lat},${lon}`;

/** By the nearest of the reached stops: the server knows stops, not doors. */
function minutesTo(
  place: LatLon,
  reached: readonly (LatLon & { seconds: number })[],
  maxWalkMetres: number,
): number {
  const band = maxWalkMetres / DETOUR / METRES_PER_UNIT / UNITS_PER_DEGREE;
  let best = Infinity;
  for (const { lat, lon, seconds } of reached) {
    if (!(seconds >= 0 && Math.abs(lat - place.lat) <= band)) continue;
    const [lat1, lon1, lat2, lon2] = [lat, lon, place.lat, place.lon].map(
      (degrees) => degrees * UNITS_PER_DEGREE,
    ) as [number, number, number, number];
    const metres = metresBetween(lat1, lon1, lat2, lon2) * DETOUR;
    if (metres <= maxWalkMetres) best = Math.min(best, seconds + metres / WALKING_SPEED);
  }
  return Math.ceil(best / 60);
}

/** Of which none is better in both time and changes, fewest changes first. */
function bestOf(journeys: readonly Journey[], mode: QueryOptions['mode']): Journey[] {
  const rides = ({ legs }: Journey) => legs.filter((leg) => leg.type === 'ride').length;
  const lateness = ({ arrival, departure }: Journey) => (mode === 'depart' ? arrival : -departure);
  const ordered = [...journeys].sort((a, b) => rides(a) - rides(b) || lateness(a) - lateness(b));
  let least = Infinity;
  return ordered.filter((journey) => {
    const isBetter = lateness(journey) < least;
    if (isBetter) least = lateness(journey);
    return isBetter;
  });
}
