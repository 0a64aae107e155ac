import type { Database } from '@kim-widgets/angebote';
import { slug, unusedId } from '../../table/plain.js';
import { readPhone, readUrl } from '../../table/read/scalars.js';
import type { Names } from '../../table/names.js';
import { hsdsRecords } from './documents.js';
import { type Fields, german, list, number, object, present, text } from './read.js';
import { readHsdsSchedules } from './schedules.js';

export interface HsdsImport {
  database: Database;
  notes: { record: string; message: string }[];
}

/** Fields whose words found a place of their own; the others stay in `extra.hsds`. */
const SERVICE_FIELDS = new Set(
  (
    'id organization_id name alternate_name description url email status interpretation_services application_process ' +
    'fees_description wait_time eligibility_description minimum_age maximum_age assured_date phones schedules ' +
    'service_areas service_at_locations languages organization cost_options required_documents contacts attributes'
  ).split(' '),
);

/**
 * HSDS 3 documents as an Angebotsdatenbank. What has no place here stays as it was in `extra.hsds`.
 *
 * @param generated moment of the import, ISO 8601
 */
export function hsdsDatabase(
  documents: readonly unknown[],
  names: Names,
  generated: string,
): HsdsImport {
  const notes: HsdsImport['notes'] = [];
  const organizations = new Map<string, Fields>();
  const locations = new Map<string, Fields>();
  const contacts = new Map<string, Fields>();
  const taken = new Set<string>();
  const note = (record: string, message: string) => notes.push({ record, message });

  const addOrganization = (given: Fields): string => {
    const id = ownIdentifier(given) ?? idOf(given, 'anbieter');
    if (!organizations.has(id)) organizations.set(id, organization(given, id, note));
    for (const place of list(given, 'locations')) addLocation(place);
    return id;
  };
  const addLocation = (given: Fields): string => {
    const isOurs = text(given, 'external_identifier_type') === 'kim-widgets';
    const id = (isOurs ? text(given, 'external_identifier') : undefined) ?? idOf(given, 'ort');
    if (!locations.has(id)) locations.set(id, location(given, id, note));
    return id;
  };

  const records = documents.map(hsdsRecords);
  for (const given of records.flatMap((each) => each.organizations)) addOrganization(given);
  for (const given of records.flatMap((each) => each.locations)) addLocation(given);
  for (const other of records.flatMap(({ others }) => others)) {
    note(other, 'kein Angebot, kein Anbieter und kein Ort; nicht übernommen');
  }
  const seen = new Set<string>();
  const offers = records
    .flatMap(({ services }) => services)
    .filter((given) => !seen.has(idOf(given, '')) && seen.add(idOf(given, '')))
    .map((given) => {
      const id = unusedId(idOf(given, 'angebot'), taken);
      const own = object(given, 'organization');
      const places = list(given, 'service_at_locations')
        .map((at) => object(at, 'location'))
        .filter((place) => place !== undefined);
      const people = list(given, 'contacts').map((person) => {
        const contactId = idOf(person, 'kontakt');
        contacts.set(contactId, contact(person, contactId, note));
        return contactId;
      });
      return {
        ...offer(given, id, names, note),
        ...present({
          organization: own ? addOrganization(own) : text(given, 'organization_id'),
          locations: places.map((place) => addLocation(place)),
          contacts: people,
        }),
      };
    });
  const known = new Set(organizations.keys());
  for (const given of offers as Fields[]) {
    const id = text(given, 'organization');
    if (id && !known.has(id)) {
      note(String(given.id), `Anbieter „${id}“ steht in keiner Datei`);
      delete given.organization;
      given.extra = { ...(given.extra as Fields | undefined), organization_id: id };
    }
  }
  const [first] = organizations.values();
  const publisher = (first?.name as { de?: string } | undefined)?.de ?? 'Unbekannter Herausgeber';
  return {
    notes,
    database: {
      formatVersion: '1.0',
      publisher: { name: publisher },
      generated,
      ...present({
        organizations: [...organizations.values()],
        locations: [...locations.values()],
        offers,
        contacts: [...contacts.values()],
      }),
    },
  };
}

type Note = (record: string, message: string) => void;

