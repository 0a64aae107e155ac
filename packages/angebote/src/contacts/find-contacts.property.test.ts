import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { DORF, KREIS, STADT } from '../../test/offices.js';
import type { Contact, Database, Organization } from '../generated/database.js';
import { createOfferDatabase } from '../offer-database.js';
import { isValid, isVisibleTo, type Audience } from '../validity.js';
import { findContacts, type ContactQuestion } from './find-contacts.js';

const PLACES = [KREIS, DORF, STADT, '05111000'];
const TOPICS = ['housing', 'residence', 'livelihood', 'debts', 'unknown'];
const GROUPS = ['women', 'skilled-workers', 'care-workers'];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const DAYS = ['2026-03-08', '2026-03-09', '2026-03-10'];
const INITIALS = ['A–K', 'L–Z', 'Sch', 'S–Z', 'K-A', 'Ö', '??', 'Б'];

const few = <T>(values: readonly T[]) =>
  fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const visibility = fc.constantFrom('public', 'professional') as fc.Arbitrary<Audience>;
const phone = fc.record(
  { number: fc.constant('+492214710100'), visibility, type: fc.constantFrom('landline', 'fax') },
  { requiredKeys: ['number'] },
);
const email = fc.record(
  {
    address: fc.constant('a@kreis.example'),
    visibility,
    type: fc.constantFrom('mailbox', 'person'),
  },
  { requiredKeys: ['address'] },
);
const scope = fc.record(
  {
    municipalities: few(PLACES),
    topics: few(TOPICS),
    targetGroups: few(GROUPS),
    surnameInitials: few(INITIALS),
    organizations: few(['office']),
  },
  { requiredKeys: [] },
);
const contact: fc.Arbitrary<Omit<Contact, 'id'>> = fc.record(
  {
    role: fc.constant({ de: 'Beratung' }),
    person: fc.constant({ name: 'Amira Haddad' }),
    organization: fc.constantFrom('office', 'missing'),
    locations: few(['rathaus']),
    responsibleFor: scope,
    notResponsibleFor: fc.array(scope, { maxLength: 2 }),
    phones: fc.array(phone, { maxLength: 2 }),
    emails: fc.array(email, { maxLength: 2 }),
    deputy: fc.constantFrom(...IDS, 'missing'),
    status: fc.constantFrom('active', 'absent', 'vacant'),
    returnDate: fc.constantFrom(...DAYS),
    visibility,
    validFrom: fc.constantFrom(...DAYS),
    validTo: fc.constantFrom(...DAYS),
    kimBaustein: fc.constantFrom(1, 2, 3),
  },
  { requiredKeys: ['role'] },
);
const office: fc.Arbitrary<Organization> = fc.record(
  {
    id: fc.constant('office'),
    name: fc.constant({ de: 'Amt' }),
    type: fc.constantFrom('immigration-office', 'integration-centre', 'other'),
    municipalities: few(PLACES),
    phones: fc.array(phone, { maxLength: 1 }),
    emails: fc.array(email, { maxLength: 1 }),
    visibility,
    validTo: fc.constantFrom(...DAYS),
  },
  { requiredKeys: ['id', 'name'] },
);
const data: fc.Arbitrary<Database> = fc
  .record({
    contacts: fc.array(contact, { maxLength: IDS.length }),
    organizations: fc.array(office, { maxLength: 1 }),
    hasContact: fc.boolean(),
    ownOffice: fc.boolean(),
  })
  .map(({ contacts, organizations, hasContact, ownOffice }) => ({
    formatVersion: '1.0',
    publisher: {
      name: 'Kreis Muster',
      ...(hasContact && { contact: { phone: '+492214710000' } }),
    },
    municipalities: [
      { ags: KREIS, name: 'Kreis', type: 'kreis' },
      { ags: DORF, name: 'Dorf', type: 'kreisangehoerige_kommune', parent: KREIS },
      {
        ags: STADT,
        name: 'Stadt',
        type: 'kreisangehoerige_kommune',
        parent: KREIS,
        ownAuslaenderbehoerde: ownOffice,
      },
    ],
    organizations,
    contacts: contacts.map((one, index) => ({ ...one, id: IDS[index] ?? '' })),
  }));
const question: fc.Arbitrary<ContactQuestion> = fc.record(
  {
    at: fc.date({
      min: new Date('2026-03-07T00:00:00Z'),
      max: new Date('2026-03-12T00:00:00Z'),
      noInvalidDate: true,
    }),
    municipality: fc.constantFrom(...PLACES),
    topic: fc.constantFrom(...TOPICS),
    targetGroup: fc.constantFrom(...GROUPS),
    surname: fc.oneof(
      fc.constantFrom('Schmidt', 'Öz', 'von der Heide', 'عباس', 'Бондар'),
      fc.string(),
    ),
    audience: visibility,
  },
  { requiredKeys: ['at'] },
);

it('there is always an answer, and never somebody whom nobody can reach', () => {
  fc.assert(
    fc.property(data, question, (json, asked) => {
      const database = createOfferDatabase(json);
      const { at, audience = 'public' } = asked;
      const matches = findContacts(database, asked);

      const [first] = matches;
      assert.ok(first, 'an answer');
      if (first.reason.level !== 'named') {
        assert.equal(first.reason.level, 'nobody');
        assert.equal(first.reach.via, 'kreis');
        assert.ok(first.reach.name?.de, 'the name of the Kreis');
      }
      for (const { contact, reach } of matches) {
        assert.notEqual(reach.steps.at(-1)?.step, undefined);
        for (const record of [contact, reach.contact]) {
          if (!record) continue;
          assert.ok(isValid(record, at), 'valid on this day');
          assert.ok(isVisibleTo(record, audience), 'for this audience');
        }
        if (reach.contact) assert.equal(reach.contact.status ?? 'active', 'active');
        if (contact?.status === 'vacant') assert.equal(contact.person, undefined);
        if (contact?.status === 'absent' && reach.via !== 'deputy') {
          assert.equal(contact.person, undefined);
        }
        for (const way of [...reach.phones, ...reach.emails, ...reach.onlineChannels]) {
          assert.ok(isVisibleTo(way, audience), 'a way this audience may see');
        }
        const isOpen = reach.phones.length + reach.emails.length + reach.onlineChannels.length > 0;
        const canVisit = (reach.contact?.locations ?? []).length > 0;
        assert.ok(isOpen || canVisit || reach.via === 'kreis', 'a way');
      }
      const ids = matches.map(({ contact }) => contact?.id);
      assert.equal(new Set(ids).size, ids.length, 'nobody twice');
    }),
    { numRuns: 3_000 },
  );
});
