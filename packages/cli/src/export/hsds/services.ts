import type { Database, LocalizedText, Offer, Vocabularies } from '@kim-widgets/angebote';
import { createNames, type Names, recordsOf } from '../../table/names.js';
import {
  compact,
  contactJson,
  type Json,
  languages,
  location,
  organizationJson,
  phones,
  type Related,
} from './parts.js';
import { hsdsSchedules } from './schedules.js';
import { stableUuid } from './uuid.js';

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

function byId<T extends { id: string }>(records: readonly T[] | undefined): Map<string, T> {
  return new Map((records ?? []).map((record) => [record.id, record]));
}
