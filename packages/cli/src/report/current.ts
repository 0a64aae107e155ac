import type { Ags, Database, Municipality, Offer } from '@kim-widgets/angebote';

/** The offers that hold today, with where each of them is for. */
export interface CurrentOffers {
  offers: readonly Offer[];
  /** Kommunen an offer could be missing in: not the Kreis around them. */
  municipalities: readonly Municipality[];
  /** Whether an offer is in this municipality or for it by name. */
  isLocal: (offer: Offer, ags: Ags) => boolean;
  /** Whether it is for everybody around: for the whole Kreis, or tied to no place at all. */
  isForAll: (offer: Offer) => boolean;
}

export function currentOffers(database: Database, today: string): CurrentOffers {
  const offers = (database.offers ?? []).filter(({ validTo }) => !validTo || validTo >= today);
  const all = database.municipalities ?? [];
  const municipalities = all.filter(({ parent, type }) => parent ?? type === 'kreisfreie_stadt');
  const around = new Set(all.filter((one) => !municipalities.includes(one)).map(({ ags }) => ags));
  const places = placesOf(database, offers);
  const areaOf = ({ serviceArea }: Offer) => serviceArea?.municipalities ?? [];
  return {
    offers,
    municipalities,
    isLocal: (offer, ags) => (places.get(offer)?.has(ags) ?? false) || areaOf(offer).includes(ags),
    isForAll: (offer) =>
      areaOf(offer).some((ags) => around.has(ags)) ||
      (areaOf(offer).length === 0 && (places.get(offer)?.size ?? 0) === 0),
  };
}

/** Offer → municipalities of its places. */
function placesOf({ locations }: Database, offers: readonly Offer[]): Map<Offer, Set<Ags>> {
  const byId = new Map((locations ?? []).map((place) => [place.id, place]));
  return new Map(
    offers.map((offer) => [
      offer,
      new Set(
        (offer.locations ?? []).flatMap((id) => {
          const { municipality, stops = [] } = byId.get(id) ?? {};
          return [municipality, ...stops.map((stop) => stop.municipality)].filter(
            (ags) => ags !== undefined,
          );
        }),
      ),
    ]),
  );
}
