import { nameOf, postName } from '@kim-widgets/views';
import type { NamedMatch } from '../answers/card-context.js';
import { placeName } from '../answers/reason-words.js';
import type { ContactContext } from '../contact-context.js';

/** A line of the index: what one looks up, and the numbers of the cards. */
export interface IndexEntry {
  words: string;
  numbers: readonly number[];
}

/** The contacts of a directory in the order of their titles, with what leads to them. */
export interface Directory {
  cards: readonly NamedMatch[];
  people: readonly IndexEntry[];
  topics: readonly IndexEntry[];
  municipalities: readonly IndexEntry[];
}

/** A directory on paper: cards have numbers, because nobody can say on which page they will stand. */
export function directoryOf(matches: readonly NamedMatch[], context: ContactContext): Directory {
  const { database, language, term } = context;
  const { compare } = new Intl.Collator(language);
  const cards = [...matches].sort((one, other) =>
    compare(postName(one.contact, context), postName(other.contact, context)),
  );
  const numbersOf = (keysOf: (match: NamedMatch) => readonly string[]) => {
    const numbers = new Map<string, number[]>();
    for (const [index, match] of cards.entries()) {
      for (const key of keysOf(match)) numbers.set(key, [...(numbers.get(key) ?? []), index + 1]);
    }
    return numbers;
  };
  const entries = (numbers: ReadonlyMap<string, number[]>, words: (key: string) => string) =>
    [...numbers].map(([key, list]): IndexEntry => ({ words: words(key), numbers: list }));
  const people = entries(
    numbersOf((match) => (match.contact.person ? [sortName(match, context)] : [])),
    (name) => name,
  ).sort((one, other) => compare(one.words, other.words));
  const topics = numbersOf(({ contact }) => contact.responsibleFor?.topics ?? []);
  const order = (database.vocabularies.topics ?? []).map(({ id }) => id);
  const all = database.municipalities.filter(({ parent }) => parent !== undefined);
  // Whoever serves nearly all would stand behind every name, and hide those who are near.
  const places = numbersOf(({ contact }) => {
    const served = contact.responsibleFor?.municipalities ?? [];
    return served.length > all.length / 2 ? [] : served;
  });
  return {
    cards,
    people,
    topics: entries(
      new Map([...topics].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))),
      (topic) => term('topics', topic).text,
    ),
    municipalities: entries(places, (ags) => placeName(ags, context)).sort((one, other) =>
      compare(one.words, other.words),
    ),
  };
}

/** `Haddad, Amira` */
function sortName({ contact }: NamedMatch, context: ContactContext): string {
  const { person } = contact;
  if (!person?.familyName || !person.name.endsWith(person.familyName)) {
    return nameOf(contact, context);
  }
  const given = person.name.slice(0, -person.familyName.length).trim();
  return [person.familyName, given].filter(Boolean).join(', ');
}
