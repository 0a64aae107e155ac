import { metresBetween } from './distance.js';
import { isEligible } from './eligibility.js';
import type { Location, Offer, Point } from './generated/database.js';
import type { OfferDatabase } from './offer-database.js';
import type { OfferRequest } from './offer-source.js';
import { follow } from './records.js';
import { localDate } from './schedule/berlin.js';
import type { OpenState } from './schedule/open-state.js';

const WITHOUT_WAY: readonly Location['kind'][] = ['online', 'phone', 'home_visit'];

/**
 * What a request asks for beside text and facets, as one question per offer: that it is listed at
 * the time, near enough, open, and meant for the visitor.
 *
 * @param stateOf whether an offer is open at the time
 */
export function conditionsOf(
  request: OfferRequest & { at: Date },
  database: OfferDatabase,
  stateOf: (offer: Offer) => OpenState,
): (offer: Offer) => boolean {
  const { at, place, withinMetres = Infinity, visitor, open } = request;
  const { travelMinutes, withinMinutes = Infinity } = request;
  const today = localDate(at);
  const { germanLevels } = database.vocabularies;
  const isNear = (offer: Offer): boolean =>
    place === undefined ||
    withinMetres === Infinity ||
    nearestMetres(offer, place, database) <= withinMetres ||
    follow(offer.locations, database.byId.locations).some(({ kind }) => WITHOUT_WAY.includes(kind));
  const isOpen = (offer: Offer): boolean => {
    if (!open) return true;
    const { state, next, nextByAppointment } = stateOf(offer);
    if (state === 'open') return true;
    return (
      open === 'today' && next !== undefined && !nextByAppointment && localDate(next) === today
    );
  };
  return (offer) =>
    (offer.validFrom ?? today) <= today &&
    (offer.validTo ?? today) >= today &&
    (!visitor || isEligible(offer.eligibility, visitor, germanLevels)) &&
    isNear(offer) &&
    (!travelMinutes || minutesTo(offer, travelMinutes) <= withinMinutes) &&
    isOpen(offer);
}

/** How long the way to an offer is; Infinity if there is none. */
export function minutesTo({ id }: Pick<Offer, 'id'>, minutes: ReadonlyMap<string, number>): number {
  return minutes.get(id) ?? Infinity;
}

/** From a point to the nearest place of an offer, as the crow flies; Infinity if none is known. */
export function nearestMetres(offer: Offer, from: Point, { byId }: OfferDatabase): number {
  const places = follow(offer.locations, byId.locations)
    .flatMap((location) => [location, ...(location.stops ?? [])])
    .flatMap(({ coordinates }) => coordinates ?? []);
  return Math.min(...places.map((to) => metresBetween(from, to)));
}
