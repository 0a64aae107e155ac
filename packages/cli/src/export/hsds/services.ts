import type {
  Contact,
  Database,
  Email,
  LocalizedText,
  Location,
  Offer,
  Organization,
  Phone,
  Vocabularies,
} from '@kim-widgets/angebote';
import { createNames, type Names, recordsOf } from '../../table/names.js';
import { hsdsSchedules } from './schedules.js';
import { stableUuid } from './uuid.js';

type Json = Record<string, unknown>;

/** Which of an offer's terms become attributes. */
const TERMS: readonly (readonly [property: keyof Offer, vocabulary: keyof Vocabularies])[] = [
  ['topics', 'topics'],
  ['needs', 'needs'],
  ['offerType', 'offerTypes'],
  ['supportTypes', 'supportTypes'],
  ['targetGroups', 'targetGroups'],
  ['legalAreas', 'legalAreas'],
  ['kimServiceLevel', 'kimServiceLevels'],
  ['channels', 'channels'],
  ['levelOffered', 'germanLevels'],
];

/**
 * The offers as HSDS 3 services, each with its organization, places, contacts and terms, as one page
 * of the API (`/services`).
 *
 * @param today `YYYY-MM-DD`: an offer that has ended is `inactive`
 * @see https://docs.openreferral.org/
 */
export function hsdsPage(database: Database, defaults: Vocabularies, today: string): Json {
  const names = createNames({ ...defaults, ...database.vocabularies }, recordsOf(database));
  const related: Related = {
    names,
    today,
    organizations: byId(database.organizations),
    locations: byId(database.locations),
    contacts: byId(database.contacts),
    municipalities: new Map((database.municipalities ?? []).map(({ ags, name }) => [ags, name])),
  };
  const contents = (database.offers ?? []).map((offer) => service(offer, related));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

interface Related {
  names: Names;
  today: string;
  organizations: Map<string, Organization>;
  locations: Map<string, Location>;
  contacts: Map<string, Contact>;
  municipalities: Map<string, string>;
}

function service(offer: Offer, related: Related): Json {
  const { id } = offer;
  const organization = related.organizations.get(offer.organization ?? '');
  const email = offer.emails?.[0]?.address;
  const places = (offer.locations ?? []).flatMap((place) => related.locations.get(place) ?? []);
  return compact({
    id: stableUuid('offer', id),
    organization_id: organization && stableUuid('organization', organization.id),
    name: offer.title.de,
    alternate_name: offer.alternateName?.de,
    description: paragraphs(offer.summary, offer.description, offer.whatHappens, offer.nextSteps),
    url: offer.url,
    email,
    status: offer.validTo && offer.validTo < related.today ? 'inactive' : 'active',
    interpretation_services: interpretation(offer, related.names),
    application_process: offer.registration?.description?.map(german).join('\n'),
    fees_description: fees(offer),
    wait_time: waiting(offer),
    eligibility_description: offer.eligibility?.description?.de,
    minimum_age: offer.eligibility?.minAge,
    maximum_age: offer.eligibility?.maxAge,
    assured_date: offer.lastVerified,
    phones: phones(offer.phones, `offer ${id}`, related.names),
    schedules: hsdsSchedules(offer.schedule, `offer ${id}`),
    service_areas: serviceAreas(offer, related),
    service_at_locations: places.map((place) => ({
      id: stableUuid('offer-at-location', id, place.id),
      service_id: stableUuid('offer', id),
      location: location(place, related),
    })),
    languages: languages(offer.languages, `offer ${id}`, related.names),
    organization: organization && organizationJson(organization, related),
    cost_options: costs(offer),
    required_documents: offer.requiredDocuments?.map(({ name }, index) => ({
      id: stableUuid('document', id, String(index)),
      document: name.de,
    })),
    contacts: (offer.contacts ?? [])
      .flatMap((contact) => related.contacts.get(contact) ?? [])
      .map((contact) => contactJson(contact, related)),
    attributes: attributes(offer, related.names),
  });
}

function fees({ cost }: Offer): string | undefined {
  if (!cost) return undefined;
  if (cost.description) return cost.description.de;
  return cost.type === 'free' ? 'kostenlos' : undefined;
}

function costs({ id, cost }: Offer): Json[] {
  if (!cost) return [];
  const amount = cost.type === 'free' ? 0 : cost.amount;
  if (amount === undefined) return [];
  return [
    compact({
      id: stableUuid('cost', id),
      currency: 'EUR',
      amount,
      amount_description: cost.unit?.de,
    }),
  ];
}

function waiting({ capacity }: Offer): string | undefined {
  if (capacity?.waitWeeks !== undefined) return `etwa ${capacity.waitWeeks} Wochen`;
  if (capacity?.status === 'full') return 'voll';
  return capacity?.status === 'waitlist' ? 'Warteliste' : undefined;
}

function interpretation({ interpretation: given }: Offer, names: Names): string | undefined {
  if (!given || given.available === 'none') return undefined;
  const when = given.available === 'always' ? 'immer' : 'auf Anfrage';
  const list = (given.languages ?? []).map((code) => names.nameOf(code)).join(', ');
  return [when, list, given.note?.de].filter(Boolean).join('; ');
}

function serviceAreas({ id, serviceArea }: Offer, { municipalities }: Related): Json[] {
  const named = (serviceArea?.municipalities ?? []).map((ags) => ({
    id: stableUuid('area', id, ags),
    name: municipalities.get(ags) ?? ags,
    uri: `urn:de:ags:${ags}`,
  }));
  const words = serviceArea?.description;
  return words ? [...named, { id: stableUuid('area', id), name: words.de }] : named;
}

function location(place: Location, related: Related): Json {
  const virtual = place.kind === 'online' || place.kind === 'phone';
  const { address, accessibility, coordinates } = place;
  return compact({
    id: stableUuid('location', place.id),
    location_type: virtual ? 'virtual' : 'physical',
    url: place.url,
    organization_id: place.organization && stableUuid('organization', place.organization),
    name: place.name?.de,
    transportation: place.directions?.de,
    latitude: coordinates?.lat,
    longitude: coordinates?.lon,
    external_identifier: place.id,
    external_identifier_type: 'kim-widgets',
    addresses: address && [
      compact({
        id: stableUuid('address', place.id),
        address_1: address.streetAddress ?? address.city,
        address_2: [address.floor?.de, address.room].filter(Boolean).join(', ') || undefined,
        city: address.city,
        region: address.district,
        state_province: 'Nordrhein-Westfalen',
        postal_code: address.postalCode ?? '–',
        country: 'DE',
        address_type: 'physical',
      }),
    ],
    accessibility: accessibilityEntries(place.id, accessibility),
    phones: phones(place.phones, `location ${place.id}`, related.names),
    schedules: hsdsSchedules(place.schedule, `location ${place.id}`),
  });
}

const ACCESS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  stepFree: ['ohne Stufen', 'nur über Stufen'],
  lift: ['Aufzug', 'kein Aufzug'],
  pram: ['mit Kinderwagen zugänglich', 'nicht mit Kinderwagen zugänglich'],
  toilet: ['Rollstuhl-WC', 'kein Rollstuhl-WC'],
  hearingLoop: ['Induktionsschleife', 'keine Induktionsschleife'],
  quietRoom: ['ruhiger Raum', 'kein ruhiger Raum'],
};

