import type { Database, LocalizedText, Vocabularies } from '@kim-widgets/angebote';
import type { Target } from '../validate/rules/references.js';
import { languageNames, type LanguageNames } from './languages.js';
import { plain } from './plain.js';

/** What cells call things, both ways: terms by their labels, records by their ids or names. */
export interface Names extends LanguageNames {
  termLabel(vocabulary: keyof Vocabularies, id: string): string;
  termId(vocabulary: keyof Vocabularies, words: string): string | undefined;
  termLabels(vocabulary: keyof Vocabularies): string[];
  /** The record with this id or, where only one has it, this name. */
  recordId(target: Target, words: string): string | undefined;
  recordNames(target: Target): string[];
}

/** Ids and names of the records that cells may refer to. */
export type KnownRecords = Readonly<
  Partial<Record<Target, readonly { id: string; name: string }[]>>
>;

/**
 * @param vocabularies the database's own over the shipped ones
 */
export function createNames(vocabularies: Vocabularies, records: KnownRecords): Names {
  const terms = new Map<string, TermIndex>();
  const termsOf = (vocabulary: keyof Vocabularies): TermIndex => {
    let index = terms.get(vocabulary);
    if (!index) {
      index = indexTerms(vocabularies[vocabulary] ?? []);
      terms.set(vocabulary, index);
    }
    return index;
  };
  const references = new Map<string, Map<string, string>>();
  const referencesOf = (target: Target): Map<string, string> => {
    let index = references.get(target);
    if (!index) {
      index = indexRecords(records[target] ?? []);
      references.set(target, index);
    }
    return index;
  };
  return {
    ...languageNames(),
    termLabel: (vocabulary, id) => termsOf(vocabulary).labels.get(id) ?? id,
    termId: (vocabulary, words) => termsOf(vocabulary).find(words),
    termLabels: (vocabulary) => [...termsOf(vocabulary).labels.values()],
    recordId: (target, words) =>
      referencesOf(target).get(words) ?? referencesOf(target).get(`=${plain(words)}`),
    recordNames: (target) => (records[target] ?? []).map(({ name, id }) => name || id),
  };
}

/** The records of a database that cells may refer to. */
export function recordsOf(database: Database): KnownRecords {
  const german = (text: LocalizedText | undefined) => text?.de ?? '';
  return {
    organizations: (database.organizations ?? []).map(({ id, name }) => ({
      id,
      name: german(name),
    })),
    locations: (database.locations ?? []).map(({ id, name }) => ({ id, name: german(name) })),
    offers: (database.offers ?? []).map(({ id, title }) => ({ id, name: german(title) })),
    contacts: (database.contacts ?? []).map(({ id, person, role }) => ({
      id,
      name: person?.name ?? german(role),
    })),
    municipalities: (database.municipalities ?? []).map(({ ags, name }) => ({ id: ags, name })),
  };
}

interface TermIndex {
  /** Id → label that no other term has and that a list in a cell can hold. */
  labels: Map<string, string>;
  find(words: string): string | undefined;
}

function indexTerms(
  terms: readonly { id: string; label: LocalizedText; synonyms?: Record<string, string[]> }[],
): TermIndex {
  const count = new Map<string, number>();
  for (const { label } of terms) count.set(plain(label.de), (count.get(plain(label.de)) ?? 0) + 1);
  const labels = new Map(
    terms.map(({ id, label }) => {
      const usable = count.get(plain(label.de)) === 1 && !/[;|\n]/.test(label.de);
      return [id, usable ? label.de : id];
    }),
  );
  const words = new Map<string, string>();
  // Synonyms first, labels over them, ids last: the surest word wins.
  for (const { id, synonyms } of terms)
    for (const synonym of synonyms?.de ?? []) words.set(plain(synonym), id);
  for (const { id, label } of terms)
    for (const text of Object.values(label)) words.set(plain(text), id);
  for (const { id, label } of terms) words.set(plain(label.de), id);
  const ids = new Set(terms.map(({ id }) => id));
  return { labels, find: (text) => (ids.has(text) ? text : words.get(plain(text))) };
}

/** By id as it is, and by name in plain letters behind `=` where only one record has it. */
function indexRecords(records: readonly { id: string; name: string }[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const { name } of records) count.set(plain(name), (count.get(plain(name)) ?? 0) + 1);
  return new Map([
    ...records
      .filter(({ name }) => name && count.get(plain(name)) === 1)
      .map(({ id, name }): [string, string] => [`=${plain(name)}`, id]),
    ...records.map(({ id }): [string, string] => [id, id]),
  ]);
}
