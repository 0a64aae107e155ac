import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { formatRefusal } from './format.js';
import type { OfferDatabase } from './offer-database.js';
import { parseDatabase } from './parse.js';

// `test/formats/` holds files as they were written for a format. They are never changed: a
// municipality's file is not, either.

type Json = Record<string, unknown>;

function read(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Json;
}

const first = read('../test/formats/1.0.json');

/** Maps whose keys are languages, terms or anything at all: nothing new can come into them. */
const MAPS = new Set(['vocabularies', 'translations', 'extra']);

/** The same with a field in every record and detail that no version knows, and a list none knows. */
function fromTheFuture(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => fromTheFuture(one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, fromTheFuture(one, key)]);
  const isMap = MAPS.has(name) || 'de' in value;
  return Object.fromEntries(isMap ? entries : [...entries, ['fromTheFuture', [{ de: 'Neu' }]]]);
}

function withoutFuture(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => (key === 'fromTheFuture' ? undefined : one)),
  );
}

function lists(database: OfferDatabase): unknown {
  return Object.fromEntries(
    Object.keys(first).map((name) => [name, database[name as keyof OfferDatabase]]),
  );
}

describe('a database written for format 1.0', () => {
  it('is taken whole', () => {
    const { database, problems } = parseDatabase(first);
    assert.deepEqual(problems, []);
    assert.deepEqual(lists(database), first);
  });

  it('is valid by the schema of today', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const schema = read('../../../schemas/angebotsdatenbank.schema.json');
    assert.ok(ajv.validate(schema, first), ajv.errorsText());
  });
});

for (const formatVersion of ['1.0', '1.7', '1.12']) {
  it(`of a file with format ${formatVersion} and fields nobody knows, all that is known is taken`, () => {
    const file = { ...(fromTheFuture(first) as Json), formatVersion };
    const { database, problems } = parseDatabase(file);
    assert.deepEqual(problems, []);
    assert.deepEqual(withoutFuture(lists(database)), { ...first, formatVersion });
    const [offer] = database.offers as unknown as Json[];
    assert.ok(offer && 'fromTheFuture' in offer, 'the file was not made as intended');
  });
}

it('refuses newer major formats and what is no database, and tells them apart', () => {
  for (const formatVersion of ['2.0', '10.1']) {
    assert.equal(formatRefusal({ formatVersion }), 'newer');
    const { database, problems } = parseDatabase({ ...first, formatVersion });
    assert.equal(database.offers.length, 0);
    assert.match(problems[0]?.message ?? '', /neuere Format .* neuere Version von kim-widgets/);
  }
  for (const json of [null, 'x', {}, { formatVersion: 2 }, { formatVersion: 'v2' }, [first]]) {
    assert.equal(formatRefusal(json), 'no-database');
  }
});
