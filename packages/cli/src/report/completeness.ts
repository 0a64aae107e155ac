import type { Contact, Database, Location, Offer } from '@kim-widgets/angebote';
import type { CurrentOffers } from './current.js';

/** How many records say something that people ask for. */
export interface CompletenessOf {
  kind: 'offers' | 'contacts' | 'locations';
  /** In German: "Zeiten". */
  what: string;
  total: number;
  filled: number;
}

type Questions<T> = readonly (readonly [what: string, isFilled: (record: T) => boolean])[];

const OFFERS: Questions<Offer> = [
  ['Zusammenfassung', ({ summary }) => summary !== undefined],
  ['Leicht verständliches Deutsch', ({ title, summary }) => has(summary ?? title, 'de-simple')],
  ['Thema', ({ topics }) => some(topics)],
  ['Art des Angebots', ({ offerType }) => offerType !== undefined],
  ['Zielgruppe', ({ targetGroups }) => some(targetGroups)],
  ['Ort oder Gebiet', ({ locations, serviceArea }) => some(locations) || !!serviceArea],
  ['Zeiten', ({ schedule }) => schedule !== undefined],
  [
    'Telefon, E-Mail, Internet oder Kontakt',
    ({ phones, emails, onlineChannels, contacts, url }) =>
      [phones, emails, onlineChannels, contacts].some(some) || url !== undefined,
  ],
  ['Anmeldung', ({ registration }) => registration !== undefined],
  ['Kosten', ({ cost }) => cost !== undefined],
  ['Sprachen', ({ languages }) => some(languages)],
  ['Freie Plätze', ({ capacity }) => capacity !== undefined && capacity.status !== 'unknown'],
];
const CONTACTS: Questions<Contact> = [
  ['Telefon oder E-Mail', ({ phones, emails }) => some(phones) || some(emails)],
  ['Teampostfach', ({ emails }) => (emails ?? []).some(({ type }) => type === 'mailbox')],
  ['Zuständigkeit', ({ responsibleFor }) => responsibleFor !== undefined],
  ['Vertretung', ({ deputy }) => deputy !== undefined],
  ['Sprechzeiten', ({ schedule }) => schedule !== undefined],
  ['Sprachen', ({ languages }) => some(languages)],
];
const LOCATIONS: Questions<Location> = [
  ['Adresse', ({ address }) => address?.streetAddress !== undefined],
  ['Lage auf der Karte', ({ coordinates }) => coordinates !== undefined],
  ['Barrierefreiheit', ({ accessibility }) => accessibility !== undefined],
];
/** Places that one goes to. */
const WITH_ADDRESS: ReadonlySet<Location['kind']> = new Set(['office', 'shared']);

/** How completely offers, contacts and places are described. */
export function completeness(
  { contacts = [], locations = [] }: Database,
  { offers }: CurrentOffers,
): CompletenessOf[] {
  return [
    ...count('offers', offers, OFFERS),
    ...count('contacts', contacts, CONTACTS),
    ...count(
      'locations',
      locations.filter(({ kind }) => WITH_ADDRESS.has(kind)),
      LOCATIONS,
    ),
  ];
}

function count<T>(
  kind: CompletenessOf['kind'],
  records: readonly T[],
  questions: Questions<T>,
): CompletenessOf[] {
  return questions.map(([what, isFilled]) => ({
    kind,
    what,
    total: records.length,
    filled: records.filter(isFilled).length,
  }));
}

function some(list: readonly unknown[] | undefined): boolean {
  return (list ?? []).length > 0;
}

function has(text: Readonly<Record<string, string>>, language: string): boolean {
  return (text[language] ?? '') !== '';
}
