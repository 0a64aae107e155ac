import type {
  Contact,
  Database,
  Location,
  Offer,
  Organization,
  Schedule,
  WeeklySlot,
} from '@kim-widgets/angebote';
import { languageNames, type LanguageNames } from '../table/languages.js';

type Json = Record<string, unknown>;

const DAYS: Readonly<Record<WeeklySlot['day'], string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** The offers of a database as one JSON-LD document for search engines. */
export function schemaOrgGraph(database: Database): Json {
  const records = relatedRecords(database);
  return {
    '@context': 'https://schema.org',
    '@graph': (database.offers ?? []).flatMap((offer) => [
      serviceJson(offer, records),
      ...eventsJson(offer, records),
    ]),
  };
}

/** One offer with all that belongs to it as a JSON-LD document of its own. */
export function schemaOrgOffer(offer: Offer, database: Database): Json {
  return { '@context': 'https://schema.org', ...serviceJson(offer, relatedRecords(database)) };
}

interface Related {
  organizations: Map<string, Organization>;
  locations: Map<string, Location>;
  contacts: Map<string, Contact>;
  municipalities: Map<string, string>;
}

function relatedRecords(database: Database): Related {
  const byId = <T extends { id: string }>(list: readonly T[] = []) =>
    new Map(list.map((record) => [record.id, record]));
  return {
    organizations: byId(database.organizations),
    locations: byId(database.locations),
    contacts: byId(database.contacts),
    municipalities: new Map((database.municipalities ?? []).map(({ ags, name }) => [ags, name])),
  };
}

function serviceJson(offer: Offer, related: Related): Json {
  const names = languageNames();
  const places = (offer.locations ?? []).flatMap((id) => related.locations.get(id) ?? []);
  const organization = related.organizations.get(offer.organization ?? '');
  const contacts = (offer.contacts ?? []).flatMap((id) => related.contacts.get(id) ?? []);
  const phones = [...(offer.phones ?? []), ...contacts.flatMap(({ phones: list = [] }) => list)];
  return compact({
    '@type': 'Service',
    '@id': `#${offer.id}`,
    identifier: offer.id,
    name: offer.title.de,
    alternateName: offer.alternateName?.de,
    description:
      [offer.summary?.de, offer.description?.de].filter(Boolean).join('\n\n') || undefined,
    url: offer.url,
    provider: organization && organizationJson(organization),
    areaServed: areas(offer, related),
    audience: offer.eligibility && {
      '@type': 'PeopleAudience',
      ...compact({
        suggestedMinAge: offer.eligibility.minAge,
        suggestedMaxAge: offer.eligibility.maxAge,
        requiredGender: offer.eligibility.gender,
        description: offer.eligibility.description?.de,
      }),
    },
    isAccessibleForFree: offer.cost ? offer.cost.type === 'free' : undefined,
    offers:
      offer.cost?.amount === undefined
        ? undefined
        : compact({
            '@type': 'Offer',
            price: offer.cost.amount,
            priceCurrency: 'EUR',
            description: offer.cost.unit?.de,
          }),
    hoursAvailable: hours(offer.schedule),
    availableChannel: [
      ...places.map((place) => ({
        '@type': 'ServiceChannel',
        ...compact({
          serviceLocation: placeJson(place),
          availableLanguage: languages(offer, names),
        }),
      })),
      ...phones.slice(0, 1).map(({ number }) => ({
        '@type': 'ServiceChannel',
        servicePhone: { '@type': 'ContactPoint', telephone: number },
      })),
    ],
    keywords: offer.keywords,
  });
}

function eventsJson(offer: Offer, related: Related): Json[] {
  const organization = related.organizations.get(offer.organization ?? '');
  return (offer.schedule?.events ?? []).map((event) => {
    const place = related.locations.get(event.location ?? offer.locations?.[0] ?? '');
    return compact({
      '@type': 'Event',
      name: event.title?.de ?? offer.title.de,
      description: event.note?.de ?? offer.summary?.de,
      startDate: `${event.from}T${event.opens}`,
      endDate: `${event.to ?? event.from}T${event.closes}`,
      eventStatus: `https://schema.org/${event.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
      location: place && placeJson(place),
      organizer: organization && organizationJson(organization),
      isAccessibleForFree: offer.cost ? offer.cost.type === 'free' : undefined,
    });
  });
}

function organizationJson({ name, alternateName, url, logo }: Organization): Json {
  return compact({ '@type': 'Organization', name: name.de, alternateName, url, logo });
}

function placeJson({ name, address, coordinates, directions, accessibility }: Location): Json {
  return compact({
    '@type': 'Place',
    name: name?.de,
    description: directions?.de,
    address:
      address &&
      compact({
        '@type': 'PostalAddress',
        streetAddress: address.streetAddress,
        postalCode: address.postalCode,
        addressLocality: address.city,
        addressCountry: 'DE',
      }),
    geo: coordinates && {
      '@type': 'GeoCoordinates',
      latitude: coordinates.lat,
      longitude: coordinates.lon,
    },
    amenityFeature:
      accessibility?.stepFree === undefined
        ? undefined
        : {
            '@type': 'LocationFeatureSpecification',
            name: 'Zugang ohne Stufen',
            value: accessibility.stepFree,
          },
  });
}

function hours(schedule: Schedule | undefined): Json[] {
  return (schedule?.slots ?? []).flatMap(({ day, opens, closes, validFrom, validTo }) =>
    opens && closes
      ? [
          compact({
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: `https://schema.org/${DAYS[day]}`,
            opens,
            closes: closes === '24:00' ? '23:59' : closes,
            validFrom: validFrom ?? schedule?.validFrom,
            validThrough: validTo ?? schedule?.validTo,
          }),
        ]
      : [],
  );
}

function areas({ serviceArea }: Offer, { municipalities }: Related): Json[] {
  return (serviceArea?.municipalities ?? []).map((ags) => ({
    '@type': 'AdministrativeArea',
    name: municipalities.get(ags) ?? ags,
    identifier: ags,
  }));
}

function languages(offer: Offer, names: LanguageNames): Json[] {
  return (offer.languages ?? []).map((code) => ({
    '@type': 'Language',
    name: names.nameOf(code),
    alternateName: code,
  }));
}

function compact(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