function offer(given: Fields, id: string, names: Names, note: Note): Fields {
  const name = text(given, 'name') ?? 'Ohne Namen';
  const cost = list(given, 'cost_options')[0];
  const fees = text(given, 'fees_description');
  const unmapped = Object.entries(given).filter(([field]) => !SERVICE_FIELDS.has(field));
  const { terms, rest } = attributes(list(given, 'attributes'));
  const status = text(given, 'status');
  if (status && status !== 'active') note(name, `Stand „${status}“ steht unter „extra“`);
  const amount = cost ? number(cost, 'amount') : undefined;
  const description = text(given, 'description');
  const schedules = list(given, 'schedules');
  return present({
    id,
    title: { de: name },
    alternateName: german(text(given, 'alternate_name')),
    description: german(description),
    url: url(text(given, 'url'), name, note),
    emails: emails(text(given, 'email')),
    phones: phones(list(given, 'phones'), name, note),
    ...terms,
    languages: list(given, 'languages').flatMap(
      (entry) => text(entry, 'code') ?? names.codeOf(text(entry, 'name') ?? '') ?? [],
    ),
    interpretation: interpretation(text(given, 'interpretation_services')),
    schedule:
      schedules.length > 0
        ? readHsdsSchedules(schedules, (message) => note(name, message))
        : undefined,
    cost:
      amount !== undefined || fees
        ? present({
            type: amount === 0 || /^kostenlos$/i.test(fees ?? '') ? 'free' : 'paid',
            amount: amount === 0 ? undefined : amount,
            unit: german(text(cost, 'amount_description')),
            description: /^kostenlos$/i.test(fees ?? '') ? undefined : german(fees),
          })
        : undefined,
    registration: text(given, 'application_process') && {
      description: [{ de: text(given, 'application_process') }],
    },
    eligibility: nonEmpty({
      minAge: number(given, 'minimum_age'),
      maxAge: number(given, 'maximum_age'),
      description: german(text(given, 'eligibility_description')),
    }),
    requiredDocuments: list(given, 'required_documents').flatMap((entry) => {
      const document = text(entry, 'document');
      return document ? [{ name: { de: document } }] : [];
    }),
    serviceArea: serviceArea(list(given, 'service_areas')),
    lastVerified: text(given, 'assured_date')?.slice(0, 10),
    capacity: text(given, 'wait_time') && {
      status: 'unknown',
      note: { de: text(given, 'wait_time') },
    },
    extra: nonEmpty({
      hsds: nonEmpty({
        ...Object.fromEntries(unmapped),
        status: status === 'active' ? undefined : status,
        attributes: rest,
        cost_options: list(given, 'cost_options').slice(1),
      }),
    }),
  });
}

/** Terms that an export of ours put there; attributes of other vocabularies stay as they are. */
function attributes(given: readonly Fields[]): { terms: Fields; rest: Fields[] } {
  const terms: Record<string, unknown> = {};
  const rest: Fields[] = [];
  const single = new Set(['offerType', 'kimServiceLevel']);
  const many = new Set(
    'topics needs supportTypes targetGroups legalAreas channels levelOffered'.split(' '),
  );
  for (const attribute of given) {
    const property = text(attribute, 'link_type') ?? '';
    const code = text(object(attribute, 'taxonomy_term'), 'code');
    if (code && single.has(property)) terms[property] = code;
    else if (code && many.has(property)) {
      terms[property] = [...((terms[property] as string[] | undefined) ?? []), code];
    } else rest.push(attribute);
  }
  return { terms, rest };
}

function interpretation(words: string | undefined): Fields | undefined {
  if (!words) return undefined;
  return { available: /^immer/i.test(words) ? 'always' : 'on_request', note: { de: words } };
}

function serviceArea(areas: readonly Fields[]): Fields | undefined {
  const ags = areas.flatMap(
    (area) => /^urn:de:ags:(\d{5}|\d{8})$/.exec(text(area, 'uri') ?? '')?.[1] ?? [],
  );
  const words = areas
    .filter((area) => !text(area, 'uri')?.startsWith('urn:de:ags:'))
    .flatMap((area) => text(area, 'name') ?? text(area, 'description') ?? []);
  return nonEmpty({ municipalities: ags, description: german(words.join('\n') || undefined) });
}

