import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databaseSchema, defaultVocabularies, schemaCheck, validate } from '@kim-widgets/cli';
import { kreisDatabase } from './build.js';
import expected from './expected-warnings.json';
import { REFERENCE_DAY } from './shift.js';

test('validation finds the clerks’ mistakes, and nothing else that is an error or a warning', () => {
  const database = kreisDatabase(REFERENCE_DAY);
  // A record is named by its list and its id, as in the list of mistakes.
  const recordOf = (pointer: string) => {
    const [, list = '', index = ''] = pointer.split('/');
    const records = (database as unknown as Record<string, { id: string }[]>)[list];
    return `${list}/${records?.[Number(index)]?.id ?? ''}`;
  };
  const found = validate(database, {
    today: REFERENCE_DAY,
    schema: schemaCheck(databaseSchema),
    vocabularies: defaultVocabularies,
  })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, pointer }) => `${recordOf(pointer)} ${rule}`);
  assert.deepEqual(
    [...found].sort(),
    expected.map(({ record, kind }) => `${record} ${kind}`).sort(),
  );
});
