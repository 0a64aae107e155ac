import type {
  Contact,
  Database,
  LocalizedText,
  Location,
  Offer,
  Organization,
  Schedule,
} from '../src/generated/database.js';
import {
  GENERAL,
  GIVEN_NAMES,
  GROUPS,
  KINDS,
  LANGUAGES,
  STREETS,
  SURNAMES,
  TOWN_ENDS,
  TOWN_STARTS,
  type Kind,
} from './phrases.js';
import { Random } from './random.js';

export interface GenerateOptions {
  /** How many offers; organizations, locations and contacts grow with them. */
  offers: number;
  seed?: number;
}

interface World {
  random: Random;
  municipalities: NonNullable<Database['municipalities']>;
  organizations: Organization[];
  locations: Location[];
  contacts: Contact[];
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const LEVELS = ['alpha', 'a1', 'a2', 'b1', 'b2'];
const TRANSLATED = ['en', 'uk', 'ar', 'tr'] as const;

/**
 * An invented database in which everything refers to something: offers as long (3 to 4 kB of JSON)
 * and as varied as real ones, the same ones for the same seed.
 */
export function generateDatabase({ offers, seed = 1 }: GenerateOptions): Database {
  const random = new Random(seed);
  const municipalities = Array.from({ length: 9 }, (_, number) => ({
    ags: `05999${String((number + 1) * 4).padStart(3, '0')}`,
    name: town(random),
    type: 'kreisangehoerige_kommune' as const,
    parent: '05999',
    centroid: point(random),
  }));
  const world: World = { random, municipalities, organizations: [], locations: [], contacts: [] };
  world.organizations.push(...times(Math.ceil(offers / 12) + 3, (id) => organization(id, world)));
  world.locations.push(...times(Math.ceil(offers / 6) + 3, (id) => location(id, world)));
  world.contacts.push(...times(Math.ceil(offers / 8) + 3, (id) => contact(id, world)));
  return {
    formatVersion: '1.0',
    publisher: { name: 'Erfundener Kreis', ags: '05999' },
    generated: '2026-03-02T06:00:00Z',
    languages: ['de', 'de-simple', ...TRANSLATED],
    places: municipalities.map(({ name, ags, centroid }) => ({
      name,
      postalCodes: [`599${ags.slice(-2)}`],
      municipality: ags,
      point: centroid,
      inhabitants: random.integer(300, 30_000),
    })),
    municipalities: [{ ags: '05999', name: 'Erfundener Kreis', type: 'kreis' }, ...municipalities],
    organizations: world.organizations,
    locations: world.locations,
    contacts: world.contacts,
    offers: times(offers, (id) => offer(id, world)),
  };
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number));
}

function offer(number: number, world: World): Offer {
  const { random } = world;
  const kind = random.pick(KINDS);
  const languages = ['de', ...random.some(LANGUAGES, random.integer(0, 4))];
  const write = writer(kind, world);
  const translated = TRANSLATED.filter((code) => random.chance(code === 'en' ? 0.8 : 0.3));
  const inLanguages = ['de', ...(random.chance(0.4) ? ['de-simple'] : []), ...translated];
  const place = random.pick(world.locations);
  const [group] = random.some(Object.keys(GROUPS), random.integer(0, 1));
  return {
    id: `offer-${number}`,
    title: write(['de'], 'title'),
    summary: write(inLanguages, 2),
    description: write(inLanguages, random.integer(7, 10)),
    whatHappens: write(inLanguages, random.integer(2, 4)),
    ...(random.chance(0.5) && { nextSteps: write(['de', 'en'], 2) }),
    organization: random.pick(world.organizations).id,
    locations: [place.id],
    ...(random.chance(0.2) && { serviceArea: { municipalities: ['05999'] } }),
    topics: kind.topics,
    offerType: kind.offerType,
    supportTypes: random.some(['documents', 'specialist-information', 'accompaniment'], 2),
    ...(group !== undefined && { targetGroups: [group] }),
    languages,
    ...(random.chance(0.3) && {
      interpretation: { available: 'on_request', languages: random.some(LANGUAGES, 2) },
    }),
    schedule: schedule(random),
    cost: random.chance(0.8) ? { type: 'free' } : { type: 'paid', amount: random.integer(1, 40) },
    registration: {
      modes: random.some(['walk_in', 'appointment', 'referral'] as const, random.integer(1, 2)),
      bookableBy: random.chance(0.1) ? ['professionals'] : ['clients', 'professionals'],
    },
    eligibility: {
      ...(random.chance(0.4) && { minAge: random.integer(3, 27) }),
      ...(random.chance(0.1) && { maxAge: random.integer(28, 70) }),
      ...(group === 'women' && { gender: 'female' }),
      description: write(['de'], 1),
    },
    ...(kind.offerType === 'language-course' && { levelOffered: [random.pick(LEVELS)] }),
    childcare: random.chance(0.2),
    lowThreshold: random.chance(0.3),
    requiredDocuments: [
      { name: { de: 'Ausweis oder Aufenthaltstitel', en: 'Passport or permit' } },
    ],
    capacity: {
      status: random.pick(['free', 'free', 'waitlist', 'full', 'unknown'] as const),
      asOf: date(random, 2026, 1, 2),
    },
    contacts: [random.pick(world.contacts).id],
    ...(number > 0 && { alternatives: [`offer-${random.integer(0, number - 1)}`] }),
    url: `https://angebote.example/${number}`,
    keywords: random.some(['Hilfe', 'Kurs', 'Treff', 'Beratung', 'Termin', 'Familie'], 2),
    source: '05999',
    lastVerified: date(random, 2025, 6, 12),
    reviewDue: date(random, 2026, 1, 12),
    ...(random.chance(0.1) && { validTo: date(random, 2026, 1, 12) }),
    translations: Object.fromEntries(
      translated.map((code) => [code, { status: random.pick(['human', 'machine'] as const) }]),
    ),
  };
}