function organization(given: Fields, id: string, note: Note): Fields {
  const name = text(given, 'name') ?? 'Ohne Namen';
  return present({
    id,
    name: { de: name },
    alternateName: text(given, 'alternate_name'),
    description: german(text(given, 'description')),
    url: url(text(given, 'website') ?? text(given, 'url'), name, note),
    emails: emails(text(given, 'email')),
    phones: phones(list(given, 'phones'), name, note),
  });
}

const LOCATION_TYPES: Readonly<Record<string, string>> = { virtual: 'online' };

function location(given: Fields, id: string, note: Note): Fields {
  const address = list(given, 'addresses')[0];
  const schedules = list(given, 'schedules');
  const name = text(given, 'name') ?? id;
  const postalCode = text(address, 'postal_code');
  const isGerman = /^\d{5}$/.test(postalCode ?? '');
  if (address && !isGerman)
    note(name, `Postleitzahl „${postalCode ?? ''}“ ist keine deutsche; steht unter „extra“`);
  const [lat, lon] = [number(given, 'latitude'), number(given, 'longitude')];
  return present({
    id,
    name: german(text(given, 'name')),
    kind: LOCATION_TYPES[text(given, 'location_type') ?? ''] ?? 'office',
    address:
      address &&
      present({
        streetAddress: text(address, 'address_1'),
        postalCode: isGerman ? postalCode : undefined,
        city: text(address, 'city') ?? 'unbekannt',
        district: text(address, 'region'),
      }),
    coordinates: lat !== undefined && lon !== undefined ? { lat, lon } : undefined,
    directions: german(text(given, 'transportation')),
    accessibility: nonEmpty({
      note: german(
        list(given, 'accessibility')
          .flatMap((entry) => text(entry, 'description') ?? [])
          .join('; ') || undefined,
      ),
    }),
    url: url(text(given, 'url'), name, note),
    phones: phones(list(given, 'phones'), name, note),
    schedule:
      schedules.length > 0
        ? readHsdsSchedules(schedules, (message) => note(name, message))
        : undefined,
    extra: nonEmpty({ postalCode: isGerman ? undefined : postalCode }),
  });
}

function contact(given: Fields, id: string, note: Note): Fields {
  const name = text(given, 'name');
  const role = text(given, 'title') ?? 'Ansprechperson';
  return present({
    id,
    role: { de: role },
    team: german(text(given, 'department')),
    person: name === undefined ? undefined : { name },
    emails: emails(text(given, 'email')),
    phones: phones(list(given, 'phones'), name ?? role, note),
  });
}

const PHONE_TYPES: Readonly<Record<string, string>> = {
  voice: 'landline',
  cell: 'mobile',
  fax: 'fax',
  textphone: 'textphone',
};

function phones(given: readonly Fields[], record: string, note: Note): Fields[] {
  return given.flatMap((entry) => {
    const written = text(entry, 'number') ?? '';
    const { value } = readPhone(written);
    if (value === undefined) {
      note(record, `Rufnummer „${written}“ ist keine, die man wählen kann; nicht übernommen`);
      return [];
    }
    const extension = number(entry, 'extension');
    if (extension !== undefined)
      note(record, `Durchwahl ${extension} zu „${written}“ bitte prüfen`);
    return [
      present({
        number: value,
        type: PHONE_TYPES[text(entry, 'type') ?? ''],
        label: german(text(entry, 'description')),
        languages: list(entry, 'languages').flatMap((language) => text(language, 'code') ?? []),
      }),
    ];
  });
}

function emails(address: string | undefined): Fields[] {
  return address ? [{ address }] : [];
}

function url(given: string | undefined, record: string, note: Note): string | undefined {
  if (given === undefined) return undefined;
  const { value } = readUrl(given);
  if (typeof value === 'string' && /^https?:/i.test(value)) return value;
  note(record, `„${given}“ ist keine Internetadresse; nicht übernommen`);
  return undefined;
}

function ownIdentifier(given: Fields): string | undefined {
  const own = list(given, 'organization_identifiers').find(
    (identifier) => text(identifier, 'identifier_type') === 'kim-widgets',
  );
  return text(own, 'identifier');
}

function idOf(given: Fields, fallback: string): string {
  const id = text(given, 'id') ?? slug(text(given, 'name') ?? '');
  return /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(id) ? id : fallback;
}

function nonEmpty(fields: Fields): Fields | undefined {
  const kept = present(fields);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
