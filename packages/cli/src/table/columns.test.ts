import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf } from './columns.js';
import type { Column } from './shapes.js';
import { SCHEMA, vocabularyTitles } from './schema.js';
import { ENUM_LABELS } from './enum-labels.js';
import { KINDS } from './kinds.js';

const LANGUAGES = ['de', 'de-simple', 'en'];

for (const kind of KINDS) {
  const columns = columnsOf(kind, LANGUAGES);

  test(`${kind.sheet}: headings are unique and each is explained`, () => {
    const headings = columns.map(({ heading }) => heading);
    assert.deepEqual(headings, [...new Set(headings)]);
    for (const { heading, description } of columns) assert.ok(description, heading);
  });

  test(`${kind.sheet}: every fixed value has a German word of its own`, () => {
    for (const column of fieldsOf(columns)) {
      const scalar = 'scalar' in column.shape ? column.shape.scalar : undefined;
      if (scalar?.type !== 'enum') continue;
      const labels = scalar.values.map((value) =>
        typeof value === 'number' ? String(value) : (scalar.labels ?? ENUM_LABELS)[value],
      );
      assert.ok(labels.every(Boolean), `${column.heading}: ${scalar.values.join(', ')}`);
      assert.equal(new Set(labels).size, labels.length, column.heading);
    }
  });
}

test('every list of the schema has a sheet', () => {
  const lists = Object.entries(SCHEMA.properties ?? {})
    .filter(([name, property]) => name !== 'languages' && property.type === 'array')
    .map(([name]) => name);
  const sheets = new Set<string>(KINDS.map(({ list }) => list));
  assert.deepEqual(
    lists.filter((name) => !sheets.has(name)),
    [],
  );
});

test('terms know their vocabulary, references their kind', () => {
  const offers = columnsOf(KINDS[0]!, LANGUAGES);
  const scalarAt = (path: string) => {
    const shape = offers.find((column) => column.path.join('.') === path)?.shape;
    return shape && 'scalar' in shape ? shape.scalar : undefined;
  };
  assert.deepEqual(scalarAt('topics'), { type: 'term', vocabulary: 'topics' });
  assert.deepEqual(scalarAt('eligibility.residenceStatus'), {
    type: 'term',
    vocabulary: 'residenceStatus',
  });
  assert.deepEqual(scalarAt('organization'), { type: 'reference', target: 'organizations' });
  assert.equal(vocabularyTitles().get('topics'), 'Themen');
});

function fieldsOf(columns: readonly Column[]): Column[] {
  return columns.flatMap((column) =>
    column.shape.kind === 'entries' ? [column.shape.main, ...column.shape.fields] : [column],
  );
}
