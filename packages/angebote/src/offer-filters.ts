import type { Location, Offer } from './generated/database.js';
import type { OfferDatabase } from './offer-database.js';
import { follow, present, withoutEmpty } from './records.js';

/** Facet → the values an offer has. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Kinds of location that need no way, as values of the municipality facet. */
const WITHOUT_WAY: readonly Location['kind'][] = ['online', 'phone', 'home_visit'];

/**
 * What an offer can be filtered by. Facets of a vocabulary are named like the vocabulary; those that
 * only say yes have the value `yes`. `municipality` holds the AGS of every Kommune in which or for
 * which the offer is, that of the Kreis if it is for the whole Kreis, and `online`, `phone` or
 * `home_visit`.
 */
export function offerFilters(offer: Offer, database: OfferDatabase): Filters {
  const locations = follow(offer.locations, database.byId.locations);
  const [organization] = follow([offer.organization], database.byId.organizations);
  return withoutEmpty({
    topics: offer.topics,
    needs: offer.needs ?? needsOf(offer, database),
    offerTypes: present([offer.offerType]),
    supportTypes: offer.supportTypes,
    targetGroups: offer.targetGroups,
    legalAreas: offer.legalAreas,
    languages: languagesOf(offer),
    municipality: municipalitiesOf(offer, locations),
    organization: present([offer.organization]),
    organizationTypes: present([organization?.type]),
    umbrellas: present([organization?.umbrella]),
    channels: offer.channels,
    levels: offer.levelOffered,
    kimServiceLevels: present([offer.kimServiceLevel]),
    registration: offer.registration?.modes,
    bookableBy: offer.registration?.bookableBy,
    cost: present([offer.cost?.type]),
    capacity: present([offer.capacity?.status]),
    childcare: yes(offer.childcare),
    stepFree: yes(locations.some(isStepFree)),
    lowThreshold: yes(offer.lowThreshold),
    suitableForNonReaders: yes(offer.suitableForNonReaders),
  });
}

/** A need is served by what is about one of its topics, unless the offer names its needs itself. */
function needsOf({ topics = [] }: Offer, { vocabularies }: OfferDatabase): string[] {
  return (vocabularies.needs ?? [])
    .filter((need) => need.topics?.some((topic) => topics.includes(topic)))
    .map(({ id }) => id);
}

function languagesOf({ languages = [], interpretation }: Offer): string[] {
  const interpreted = interpretation?.available === 'none' ? [] : (interpretation?.languages ?? []);
  return present([...languages, ...interpreted]);
}

function municipalitiesOf({ serviceArea }: Offer, locations: readonly Location[]): string[] {
  const places = locations.flatMap(({ kind, municipality, stops = [] }) => [
    WITHOUT_WAY.includes(kind) ? kind : undefined,
    municipality,
    ...stops.map((stop) => stop.municipality),
  ]);
  return present([...places, ...(serviceArea?.municipalities ?? [])]);
}

function isStepFree({ accessibility, stops = [] }: Location): boolean {
  return [accessibility, ...stops.map((stop) => stop.accessibility)].some((one) => one?.stepFree);
}

function yes(value: boolean | undefined): string[] {
  return value ? ['yes'] : [];
}