function accessibilityEntries(id: string, given: Location['accessibility']): Json[] {
  if (!given) return [];
  const flags = given as Readonly<Record<string, unknown>>;
  const words = Object.entries(ACCESS).flatMap(([name, [yes, no]]) =>
    typeof flags[name] === 'boolean' ? [flags[name] ? yes : no] : [],
  );
  const description = [...words, given.note?.de].filter(Boolean).join('; ');
  return description ? [{ id: stableUuid('accessibility', id), description }] : [];
}

function organizationJson(organization: Organization, { names }: Related): Json {
  return compact({
    id: stableUuid('organization', organization.id),
    name: organization.name.de,
    alternate_name: organization.alternateName,
    description: organization.description?.de ?? organization.name.de,
    email: firstAddress(organization.emails),
    website: organization.url,
    logo: organization.logo,
    parent_organization_id: organization.parent && stableUuid('organization', organization.parent),
    phones: phones(organization.phones, `organization ${organization.id}`, names),
    organization_identifiers: [
      {
        id: stableUuid('identifier', organization.id),
        identifier_type: 'kim-widgets',
        identifier: organization.id,
      },
    ],
  });
}

function contactJson(contact: Contact, { names }: Related): Json {
  return compact({
    id: stableUuid('contact', contact.id),
    organization_id: contact.organization && stableUuid('organization', contact.organization),
    name:
      [contact.person?.honorificPrefix, contact.person?.name].filter(Boolean).join(' ') ||
      undefined,
    title: contact.role.de,
    department: contact.team?.de,
    email: firstAddress(contact.emails),
    phones: phones(contact.phones, `contact ${contact.id}`, names),
  });
}

function firstAddress(emails: readonly Email[] | undefined): string | undefined {
  return emails?.[0]?.address;
}

const PHONE_TYPES = {
  landline: 'voice',
  mobile: 'cell',
  fax: 'fax',
  textphone: 'textphone',
} as const;

function phones(list: readonly Phone[] | undefined, owner: string, names: Names): Json[] {
  return (list ?? []).map(({ number, type, label, languages: spoken }, index) =>
    compact({
      id: stableUuid('phone', owner, String(index)),
      number,
      type: type && PHONE_TYPES[type],
      description: label?.de,
      languages: languages(spoken, `phone ${owner} ${index}`, names),
    }),
  );
}

function languages(codes: readonly string[] | undefined, owner: string, names: Names): Json[] {
  return (codes ?? []).map((code) => ({
    id: stableUuid('language', owner, code),
    name: names.nameOf(code),
    code,
  }));
}

function attributes(offer: Offer, names: Names): Json[] {
  return TERMS.flatMap(([property, vocabulary]) => {
    const value = offer[property] as string | string[] | undefined;
    const ids = typeof value === 'string' ? [value] : (value ?? []);
    return ids.map((term) => {
      const name = names.termLabel(vocabulary, term);
      return {
        id: stableUuid('attribute', offer.id, vocabulary, term),
        link_id: stableUuid('offer', offer.id),
        link_entity: 'service',
        link_type: property,
        taxonomy_term: {
          id: stableUuid('term', vocabulary, term),
          code: term,
          name,
          description: name,
          taxonomy: vocabulary,
          language: 'de',
        },
      };
    });
  });
}

function paragraphs(...texts: (LocalizedText | undefined)[]): string | undefined {
  return texts.flatMap((text) => (text ? [text.de] : [])).join('\n\n') || undefined;
}

function german(text: LocalizedText): string {
  return text.de;
}

/** Without what is missing or empty: HSDS takes neither null nor undefined. */
function compact(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function byId<T extends { id: string }>(records: readonly T[] | undefined): Map<string, T> {
  return new Map((records ?? []).map((record) => [record.id, record]));
}
