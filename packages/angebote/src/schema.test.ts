import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schemas = new URL('../../../schemas/', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, schemas), 'utf8'));
}

interface Schema {
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  $ref?: string;
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
  $defs?: Record<string, Schema>;
}

const schema = read('angebotsdatenbank.schema.json') as Schema;
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(schema, 'database');
const validate = ajv.compile({ $ref: 'database' });
const validateVocabularies = ajv.compile({ $ref: 'database#/$defs/vocabularies' });

/** Name of the file → which rule it breaks, where. */
const MISTAKES: Readonly<Record<string, string>> = {
  'bad-coordinates': 'type /locations/0/coordinates/lat',
  'bad-date': 'format /offers/0/lastVerified',
  'bad-email': 'format /offers/0/emails/0/address',
  'bad-id': 'pattern /offers/0/id',
  'bad-initials': 'pattern /contacts/0/responsibleFor/surnameInitials/0',
  'bad-language-code': 'propertyNames /offers/0/title',
  'bad-leika': 'pattern /offers/0/leikaId',
  'bad-municipality-key': 'pattern /municipalities/0/ags',
  'bad-outline': 'type /municipalities/0/outline/coordinates',
  'bad-postcode': 'pattern /locations/0/address/postalCode',
  'bad-time': 'pattern /offers/0/schedule/slots/0/opens',
  'bad-translation-status': 'enum /offers/0/translations/en/status',
  'bad-type-boolean': 'type /offers/0/childcare',
  'bad-type-list': 'type /offers/0/topics',
  'bad-type-number': 'type /offers/0/eligibility/minAge',
  'bad-weekday': 'enum /offers/0/schedule/slots/0/day',
  'coordinates-out-of-range': 'maximum /locations/0/coordinates/lat',
  'duplicate-value': 'uniqueItems /offers/0/topics',
  'empty-text': 'minLength /offers/0/summary/de',
  'impossible-date': 'format /offers/0/validTo',
  'list-is-object': 'type /offers',
  'missing-format-version': 'required ',
  'missing-german': 'required /offers/0/title',
  'missing-id': 'required /offers/0',
  'missing-publisher': 'required ',
  'missing-title': 'required /offers/0',
  'newer-major-format': 'pattern /formatVersion',
  'not-a-database': 'additionalProperties ',
  'phone-not-international': 'pattern /offers/0/phones/0/number',
  'photo-without-consent': 'required /contacts/0/person/photo',
  'reason-for-absence': 'additionalProperties /contacts/0',
  'record-is-text': 'type /offers/0',
  'script-url': 'pattern /offers/0/url',
  'slot-without-end': 'dependentRequired /offers/0/schedule/slots/0',
  'slot-without-times': 'required /offers/0/schedule/slots/0',
  'text-without-language': 'type /offers/0/title',
  'unknown-property': 'additionalProperties /offers/0',
  'unknown-value': 'enum /offers/0/capacity/status',
  'url-without-scheme': 'pattern /offers/0/url',
};

describe('schema of the Angebotsdatenbank', () => {
  for (const name of ['minimal', 'complete']) {
    it(`accepts examples/${name}.json`, () => {
      assert.ok(validate(read(`examples/${name}.json`)), ajv.errorsText(validate.errors));
    });
  }

  for (const [name, mistake] of Object.entries(MISTAKES)) {
    it(`refuses examples/broken/${name}.json for its one mistake`, () => {
      assert.equal(validate(read(`examples/broken/${name}.json`)), false);
      const found = validate.errors?.map((error) => `${error.keyword} ${error.instancePath}`);
      assert.ok(found?.includes(mistake), `${mistake} is not among ${found?.join(', ')}`);
    });
  }

  it('has an expected mistake for every broken example', () => {
    const files = readdirSync(new URL('examples/broken/', schemas));
    assert.deepEqual(files.map((file) => file.replace('.json', '')).sort(), Object.keys(MISTAKES));
  });

  it('has a German title and description on everything a clerk may meet', () => {
    const silent = [...properties(schema), ...Object.entries(schema.$defs ?? {})]
      .filter(([, { title, description }]) => !title || !description)
      .map(([name]) => name);
    assert.deepEqual(silent, []);
  });

  it('is used in full by examples/complete.json', () => {
    const used = usedProperties(read('examples/complete.json'), schema);
    const unused = [...properties(schema)].map(([name]) => name).filter((name) => !used.has(name));
    assert.deepEqual(unused, []);
  });
});

describe('default vocabularies', () => {
  const vocabularies = read('vocabularies.json') as Record<
    string,
    { id: string; label: Record<string, string>; topics?: string[]; parent?: string }[]
  >;

  it('are valid', () => {
    assert.ok(validateVocabularies(vocabularies), ajv.errorsText(validateVocabularies.errors));
  });

  it('has every list the schema knows, with labels in eleven languages', () => {
    assert.deepEqual(
      Object.keys(vocabularies),
      Object.keys(schema.$defs?.vocabularies?.properties ?? {}),
    );
    for (const { id, label } of Object.values(vocabularies).flat()) {
      assert.deepEqual(
        Object.keys(label),
        ['de', 'de-simple', 'en', 'ar', 'bg', 'fa', 'fr', 'ro', 'ru', 'tr', 'uk'],
        id,
      );
    }
  });

  it('refers to terms that exist', () => {
    const topics = vocabularies.topics?.map(({ id }) => id) ?? [];
    for (const need of vocabularies.needs ?? []) {
      assert.ok(need.topics?.length, need.id);
      for (const topic of need.topics) assert.ok(topics.includes(topic), `${need.id}: ${topic}`);
    }
    for (const terms of Object.values(vocabularies)) {
      const ids = terms.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { parent } of terms) assert.ok(parent === undefined || ids.includes(parent));
    }
  });
});

/** All properties of the schema, as `offer.title`. */
function* properties(root: Schema): Generator<[string, Schema]> {
  for (const [name, definition] of [['database', root], ...Object.entries(root.$defs ?? {})] as [
    string,
    Schema,
  ][]) {
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      yield [`${name}.${key}`, property];
    }
  }
}

/** The properties that occur in a value, as `offer.title`. */
function usedProperties(value: unknown, root: Schema): Set<string> {
  const used = new Set<string>();
  const visit = (value: unknown, schema: Schema, name: string): void => {
    if (schema.$ref) {
      const target = schema.$ref.slice('#/$defs/'.length);
      const definition = root.$defs?.[target];
      assert.ok(definition, target);
      visit(value, definition, target);
    } else if (schema.oneOf) {
      const kind = (value as { type: string }).type;
      visit(value, { $ref: `#/$defs/${kind === 'Polygon' ? 'polygon' : 'multiPolygon'}` }, '');
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, schema.items ?? {}, '');
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const property = schema.properties?.[key] ?? schema.additionalProperties;
        if (typeof property !== 'object') continue;
        used.add(`${name}.${key}`);
        visit(item, property, '');
      }
    }
  };
  visit(value, root, 'database');
  return used;
}
