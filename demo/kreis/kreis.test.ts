import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import defaults from '../../schemas/vocabularies.json';
import { kreisDatabase } from './build.js';
import { brokenReferences, datedTexts, perhapsReal, repeatedIds } from './checks.js';
import { REFERENCE_DAY } from './shift.js';

const database = kreisDatabase(REFERENCE_DAY);
const schema = JSON.parse(
  readFileSync(new URL('../../schemas/angebotsdatenbank.schema.json', import.meta.url), 'utf8'),
) as object;

test('the Kreis follows the schema', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(database);
  assert.deepEqual(
    (validate.errors ?? []).map((error) => {
      const [, collection, index] = error.instancePath.split('/');
      const list = (database as unknown as Record<string, { id?: string }[]>)[collection ?? ''];
      const id = list?.[Number(index)]?.id ?? index;
      return `${collection}/${id} ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`;
    }),
    [],
  );
});

test('every reference leads to a record or a term', () => {
  assert.deepEqual(brokenReferences(database, { ...defaults, ...database.vocabularies }), []);
});

test('no id is used twice', () => {
  assert.deepEqual(repeatedIds(database), []);
});

test('nothing could belong to somebody real', () => {
  assert.deepEqual(perhapsReal(database), []);
});

test('no text names a date of our time', () => {
  assert.deepEqual(datedTexts(database), []);
});
