import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Database } from '@kim-widgets/angebote';
import fc from 'fast-check';
import { kreisDatabase } from '../../../../demo/kreis/build.js';
import complete from '../../../../schemas/examples/complete.json' with { type: 'json' };
import { arbitraryDatabase } from '../../test/arbitrary-database.js';
import { angebote, inFolder } from '../../test/command.js';
import { csvFiles } from '../export/csv.js';
import { tablesToDatabase } from '../import/table/to-database.js';
import { defaultVocabularies } from '../schemas.js';
import { databaseTables } from './tables.js';

const examples: [name: string, database: unknown][] = [
  ['the Kreis of the demo', kreisDatabase('2026-03-09')],
  ['the complete example', complete],
];

for (const [name, database] of examples) {
  for (const [format, target] of [
    ['xlsx', 'mappe.xlsx'],
    ['csv', 'tabellen'],
  ] as const) {
    test(`${name} through ${format} and back is the same`, () =>
      inFolder(async (path) => {
        await writeFile(path('vorher.json'), JSON.stringify(database));
        const out = await angebote('export', format, path('vorher.json'), '--out', path(target));
        assert.equal(out.code, 0, out.said);
        const back = await angebote('import', format, path(target), '--out', path('nachher.json'));
        assert.notEqual(back.code, 2, back.said);
        const after = JSON.parse(await readFile(path('nachher.json'), 'utf8')) as unknown;
        assert.deepEqual(after, JSON.parse(JSON.stringify(database)));
      }));
  }
}

test('anything the schema allows comes back from its tables', () =>
  fc.assert(
    fc.asyncProperty(arbitraryDatabase, async (database) => {
      const given = JSON.parse(JSON.stringify(database)) as Database;
      assert.deepEqual(await throughTables(given), { generated: NOW, ...given });
    }),
    {
      numRuns: 40,
      interruptAfterTimeLimit: 60_000,
      markInterruptAsFailure: true,
      endOnFailure: true,
    },
  ));

const NOW = '2026-03-09T09:00:00.000Z';

/** What `export` writes and `import` reads, without the files between. */
async function throughTables(database: Database): Promise<unknown> {
  const tables = await databaseTables(database, {
    defaults: defaultVocabularies,
    today: '2026-03-09',
    signal: new AbortController().signal,
  });
  const sheets = tables.map(({ kind, headings, rows }) => ({
    name: kind.sheet,
    rows:
      kind.list === 'database'
        ? headings.map((heading, index) => [heading, rows[0]?.[index] ?? ''])
        : [headings, ...rows],
    notes: [],
  }));
  assert.equal(csvFiles(tables).length, tables.length);
  const { database: back } = await tablesToDatabase(sheets, {
    defaults: defaultVocabularies,
    mappings: new Map(),
    now: NOW,
    today: '2026-03-09',
    signal: new AbortController().signal,
  });
  return JSON.parse(JSON.stringify(back));
}
