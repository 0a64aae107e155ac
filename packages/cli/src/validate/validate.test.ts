import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database } from '@kim-widgets/angebote';
import complete from '../../../../schemas/examples/complete.json' with { type: 'json' };
import minimal from '../../../../schemas/examples/minimal.json' with { type: 'json' };
import { databaseSchema, defaultVocabularies } from '../schemas.js';
import { schemaCheck } from './schema.js';
import type { Finding, RuleName } from './finding.js';
import { positionsOf } from './positions.js';
import { validate } from './validate.js';

const schema = schemaCheck(databaseSchema);

function check(json: unknown): Finding[] {
  return validate(json, { today: '2026-03-09', schema, vocabularies: defaultVocabularies });
}

/** A sound database with one slip in it. */
function withSlip(slip: Partial<Database>): Database {
  return {
    formatVersion: '1.0',
    publisher: { name: 'Kreis Lindental (erfunden)' },
    municipalities: [
      {
        ags: '05999004',
        name: 'Lindfurt',
        type: 'kreisangehoerige_kommune',
        outline: {
          type: 'Polygon',
          coordinates: [
            [
              [7, 51],
              [8, 51],
              [8, 52],
              [7, 52],
              [7, 51],
            ],
          ],
        },
      },
    ],
    organizations: [{ id: 'vhs', name: { de: 'VHS' }, phones: [{ number: '+492214710310' }] }],
    ...slip,
  };
}

test('of a later 1.x, unknown fields are no mistakes; of a newer major, nothing else is said', () => {
  const later = withSlip({ formatVersion: '1.7', ...{ fromTheFuture: 1 } });
  const [first, ...others] = check(later).filter(({ rule }) => /schema|newer/.test(rule));
  assert.deepEqual(
    [first?.rule, first?.severity, first?.message],
    ['newer-field', 'hint', 'Unbekannt: „fromTheFuture“.'],
  );
  assert.deepEqual(others, []);
  const newer = check({ ...later, formatVersion: '2.0', offers: 'not a list any more' });
  assert.deepEqual(
    newer.map(({ pointer }) => pointer),
    ['/formatVersion'],
  );
  assert.match(newer[0]?.message ?? '', /neuere Format 2\.0/);
});

const offer = {
  id: 'kurs',
  title: { de: 'Deutsch am Abend' },
  organization: 'vhs',
  serviceArea: { municipalities: ['05999004'] },
  lastVerified: '2026-03-01',
};
const contact = {
  id: 'anna',
  role: { de: 'Anmeldung' },
  phones: [{ number: '+492214710311' }],
  lastVerified: '2026-03-01',
};

const slips: [rule: RuleName, pointer: string, slip: Partial<Database>][] = [
  ['schema', '/offers/0', { offers: [{ ...offer, telefon: '1' } as never] }],
  ['duplicate-id', '/offers/1/id', { offers: [offer, offer] }],
  ['dangling-reference', '/offers/0/organization', { offers: [{ ...offer, organization: 'vhz' }] }],
  ['dangling-reference', '/contacts/0/deputy', { contacts: [{ ...contact, deputy: 'nobody' }] }],
  ['unknown-term', '/offers/0/topics/0', { offers: [{ ...offer, topics: ['langauge'] }] }],
  [
    'professional-in-public',
    '/offers/0/title/de',
    {
      offers: [{ ...offer, title: { de: 'Kurs, Durchwahl 0221 4710-319' } }],
      contacts: [
        {
          ...contact,
          phones: [...contact.phones, { number: '+492214710319', visibility: 'professional' }],
        },
      ],
    },
  ],
  [
    'contact-without-channel',
    '/contacts/0',
    { contacts: [{ id: 'anna', role: { de: 'Anmeldung' }, lastVerified: '2026-03-01' }] },
  ],
  ['no-deputy', '/contacts/0/status', { contacts: [{ ...contact, status: 'vacant' }] }],
  [
    'deputy-away',
    '/contacts/0/deputy',
    {
      contacts: [
        { ...contact, status: 'absent', deputy: 'ben' },
        { ...contact, id: 'ben', status: 'absent' },
      ],
    },
  ],
  [
    'postal-code-elsewhere',
    '/locations/0/address/postalCode',
    {
      places: [{ name: 'Grauhain', postalCodes: ['59996'], municipality: '05999012' }],
      locations: [
        {
          id: 'haus',
          kind: 'office',
          municipality: '05999004',
          address: { city: 'Lindfurt', postalCode: '59996' },
        },
      ],
    },
  ],
  [
    'letters-overlap',
    '/contacts/1/responsibleFor/surnameInitials',
    {
      contacts: [
        { ...contact, responsibleFor: { surnameInitials: ['A–M'] } },
        { ...contact, id: 'ben', responsibleFor: { surnameInitials: ['M–Z'] } },
      ],
    },
  ],
  [
    'letters-gap',
    '/contacts/0/responsibleFor/surnameInitials',
    {
      contacts: [
        { ...contact, responsibleFor: { surnameInitials: ['A–K'] } },
        { ...contact, id: 'ben', responsibleFor: { surnameInitials: ['M–Z'] } },
      ],
    },
  ],
  ['offer-without-place', '/offers/0', { offers: [{ ...offer, serviceArea: undefined } as never] }],
  [
    'offer-without-contact',
    '/offers/0',
    { offers: [{ ...offer, organization: undefined } as never] },
  ],
  [
    'outside-municipality',
    '/locations/0/coordinates',
    {
      locations: [
        {
          id: 'haus',
          kind: 'office',
          municipality: '05999004',
          coordinates: { lat: 7.5, lon: 51.5 },
        },
      ],
    },
  ],
  [
    'ends-before-begin',
    '/offers/0/schedule/slots/0/closes',
    {
      offers: [{ ...offer, schedule: { slots: [{ day: 'MO', opens: '12:00', closes: '09:00' }] } }],
    },
  ],
  [
    'overlapping-slots',
    '/offers/0/schedule/slots/1',
    {
      offers: [
        {
          ...offer,
          schedule: {
            slots: [
              { day: 'MO', opens: '09:00', closes: '12:00' },
              { day: 'MO', opens: '11:00', closes: '13:00' },
            ],
          },
        },
      ],
    },
  ],
  [
    'date-in-future',
    '/offers/0/lastVerified',
    { offers: [{ ...offer, lastVerified: '2026-09-03' }] },
  ],
  [
    'capacity-contradiction',
    '/offers/0/capacity',
    { offers: [{ ...offer, capacity: { status: 'free', places: 0 } }] },
  ],
  [
    'alternative-ended',
    '/offers/0/alternatives/0',
    {
      offers: [
        { ...offer, alternatives: ['alt'] },
        { ...offer, id: 'alt', validTo: '2026-01-31' },
      ],
    },
  ],
  [
    'markup-in-text',
    '/offers/0/title/de',
    { offers: [{ ...offer, title: { de: 'Kurs <b>neu</b>' } }] },
  ],
  ['shouting', '/offers/0/title/de', { offers: [{ ...offer, title: { de: 'DEUTSCHKURS NEU' } }] }],
  [
    'phone-differs',
    '/offers/0/title/de',
    { offers: [{ ...offer, title: { de: 'Anmelden unter 0221 / 4710-999' } }] },
  ],
  [
    'weekday-differs',
    '/offers/0/title/de',
    {
      offers: [
        {
          ...offer,
          title: { de: 'Treffen jeden Dienstag' },
          schedule: { slots: [{ day: 'TH', opens: '09:00', closes: '12:00' }] },
        },
      ],
    },
  ],
  [
    'translation-without-status',
    '/offers/0/title',
    { offers: [{ ...offer, title: { de: 'Kurs', en: 'Course' } }] },
  ],
  ['passed', '/offers/0/validTo', { offers: [{ ...offer, validTo: '2026-01-31' }] }],
  ['review-overdue', '/offers/0/reviewDue', { offers: [{ ...offer, reviewDue: '2026-01-31' }] }],
  ['never-verified', '/offers/0', { offers: [{ ...offer, lastVerified: undefined } as never] }],
  [
    'full-without-alternative',
    '/offers/0/capacity',
    { offers: [{ ...offer, capacity: { status: 'full' } }] },
  ],
  [
    'stale-translation',
    '/offers/0/translations/en',
    {
      offers: [
        {
          ...offer,
          title: { de: 'Kurs', en: 'Course' },
          translations: { en: { status: 'stale' } },
        },
      ],
    },
  ],
  ['missing-easy-german', '/offers/0/title', { offers: [offer] }],
  ['missing-translation', '/offers/0/title', { languages: ['de', 'en'], offers: [offer] }],
];

