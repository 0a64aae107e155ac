import type { Contact, Email, Location, Organization, Phone } from '@kim-widgets/angebote';
import type { Names } from '../../table/names.js';
import { hsdsSchedules } from './schedules.js';
import { stableUuid } from './uuid.js';

export type Json = Record<string, unknown>;

export interface Related {
  names: Names;
  today: string;
  organizations: Map<string, Organization>;
  locations: Map<string, Location>;
  contacts: Map<string, Contact>;
  municipalities: Map<string, string>;
}

export function location(place: Location, related: Related): Json {
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

export function organizationJson(organization: Organization, { names }: Related): Json {
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

export function contactJson(contact: Contact, { names }: Related): Json {
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

export function phones(list: readonly Phone[] | undefined, owner: string, names: Names): Json[] {
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

export function languages(
  codes: readonly string[] | undefined,
  owner: string,
  names: Names,
): Json[] {
  return (codes ?? []).map((code) => ({
    id: stableUuid('language', owner, code),
    name: names.nameOf(code),
    code,
  }));
}

/** Without what is missing or empty: HSDS takes neither null nor undefined. */
export function compact(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
