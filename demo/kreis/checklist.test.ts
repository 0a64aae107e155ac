import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Offer } from '@kim-widgets/angebote';
import defaults from '../../schemas/vocabularies.json';
import { kreisDatabase } from './build.js';
import { coverage } from './checklist.js';
import { REFERENCE_DAY } from './shift.js';

const database = kreisDatabase(REFERENCE_DAY);
const schema = JSON.parse(
  readFileSync(new URL('../../schemas/angebotsdatenbank.schema.json', import.meta.url), 'utf8'),
) as object;
const found = coverage(schema, database);
const offers = database.offers ?? [];
const contacts = database.contacts ?? [];
const terms = { ...defaults, ...database.vocabularies };

/** What a Kreis does not have, with the reason. */
const ABSENT = {
  // A link for editors while a file is written.
  properties: ['database.$schema'],
  // The Kreis keeps the lists as shipped.
  lists: /^vocabularies\.|^need\./,
  // One Kreis holds no other kind of county.
  values: ['municipality.type=kreisfreie_stadt', 'municipality.type=staedteregion'],
};

/** How often each id occurs under a property of the offers. */
function uses(read: (offer: Offer) => readonly string[] | string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const offer of offers) {
    for (const id of [read(offer) ?? []].flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

test('every property of the schema occurs', () => {
  const missing = [...found.properties]
    .filter(([key, n]) => n === 0 && !ABSENT.lists.test(key))
    .map(([key]) => key);
  assert.deepEqual(missing, ABSENT.properties);
});

test('every value of every enumeration occurs', () => {
  const missing = [...found.values].filter(([, n]) => n === 0).map(([key]) => key);
  assert.deepEqual(missing, ABSENT.values);
});

for (const [list, read] of [
  ['topics', (offer) => offer.topics],
  ['needs', (offer) => offer.needs],
  ['offerTypes', (offer) => offer.offerType],
  ['supportTypes', (offer) => offer.supportTypes],
  ['targetGroups', (offer) => offer.targetGroups],
  ['legalAreas', (offer) => offer.legalAreas],
  ['residenceStatus', (offer) => offer.eligibility?.residenceStatus],
  ['germanLevels', (offer) => offer.levelOffered],
  ['channels', (offer) => offer.channels],
  ['kimServiceLevels', (offer) => offer.kimServiceLevel],
] as const satisfies readonly [
  keyof typeof terms,
  (offer: Offer) => readonly string[] | string | undefined,
][]) {
  test(`every term of ${list} stands at two offers or more`, () => {
    const counts = uses(read);
    assert.deepEqual(
      terms[list].map(({ id }) => id).filter((id) => (counts.get(id) ?? 0) < 2),
      [],
    );
  });
}

test('every kind of organization and every umbrella exists', () => {
  const used = new Set(database.organizations?.flatMap(({ type, umbrella }) => [type, umbrella]));
  const all = [...terms.organizationTypes, ...terms.umbrellas].map(({ id }) => id);
  assert.deepEqual(
    all.filter((id) => !used.has(id)),
    [],
  );
});

const states: Record<string, (offer: Offer) => boolean> = {
  'places free': ({ capacity }) => (capacity?.places ?? 0) > 0,
  'full, with what to do instead': ({ capacity, alternatives }) =>
    capacity?.status === 'full' && (alternatives?.length ?? 0) > 0,
  'a waiting list with weeks': ({ capacity }) => (capacity?.waitWeeks ?? 0) > 0,
  'no longer listed': ({ validTo }) => validTo !== undefined && validTo < REFERENCE_DAY,
  'not listed yet': ({ validFrom }) => validFrom !== undefined && validFrom > REFERENCE_DAY,
  'confirmed over a year ago': ({ lastVerified }) =>
    lastVerified !== undefined && lastVerified < '2025-03-09',
  'never confirmed': ({ lastVerified }) => lastVerified === undefined,
  'overdue for review': ({ reviewDue }) => reviewDue !== undefined && reviewDue < REFERENCE_DAY,
  'for professionals only': ({ visibility }) => visibility === 'professional',
  'in two places': ({ locations }) => (locations?.length ?? 0) > 1,
  'nowhere in particular': ({ locations, serviceArea }) => !locations && serviceArea !== undefined,
  'times of its place': ({ schedule, locations }) => !schedule && locations !== undefined,
  'by appointment only': ({ schedule }) => schedule?.byAppointment === true && !schedule.slots,
  'only in the school holidays': ({ schedule }) => schedule?.schoolHolidays === 'only',
  'an event that is cancelled': ({ schedule }) =>
    schedule?.events?.some(({ cancelled }) => cancelled === true) ?? false,
  'an event of several days': ({ schedule }) =>
    schedule?.events?.some(({ from, to }) => to !== undefined && to > from) ?? false,
  'past midnight': ({ schedule }) =>
    [...(schedule?.events ?? []), ...(schedule?.series ?? [])].some(
      ({ opens, closes }) => closes < opens,
    ),
};

for (const [state, holds] of Object.entries(states)) {
  test(`offers: ${state}`, () => {
    assert.ok(offers.filter(holds).length >= 2, `${offers.filter(holds).length}`);
  });
}

test('as many offers, contacts, organizations and places as a Kreis has', () => {
  assert.ok(offers.length >= 180, `${offers.length} offers`);
  assert.ok(contacts.length >= 75, `${contacts.length} contacts`);
  assert.ok((database.organizations?.length ?? 0) >= 60);
  assert.ok((database.locations?.length ?? 0) >= 90);
  assert.ok((database.places?.length ?? 0) >= 60);
  assert.equal(database.municipalities?.filter(({ parent }) => parent === '05999').length, 9);
});

test('languages: easy German and English for 100 offers, Ukrainian, Arabic, Turkish for 40', () => {
  for (const [language, least] of [
    ['de-simple', 100],
    ['en', 100],
    ['uk', 40],
    ['ar', 40],
    ['tr', 40],
  ] as const) {
    const translated = offers.filter(
      ({ title, summary }) => title[language] && summary?.[language],
    );
    assert.ok(translated.length >= least, `${language}: ${translated.length}`);
  }
});

test('contacts: absent with a return date, vacant, letters of surnames, overlaps and gaps', () => {
  const count = (holds: (contact: (typeof contacts)[number]) => boolean) =>
    contacts.filter(holds).length;
  assert.ok(
    count(({ status, deputy, returnDate }) => status === 'absent' && !!deputy && !!returnDate) >= 1,
  );
  assert.ok(count(({ status }) => status === 'absent') >= 2);
  assert.ok(count(({ status }) => status === 'vacant') >= 2);
  assert.ok(count(({ responsibleFor }) => (responsibleFor?.surnameInitials?.length ?? 0) > 0) >= 8);
  assert.ok(count(({ person }) => !person) >= 8);
  assert.ok(count(({ notResponsibleFor }) => (notResponsibleFor?.length ?? 0) > 0) >= 8);
  assert.ok(count(({ employer, organization }) => !!employer && employer !== organization) >= 2);
  for (const baustein of [1, 2, 3]) {
    assert.ok(count(({ kimBaustein }) => kimBaustein === baustein) >= 2, `Baustein ${baustein}`);
  }
});

test('Sillbach has nothing in the evening and on Sunday', () => {
  const inSillbach = new Set(
    database.locations?.flatMap(({ id, municipality }) =>
      municipality === '05999032' ? [id] : [],
    ),
  );
  const late = [...(database.locations ?? []), ...offers].filter((record) => {
    const places = 'locations' in record ? (record.locations ?? []) : [record.id];
    return (
      places.length > 0 &&
      places.every((id) => inSillbach.has(id)) &&
      record.schedule?.slots?.some(({ day, closes = '' }) => day === 'SU' || closes > '18:00')
    );
  });
  assert.deepEqual(
    late.map(({ id }) => id),
    [],
  );
});
