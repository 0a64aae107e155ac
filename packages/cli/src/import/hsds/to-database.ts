import type { Database } from '@kim-widgets/angebote';
import { slug, unusedId } from '../../table/plain.js';
import type { Names } from '../../table/names.js';
import { hsdsRecords } from './documents.js';
import { offer } from './offer.js';
import { type Fields, list, object, present, text } from './read.js';
import { contact, location, organization } from './records.js';

export interface HsdsImport {
  database: Database;
  notes: { record: string; message: string }[];
}

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
