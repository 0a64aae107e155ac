import type { Location, Need, Offer, OfferDatabase } from '@kim-widgets/angebote';

/** Facet → the values of one offer, written down again without looking at how the source does it. */
export type Facts = Readonly<Record<string, readonly string[]>>;

const WITHOUT_WAY: readonly Location['kind'][] = ['online', 'phone', 'home_visit'];

function needs({ needs: own, topics = [] }: Offer, all: readonly Need[]): string[] {
  if (own) return own;
  return all
    .filter((need) => (need.topics ?? []).some((id) => topics.includes(id)))
    .map(({ id }) => id);
}

function factsOf(offer: Offer, { byId, vocabularies }: OfferDatabase): Facts {
  const places = (offer.locations ?? []).flatMap((id) => byId.locations.get(id) ?? []);
  const stops = places.flatMap((place) => place.stops ?? []);
  const interpreted = offer.interpretation;
  const organization = byId.organizations.get(offer.organization ?? '');
  const yes = (holds: boolean | undefined) => (holds ? ['yes'] : []);
  const some = (value: string | undefined) => (value ? [value] : []);
  return {
    needs: needs(offer, vocabularies.needs ?? []),
    topics: offer.topics ?? [],
    targetGroups: offer.targetGroups ?? [],
    languages: [
      ...(offer.languages ?? []),
      ...(interpreted && interpreted.available !== 'none' ? (interpreted.languages ?? []) : []),
    ],
    municipality: [
      ...places.flatMap(({ municipality }) => municipality ?? []),
      ...stops.flatMap(({ municipality }) => municipality ?? []),
      ...places.filter(({ kind }) => WITHOUT_WAY.includes(kind)).map(({ kind }) => kind),
      ...(offer.serviceArea?.municipalities ?? []),
    ],
    offerTypes: some(offer.offerType),
    levels: offer.levelOffered ?? [],
    bookableBy: offer.registration?.bookableBy ?? [],
    registration: offer.registration?.modes ?? [],
    cost: some(offer.cost?.type),
    capacity: some(offer.capacity?.status),
    childcare: yes(offer.childcare),
    stepFree: yes([...places, ...stops].some((place) => place.accessibility?.stepFree === true)),
    suitableForNonReaders: yes(offer.suitableForNonReaders),
    legalAreas: offer.legalAreas ?? [],
    organizationTypes: some(organization?.type),
  };
}

/** Facts of every offer that is listed on a day. */
export function bruteForce(database: OfferDatabase, today: string): Facts[] {
  return database.offers
    .filter(({ validFrom = '', validTo = '9999' }) => validFrom <= today && today <= validTo)
    .map((offer) => factsOf(offer, database));
}

function passes(facts: Facts, filters: Facts, except?: string): boolean {
  return Object.entries(filters).every(
    ([facet, chosen]) =>
      facet === except || chosen.some((value) => facts[facet]?.includes(value) ?? false),
  );
}

export function countAll(all: readonly Facts[], filters: Facts): number {
  return all.filter((facts) => passes(facts, filters)).length;
}

/** How many would be found with this value chosen, and what is chosen in the other facets. */
export function countValue(
  all: readonly Facts[],
  filters: Facts,
  facet: string,
  value: string,
): number {
  return all.filter((facts) => passes(facts, filters, facet) && facts[facet]?.includes(value))
    .length;
}
