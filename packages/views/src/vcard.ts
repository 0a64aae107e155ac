import type { Address, Email, LanguageCode, Phone } from '@kim-widgets/angebote';
import { escapeText, foldLine } from './content-lines.js';

/** A contact as address books take it in. All texts are in one language. */
export interface VCard {
  /** Stays the same when the contact is saved again. */
  id: string;
  role: string;
  team?: string | undefined;
  organization?: string | undefined;
  person?: { name: string; familyName?: string; honorificPrefix?: string } | undefined;
  phones: readonly Phone[];
  emails: readonly Email[];
  address?: Address | undefined;
  languages?: readonly LanguageCode[] | undefined;
  /** Page that shows the contact. */
  url?: string | undefined;
  note?: string | undefined;
  /** Day on which somebody last confirmed it. */
  lastVerified?: string | undefined;
}

/**
 * A contact as a vCard 3.0 in UTF-8: the version that telephones and office programs read alike
 * (RFC 2426; Outlook refuses 4.0).
 */
export function vCard(card: VCard): string {
  const { id, role, team, organization, person, address, languages = [] } = card;
  const office = [role, team].filter(Boolean).join(', ');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//kim-widgets//contact-cards//DE',
    property('UID', id),
    property(
      'FN',
      person ? [person.honorificPrefix, person.name].filter(Boolean).join(' ') : office,
    ),
    structured('N', person ? namesOf(person) : [office]),
    structured('ORG', [organization ?? '', team ?? '']),
    property('TITLE', role),
    ...card.phones.map(({ number, type }) =>
      property(`TEL;TYPE=${type === 'mobile' ? 'CELL' : 'WORK'},VOICE`, number),
    ),
    ...card.emails.map((email) => property('EMAIL;TYPE=INTERNET', email.address)),
    ...(address ? [structured('ADR;TYPE=WORK', addressParts(address))] : []),
    ...(card.url ? [property('URL', card.url)] : []),
    ...languages.map((code) => property('X-LANG', code)),
    ...(card.note ? [property('NOTE', card.note)] : []),
    ...(card.lastVerified ? [property('REV', card.lastVerified)] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Family name first; where it is not recorded, the last word of the name. */
function namesOf({ name, familyName, honorificPrefix = '' }: NonNullable<VCard['person']>) {
  const family = familyName ?? name.split(' ').at(-1) ?? name;
  const given = name.endsWith(family) ? name.slice(0, -family.length).trim() : name;
  return [family, given, '', honorificPrefix, ''];
}

function addressParts({ streetAddress = '', postalCode = '', city, room = '' }: Address): string[] {
  return ['', room, streetAddress, city, '', postalCode, 'Deutschland'];
}

/** A single text keeps its semicolons: programs show a mark in front of them. */
function property(name: string, value: string): string {
  return `${name}:${escapeText(value).replaceAll(String.raw`\;`, ';')}`;
}

function structured(name: string, parts: readonly string[]): string {
  return `${name}:${parts.map(escapeText).join(';')}`;
}
