import type {
  Contact,
  LocalizedText,
  Location,
  Offer,
  Vocabularies,
} from './generated/database.js';
import type { OfferDatabase } from './offer-database.js';
import { offerFilters, type Filters } from './offer-filters.js';
import { follow, present, withoutEmpty } from './records.js';
import { findTerm } from './vocabularies.js';

/** What a search index takes in. */
export interface IndexDocument {
  id: string;
  fields: Record<string, LocalizedText | string[]>;
  filters: Filters;
}

/** How much a match counts, and whether the index keeps the text to show where it matched. */
export type IndexFields = Readonly<Record<string, { weight: number; stored: boolean }>>;

export const OFFER_FIELDS: IndexFields = {
  title: { weight: 6, stored: true },
  alternateName: { weight: 4, stored: true },
  keywords: { weight: 4, stored: true },
  offerType: { weight: 3, stored: true },
  topics: { weight: 3, stored: true },
  organization: { weight: 3, stored: true },
  summary: { weight: 2, stored: false },
  targetGroups: { weight: 2, stored: true },
  supportTypes: { weight: 1.5, stored: true },
  places: { weight: 1.5, stored: true },
  contacts: { weight: 1, stored: true },
  phones: { weight: 1, stored: true },
  description: { weight: 1, stored: false },
};

export const CONTACT_FIELDS: IndexFields = {
  person: { weight: 5, stored: true },
  role: { weight: 4, stored: true },
  team: { weight: 3, stored: true },
  topics: { weight: 3, stored: true },
  organization: { weight: 3, stored: true },
  tasks: { weight: 2, stored: true },
  places: { weight: 2, stored: true },
  phones: { weight: 1, stored: true },
  emails: { weight: 1, stored: true },
};

/**
 * An offer as a document for the search index. All of it can be found: leave out beforehand what the
 * audience must not see (`forAudience`).
 */
export function offerDocument(offer: Offer, database: OfferDatabase): IndexDocument {
  const { byId } = database;
  const contacts = follow(offer.contacts, byId.contacts);
  const labels = labelsIn(database);
  return {
    id: offer.id,
    filters: offerFilters(offer, database),
    fields: withoutEmpty<LocalizedText | string[]>({
      title: offer.title,
      alternateName: offer.alternateName,
      summary: offer.summary,
      description: joined([offer.description, offer.whatHappens, offer.eligibility?.description]),
      keywords: offer.keywords,
      offerType: labels('offerTypes', present([offer.offerType])),
      topics: labels('topics', offer.topics),
      supportTypes: labels('supportTypes', offer.supportTypes),
      targetGroups: labels('targetGroups', offer.targetGroups),
      organization: organizationNames([offer.organization, ...(offer.partners ?? [])], database),
      places: placeWords(offer.locations, database),
      contacts: present(contacts.flatMap(({ person, role }) => [person?.name, ...texts(role)])),
      phones: present([offer, ...contacts].flatMap(numbersOf)),
    }),
  };
}

/** A contact person or team as a document for the search index. */
export function contactDocument(contact: Contact, database: OfferDatabase): IndexDocument {
  const { responsibleFor, organization, employer, kimBaustein, status = 'active' } = contact;
  const municipalities = follow(responsibleFor?.municipalities, database.byId.municipalities);
  return {
    id: contact.id,
    filters: withoutEmpty<readonly string[]>({
      municipality: responsibleFor?.municipalities,
      topics: responsibleFor?.topics,
      targetGroups: responsibleFor?.targetGroups,
      languages: contact.languages,
      organization: present([organization]),
      kimBaustein: present([kimBaustein && String(kimBaustein)]),
      status: [status],
    }),
    fields: withoutEmpty<LocalizedText | string[]>({
      role: contact.role,
      team: contact.team,
      tasks: joined(contact.tasks ?? []),
      person: present([contact.person?.name]),
      topics: labelsIn(database)('topics', responsibleFor?.topics),
      organization: organizationNames([organization, employer], database),
      places: [
        ...municipalities.map(({ name }) => name),
        ...placeWords(contact.locations, database),
      ],
      phones: numbersOf(contact),
      emails: (contact.emails ?? []).map(({ address }) => address),
    }),
  };
}

function numbersOf({ phones = [] }: Pick<Offer, 'phones'>): string[] {
  return phones.map(({ number }) => number);
}

function texts(text: LocalizedText | undefined): string[] {
  return Object.values(text ?? {});
}

function labelsIn({ vocabularies }: OfferDatabase) {
  return (name: keyof Vocabularies, ids: readonly string[] = []): LocalizedText | undefined =>
    joined(ids.map((id) => findTerm(vocabularies, name, id)?.label));
}

function organizationNames(
  ids: readonly (string | undefined)[],
  { byId }: OfferDatabase,
): string[] {
  const organizations = follow(ids, byId.organizations);
  return present(
    organizations.flatMap(({ name, alternateName }) => [...texts(name), alternateName]),
  );
}

function placeWords(ids: readonly string[] | undefined, { byId }: OfferDatabase): string[] {
  const words = (place: Pick<Location, 'name' | 'address' | 'municipality'>) => [
    ...texts(place.name),
    place.address?.streetAddress,
    place.address?.postalCode,
    place.address?.city,
    place.address?.district,
    byId.municipalities.get(place.municipality ?? '')?.name,
  ];
  const locations = follow(ids, byId.locations);
  return present(locations.flatMap((one) => [one, ...(one.stops ?? [])].flatMap(words)));
}

/** Texts one after the other, language by language. */
function joined(parts: readonly (LocalizedText | undefined)[]): LocalizedText | undefined {
  const lines = new Map<string, string[]>();
  for (const [language, text] of parts.flatMap((part) => Object.entries(part ?? {}))) {
    lines.set(language, [...(lines.get(language) ?? []), text]);
  }
  if (lines.size === 0) return undefined;
  return Object.fromEntries(
    [...lines].map(([language, all]) => [language, all.join('\n')]),
  ) as LocalizedText;
}