for (const [rule, pointer, slip] of slips) {
  test(`validate finds ${rule} at ${pointer}`, () => {
    // JSON, as from a file: properties set to undefined are gone.
    const found = check(JSON.parse(JSON.stringify(withSlip(slip))));
    const match = found.find((finding) => finding.rule === rule);
    assert.ok(match, `found only ${found.map((finding) => finding.rule).join(', ')}`);
    assert.equal(match.pointer, pointer);
    assert.match(match.cure, /\.$/);
  });
}

test('a sound offer and a sound contact give no error and no warning', () => {
  const found = check(
    withSlip({
      offers: [
        {
          ...offer,
          title: { de: 'Nachtcafé' },
          schedule: { slots: [{ day: 'FR', opens: '22:00', closes: '02:00' }] },
        },
      ],
      contacts: [
        { ...contact, responsibleFor: { surnameInitials: ['A–R', 'T–Z'] } },
        { ...contact, id: 'ben', responsibleFor: { surnameInitials: ['S', 'Sch'] } },
      ],
    }),
  );
  assert.deepEqual(
    found.filter(({ severity }) => severity !== 'hint'),
    [],
  );
});

test('the minimal example is sound, and the complete one breaks no rule of the schema', () => {
  assert.deepEqual(
    check(minimal).filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.deepEqual(
    check(complete).filter(({ rule }) => rule === 'schema'),
    [],
  );
});

test('findings come worst first', () => {
  const severities = check(
    withSlip({
      offers: [{ ...offer, title: { de: 'NUR GROSSBUCHSTABEN' }, organization: 'fehlt' }],
    }),
  ).map(({ severity }) => severity);
  assert.deepEqual(
    severities,
    [...severities].sort((a, b) => 'ewh'.indexOf(a[0]!) - 'ewh'.indexOf(b[0]!)),
  );
});

test('what has no shape is refused by the schema and does not crash the rules', () => {
  for (const json of [
    {},
    { offers: 1 },
    { offers: [null] },
    { offers: {} },
    [],
    { vocabularies: [] },
  ]) {
    assert.ok(
      check(json).some(({ rule }) => rule === 'schema'),
      JSON.stringify(json),
    );
  }
});

test('places are given as line and column; what is missing has the place of what should hold it', () => {
  const text =
    '{\n  "offers": [\n    { "id": "a" },\n    { "id": "b", "title": { "de": "B" } }\n  ]\n}';
  const positions = positionsOf(text, ['/offers/1/title/de', '/offers/0/title', '/contacts']);
  assert.deepEqual(positions.get('/offers/1/title/de'), { line: 4, column: 35 });
  assert.deepEqual(positions.get('/offers/0/title'), { line: 3, column: 5 });
  assert.deepEqual(positions.get('/contacts'), { line: 1, column: 1 });
});
