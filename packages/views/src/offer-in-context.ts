import {
  metresBetween,
  offerOpenState,
  timetable,
  type Holidays,
  type Location,
  type Offer,
  type OpenState,
  type Organization,
  type Point,
  type RelatedRecords,
  type Timetable,
} from '@kim-widgets/angebote';

/** An offer with what it refers to, and what is known about it at a moment. */
export interface OfferInContext {
  offer: Offer;
  organization?: Organization;
  /** The nearest first, if it is known from where. */
  locations: readonly Location[];
  times: Timetable;
  open: OpenState;
  /** To the nearest of its places. */
  distanceMetres?: number;
  /** The first of the offers to try while this one is full. */
  alternative?: Offer;
}

export interface Moment {
  at: Date;
  holidays: Holidays;
  /** Where the visitor is, or asks for. */
  near?: Point | undefined;
}

/** Follows an offer's references; what they name may be missing. */
export function offerInContext(
  offer: Offer,
  byId: RelatedRecords,
  { at, holidays, near }: Moment,
): OfferInContext {
  const distance = ({ coordinates }: Location) =>
    near && coordinates ? metresBetween(near, coordinates) : Infinity;
  const locations = (offer.locations ?? [])
    .flatMap((id) => byId.locations.get(id) ?? [])
    .sort((a, b) => (near ? distance(a) - distance(b) : 0));
  const [place] = locations;
  const inherited = place?.schedule;
  const organization = offer.organization ? byId.organizations.get(offer.organization) : undefined;
  const isFull = offer.capacity?.status === 'full' || offer.capacity?.status === 'waitlist';
  const alternative = isFull
    ? (offer.alternatives ?? []).flatMap((id) => byId.offers.get(id) ?? [])[0]
    : undefined;
  const metres = place ? distance(place) : Infinity;
  return {
    offer,
    locations,
    times: timetable(offer.schedule, { at, inherited }),
    open: offerOpenState(offer, { byId }, { at, holidays }),
    ...(organization && { organization }),
    ...(Number.isFinite(metres) && { distanceMetres: metres }),
    ...(alternative && { alternative }),
  };
}
