import type { Need, Term, Vocabularies } from './generated/database.js';
import { localize, type Localized } from './localize.js';
import type { OfferDatabase } from './offer-database.js';

/** The vocabularies that come with the library, without synonyms; loaded when first asked for. */
export async function defaultVocabularies(): Promise<Required<Vocabularies>> {
  return (await import('./generated/vocabularies.js')).vocabularies;
}

const NAMES: readonly (keyof Vocabularies)[] = [
  'topics',
  'needs',
  'offerTypes',
  'supportTypes',
  'targetGroups',
  'legalAreas',
  'residenceStatus',
  'germanLevels',
  'channels',
  'kimServiceLevels',
  'admissionCriteria',
  'organizationTypes',
  'umbrellas',
];

/** The database with the default vocabularies where it has none of its own. */
export async function withDefaultVocabularies(database: OfferDatabase): Promise<OfferDatabase> {
  if (NAMES.every((name) => database.vocabularies[name])) return database;
  const vocabularies = { ...(await defaultVocabularies()), ...database.vocabularies };
  return { ...database, vocabularies };
}

/** What a term is called; a term the vocabulary doesn't know, by its id. */
export function termLabel(
  { vocabularies }: Pick<OfferDatabase, 'vocabularies'>,
  vocabulary: keyof Vocabularies,
  id: string,
  language: string,
): Localized {
  const term = findTerm(vocabularies, vocabulary, id);
  return term ? localize(term.label, language) : { text: id, lang: 'de' };
}

export function findTerm(
  vocabularies: Vocabularies,
  vocabulary: keyof Vocabularies,
  id: string,
): Term | Need | undefined {
  return vocabularies[vocabulary]?.find((term) => term.id === id);
}
