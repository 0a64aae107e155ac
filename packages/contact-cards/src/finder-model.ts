import { isValid, type OfferDatabase, type Term } from '@kim-widgets/angebote';
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
  /** Whether some office divides people by the letters of their surnames. */
  dividesByLetters: boolean;
  /** A place as an example of what one may write. */
  examplePlace: string;
}

export function finderOptions({ database, now, term }: ContactContext): FinderOptions {
  const scopes = database.contacts
    .filter((contact) => isValid(contact, now))
    .map(({ responsibleFor }) => responsibleFor ?? {});
  const topics = new Set(scopes.flatMap((scope) => scope.topics ?? []));
  const groups = new Set(scopes.flatMap((scope) => scope.targetGroups ?? []));
  const { vocabularies } = database;
  const options = (name: 'topics' | 'targetGroups', used: ReadonlySet<string>) =>
    inOrder(used, vocabularies[name]).map((value): Option => ({ value, label: term(name, value) }));
  return {
    topics: options('topics', topics),
    targetGroups: options('targetGroups', groups),
    dividesByLetters: scopes.some(({ surnameInitials = [] }) => surnameInitials.length > 0),
    examplePlace: examplePlace(database),
  };
}

function examplePlace({ places }: Pick<OfferDatabase, 'places'>): string {
  const example = places.find(({ postalCodes = [] }) => postalCodes.length > 0);
  return example ? `${example.postalCodes?.[0] ?? ''} ${example.name}` : '';
}

/** Terms in the order of their vocabulary; those it does not know come last. */
function inOrder(used: ReadonlySet<string>, terms: readonly Term[] = []): string[] {
  const known = terms.map(({ id }) => id).filter((id) => used.has(id));
  return [...known, ...[...used].filter((id) => !known.includes(id))];
}
