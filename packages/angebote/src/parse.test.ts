import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDatabase } from './parse.js';
import { generateDatabase } from '../test/generate-offers.js';

const examples = new URL('../../../schemas/examples/', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, examples), 'utf8'));
}

function withOffers(...offers: unknown[]): unknown {
  return { formatVersion: '1.0', publisher: { name: 'Gemeinde' }, offers };
}

const title = { de: 'Sprachcafé' };

/** What is named where, for a broken example: `-` if only the tools are strict about it. */
const NAMED: Readonly<Record<string, string>> = {
  'bad-coordinates': 'warning /locations/0/coordinates/lat',
  'bad-date': 'warning /offers/0/lastVerified',
  'bad-email': 'warning /offers/0/emails/0/address',
  'bad-id': '-',
  'bad-initials': '-',
  'bad-language-code': '-',
  'bad-leika': '-',
  'bad-municipality-key': '-',
  'bad-outline': 'warning /municipalities/0/outline',
  'bad-postcode': '-',
  'bad-time': 'warning /offers/0/schedule/slots/0/opens',
  'bad-translation-status': 'warning /offers/0/translations/en/status',
  'bad-type-boolean': 'warning /offers/0/childcare',
  'bad-type-list': 'warning /offers/0/topics',
  'bad-type-number': 'warning /offers/0/eligibility/minAge',
  'bad-weekday': 'warning /offers/0/schedule/slots/0/day',
  'coordinates-out-of-range': '-',
  'duplicate-value': '-',
  'empty-text': 'warning /offers/0/summary/de',
  'impossible-date': 'warning /offers/0/validTo',
  'list-is-object': 'warning /offers',
  'missing-format-version': 'fatal ',
  'missing-german': 'warning /offers/0/title',
  'missing-id': 'error /offers/0',
  'missing-publisher': 'warning /publisher',
  'missing-title': 'error /offers/0',
  'newer-major-format': 'fatal ',
  'not-a-database': 'fatal ',
  'phone-not-international': '-',
  'photo-without-consent': 'warning /contacts/0/person/photo',
  'reason-for-absence': '-',
  'record-is-text': 'error /offers/0',
  'script-url': 'warning /offers/0/url',
  'slot-without-end': '-',
  'slot-without-times': '-',
  'text-without-language': 'warning /offers/0/title',
  'unknown-property': '-',
  'unknown-value': 'warning /offers/0/capacity/status',
  'url-without-scheme': 'warning /offers/0/url',
};

