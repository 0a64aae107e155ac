import type { FacetWords, SearchDocument } from '../src/index.js';
import { KINDS, type Kind } from './kinds.js';
import {
  ACTIVITIES,
  ACTIVITIES_EN,
  GENERAL,
  GENERAL_EN,
  GENERAL_OTHER,
  GIVEN_NAMES,
  GROUPS,
  LANGUAGES,
  LEVELS,
  NAME_PARTS,
  ORGANIZATIONS,
  PLACES,
  STREETS,
  SURNAMES,
} from './phrases.js';
import { Random } from './random.js';

/** What is true of an invented record, whatever its text says. Queries are judged by this alone. */
export interface Facts {
  readonly kind: string;
  readonly topic: string;
  readonly place: string;
  readonly group: string | undefined;
  readonly languages: readonly string[];
  readonly level: string | undefined;
  readonly person: string;
  readonly phone: string;
  readonly online: boolean;
}

export interface GeneratedOffer {
  readonly document: SearchDocument;
  readonly facts: Facts;
}

const LANGUAGE_KINDS = new Set(['german-course', 'integration-course', 'job-language', 'literacy']);
const TRANSLATIONS = ['uk', 'ru', 'ar', 'fa', 'tr'] as const;

/** Invents offers of a Kreis: 3 to 4 kB each, German, English, and often a third language. */
export function generateOffers(count: number, seed = 1): GeneratedOffer[] {
  const random = new Random(seed);
  const people = Array.from({ length: Math.ceil(count / 6) }, () => invent(random));
  return Array.from({ length: count }, (_, number) => generateOffer(number, random, people));
}

/** The words that name the generated filters. */
export function generatedFacetWords(): FacetWords {
  return {
    place: Object.fromEntries(PLACES.map((place) => [place, [place]])),
    group: Object.fromEntries(Object.entries(GROUPS).map(([group, { label }]) => [group, [label]])),
    level: Object.fromEntries(LEVELS.map((level) => [level, [level]])),
    language: Object.fromEntries(
      Object.entries(LANGUAGES)
        .filter(([code]) => code !== 'de')
        .map(([code, name]) => [code, [name]]),
    ),
  };
}

interface Person {
  readonly name: string;
  readonly phone: string;
}

function invent(random: Random): Person {
  const number = String(100 + random.below(900));
  const line = String(1000 + random.below(9000));
  return {
    name: `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`,
    phone: `0221 ${line}-${number}`,
  };
}

function generateOffer(number: number, random: Random, people: readonly Person[]): GeneratedOffer {
  const kind = random.pick(KINDS);
  const place = random.pick(PLACES);
  const group = random.chance(0.4) ? random.pick(Object.keys(GROUPS)) : undefined;
  const languages = ['de', ...random.some(Object.keys(LANGUAGES).slice(1), random.below(5))];
  const level = LANGUAGE_KINDS.has(kind.id) ? random.pick(LEVELS) : undefined;
  const person = random.pick(people);
  const online = random.chance(0.12);
  const facts: Facts = {
    kind: kind.id,
    topic: kind.topic,
    place,
    group,
    languages,
    level,
    person: person.name,
    phone: person.phone,
    online,
  };
  return { document: write(number, kind, facts, random), facts };
}

function write(number: number, kind: Kind, facts: Facts, random: Random): SearchDocument {
  const { place, group, languages, level, online } = facts;
  const name = random.pick(kind.names);
  const groupFacts = group === undefined ? undefined : GROUPS[group];
  const project = random.pick(NAME_PARTS.first) + random.pick(NAME_PARTS.second);
  const suffix = [
    level === undefined ? '' : ` ${level}`,
    groupFacts && random.chance(0.6) ? ` für ${groupFacts.label}` : '',
    random.chance(0.25) ? ` in ${place}` : '',
    random.chance(0.2) ? ` „${project}“` : '',
    online ? ' (online)' : '',
  ].join('');
  const organization = `${random.pick(ORGANIZATIONS)} ${random.chance(0.7) ? place : 'Lindental'}`;
  const neighbours = random.some(PLACES, 2).join(' und ');
  const spoken = languages.map((language) => LANGUAGES[language]).join(', ');
  const german = [
    ...random.some(kind.about, 3),
    ...(groupFacts ? [groupFacts.sentence] : []),
    `Das Team von ${project} arbeitet in der ${random.pick(STREETS)} ${1 + random.below(90)} in ${place}.`,
    ...(random.chance(0.3) ? [`Auch Menschen aus ${neighbours} sind willkommen.`] : []),
    ...random.some(GENERAL, 9 + random.below(7)),
    ...Array.from({ length: 11 + random.below(8) }, () => activity(random)),
  ];
  const english = [`${kind.en} in ${place}.`, ...(groupFacts ? [groupFacts.en] : [])];
  const third = random.chance(0.7) ? random.pick(TRANSLATIONS) : undefined;
  const translated = third && [kind[third], ...random.some(GENERAL_OTHER[third] ?? [], 4)];
  return {
    id: `offer-${String(number).padStart(6, '0')}`,
    fields: {
      title: { de: name + suffix, en: kind.en, ...(third ? { [third]: kind[third] } : {}) },
      summary: {
        de: `${name} ${groupFacts ? `für ${groupFacts.label} ` : ''}in ${place}. ${random.pick(kind.about)}`,
        en: english.join(' '),
      },
      description: {
        de: paragraphs(random, german),
        en: paragraphs(random, [
          ...english,
          ...random.some(GENERAL_EN, 5),
          ...Array.from({ length: 4 + random.below(5) }, () => activityInEnglish(random)),
        ]),
        ...(third && translated ? { [third]: translated.join(' ') } : {}),
      },
      organization: [organization],
      place: [place, `${random.pick(STREETS)} ${1 + random.below(90)}`],
      labels: { de: groupFacts ? `${groupFacts.label}, ${spoken}` : spoken },
      person: [facts.person],
      phone: [facts.phone],
    },
    filters: {
      topic: [facts.topic],
      place: [place],
      group: group === undefined ? [] : [group],
      language: languages,
      level: level === undefined ? [] : [level],
    },
  };
}

function activity(random: Random): string {
  const { who, does, first, second, when } = ACTIVITIES;
  const what = `„${random.pick(first)}${random.pick(second)}“`;
  return `${random.pick(who)} ${random.pick(does)} ${what} ${random.pick(when)}.`;
}

function activityInEnglish(random: Random): string {
  const { who, does, what, when } = ACTIVITIES_EN;
  return `${random.pick(who)} ${random.pick(does)} ${random.pick(what)} ${random.pick(when)}.`;
}

/** The first sentences stay first, as in real descriptions; breaks fall anywhere. */
function paragraphs(random: Random, sentences: readonly string[]): string {
  return sentences
    .map((sentence) => sentence + (random.chance(0.25) ? '\n\n' : ' '))
    .join('')
    .trim();
}
