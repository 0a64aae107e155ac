import type { Location, Offer, Organization } from '../generated/database.js';
import { toColumns } from './columns.js';
import type { BuiltList } from './manifest.js';

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

/** The list of a built folder; see {@link BuiltList}. */
export function builtList(
  { offers, organizations, locations }: Listed,
  shards: BuiltList['shards'],
): BuiltList {
  const kinds = new Map(locations.map(({ id, kind }) => [id, kind]));
  const needsNoWay = ({ locations: ids = [] }: Offer): boolean =>
    ids.some((id) => WITHOUT_WAY.includes(kinds.get(id) ?? 'office'));
  return {
    offers: toColumns(offers.map((offer) => listedOffer(offer, needsNoWay(offer)))),
    organizations: toColumns(organizations.map((one) => pick(one, ORGANIZATION_FIELDS))),
    locations: toColumns(locations.map((one) => pick(one, LOCATION_FIELDS))),
    shards,
  };
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