/** Writes so many sentences, or a title, in several languages. */
function writer(kind: Kind, world: World) {
  const { random } = world;
  const facts: Record<string, string> = {
    town: random.pick(world.municipalities).name,
    street: `${random.pick(STREETS)}straße`,
    person: person(random),
    group: random.pick(Object.values(GROUPS)),
    level: random.pick(LEVELS).toUpperCase(),
    daytime: random.pick(['Vormittag', 'Nachmittag', 'Abend']),
    years: String(random.integer(2, 30)),
    age: String(random.integer(1, 10)),
  };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? name);
  return (languages: readonly string[], what: number | 'title'): LocalizedText => {
    const texts: LocalizedText = { de: '' };
    for (const language of languages) {
      const own = kind.sentences[language] ?? [];
      const all = [...own, ...(GENERAL[language] ?? [])];
      texts[language] = fill(
        what === 'title' ? random.pick(kind.titles) : random.some(all, what).join(' '),
      );
    }
    return texts;
  };
}

function schedule(random: Random): Schedule {
  if (random.chance(0.1)) return { byAppointment: true };
  return {
    slots: random.some(DAYS, random.integer(1, 4)).map((day) => {
      const opens = random.integer(8, 17);
      return {
        day,
        opens: `${String(opens).padStart(2, '0')}:${random.pick(['00', '15', '30'])}`,
        closes: `${String(opens + random.integer(1, 4)).padStart(2, '0')}:${random.pick(['00', '30'])}`,
        ...(random.chance(0.15) && { byAppointment: true }),
      };
    }),
    ...(random.chance(0.3) && { schoolHolidays: 'closed' }),
    ...(random.chance(0.2) && { exceptions: [{ from: date(random, 2026, 3, 12) }] }),
  };
}

function organization(number: number, { random }: World): Organization {
  const name = random.pick(['Caritas', 'Diakonie', 'Volkshochschule', 'Verein Miteinander', 'AWO']);
  return {
    id: `organization-${number}`,
    name: { de: `${name} ${town(random)}` },
    type: random.pick([
      'specialist-advice-centre',
      'adult-education-centre',
      'volunteer-association',
    ]),
    url: `https://organisation-${number}.example`,
  };
}

function location(number: number, { random, municipalities, organizations }: World): Location {
  const municipality = random.pick(municipalities);
  return {
    id: `location-${number}`,
    name: { de: `Haus ${random.pick(STREETS)}` },
    kind: random.pick(['office', 'office', 'office', 'shared', 'outreach', 'online'] as const),
    organization: random.pick(organizations).id,
    municipality: municipality.ags,
    address: {
      streetAddress: `${random.pick(STREETS)}straße ${random.integer(1, 120)}`,
      postalCode: `599${municipality.ags.slice(-2)}`,
      city: municipality.name,
    },
    coordinates: point(random),
    accessibility: { stepFree: random.chance(0.6), lift: random.chance(0.4) },
  };
}

function contact(
  number: number,
  { random, municipalities, organizations, locations }: World,
): Contact {
  return {
    id: `contact-${number}`,
    role: { de: random.pick(['Beratung', 'Anmeldung', 'Kursleitung', 'KIM-Case Management']) },
    person: { name: person(random) },
    organization: random.pick(organizations).id,
    locations: [random.pick(locations).id],
    responsibleFor: { municipalities: [random.pick(municipalities).ags] },
    languages: ['de', random.pick(LANGUAGES)],
    // Reserved for fiction by the Bundesnetzagentur.
    phones: [{ number: `+492214710${String(number % 1000).padStart(3, '0')}` }],
    emails: [{ address: `kontakt-${number}@angebote.example`, type: 'mailbox' }],
    schedule: schedule(random),
  };
}

function person(random: Random): string {
  return `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`;
}

function town(random: Random): string {
  return random.pick(TOWN_STARTS) + random.pick(TOWN_ENDS);
}

function point(random: Random): { lat: number; lon: number } {
  const round = (degrees: number): number => Number(degrees.toFixed(5));
  return { lat: round(51.2 + random.next() * 0.4), lon: round(8 + random.next() * 0.6) };
}

function date(random: Random, year: number, firstMonth: number, lastMonth: number): string {
  const month = String(random.integer(firstMonth, lastMonth)).padStart(2, '0');
  return `${year}-${month}-${String(random.integer(1, 28)).padStart(2, '0')}`;
}