describe('parseDatabase', () => {
  for (const name of ['minimal', 'complete']) {
    it(`takes all of examples/${name}.json`, () => {
      const json = read(`${name}.json`) as Record<string, unknown>;
      const { database, problems } = parseDatabase(json);
      assert.deepEqual(problems, []);
      for (const [key, value] of Object.entries(json)) {
        if (key !== '$schema') assert.deepEqual(database[key as keyof typeof database], value, key);
      }
    });
  }

  for (const [name, expected] of Object.entries(NAMED)) {
    it(`names the mistake in examples/broken/${name}.json: ${expected}`, () => {
      const { problems } = parseDatabase(read(`broken/${name}.json`));
      const found = problems.map(({ severity, pointer }) => `${severity} ${pointer}`);
      if (expected === '-') assert.deepEqual(found, []);
      else assert.ok(found.includes(expected), found.join(', '));
    });
  }

  it('has an expectation for every broken example', () => {
    const files = readdirSync(new URL('broken/', examples));
    assert.deepEqual(files.map((file) => file.replace('.json', '')).sort(), Object.keys(NAMED));
  });

  it('drops a bad record, keeps the rest and says which and why', () => {
    const { database, problems } = parseDatabase(
      withOffers({ id: 'a', title }, { id: 'b' }, { id: 'c', title }),
    );
    assert.deepEqual(
      database.offers.map(({ id }) => id),
      ['a', 'c'],
    );
    assert.deepEqual(problems, [
      {
        pointer: '/offers/1',
        message: 'Angebot „b“: Es fehlt „title“. Bis das berichtigt ist, fehlt der ganze Eintrag.',
        severity: 'error',
        record: { kind: 'offer', id: 'b' },
      },
    ]);
  });

  it('drops a bad detail, keeps the record and says where and what is needed', () => {
    const { database, problems } = parseDatabase(
      withOffers({ id: 'a', title, url: 'javascript:alert(1)', languages: ['de', 5, 'ar'] }),
    );
    assert.deepEqual(database.offers, [{ id: 'a', title, languages: ['de', 'ar'] }]);
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/offers/0/url', '/offers/0/languages/1'],
    );
    assert.equal(
      problems[0]?.message,
      'Angebot „a“, „url“: Nötig ist eine Adresse, die mit https:// oder http:// beginnt, gefunden wurde „javascript:alert(1)“.',
    );
  });

  it('drops the part of a record that needs what is wrong in it', () => {
    const slots = [
      { day: 'MO', opens: '09:00', closes: '12:00' },
      { day: 'MON', opens: '09:00', closes: '12:00' },
    ];
    const { database } = parseDatabase(withOffers({ id: 'a', title, schedule: { slots } }));
    assert.deepEqual(database.offers[0]?.schedule, { slots: slots.slice(0, 1) });
  });

  it('calls the loss of a record an error, whatever else is wrong with it', () => {
    const { problems } = parseDatabase(withOffers({ title: 5, id: 'a', url: 'x', topics: 'y' }));
    assert.deepEqual(
      problems.map(({ severity, pointer }) => `${severity} ${pointer}`),
      [
        'warning /offers/0/title',
        'warning /offers/0/url',
        'warning /offers/0/topics',
        'error /offers/0',
      ],
    );
  });

  it('keeps the first of two records with one id', () => {
    const { database, problems } = parseDatabase(
      withOffers({ id: 'a', title }, { id: 'a', title: { de: 'Zweites' } }),
    );
    assert.deepEqual(database.offers, [{ id: 'a', title }]);
    assert.match(problems[0]?.message ?? '', /„a“ gibt es schon/);
  });

  it('leaves unknown fields and unknown terms alone', () => {
    const offer = { id: 'a', title, topics: ['gardening'], fromTheFuture: { a: [1] } };
    const { database, problems } = parseDatabase(withOffers(offer));
    assert.deepEqual(database.offers, [offer]);
    assert.deepEqual(problems, []);
  });

  it('takes null for nothing', () => {
    const { database, problems } = parseDatabase(
      withOffers({ id: 'a', title, url: null, schedule: { slots: null } }),
    );
    assert.deepEqual(database.offers, [{ id: 'a', title, schedule: {} }]);
    assert.deepEqual(problems, []);
  });

  it('understands a text without language as German, and says so', () => {
    const { database, problems } = parseDatabase(withOffers({ id: 'a', title: 'Sprachcafé' }));
    assert.deepEqual(database.offers[0]?.title, { de: 'Sprachcafé' });
    assert.equal(problems.length, 1);
  });

  it('reads every format 1.x and no newer one', () => {
    const read = (formatVersion: unknown) =>
      parseDatabase({ formatVersion, publisher: { name: 'x' }, offers: [{ id: 'a', title }] });
    assert.equal(read('1.7').database.offers.length, 1);
    for (const version of ['2.0', '10.1']) {
      const { database, problems } = read(version);
      assert.equal(database.offers.length, 0);
      assert.equal(problems[0]?.severity, 'fatal');
      assert.match(problems[0].message, /neuere/);
    }
    assert.equal(read(1).problems[0]?.severity, 'fatal');
  });

  it('puts files next to the database, and only there', () => {
    const { database } = parseDatabase(
      {
        formatVersion: '1.0',
        publisher: { name: 'x' },
        organizations: ['bilder/logo.svg', '/logo.svg', '//evil.example/x', 'data:text/html,x'].map(
          (logo, number) => ({ id: `o${number}`, name: { de: 'x' }, logo }),
        ),
      },
      { base: 'https://kreis.example/daten/angebote.json' },
    );
    assert.deepEqual(
      database.organizations.map(({ logo }) => logo),
      [
        'https://kreis.example/daten/bilder/logo.svg',
        'https://kreis.example/logo.svg',
        undefined,
        undefined,
      ],
    );
  });

  it('follows references by id', () => {
    const { byId } = parseDatabase(read('complete.json')).database;
    assert.equal(byId.organizations.get('vhs')?.alternateName, 'VHS');
    assert.equal(byId.municipalities.get('05999052')?.name, 'Tannwinkel');
    assert.equal(byId.offers.get('__proto__'), undefined);
  });
});

