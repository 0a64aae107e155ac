import type { Location, Offer, Organization } from '../generated/database.js';
import { type Columns, toColumns } from './columns.js';
import type { BuiltCards, BuiltList } from './manifest.js';

/** What lists, cards, filters, the table and the map need of an offer. */
const OFFER_FIELDS = [
  'id',
  'title',
  'alternateName',
  'organization',
  'locations',
  'topics',
  'needs',
  'offerType',
  'supportTypes',
  'targetGroups',
  'legalAreas',
  'kimServiceLevel',
  'channels',
  'languages',
  'schedule',
  'levelOffered',
  'childcare',
  'lowThreshold',
  'suitableForNonReaders',
  'contacts',
  'alternatives',
  'keywords',
  'phones',
  'source',
  'visibility',
  'lastVerified',
  'reviewDue',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof Offer)[];

const ORGANIZATION_FIELDS = [
  'id',
  'name',
  'alternateName',
  'type',
  'umbrella',
  'phones',
  'visibility',
] as const satisfies readonly (keyof Organization)[];

const LOCATION_FIELDS = [
  'id',
  'name',
  'kind',
  'municipality',
  'address',
  'coordinates',
  'hostBuilding',
  'accessibility',
  'schedule',
  'stops',
  'visibility',
] as const satisfies readonly (keyof Location)[];

/** Kinds of location without an address: there the summary says where and how. */
const WITHOUT_WAY: readonly Location['kind'][] = ['online', 'phone', 'home_visit'];

/**
 * What only cards show, and what orders and conditions need that nobody begins with. A list's filters
 * and their counts do without.
 */
const ON_CARDS = {
  offers: new Set<string>([
    'title',
    'alternateName',
    'summary',
    'schedule',
    'eligibility',
    'contacts',
    'alternatives',
    'keywords',
    'phones',
    'source',
    'lastVerified',
  ] satisfies (keyof Offer)[]),
  organizations: new Set<string>([
    'name',
    'alternateName',
    'phones',
  ] satisfies (keyof Organization)[]),
  locations: new Set<string>([
    'name',
    'address',
    'coordinates',
    'hostBuilding',
    'schedule',
  ] satisfies (keyof Location)[]),
};

/**
 * So many offers are whole in the list, with those they name instead of themselves: a first page of
 * cards, and some that may have ended since.
 */
const FIRST = 20;

/** The list of a built folder and what it leaves to the cards; see {@link BuiltList}. */
export function builtList(
  { offers, organizations, locations }: Listed,
  shards: BuiltList['shards'],
): { list: BuiltList; cards: BuiltCards } {
  const kinds = new Map(locations.map(({ id, kind }) => [id, kind]));
  const needsNoWay = ({ locations: ids = [] }: Offer): boolean =>
    ids.some((id) => WITHOUT_WAY.includes(kinds.get(id) ?? 'office'));
  // The card of an offer that is full names another.
  const firstIds = new Set(
    offers.slice(0, FIRST).flatMap(({ id, alternatives = [] }) => [id, ...alternatives]),
  );
  const first = offers.filter(({ id }) => firstIds.has(id));
  const firstOrganizations = new Set(first.map(({ organization }) => organization));
  const firstLocations = new Set(first.flatMap((offer) => offer.locations ?? []));
  const [offerList, offerCards] = divide(
    offers.map((offer) => ({ ...listedOffer(offer, needsNoWay(offer)), id: offer.id })),
    ON_CARDS.offers,
    ({ id }) => firstIds.has(id),
  );
  const [organizationList, organizationCards] = divide(
    organizations.map((one) => pick(one, ORGANIZATION_FIELDS)),
    ON_CARDS.organizations,
    ({ id }) => firstOrganizations.has(id),
  );
  const [locationList, locationCards] = divide(
    locations.map((one) => pick(one, LOCATION_FIELDS)),
    ON_CARDS.locations,
    ({ id }) => firstLocations.has(id),
  );
  return {
    list: {
      offers: offerList,
      organizations: organizationList,
      locations: locationList,
      shards,
    },
    cards: {
      offers: offerCards,
      organizations: organizationCards,
      locations: locationCards,
    },
  };
}

/** Records as columns, and apart from them the columns of what is not among the first. */
function divide<T extends object>(
  records: readonly T[],
  apart: ReadonlySet<string>,
  isFirst: (record: T) => boolean,
): [list: Columns, cards: Columns] {
  const listed: object[] = [];
  const others: object[] = [];
  for (const record of records) {
    const whole = isFirst(record);
    const isListed = ([name]: [string, unknown]) => whole || !apart.has(name);
    const fields = Object.entries(record);
    listed.push(Object.fromEntries(fields.filter(isListed)));
    others.push(Object.fromEntries(fields.filter((field) => !isListed(field))));
  }
  return [toColumns(listed), toColumns(others)];
}

interface Listed {
  offers: readonly Offer[];
  organizations: readonly Organization[];
  locations: readonly Location[];
}

/** An offer without its long texts. */
function listedOffer(offer: Offer, withSummary: boolean): Partial<Offer> {
  const { serviceArea, interpretation, cost, registration, eligibility, capacity } = offer;
  return {
    ...pick(offer, OFFER_FIELDS),
    ...(withSummary && pick(offer, ['summary'])),
    ...(serviceArea?.municipalities && {
      serviceArea: { municipalities: serviceArea.municipalities },
    }),
    ...(interpretation && { interpretation: pick(interpretation, ['available', 'languages']) }),
    ...(cost && { cost: pick(cost, ['type', 'amount', 'unit']) }),
    ...(registration && { registration: pick(registration, ['modes', 'bookableBy']) }),
    ...(eligibility && { eligibility: without(eligibility, 'description') }),
    ...(capacity && { capacity: without(capacity, 'note') }),
  };
}

function pick<T extends object, K extends keyof T>(record: T, fields: readonly K[]): Pick<T, K> {
  const picked: Partial<T> = {};
  for (const field of fields) if (record[field] !== undefined) picked[field] = record[field];
  return picked as Pick<T, K>;
}

function without<T extends object>(record: T, field: keyof T): T {
  const rest = { ...record };
  Reflect.deleteProperty(rest, field);
  return rest;
}
