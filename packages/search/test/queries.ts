import type { Facts, GeneratedOffer } from './generate.js';

export const QUERY_CLASSES = [
  'exact',
  'prefix',
  'typo',
  'umlaut',
  'ß/ss',
  'compound',
  'word order',
  'inflection',
  'synonym',
  'unlisted',
  'languages',
  'abbreviation',
  'person',
  'phone',
  'question',
  'nothing',
] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

/** What somebody types, and what must be true of the offers they want. */
export interface Query {
  readonly queryClass: QueryClass;
  readonly text: string;
  /** Undefined when nothing should be found. */
  readonly wants: ((facts: Facts) => boolean) | undefined;
}

export interface Wanted {
  readonly kinds?: readonly string[];
  readonly topic?: string;
  readonly place?: string;
  readonly group?: string;
  readonly language?: string;
  readonly level?: string;
}

/** `text -> kinds; place=…; group=…`, the notation of the query files, one query a line. */
export function parseQueries(lists: Readonly<Partial<Record<QueryClass, string>>>): Query[] {
  return Object.entries(lists).flatMap(([queryClass, list]) =>
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [text = '', wanted] = line.split('->').map((part) => part.trim());
        return {
          queryClass: queryClass as QueryClass,
          text,
          wants: wanted === undefined ? undefined : wantedBy(parseWanted(wanted)),
        };
      }),
  );
}

function parseWanted(text: string): Wanted {
  const entries = text.split(';').map((part): [string, string | string[]] => {
    const [key = '', value] = part.split('=').map((piece) => piece.trim());
    return value === undefined ? ['kinds', key.split(/\s+/)] : [key, value];
  });
  return Object.fromEntries(entries);
}

function wantedBy({ kinds, topic, place, group, language, level }: Wanted) {
  return (facts: Facts): boolean =>
    (kinds?.includes(facts.kind) ?? true) &&
    (topic === undefined || facts.topic === topic) &&
    (place === undefined || facts.place === place) &&
    (group === undefined || facts.group === group) &&
    (language === undefined || facts.languages.includes(language)) &&
    (level === undefined || facts.level === level);
}

/** Ways to write a name or a number, to ask for the contact of some record. */
export interface ContactQuery {
  readonly queryClass: 'person' | 'phone';
  /** Which record's contact, as a share of the collection. */
  readonly at: number;
  readonly write: (value: string) => string;
  /** For names: whether the surname alone decides. */
  readonly bySurname?: boolean;
}

export function contactQueries(
  offers: readonly GeneratedOffer[],
  wishes: readonly ContactQuery[],
): Query[] {
  return wishes.map(({ queryClass, at, write, bySurname = false }) => {
    const { person, phone } = offers[Math.floor(at * offers.length)]!.facts;
    const surname = (name: string): string => name.slice(name.indexOf(' ') + 1);
    return queryClass === 'phone'
      ? { queryClass, text: write(phone), wants: (facts: Facts) => facts.phone === phone }
      : {
          queryClass,
          text: write(person),
          wants: (facts: Facts) =>
            bySurname ? surname(facts.person) === surname(person) : facts.person === person,
        };
  });
}