describe('parseDatabase on hostile input', () => {
  const javascript = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x',
  ];

  it('drops every address that is no link, wherever it stands, and names it', () => {
    for (const address of javascript) {
      const json = {
        formatVersion: '1.0',
        publisher: { name: 'x', url: address, contact: { url: address }, imprintUrl: address },
        emergencyNumbers: [{ id: 'e', number: '112', name: title, url: address }],
        organizations: [{ id: 'o', name: title, url: address, logo: address }],
        locations: [{ id: 'l', kind: 'online', url: address }],
        offers: [
          {
            id: 'a',
            title,
            url: address,
            registration: { url: address },
            onlineChannels: [{ type: 'form', url: address }],
            attachments: [{ title, url: address }],
          },
        ],
        contacts: [
          {
            id: 'c',
            role: title,
            person: { name: 'x', photo: { url: address, consentDate: '2026-01-01' } },
          },
        ],
      };
      const { database, problems } = parseDatabase(json);
      assert.ok(
        !JSON.stringify({ ...database, problems: [] }).includes(
          JSON.stringify(address).slice(1, -1),
        ),
        address,
      );
      assert.ok(problems.length >= 12, address);
      assert.equal(database.offers.length, 1);
    }
  });

  it('does not let __proto__ reach any prototype', () => {
    const json: unknown = JSON.parse(
      `{"formatVersion":"1.0","__proto__":{"polluted":1},"publisher":{"name":"x","__proto__":{"polluted":1}},
        "offers":[{"id":"__proto__","title":{"de":"x","__proto__":"y"},"__proto__":{"polluted":1},
        "translations":{"__proto__":{"status":"human"}}}]}`,
    );
    const { database } = parseDatabase(json);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    for (const value of [
      database,
      database.publisher,
      database.offers[0],
      database.offers[0]?.title,
    ]) {
      assert.ok(value);
      assert.equal(Object.getPrototypeOf(value), Object.prototype);
      assert.ok(!Object.hasOwn(value, '__proto__'));
      assert.equal((value as { polluted?: number }).polluted, undefined);
    }
  });

  it('drops texts of a megabyte and quotes only their beginning', () => {
    const long = 'x'.repeat(1_000_000);
    const { database, problems } = parseDatabase(
      withOffers({
        id: 'a',
        title,
        summary: { de: long },
        keywords: [long],
        url: `https://${long}`,
      }),
    );
    assert.deepEqual(database.offers, [{ id: 'a', title, keywords: [] }]);
    assert.ok(problems.every(({ message }) => message.length < 400));
  });

  it('does not fill the memory with a list of a million mistakes', () => {
    const { problems } = parseDatabase(
      withOffers({ id: 'a', title, topics: Array.from({ length: 1_000_000 }, () => 0) }),
    );
    assert.ok(problems.length <= 100);
  });

  it('survives any JSON at any depth, and gives back only what fits the schema', () => {
    const complete = read('complete.json');
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(null, {}, [], '', 0, '__proto__'),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        parseDatabase(json);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const json: unknown = structuredClone(complete);
          for (const [seed, replacement] of changes) replaceSomewhere(json, seed, replacement);
          const copy = JSON.stringify(json);
          const { database } = parseDatabase(json);
          assert.equal(JSON.stringify(json), copy, 'input is unchanged');
          // What was dropped is gone; what is missing stays missing.
          const left = parseDatabase({ ...database }).problems.filter(
            ({ pointer, message }) =>
              !pointer.startsWith('/publisher') && !message.includes('Es fehlt'),
          );
          assert.deepEqual(left, [], 'what is left is sound');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes bulk data without a complaint', () => {
    const { database, problems } = parseDatabase(generateDatabase({ offers: 200, seed: 7 }));
    assert.deepEqual(problems, []);
    assert.equal(database.offers.length, 200);
  });
});

/** Replaces one of the values in a tree, which one depends on the number. */
function replaceSomewhere(json: unknown, number: number, replacement: unknown): void {
  const slots: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'formatVersion') slots.push([node as Record<string, unknown>, key]);
      visit(value);
    }
  };
  visit(json);
  const slot = slots[number % Math.max(1, slots.length)];
  if (slot) slot[0][slot[1]] = replacement;
}
