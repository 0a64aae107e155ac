import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import defaults from '../../schemas/vocabularies.json';
import { kreisDatabase } from './build.js';
import { brokenReferences, datedTexts, eachString, perhapsReal, repeatedIds } from './checks.js';
import expectedWarnings from './expected-warnings.json';
import { REFERENCE_DAY } from './shift.js';

const database = kreisDatabase(REFERENCE_DAY);
const schema = JSON.parse(
  readFileSync(new URL('../../schemas/angebotsdatenbank.schema.json', import.meta.url), 'utf8'),
) as object;

const records = database as unknown as Record<string, { id?: string; ags?: string }[]>;

function recordAt(collection: string, index: number): string {
  const record = records[collection]?.[index];
  return `${collection}/${record?.id ?? record?.ags ?? index}`;
}

function recordNamed(name: string): unknown {
  const [collection = '', id] = name.split('/');
  return records[collection]?.find((record) => (record.id ?? record.ags) === id);
}

const expected = (...kinds: string[]) =>
  expectedWarnings.filter(({ kind }) => kinds.includes(kind)).map(({ record }) => record);

test('the Kreis follows the schema, but for the mistakes made on purpose', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(database);
  const broken = (validate.errors ?? []).map(({ instancePath }) => {
    const [, collection = '', index] = instancePath.split('/');
    return recordAt(collection, Number(index));
  });
  assert.deepEqual([...new Set(broken)].sort(), expected('schema').sort());
});

test('every reference leads to a record or a term, but for the mistakes made on purpose', () => {
  const broken = brokenReferences(database, { ...defaults, ...database.vocabularies });
  assert.deepEqual(
    broken.map(({ record }) => record).sort(),
    expected('dangling-reference', 'unknown-term').sort(),
    JSON.stringify(broken),
  );
});

test('every mistake made on purpose is still there', () => {
  for (const { record, path, value } of expectedWarnings) {
    const found = path
      .split('.')
      .reduce((at: unknown, key) => (at as Record<string, unknown>)[key], recordNamed(record));
    assert.deepEqual(found ?? null, value, `${record} ${path}`);
  }
});

test('no id is used twice', () => {
  assert.deepEqual(repeatedIds(database), []);
});

test('nothing could belong to somebody real', () => {
  const misspelt = expected('schema');
  assert.deepEqual(
    perhapsReal(database).filter(({ record }) => !misspelt.includes(record)),
    [],
  );
});

test('every picture and flyer beside the database exists', () => {
  const files: string[] = [];
  eachString(database, (value, key) => {
    if ((key === 'url' || key === 'logo') && !/^[a-z]+:/.test(value)) files.push(value);
  });
  assert.ok(files.length > 4);
  const missing = files.filter((file) =>
    [`files/${file}`, `../site/${file}`].every(
      (path) => !existsSync(new URL(path, import.meta.url)),
    ),
  );
  assert.deepEqual(missing, []);
});

test('only federal emergency numbers are real', () => {
  assert.deepEqual(
    database.emergencyNumbers?.map(({ number }) => number),
    ['110', '112', '116117', '116016', '116123', '116111', '+498004040020'],
  );
});

test('no text names a date of our time', () => {
  assert.deepEqual(datedTexts(database), []);
});

test('neighbours share their border, point by point', () => {
  const points = (ags: string) => {
    const outline = database.municipalities?.find((item) => item.ags === ags)?.outline;
    const rings = outline?.type === 'Polygon' ? [outline.coordinates] : outline?.coordinates;
    return new Set(rings?.flat(2).map(String));
  };
  const whole = points('05999');
  for (const { ags, parent } of database.municipalities ?? []) {
    if (parent === undefined) continue;
    const others =
      database.municipalities?.filter((other) => other.parent && other.ags !== ags) ?? [];
    const beyond = new Set(others.flatMap((other) => [...points(other.ags)]));
    for (const point of points(ags)) {
      assert.ok(whole.has(point) || beyond.has(point), `${ags}: ${point} belongs to no neighbour`);
    }
  }
});

test('dates move with today by whole weeks, school holidays do not', () => {
  const later = kreisDatabase('2027-03-10');
  const [course, before] = [later, database].map((data) =>
    data.offers?.find(({ id }) => id === 'deutsch-fuer-frauen'),
  );
  assert.equal(before?.schedule?.validFrom, '2026-04-13');
  assert.equal(course?.schedule?.validFrom, '2027-04-12', 'a Monday too');
  assert.equal(later.generated, '2027-03-08T05:30:00Z');
  assert.deepEqual(later.schoolHolidays, database.schoolHolidays);
});

test('nothing was confirmed in the future, but for the mistakes made on purpose', () => {
  for (const today of [REFERENCE_DAY, '2026-11-22', '2028-02-29']) {
    const data = kreisDatabase(today);
    const future = [...(data.offers ?? []), ...(data.contacts ?? [])].filter(
      ({ lastVerified }) => lastVerified !== undefined && lastVerified > today,
    );
    assert.deepEqual(
      future.map(({ id }) => `offers/${id}`),
      expected('date-in-future'),
    );
  }
});

test('no price says Euro twice: the amount brings the sign along', () => {
  const twice = (database.offers ?? []).filter(({ cost }) =>
    (cost?.unit?.de ?? '').startsWith('Euro'),
  );
  assert.deepEqual(
    twice.map(({ id }) => id),
    [],
  );
});
