import { initialsToChoose, isValid, type Term } from '@kim-widgets/angebote';
import type { Words } from '@kim-widgets/views';
import type { ContactContext } from './contact-context.js';

export interface Option {
  value: string;
  label: Words;
}

/** What can be asked of these contacts: no field offers what nobody is there for. */
export interface FinderOptions {
  topics: readonly Option[];
  targetGroups: readonly Option[];
  /** Empty where no office divides people by letters. */
  initials: readonly string[];
  /** A place as an example of what one may write. */
  examplePlace: string;
}

export function finderOptions(context: ContactContext): FinderOptions {
  const { database, now, term } = context;
  const scopes = database.contacts
    .filter((contact) => isValid(contact, now))
    .map(({ responsibleFor }) => responsibleFor ?? {});
  const topics = new Set(scopes.flatMap((scope) => scope.topics ?? []));
  const groups = new Set(scopes.flatMap((scope) => scope.targetGroups ?? []));
  const entries = scopes.flatMap((scope) => scope.surnameInitials ?? []);
  const { vocabularies, places } = database;
  const options = (name: 'topics' | 'targetGroups', used: ReadonlySet<string>) =>
    inOrder(used, vocabularies[name]).map((value): Option => ({ value, label: term(name, value) }));
  const example = places.find(({ postalCodes = [] }) => postalCodes.length > 0);
  return {
    topics: options('topics', topics),
    targetGroups: options('targetGroups', groups),
    initials: entries.length > 0 ? initialsToChoose(entries) : [],
    examplePlace: example ? `${example.postalCodes?.[0] ?? ''} ${example.name}` : '',
  };
}

/** Terms in the order of their vocabulary; those it does not know come last. */
function inOrder(used: ReadonlySet<string>, terms: readonly Term[] = []): string[] {
  const known = terms.map(({ id }) => id).filter((id) => used.has(id));
  return [...known, ...[...used].filter((id) => !known.includes(id))];
}
