import type { Database } from '@kim-widgets/angebote';
import fc from 'fast-check';
import { databaseSchema } from '../src/schemas.js';

interface Node {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  oneOf?: Node[];
  minimum?: number;
  maximum?: number;
  items?: Node;
  properties?: Record<string, Node>;
  required?: string[];
}

const SCHEMA = databaseSchema as unknown as Node & { $defs: Record<string, Node> };

/** Words as people and attackers put them into texts. */
const WORDS = fc.oneof(
  fc.constantFrom(
    'Sprachcafé',
    '=1+1',
    '+49 ist die Vorwahl',
    '- erste Zeile\n- zweite Zeile',
    "'schon in Hochkommas",
    "'=fast eine Formel",
    'a; b | c: d',
    ' mit Rand ',
    'Zeile\r\nZeile',
    '123',
    'ja',
    'نص بالعربية',
    '#NAME?',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
);
const ID = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,12}$/);
const DATE = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const TIME = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const SPECIAL: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  recordId: ID,
  termId: fc.oneof(ID, fc.constantFrom('language', 'housing', 'free')),
  ags: fc.stringMatching(/^\d{8}$/),
  languageCode: fc.constantFrom('de', 'uk', 'ar', 'kmr', 'fa-AF', 'xx', 'zh-Hans'),
  isoDate: DATE,
  localTime: TIME,
  webUrl: fc.constantFrom('https://a.example', 'http://b.example/?q=1;2', 'https://c.example/#x'),
  linkUrl: fc.constantFrom('https://a.example', 'mailto:a@b.example', 'tel:+49221123'),
  fileUrl: fc.constantFrom('bilder/logo.svg', 'https://a.example/x.pdf'),
  phoneNumber: fc.constantFrom(
    '+492214710123',
    '+4915112345678',
    '+31201234567',
    '+4911833',
    '+491',
  ),
  localizedText: fc
    .dictionary(fc.constantFrom('en', 'uk', 'de-simple'), WORDS, { maxKeys: 2 })
    .chain((others) => WORDS.map((de) => ({ de, ...others }))),
  extra: fc.dictionary(
    fc.oneof(WORDS, fc.constant('Kostenstelle')),
    fc.oneof(WORDS, fc.jsonValue()),
    {
      maxKeys: 2,
      noNullPrototype: true,
    },
  ),
  translations: fc.dictionary(
    fc.constantFrom('en', 'uk'),
    fc.record(
      { status: fc.constantFrom('human', 'machine', 'stale'), updated: DATE },
      { requiredKeys: ['status'] },
    ),
    { noNullPrototype: true },
  ),
  synonyms: fc.dictionary(fc.constantFrom('de', 'en'), fc.array(WORDS, { maxLength: 2 }), {
    noNullPrototype: true,
  }),
  outline: fc.constant({
    type: 'Polygon',
    coordinates: [
      [
        [7, 51],
        [7.1, 51],
        [7, 51.1],
        [7, 51],
      ],
    ],
  }),
};

/** Databases straight from the schema: anything it allows, in small numbers. */
export const arbitraryDatabase: fc.Arbitrary<Database> = arbitrary(SCHEMA, 0).map((value) =>
  unique(value as Database),
);

function arbitrary(node: Node, depth: number): fc.Arbitrary<unknown> {
  const name = node.$ref?.split('/').at(-1);
  if (name) return SPECIAL[name] ?? arbitrary(SCHEMA.$defs[name] ?? {}, depth);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.oneOf) return fc.oneof(...node.oneOf.map((inner) => arbitrary(inner, depth)));
  switch (node.type) {
    case 'array':
      return fc.uniqueArray(arbitrary(node.items ?? {}, depth + 1), {
        maxLength: depth > 2 ? 2 : 3,
        comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      });
    case 'object': {
      const properties = Object.entries(node.properties ?? {});
      return fc.record(
        Object.fromEntries(properties.map(([key, inner]) => [key, arbitrary(inner, depth + 1)])),
        { requiredKeys: node.required ?? [], noNullPrototype: true },
      );
    }
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 1000 });
    case 'number':
      return fc.double({ min: node.minimum ?? 0, max: node.maximum ?? 1000, noNaN: true });
    default:
      return text(node);
  }
}

function text({ format, pattern }: Node): fc.Arbitrary<string> {
  if (format === 'email') return fc.constantFrom('a@b.example', 'team.nord@kreis.example');
  if (format === 'date-time') return fc.constant('2026-03-02T08:00:00Z');
  return pattern ? fc.stringMatching(new RegExp(pattern)) : WORDS;
}

/** Ids are unique within their kind; two rows with the same one would be a mistake to report. */
function unique(database: Database): Database {
  const lists = Object.entries(database).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value] as const;
    const seen = new Set<unknown>();
    return [
      name,
      (value as { id?: string; ags?: string }[]).filter((record, index) => {
        const key = typeof record === 'object' ? (record.id ?? record.ags ?? index) : index;
        return !seen.has(key) && seen.add(key);
      }),
    ] as const;
  });
  return Object.fromEntries(lists) as unknown as Database;
}
