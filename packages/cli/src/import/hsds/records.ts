import { readPhone, readUrl } from '../../table/read/scalars.js';
import { type Fields, german, list, nonEmpty, number, present, text } from './read.js';
import { readHsdsSchedules } from './schedules.js';

export type Note = (record: string, message: string) => void;

export function organization(given: Fields, id: string, note: Note): Fields {
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

export function location(given: Fields, id: string, note: Note): Fields {
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

export function contact(given: Fields, id: string, note: Note): Fields {
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

export function phones(given: readonly Fields[], record: string, note: Note): Fields[] {
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

export function emails(address: string | undefined): Fields[] {
  return address ? [{ address }] : [];
}

export function url(given: string | undefined, record: string, note: Note): string | undefined {
  if (given === undefined) return undefined;
  const { value } = readUrl(given);
  if (typeof value === 'string' && /^https?:/i.test(value)) return value;
  note(record, `„${given}“ ist keine Internetadresse; nicht übernommen`);
  return undefined;
}
